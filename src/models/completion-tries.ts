import type { ModelError } from '../errors.ts';
import type { ChatEndpoint } from './open-chat-model.ts';
import type { AttemptEnd } from './read-attempt.ts';

/** How much trying is left: one policy for all that can go wrong. */
export class Tries {
  readonly deadline: number;
  answerTokens: number;
  readonly #chat: ChatEndpoint;
  #failures = 0;
  #loadingSince: number | null = null;

  constructor(chat: ChatEndpoint, answerTokens: number) {
    this.#chat = chat;
    this.answerTokens = answerTokens;
    this.deadline = performance.now() + chat.limits.wholeMs;
  }

  /** Milliseconds to wait before the next try; null when there is none. */
  waitAfter(failure: ModelError): number | null {
    const { limits } = this.#chat;
    if (failure.code === 'endpoint-loading') {
      this.#loadingSince ??= performance.now();
      const last = Math.min(this.#loadingSince + limits.loadingMs, this.deadline);
      return performance.now() + limits.loadingWaitMs < last ? limits.loadingWaitMs : null;
    }
    if (!this.mayTryAgain(failure)) return null;
    return limits.retryWaitsMs[this.#failures++]!;
  }

  mayTryAgain(failure: ModelError): boolean {
    const waitMs = this.#chat.limits.retryWaitsMs[this.#failures];
    // A server that was too slow once is too slow again, and the asker has waited.
    const mayPass = failure.isRetryable && failure.code !== 'endpoint-timeout';
    return mayPass && waitMs !== undefined && performance.now() + waitMs < this.deadline;
  }

  /** Uses up a try, if one is left, for an answer that ended before its end. */
  takeAfterCut(): boolean {
    return this.#failures++ < this.#chat.limits.retryWaitsMs.length && performance.now() < this.deadline;
  }

  /** The same for an empty answer; one that reasoning used up gets four times the room. */
  takeAfterEmpty({ reason }: AttemptEnd): boolean {
    const room = Math.floor(this.#chat.contextTokens / 2);
    if (reason === 'length') this.answerTokens = Math.max(this.answerTokens, Math.min(this.answerTokens * 4, room));
    return this.takeAfterCut();
  }
}
