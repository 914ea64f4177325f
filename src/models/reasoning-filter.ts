/** How models mark the text that is not their answer: opening and closing mark, in lower case. */
const marks: readonly (readonly [string, string])[] = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<thought>', '</thought>'],
  ['<reasoning>', '</reasoning>'],
  ['<reflection>', '</reflection>'],
  ['[think]', '[/think]'],
  ['◁think▷', '◁/think▷'],
  ['<|begin_of_thought|>', '<|end_of_thought|>'],
  ['<|channel|>analysis', '<|channel|>final<|message|>'],
];
const allMarks = marks.flat();

/** What a piece of the stream turned into. */
export interface FilteredText {
  /** Whether everything before this piece was reasoning too: some servers leave out the opening mark. */
  readonly discardsEarlier: boolean;
  readonly text: string;
}

/** Takes the reasoning out of a streamed text, however its marks are cut over the pieces. */
export class ReasoningFilter {
  #pending = '';
  #closing: string | null = null;

  /** The text that is certain after this piece. */
  push(piece: string): FilteredText {
    this.#pending += piece;
    let text = '';
    let discardsEarlier = false;
    for (let found = this.#nextMark(); found !== null; found = this.#nextMark()) {
      if (this.#closing === null) text += this.#pending.slice(0, found.at);
      this.#pending = this.#pending.slice(found.at + found.mark.length);
      const opened = marks.find(([opening]) => opening === found.mark);
      if (opened !== undefined) {
        this.#closing = opened[1];
        continue;
      }
      if (this.#closing === null) {
        text = '';
        discardsEarlier = true;
      }
      this.#closing = null;
    }
    const kept = longestMarkStart(this.#pending);
    if (this.#closing === null) text += this.#pending.slice(0, this.#pending.length - kept);
    this.#pending = kept === 0 ? '' : this.#pending.slice(-kept);
    return { discardsEarlier, text };
  }

  /** What was held back at the end of the stream; nothing when the reasoning was never closed. */
  end(): string {
    const rest = this.#closing === null ? this.#pending : '';
    this.#pending = '';
    return rest;
  }

  #nextMark(): { readonly mark: string; readonly at: number } | null {
    const lower = this.#pending.toLowerCase();
    const wanted = this.#closing === null ? allMarks : [this.#closing];
    let first: { mark: string; at: number } | null = null;
    for (const mark of wanted) {
      const at = lower.indexOf(mark);
      if (at >= 0 && (first === null || at < first.at)) first = { mark, at };
    }
    return first;
  }
}

/** Length of the longest end of the text that a mark may begin with. */
function longestMarkStart(text: string): number {
  const lower = text.toLowerCase();
  const longest = Math.max(...allMarks.map((mark) => mark.length - 1));
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const end = lower.slice(-length);
    if (allMarks.some((mark) => mark.startsWith(end))) return length;
  }
  return 0;
}
