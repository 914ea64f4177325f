import type { StoredVector } from '../../src/search/corpus/passage-store.ts';
import type { Calibration } from '../../src/search/vectors/language-means.ts';

/** A random number of 0 to 1, the same row of them for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** Unit vectors about a few centres, all leaning one way as E5's do; ids from 1, seven passages an article. */
export function clusteredVectors(
  count: number,
  { dimensions, seed, language = 'ru' }: { dimensions: number; seed: number; language?: string },
): StoredVector[] {
  const random = seededRandom(seed);
  const draw = () => Array.from({ length: dimensions }, () => random() + random() + random() - 1.5);
  const lean = unit(draw());
  const centres = Array.from({ length: Math.ceil(count / 40) }, () => unit(draw()));
  return Array.from({ length: count }, (_, index) => {
    const centre = centres[Math.floor(random() * centres.length)]!;
    const noise = unit(draw());
    const vector = unit([...lean].map((value, at) => value + 0.5 * (centre[at]! + noise[at]!)));
    return { passageId: index + 1, articleNumber: 1 + Math.floor(index / 7), language, vector };
  });
}

/** Calibration means for a width: a little to one side in each language. */
export function calibrationOf(dimensions: number): Calibration {
  const mean = (at: number) => Array.from({ length: dimensions }, (_, i) => (i === at ? 0.5 : 0));
  return { question: { ru: mean(0), en: mean(1) }, passage: { ru: mean(1), en: mean(0) } };
}
