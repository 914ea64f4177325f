import type { BaseMessage } from '@langchain/core/messages';
import { ModelError } from '../errors.ts';
import { Tries } from './completion-tries.ts';
import { endpointFailure } from './endpoint-failure.ts';
import type { ChatEndpoint } from './open-chat-model.ts';
import { type AttemptEnd, readAttempt } from './read-attempt.ts';
import { type CompletionPart, VisibleText } from './visible-text.ts';
import { pause } from './within-time.ts';

export interface CompletionRequest {
  readonly chat: ChatEndpoint;
  readonly messages: readonly BaseMessage[];
  readonly answerTokens: number;
  readonly signal?: AbortSignal | undefined;
  /** Called once when the server says that it is still loading the model. */
  readonly onLoading?: () => void;
}

/**
 * Streams an answer without its reasoning, under the endpoint's limits: tries again where that may help, until the deadline, and leaves
 * the endpoint alone for a while after failures. Ends with how the answer ended; throws a ModelError when there is none to use.
 */
export async function* streamCompletion(request: CompletionRequest): AsyncGenerator<CompletionPart, AttemptEnd> {
  const { chat, signal } = request;
  const restMs = chat.breaker.restMs;
  if (restMs > 0) {
    const finding = `failed several times and is left alone for ${Math.ceil(restMs / 1000)} s`;
    throw endpointFailure(chat.endpoint, 'endpoint-resting', { finding });
  }
  const tries = new Tries(chat, request.answerTokens);
  let isLoading = false;
  while (true) {
    try {
      const end = yield* oneTry(request, tries);
      if (end !== null) {
        chat.breaker.succeeded();
        return end;
      }
    } catch (error) {
      const failure = error as ModelError;
      const waitMs = tries.waitAfter(failure);
      if (waitMs === null) {
        if (isEndpointsFault(failure)) chat.breaker.failed();
        throw failure;
      }
      if (failure.code === 'endpoint-loading' && !isLoading) request.onLoading?.();
      isLoading ||= failure.code === 'endpoint-loading';
      await pause(waitMs, signal);
    }
    yield { kind: 'restart' };
  }
}

/** Null: the answer was of no use, and another try may do better. */
async function* oneTry(request: CompletionRequest, tries: Tries): AsyncGenerator<CompletionPart, AttemptEnd | null> {
  const visible = new VisibleText(request.chat);
  const { chat, messages, signal } = request;
  const attempt = readAttempt({ chat, messages, signal, answerTokens: tries.answerTokens, deadline: tries.deadline });
  let end: AttemptEnd | null = null;
  try {
    while (end === null) {
      const piece = await attempt.next();
      if (piece.done) end = piece.value;
      else yield* visible.push(piece.value);
      if (visible.isTooLong) end = { reason: 'length', inputTokens: null };
    }
  } catch (failure) {
    // What came before a break on the last try is worth more than nothing.
    if (!(failure instanceof ModelError) || failure.code === 'cancelled') throw failure;
    if (!visible.hasText || tries.mayTryAgain(failure)) throw failure;
    yield* visible.end();
    return { reason: 'cut', inputTokens: null };
  } finally {
    await attempt.return({ reason: 'cut', inputTokens: null });
  }
  yield* visible.end();
  if (!visible.hasText) {
    if (tries.takeAfterEmpty(end)) return null;
    const finding = end.reason === 'length' ? 'used up its answer with reasoning' : 'gave an empty answer';
    throw endpointFailure(chat.endpoint, 'endpoint-reply', { finding });
  }
  return end.reason === 'cut' && tries.takeAfterCut() ? null : end;
}

function isEndpointsFault({ code }: ModelError): boolean {
  return ['endpoint-unreachable', 'endpoint-fault', 'endpoint-loading', 'endpoint-timeout'].includes(code);
}
