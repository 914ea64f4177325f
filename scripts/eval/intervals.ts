/** A figure with its interval; null bounds where there is nothing to count. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number;
}

const z95 = 1.959964;
const resamples = 2000;

/** A share with Wilson's 95 % interval (Wilson 1927). */
export function shareOf(outcomes: readonly boolean[]): Estimate {
  const count = outcomes.length;
  if (count === 0) return { value: null, low: null, high: null, count };
  const share = outcomes.filter(Boolean).length / count;
  const scale = 1 + z95 ** 2 / count;
  const centre = (share + z95 ** 2 / (2 * count)) / scale;
  const half = (z95 * Math.sqrt((share * (1 - share)) / count + z95 ** 2 / (4 * count ** 2))) / scale;
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), count };
}

/** A mean with its 95 % percentile bootstrap interval (Efron 1979); `seed` makes the resampling repeat. */
export function meanOf(values: readonly number[], seed = 1): Estimate {
  const count = values.length;
  if (count === 0) return { value: null, low: null, high: null, count };
  const random = randomFrom(seed);
  const means = Array.from({ length: resamples }, () => {
    let total = 0;
    for (let draw = 0; draw < count; draw += 1) total += values[Math.floor(random() * count)] ?? 0;
    return total / count;
  }).sort((a, b) => a - b);
  const value = values.reduce((total, next) => total + next, 0) / count;
  return { value, low: quantile(means, 0.025), high: quantile(means, 0.975), count };
}

/** The value below which a share `q` of the values lies, by nearest rank; null of none. */
export function percentile(values: readonly number[], q: number): number | null {
  return quantile(
    [...values].sort((a, b) => a - b),
    q,
  );
}

function quantile(sorted: readonly number[], q: number): number | null {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}

/** Mulberry32: small, good enough for resampling, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
