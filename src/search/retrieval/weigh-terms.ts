/** A search reads the rarest terms until it has read so many occurrences, some 4 ms: the commonest cost most and tell least. */
const readPostings = 25_000;

/** Parameters of BM25, as FTS5, Lucene and the paper have them (sqlite.org/fts5.html#the_bm25_function). */
const saturation = 1.2;
const lengthShare = 0.75;

/** The weight of a term that `count` of `passages` hold, ln(1 + (N - n + 0.5) / (n + 0.5)): Lucene's, above zero for every term. */
export function termWeight(passages: number, count: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

/** BM25's part of a term that occurs so many times; `length` is the passage's over the average. */
export function occurrenceShare(times: number, length: number): number {
  return (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * length));
}

/** The terms that occur, as many of the rarest as may be read; at least one where any does. */
export function affordableTerms<Term extends { readonly count: number }>(rarestFirst: readonly Term[]): Term[] {
  const found = rarestFirst.filter(({ count }) => count > 0);
  let read = 0;
  const tooMany = found.findIndex(({ count }) => {
    read += count;
    return read > readPostings;
  });
  return tooMany < 0 ? found : found.slice(0, Math.max(1, tooMany));
}
