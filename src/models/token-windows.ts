/** A stretch of a window's tokens that belongs to one sentence; offsets count the window's tokens. */
export interface SentenceSpan {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What the model sees in one pass: at most `maximumTokens` ids, and whose they are. */
export interface TokenWindow {
  readonly ids: readonly number[];
  readonly spans: readonly SentenceSpan[];
}

export interface PassageTokens {
  /** The prefix and what stands before the sentences; repeated in every window of the passage. */
  readonly lead: readonly number[];
  readonly sentences: readonly (readonly number[])[];
}

export const maximumTokens = 512;
const beginId = 0;
const endId = 2;
/** A long title must leave room for the sentences, so it keeps at most a quarter of the window. */
const maximumLead = maximumTokens / 4;
const room = maximumTokens - 2;
/** Of a line without a sentence's end the front tells what it is about; a line of 300,000 words would take minutes. */
const maximumOfSentence = 8 * maximumTokens;

/**
 * Lays a passage out in windows: one where it fits; else whole sentences are put into as few as hold them, in order,
 * and only a sentence that is longer than a window is cut, and ends after 4,096 tokens.
 */
export function tokenWindows({ lead, sentences }: PassageTokens): TokenWindow[] {
  const read = sentences.map((tokens) => tokens.slice(0, maximumOfSentence));
  const total = read.reduce((sum, tokens) => sum + tokens.length, lead.length);
  const kept = total > room ? lead.slice(0, maximumLead) : lead;
  const windows: TokenWindow[] = [];
  let ids: number[] = [beginId, ...kept];
  let spans: SentenceSpan[] = [];
  const closeWindow = () => {
    windows.push({ ids: [...ids, endId], spans });
    ids = [beginId, ...kept];
    spans = [];
  };
  for (const [sentence, all] of read.entries()) {
    const roomAlone = room - kept.length;
    if (spans.length > 0 && ids.length - 1 + all.length > room && all.length <= roomAlone) closeWindow();
    for (let taken = 0; taken < all.length; ) {
      const piece = all.slice(taken, taken + room - (ids.length - 1));
      spans.push({ sentence, start: ids.length, end: ids.length + piece.length });
      ids.push(...piece);
      taken += piece.length;
      if (taken < all.length) closeWindow();
    }
  }
  if (spans.length > 0 || windows.length === 0) closeWindow();
  return windows;
}
