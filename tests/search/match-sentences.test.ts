import { describe, expect, it } from 'vitest';
import { sentenceMatcher, wholeShare } from '../../src/search/retrieval/match-sentences.ts';
import { centred, dot } from '../../src/search/vectors/vector-arithmetic.ts';
import { clusteredVectors } from './seeded-vectors.ts';

describe('how well the sentences of a passage match the parts of a question', () => {
  it('is the mean over the parts of the best centred cosine, and a share of the best for the whole', () => {
    const [mean, ...rest] = clusteredVectors(12, { dimensions: 16, seed: 3 }).map(({ vector }) => vector);
    const [whole, ...parts] = rest.slice(0, 5);
    const sentences = rest.slice(5);
    const less = mean!.map((value) => value * 0.8);
    const nearest = (part: Float32Array) =>
      Math.max(...sentences.map((sentence) => dot(part, centred(sentence, less))));
    const ofParts = parts.reduce((sum, part) => sum + nearest(part), 0) / parts.length;
    const expected = ofParts + wholeShare * nearest(whole!);
    expect(sentenceMatcher({ whole: whole!, parts, mean: less })(sentences)).toBeCloseTo(expected, 5);
  });

  it('rewards a passage that answers each part in a sentence of its own', () => {
    const match = sentenceMatcher({
      whole: Float32Array.of(0, 0, 1),
      parts: [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)],
      mean: new Float32Array(3),
    });
    const both = match([Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)]);
    const one = match([Float32Array.of(1, 0, 0), Float32Array.of(0, 0, 1)]);
    expect(both).toBeCloseTo(1, 6);
    expect(one).toBeCloseTo(0.5 + wholeShare, 6);
  });

  it('is a number even for a sentence that is the mean itself', () => {
    const mean = Float32Array.of(0.6, 0.8);
    expect(
      sentenceMatcher({ whole: Float32Array.of(0, 1), parts: [Float32Array.of(1, 0)], mean })([mean]),
    ).not.toBeNaN();
  });
});
