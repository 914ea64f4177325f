import { describe, expect, it } from 'vitest';
import { matchSentences, type SentenceMatch, wholeShare } from '../../src/search/retrieval/match-sentences.ts';
import { centred, dot } from '../../src/search/vectors/vector-arithmetic.ts';
import { clusteredVectors } from './seeded-vectors.ts';

/** How well one passage with these sentences matches. */
function match(question: SentenceMatch, ...sentences: readonly Float32Array[]): number {
  return matchSentences(question, new Map([[1, sentences]])).get(1)!;
}

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
    expect(match({ whole: whole!, parts, mean: less }, ...sentences)).toBeCloseTo(expected, 4);
  });

  it('rewards a passage that answers each part in a sentence of its own', () => {
    const question = {
      whole: Float32Array.of(0, 0, 1),
      parts: [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)],
      mean: new Float32Array(3),
    };
    const both = match(question, Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0));
    const one = match(question, Float32Array.of(1, 0, 0), Float32Array.of(0, 0, 1));
    expect(both).toBeCloseTo(1, 4);
    expect(one).toBeCloseTo(0.5 + wholeShare, 4);
  });

  it('is a number even for a sentence that is the mean itself', () => {
    const mean = Float32Array.of(0.6, 0.8);
    const question = { whole: Float32Array.of(0, 1), parts: [Float32Array.of(1, 0)], mean };
    expect(match(question, mean)).not.toBeNaN();
  });

  it('tells passages apart, and questions of different widths one after the other', () => {
    const wide = { whole: Float32Array.of(1, 0, 0), parts: [Float32Array.of(1, 0, 0)], mean: new Float32Array(3) };
    const found = matchSentences(
      wide,
      new Map([
        [7, [Float32Array.of(0, 1, 0)]],
        [8, [Float32Array.of(1, 0, 0)]],
      ]),
    );
    expect([found.get(7), found.get(8)]).toEqual([expect.closeTo(0, 4), expect.closeTo(1 + wholeShare, 4)]);
    const narrow = { whole: Float32Array.of(0, 1), parts: [Float32Array.of(0, 1)], mean: new Float32Array(2) };
    expect(match(narrow, Float32Array.of(0, 1))).toBeCloseTo(1 + wholeShare, 4);
  });
});
