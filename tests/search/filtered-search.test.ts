import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpusDatabase } from '../../src/search/corpus/corpus-database.ts';
import type { StoredVector } from '../../src/search/corpus/passage-store.ts';
import { SqlitePassageStore } from '../../src/search/corpus/sqlite-passage-store.ts';
import { retrievePassages } from '../../src/search/retrieval/retrieve-passages.ts';
import { centred, dot } from '../../src/search/vectors/vector-arithmetic.ts';
import { VectorIndex } from '../../src/search/vectors/vector-index.ts';
import { calibrationOf, clusteredVectors } from './seeded-vectors.ts';

const articles = 1_500;
const dimensions = 16;
const folder = mkdtempSync(join(tmpdir(), 'communique-filtered-'));
let store: SqlitePassageStore;
let index: VectorIndex;
let vectors: readonly StoredVector[];

beforeAll(async () => {
  store = new SqlitePassageStore(openCorpusDatabase(folder, () => {}));
  const file = {
    ...{ path: 'all', size: 1, modifiedMilliseconds: 1, sha256: '', readingVersion: '1' },
    ...{ articlePaths: [], refusals: [] },
  };
  const records = clusteredVectors(articles, { dimensions, seed: 21 }).map(({ vector }, at) => ({
    number: at + 1,
    article: {
      ...{ path: `${at}.txt`, title: null, publisher: null, url: null, language: 'ru', eventDates: [], body: 'Отчёт.' },
      publication: { day: null, status: 'unknown', evidence: null, reason: null } as const,
      sentences: [{ start: 0, end: 6, sourceStart: 0, sourceEnd: 6 }],
    },
    passages: [
      {
        ...{ firstSentence: 0, lastSentence: 0, vectorKey: String(at), names: [] },
        // The word is in every seventh passage, so that the words of a filter's passages are seldom among the best of all.
        ...{ stems: at % 7 === 0 ? ['переговор'] : ['отчет'], vectors: { passage: vector, sentences: [vector] } },
      },
    ],
  }));
  await store.saveFile(file, records, '2025-01-01T00:00:00Z');
  vectors = await store.vectorsAfter(0, articles);
  index = new VectorIndex(calibrationOf(dimensions));
  index.change(new Set(), vectors);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a filter, narrow or wide', () => {
  it('gives the ten nearest passages that it keeps, as comparing every one would', async () => {
    const filter = fc.record({
      asked: fc.nat(articles - 1),
      nearer: fc.nat(800),
      size: fc.integer({ min: 1, max: 700 }),
    });
    await fc.assert(
      fc.asyncProperty(filter, async ({ asked, nearer, size }) => {
        const vector = index.centreQuestion(vectors[asked]!.vector, 'ru');
        const mean = index.meanOf('ru');
        const ranked = vectors
          .map(({ articleNumber, vector: of }) => ({
            articleNumber,
            similarity: dot(centred(of, mean), vector.centred),
          }))
          .toSorted((one, other) => other.similarity - one.similarity);
        // Many that the filter does not keep are nearer than all that it keeps.
        const truth = ranked.slice(nearer, nearer + size);
        const kept = new Set(truth.map(({ articleNumber }) => articleNumber));
        const within = [...kept];
        const found = await retrievePassages({ text: 'Переговоры?', language: 'ru', vector, within }, index, store);
        const nearest = found
          .filter(({ articleNumber }) => kept.has(articleNumber))
          .toSorted((a, b) => b.similarity - a.similarity)
          .slice(0, 10);
        expect(nearest).toHaveLength(Math.min(10, truth.length));
        for (const [rank, { similarity }] of nearest.entries())
          expect(similarity).toBeCloseTo(truth[rank]!.similarity, 3);
      }),
      { numRuns: 60 },
    );
  });

  it('gives those of its passages that hold the words, though sixty others hold them as well', async () => {
    const within = Array.from({ length: 600 }, (_, at) => articles - at);
    const vector = index.centreQuestion(vectors[0]!.vector, 'ru');
    const found = await retrievePassages({ text: 'Переговоры?', language: 'ru', vector, within }, index, store);
    const kept = new Set(within);
    const withWords = found.filter(({ articleNumber, words }) => kept.has(articleNumber) && words > 0);
    expect(withWords.length).toBeGreaterThanOrEqual(60);
  });
});
