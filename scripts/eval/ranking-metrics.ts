/** Whether one of the wanted paths stands among the first `k` ranked ones. */
export function hitAt(ranked: readonly string[], wanted: readonly string[], k: number): boolean {
  return ranked.slice(0, k).some((path) => wanted.includes(path));
}

/**
 * Normalised discounted cumulative gain of the first `k`, 0 to 1, every wanted path counting 1 once
 * (Järvelin and Kekäläinen 2002, gain over log2(rank + 1), as trec_eval and MTEB print it).
 */
export function ndcgAt(ranked: readonly string[], wanted: readonly string[], k: number): number {
  const relevant = new Set(wanted);
  const ideal = sum([...relevant].slice(0, k).map((_, index) => discount(index)));
  if (ideal === 0) return 0;
  const distinct = [...new Set(ranked)].slice(0, k);
  return sum(distinct.map((path, index) => (relevant.has(path) ? discount(index) : 0))) / ideal;
}

function discount(index: number): number {
  return 1 / Math.log2(index + 2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
