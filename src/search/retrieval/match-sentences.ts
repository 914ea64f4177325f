import { dot } from '../vectors/vector-arithmetic.ts';
import { VectorMatrix } from '../vectors/vector-matrix.ts';

/** What is compared: a question and its parts, centred and of length 1, and the mean that is taken away from the sentences. */
export interface SentenceMatch {
  readonly whole: Float32Array;
  readonly parts: readonly Float32Array[];
  readonly mean: Float32Array;
}

/** What the sentence nearest to the whole question adds to what its parts find: more helps between languages and costs own questions (docs/decisions.md). */
export const wholeShare = 0.12;

/** One for each width, filled anew for each question: WebAssembly's memory is slow to get. */
const matrices = new Map<number, VectorMatrix>();

/**
 * How well the sentences of each passage say what a question asks: the mean over its parts of the cosine of the sentence nearest to each (late
 * interaction as in ColBERT, Khattab and Zaharia 2020, between tokens and sentences), and `wholeShare` of the cosine of the sentence nearest to the
 * whole. The sentences have length 1 and are centred here.
 */
export function matchSentences(
  { whole, parts, mean }: SentenceMatch,
  passages: ReadonlyMap<number, readonly Float32Array[]>,
): ReadonlyMap<number, number> {
  const wanted = [...parts, whole];
  const matrix = matrixOf([...wanted, mean]);
  const ofMean = wanted.map((vector) => dot(vector, mean));
  const square = dot(mean, mean);
  const matchOf = (sentences: readonly Float32Array[]) => {
    const best = new Float64Array(wanted.length).fill(-1);
    for (const sentence of sentences) {
      const products = matrix.multiply(sentence);
      // |s - m|^2 = 1 - 2 s.m + |m|^2; never zero, so that a sentence equal to the mean is merely unlike everything.
      const length = Math.sqrt(Math.max(1e-12, 1 - 2 * (products[wanted.length] as number) + square));
      for (let at = 0; at < wanted.length; at += 1) {
        const cosine = ((products[at] as number) - (ofMean[at] as number)) / length;
        if (cosine > (best[at] as number)) best[at] = cosine;
      }
    }
    const ofParts = best.subarray(0, parts.length).reduce((sum, cosine) => sum + cosine, 0);
    return ofParts / Math.max(1, parts.length) + wholeShare * (best[parts.length] as number);
  };
  return new Map([...passages].map(([id, sentences]) => [id, matchOf(sentences)]));
}

function matrixOf(vectors: readonly Float32Array[]): VectorMatrix {
  const dimensions = vectors[0]?.length ?? 0;
  const matrix = matrices.get(dimensions) ?? new VectorMatrix(dimensions);
  matrices.set(dimensions, matrix);
  matrix.keep(new Int32Array(0));
  for (const vector of vectors) matrix.append(vector);
  return matrix;
}
