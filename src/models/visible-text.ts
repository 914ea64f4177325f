import type { ChatEndpoint } from './open-chat-model.ts';
import { ReasoningFilter } from './reasoning-filter.ts';

/** Text of the answer, or the news that all text so far is void: it was reasoning, or the answer begins again. */
export type CompletionPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'restart' };

/** What of a stream may be seen, and how much of it there is. */
export class VisibleText {
  readonly #filter = new ReasoningFilter();
  readonly #chat: ChatEndpoint;
  #held = '';
  #all = 0;
  #answer = '';

  constructor(chat: ChatEndpoint) {
    this.#chat = chat;
  }

  get hasText(): boolean {
    return this.#answer.trim() !== '';
  }

  get isTooLong(): boolean {
    const { answerCharacters, allCharacters } = this.#chat.limits;
    return this.#answer.length > answerCharacters || this.#all > allCharacters;
  }

  *push(piece: string): Generator<CompletionPart> {
    this.#all += piece.length;
    const { discardsEarlier, text } = this.#filter.push(piece);
    if (discardsEarlier) {
      if (this.hasText && !this.#chat.reasonsFirst) yield { kind: 'restart' };
      this.#answer = '';
      this.#held = '';
    }
    yield* this.#take(text);
  }

  *end(): Generator<CompletionPart> {
    yield* this.#take(this.#filter.end());
    if (this.#held !== '') yield { kind: 'text', text: this.#held };
    this.#held = '';
  }

  *#take(text: string): Generator<CompletionPart> {
    this.#answer += text;
    // Of a model that reasons first nothing is shown before it has ended: the opening mark may be missing.
    if (this.#chat.reasonsFirst) this.#held += text;
    else if (text !== '') yield { kind: 'text', text };
  }
}
