/** How long and how much a model may write before it is given up. */
export interface CompletionLimits {
  /** To the first sign of life of a request. */
  readonly firstTokenMs: number;
  /** To the first sign of life while the server says that it is loading the model (503). */
  readonly loadingMs: number;
  /** Between two pieces of the stream. */
  readonly idleMs: number;
  /** For the answer as a whole, all tries together. */
  readonly wholeMs: number;
  /** Waits before the second and third try. */
  readonly retryWaitsMs: readonly number[];
  readonly loadingWaitMs: number;
  /** Characters of answer, and of answer and reasoning together, after which the model is stopped. */
  readonly answerCharacters: number;
  readonly allCharacters: number;
}

export const defaultLimits: CompletionLimits = {
  firstTokenMs: 60_000,
  loadingMs: 120_000,
  idleMs: 20_000,
  wholeMs: 180_000,
  retryWaitsMs: [500],
  loadingWaitMs: 2000,
  answerCharacters: 8000,
  allCharacters: 80_000,
};
