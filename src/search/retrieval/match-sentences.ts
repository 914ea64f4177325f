import { dot } from '../vectors/vector-arithmetic.ts';

/** What is compared: the parts of a question, centred and of length 1, and the mean that is taken away from the sentences. */
export interface SentenceMatch {
  readonly parts: readonly Float32Array[];
  readonly mean: Float32Array;
}

/**
 * A function from the sentence vectors of a passage to how well they say what each part of a question asks: the mean over the parts of the
 * cosine of the sentence nearest to it (late interaction as in ColBERT, Khattab and Zaharia 2020, between tokens and sentences). The vectors have
 * length 1 and are centred here.
 */
export function sentenceMatcher({ parts, mean }: SentenceMatch): (sentences: readonly Float32Array[]) => number {
  const ofMean = parts.map((part) => dot(part, mean));
  const square = dot(mean, mean);
  return (sentences) => {
    const best = new Float64Array(parts.length).fill(-1);
    for (const sentence of sentences) {
      // |s - m|^2 = 1 - 2 s.m + |m|^2; never zero, so that a sentence equal to the mean is merely unlike everything.
      const length = Math.sqrt(Math.max(1e-12, 1 - 2 * dot(sentence, mean) + square));
      for (const [at, part] of parts.entries()) {
        const cosine = (dot(part, sentence) - (ofMean[at] as number)) / length;
        if (cosine > (best[at] as number)) best[at] = cosine;
      }
    }
    return best.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, parts.length);
  };
}
