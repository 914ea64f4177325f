import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredVector } from '../../src/search/corpus/passage-store.ts';
import { centred, dot } from '../../src/search/vectors/vector-arithmetic.ts';
import { VectorIndex } from '../../src/search/vectors/vector-index.ts';
import { VectorMatrix } from '../../src/search/vectors/vector-matrix.ts';
import { calibrationOf, clusteredVectors } from './seeded-vectors.ts';

function indexOf(vectors: readonly StoredVector[], dimensions = vectors[0]?.vector.length ?? 4): VectorIndex {
  const index = new VectorIndex(calibrationOf(dimensions));
  index.change(new Set(), vectors);
  return index;
}

/** The slow way: every vector centred and compared in floating point. */
function slowSearch(index: VectorIndex, vectors: readonly StoredVector[], question: Float32Array, limit: number) {
  return vectors
    .map(({ passageId, language, vector }) => ({
      passageId,
      similarity: dot(centred(vector, index.meanOf(language)), question),
    }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit);
}

describe('the matrix', () => {
  it('multiplies like plain arithmetic, for any width and any number of rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 70 }),
        fc.integer({ min: 1, max: 90 }),
        fc.nat(),
        (dimensions, rows, seed) => {
          const vectors = clusteredVectors(rows, { dimensions, seed }).map(({ vector }) => vector);
          const matrix = new VectorMatrix(dimensions);
          for (const vector of vectors) matrix.append(vector);
          const question = vectors[rows >> 1]!;
          const first = rows >> 2;
          const products = matrix.multiply(question, first);
          expect(products).toHaveLength(rows - first);
          for (const [at, product] of products.entries()) {
            expect(Math.abs(product - dot(vectors[first + at]!, question))).toBeLessThan(1e-4);
            expect(Math.abs(product - matrix.dot(first + at, question))).toBeLessThan(1e-4);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses a vector that is of another width, or that holds no numbers', () => {
    const matrix = new VectorMatrix(3);
    expect(() => matrix.append(Float32Array.of(1, 0))).toThrow(RangeError);
    expect(() => matrix.append(Float32Array.of(Number.NaN, 0, 0))).toThrow(RangeError);
    expect(() => matrix.append(Float32Array.of(0, 1.5, 0))).toThrow(RangeError);
    expect(matrix.rows).toBe(0);
  });
});

describe('the vectors of a corpus', () => {
  it('are searched exactly: the same passages as comparing every one, with the same similarities', () => {
    const vectors = clusteredVectors(3_000, { dimensions: 96, seed: 5 });
    const index = indexOf(vectors);
    for (const { vector } of vectors.filter((_, at) => at % 250 === 0)) {
      const question = index.centreQuestion(vector, 'ru');
      const found = index.search('ru', question, 10);
      const slow = slowSearch(index, vectors, question.centred, 10);
      for (const [rank, { passageId, similarity }] of found.entries()) {
        expect(Math.abs(similarity - slow[rank]!.similarity)).toBeLessThan(1e-3);
        const truth = slow.find((other) => other.passageId === passageId);
        // Two that are nearer to each other than the fixed point may change places, also at the edge of the ten.
        if (!truth) expect(similarity).toBeGreaterThan(slow.at(-1)!.similarity - 1e-4);
      }
    }
  });

  it('are searched exactly under any filter on articles', () => {
    const vectors = clusteredVectors(800, { dimensions: 32, seed: 9 });
    const index = indexOf(vectors);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 40 }),
        fc.nat(799),
        (articles, asked) => {
          const question = index.centreQuestion(vectors[asked]!.vector, 'ru');
          const hits = index.hits('ru', index.passagesOf(new Set(articles)), question);
          const wanted = vectors.filter(({ articleNumber }) => articles.includes(articleNumber));
          expect(hits.map(({ passageId }) => passageId)).toEqual(wanted.map(({ passageId }) => passageId));
          const best = hits.toSorted((a, b) => b.similarity - a.similarity)[0];
          const slow = slowSearch(index, wanted, question.centred, 1)[0];
          if (slow) expect(Math.abs(best!.similarity - slow.similarity)).toBeLessThan(1e-3);
          const nearest = index.searchWithin('ru', question, { articleNumbers: new Set(articles), limit: 10 });
          const truth = slowSearch(index, wanted, question.centred, 10);
          expect(nearest).toHaveLength(truth.length);
          for (const [rank, { similarity, articleNumber }] of nearest.entries()) {
            expect(articles).toContain(articleNumber);
            expect(Math.abs(similarity - truth[rank]!.similarity)).toBeLessThan(1e-3);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are the same to the last bit whatever came and went before', () => {
    const all = [
      ...clusteredVectors(120, { dimensions: 20, seed: 3 }),
      ...clusteredVectors(60, { dimensions: 20, seed: 4, language: 'en' }).map((vector) => ({
        ...vector,
        passageId: vector.passageId + 120,
        articleNumber: vector.articleNumber + 100,
      })),
    ];
    const articles = [...new Set(all.map(({ articleNumber }) => articleNumber))];
    fc.assert(
      fc.property(fc.array(fc.subarray(articles), { maxLength: 5 }), fc.subarray(articles), (detours, kept) => {
        const index = new VectorIndex(calibrationOf(20));
        let nextId = 1;
        const came = (numbers: readonly number[]) =>
          all
            .filter(({ articleNumber }) => numbers.includes(articleNumber))
            .map((vector) => ({ ...vector, passageId: nextId++ }));
        for (const detour of detours) {
          index.change(new Set(articles), came(detour));
        }
        index.change(new Set(articles), []);
        for (const number of kept) index.change(new Set([number]), came([number]));
        const fresh = indexOf(
          all.filter(({ articleNumber }) => kept.includes(articleNumber)),
          20,
        );
        expect(index.means).toEqual(fresh.means);
        expect(index.size).toBe(fresh.size);
        for (const language of fresh.languages) {
          const question = index.centreQuestion(all[7]!.vector, 'ru');
          const withoutIds = (hits: readonly { articleNumber: number; similarity: number }[]) =>
            hits.map(({ articleNumber, similarity }) => [articleNumber, similarity]);
          expect(withoutIds(index.search(language, question, 500)).sort()).toEqual(
            withoutIds(fresh.search(language, question, 500)).sort(),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('give nothing for a language that has none', () => {
    const index = indexOf([]);
    const question = index.centreQuestion(Float32Array.of(1, 0, 0, 0), 'ru');
    expect(index.search('ru', question, 10)).toEqual([]);
    expect(index.languages).toEqual([]);
  });
});
