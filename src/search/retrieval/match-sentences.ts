import { dot } from '../vectors/vector-arithmetic.ts';

/** What is compared: a question and its parts, centred and of length 1, and the mean that is taken away from the sentences. */
export interface SentenceMatch {
  readonly whole: Float32Array;
  readonly parts: readonly Float32Array[];
  readonly mean: Float32Array;
}

/** What the sentence nearest to the whole question adds to what its parts find: more helps between languages and costs own questions (docs/decisions.md). */
export const wholeShare = 0.12;

/**
 * A function from the sentence vectors of a passage to how well they say what a question asks: the mean over its parts of the cosine of the
 * sentence nearest to each (late interaction as in ColBERT, Khattab and Zaharia 2020, between tokens and sentences), and `wholeShare` of the cosine
 * of the sentence nearest to the whole. The vectors have length 1 and are centred here.
 */
export function sentenceMatcher({ whole, parts, mean }: SentenceMatch): (sentences: readonly Float32Array[]) => number {
  const wanted = [...parts, whole];
  const ofMean = wanted.map((vector) => dot(vector, mean));
  const square = dot(mean, mean);
  return (sentences) => {
    const best = new Float64Array(wanted.length).fill(-1);
    for (const sentence of sentences) {
      // |s - m|^2 = 1 - 2 s.m + |m|^2; never zero, so that a sentence equal to the mean is merely unlike everything.
      const length = Math.sqrt(Math.max(1e-12, 1 - 2 * dot(sentence, mean) + square));
      for (const [at, vector] of wanted.entries()) {
        const cosine = (dot(vector, sentence) - (ofMean[at] as number)) / length;
        if (cosine > (best[at] as number)) best[at] = cosine;
      }
    }
    const ofParts = best.subarray(0, parts.length).reduce((sum, cosine) => sum + cosine, 0);
    return ofParts / Math.max(1, parts.length) + wholeShare * (best[parts.length] as number);
  };
}
