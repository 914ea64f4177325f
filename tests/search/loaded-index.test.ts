import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';
import { openCorpusDatabase } from '../../src/search/corpus/corpus-database.ts';
import type { StoredVector } from '../../src/search/corpus/passage-store.ts';
import { SqlitePassageStore } from '../../src/search/corpus/sqlite-passage-store.ts';
import { LoadedIndex } from '../../src/search/loaded-index.ts';
import { missingFromGraph } from '../../src/search/vectors/build-graphs.ts';
import { calibrationOf, clusteredVectors } from './seeded-vectors.ts';

const dimensions = 24;
const identity = 'test@1';

/** An embedder that is known and never asked: the vectors are in the corpus already. */
const embeddings = { identity, dimensions } as unknown as SentenceEmbeddings;

/** A store that counts what is read of it. */
class CountingStore extends SqlitePassageStore {
  batches = 0;
  readonly articlesRead: number[] = [];

  override vectorsAfter(...parameters: Parameters<SqlitePassageStore['vectorsAfter']>) {
    this.batches += 1;
    return super.vectorsAfter(...parameters);
  }

  override vectorsOf(articleNumbers: readonly number[]) {
    this.articlesRead.push(...articleNumbers);
    return super.vectorsOf(articleNumbers);
  }
}

let folder: string;
let store: CountingStore;
let indexes: LoadedIndex[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique-index-'));
  store = new CountingStore(openCorpusDatabase(folder, () => {}));
  indexes = [];
  await store.writeFact('embedder', identity);
  await store.writeFact('calibration', JSON.stringify(calibrationOf(dimensions)));
});

afterEach(async () => {
  for (const index of indexes) await index.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(exactBelow = 100_000): LoadedIndex {
  const settings = {
    articlesFolder: '',
    dataFolder: folder,
    modelFolder: '',
    hasReader: false,
    embedding: null,
    exactBelow,
  };
  const index = new LoadedIndex({ store, settings, openEmbeddings: async () => embeddings, warn: expect.fail });
  indexes.push(index);
  return index;
}

/** Saves vectors as one file, or what is left of it when it is saved again. */
async function save(path: string, vectors: readonly StoredVector[]): Promise<void> {
  const file = {
    path,
    size: 1,
    modifiedMilliseconds: 1,
    sha256: '',
    readingVersion: '1',
    articlePaths: [],
    refusals: [],
  };
  const records = [...Map.groupBy(vectors, ({ articleNumber }) => articleNumber)].map(([number, ofArticle]) => ({
    number,
    article: {
      ...{ path: `${number}.txt`, title: null, publisher: null, url: null, language: 'ru', eventDates: [], body: '' },
      ...{ publication: { day: null, status: 'unknown' as const, evidence: null, reason: null }, sentences: [] },
    },
    passages: ofArticle.map(({ vector, passageId }) => ({
      ...{ firstSentence: 0, lastSentence: 0, vectorKey: `${path} ${passageId}`, stems: [], names: [] },
      vectors: { passage: vector, sentences: null },
    })),
  }));
  await store.saveFile(file, records, '2025-01-01T00:00:00Z');
}

const vectors = clusteredVectors(4_200, { dimensions, seed: 31 });

describe('the loaded index', () => {
  it('is read once, however many ask for it at once', async () => {
    await save('a', vectors);
    const index = open();
    const asked = await Promise.all([1, 2, 3, 4].map(() => index.refresh()));
    expect(new Set(asked).size).toBe(1);
    expect(asked[0]?.size).toBe(4_200);
    // 2,000 at a time, and one more read that finds the end.
    expect(store.batches).toBe(4);
  });

  it('reads only the articles that changed, and is then the same as one read anew', async () => {
    await save('a', vectors.slice(0, 4_000));
    await save('b', vectors.slice(4_004, 4_130));
    const [kept, first] = [open(), await open().refresh()];
    await kept.refresh();
    await save('b', vectors.slice(4_060, 4_200));
    await store.removeFile('nowhere', '2025-01-01T00:00:00Z');
    store.batches = 0;
    const [caughtUp, fresh] = [await kept.refresh(), await open().refresh()];
    const changed = new Set(vectors.slice(4_004, 4_200).map(({ articleNumber }) => articleNumber));
    expect(new Set(store.articlesRead)).toEqual(changed);
    expect(caughtUp.size).toBe(4_140);
    expect(caughtUp.means).toEqual(fresh.means);
    for (const { vector } of vectors.filter((_, at) => at % 300 === 0)) {
      const question = fresh.centreQuestion(vector, 'ru');
      expect(caughtUp.search('ru', question, 20)).toEqual(fresh.search('ru', question, 20));
    }
    expect(first.size).toBe(4_126);
  });

  it('answers while a graph is made in the background, and has it whole when waited for', async () => {
    await save('a', vectors);
    const loaded = open(1);
    const index = await loaded.refresh();
    expect(missingFromGraph('ru', index)).toBeGreaterThan(0);
    const question = index.centreQuestion(vectors[4]!.vector, 'ru');
    // The kernel's fixed point and the graph's floats differ in the fifth place.
    const exact = (await open().refresh())
      .search('ru', question, 3)
      .map((hit) => ({ ...hit, similarity: expect.closeTo(hit.similarity, 4) }));
    expect(index.search('ru', question, 3)).toEqual(exact);
    await loaded.writeGraphs();
    expect(missingFromGraph('ru', index)).toBe(0);
    expect(existsSync(join(folder, 'graphs', 'ru.hnsw.json'))).toBe(true);
    expect(index.search('ru', question, 3)).toEqual(exact);
  });

  it('has passages in its graph that came while it was being made', async () => {
    await save('a', vectors.slice(0, 3_003));
    const loaded = open(1);
    await loaded.refresh();
    await save('b', vectors.slice(3_003));
    await loaded.writeGraphs();
    const index = await loaded.refresh();
    expect(index.graphOf('ru')?.graph.count).toBe(4_200);
    expect(missingFromGraph('ru', index)).toBe(0);
  });

  it('that is closed while a graph is made ends at once and leaves no half a file', async () => {
    await save('a', vectors);
    const loaded = open(1);
    const index = await loaded.refresh();
    await loaded.close();
    expect(missingFromGraph('ru', index)).toBeGreaterThan(0);
    expect(existsSync(join(folder, 'graphs'))).toBe(false);
  });

  it('goes on after a refresh that failed', async () => {
    await save('a', vectors.slice(0, 50));
    const index = open();
    await store.writeFact('embedder', 'other@1');
    await expect(index.refresh()).rejects.toThrow('other@1');
    await store.writeFact('embedder', identity);
    expect((await index.refresh()).size).toBe(50);
  });
});
