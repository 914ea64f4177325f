import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCorpusDatabase } from '../../src/search/corpus/corpus-database.ts';
import { SqlitePassageStore } from '../../src/search/corpus/sqlite-passage-store.ts';
import { clusteredVectors, seededRandom } from './seeded-vectors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'corpus.sqlite');

function open(): { store: SqlitePassageStore; moved: string[] } {
  const moved: string[] = [];
  const store = new SqlitePassageStore(openCorpusDatabase(folder, (to, reason) => moved.push(`${to}: ${reason}`)));
  return { store, moved };
}

/** Saves an article of one sentence, under its number as a name. */
async function save(store: SqlitePassageStore, number: number, body = `Отчёт номер ${number}.`): Promise<void> {
  const file = {
    ...{ path: `${number}.txt`, size: 1, modifiedMilliseconds: 1, sha256: '', readingVersion: '1' },
    ...{ articlePaths: [`${number}.txt`], refusals: [] },
  };
  const vector = clusteredVectors(1, { dimensions: 8, seed: number })[0]!.vector;
  const article = {
    ...{ path: `${number}.txt`, title: null, publisher: null, url: null, language: 'ru', eventDates: [], body },
    publication: {
      day: `2024-01-${String(number % 28).padStart(2, '0')}`,
      status: 'stated',
      evidence: '',
      reason: null,
    } as const,
    sentences: [{ start: 0, end: body.length, sourceStart: 0, sourceEnd: body.length }],
  };
  const passage = {
    ...{ firstSentence: 0, lastSentence: 0, vectorKey: body, stems: [String(number)], names: ['wang'] },
    vectors: { passage: vector, sentences: null },
  };
  await store.saveFile(file, [{ number, article, passages: [passage] }], '2025-01-01T00:00:00Z');
}

describe('the corpus file', () => {
  it('of another format is set aside, never misread', async () => {
    const { store } = open();
    await save(store, 1);
    await store.close();
    const other = new DatabaseSync(path());
    other.exec('PRAGMA user_version = 77');
    other.close();
    const { store: again, moved } = open();
    expect(moved.join()).toMatch(/damaged-1: it has format 77/);
    expect(await again.summaries()).toEqual([]);
    await again.close();
    expect(existsSync(`${path()}.damaged-1`)).toBe(true);
  });

  it('row 5: shortened, zeroed or flipped at any of 50 places is set aside or gives whole articles, and never a crash', async () => {
    const { store } = open();
    for (const number of [1, 2, 3, 4, 5, 6]) await save(store, number);
    await store.close();
    const good = readFileSync(path());
    const random = seededRandom(8);
    for (let time = 0; time < 50; time += 1) {
      rmSync(folder, { recursive: true });
      const { store: fresh } = open();
      await fresh.close();
      const bytes = Buffer.from(good);
      const at = time === 0 ? 0 : Math.floor(random() * bytes.length);
      if (time % 3 === 1) bytes.fill(0, at, Math.min(bytes.length, at + 8_192));
      if (time % 3 === 0) bytes.fill(0xff, at, Math.min(bytes.length, at + 100));
      writeFileSync(path(), time % 3 === 2 ? bytes.subarray(0, at) : bytes);
      const { store: again, moved } = open();
      const summaries = await again.summaries();
      if (moved.length > 0) expect(summaries).toEqual([]);
      for (const { number, path: name } of summaries) expect(name).toBe(`${number}.txt`);
      await save(again, 9);
      await again.close();
    }
  });
});

describe('the names of passages', () => {
  it('are the same whether a rare name is read from its postings or a common one from the passages', async () => {
    const { store } = open();
    for (let number = 1; number <= 50; number += 1) await save(store, number);
    const asked = { language: 'ru', keys: ['wang', 'lavrov'] };
    // One passage of fifty that hold the name is read by itself, fifty by their postings.
    const one = await store.passageNames([7], asked);
    const all = await store.passageNames(
      Array.from({ length: 50 }, (_, at) => at + 1),
      asked,
    );
    expect(one).toEqual(new Map([[7, new Set(['wang'])]]));
    expect(all.get(7)).toEqual(one.get(7));
    expect(await store.passageNames([99], asked)).toEqual(new Map([[99, new Set()]]));
    await store.close();
  });
});

describe('what the store keeps in memory', () => {
  it('is as new after each change, by whatever connection, and the same array without one', async () => {
    const [{ store: one }, { store: other }] = [open(), open()];
    await save(one, 1);
    await save(one, 2);
    const first = await other.summaries();
    expect(first.map(({ number }) => number)).toEqual([2, 1]);
    expect(await other.summaries()).toBe(first);
    expect(await other.nameFrequencies(['wang'])).toEqual(new Map([['wang', 2]]));
    await save(one, 3);
    await one.removeFile('2.txt', '2025-01-01T00:00:00Z');
    expect((await other.summaries()).map(({ number }) => number)).toEqual([3, 1]);
    expect((await other.searchWords('ru', { terms: ['3'], limit: 5 })).hits).toHaveLength(1);
    expect((await other.searchWords('ru', { terms: ['2'], limit: 5 })).hits).toEqual([]);
    expect(await other.nameFrequencies(['wang'])).toEqual(new Map([['wang', 2]]));
    expect(await other.languages()).toEqual(['ru']);
    const ids = [1, 3];
    const among = await other.passageNames([...ids, 99], { language: 'ru', keys: ['lavrov', 'wang', 'wang'] });
    expect(among).toEqual(
      new Map([...ids.map((id): [number, Set<string>] => [id, new Set(['wang'])]), [99, new Set()]]),
    );
    expect(await other.passageNames(ids)).toEqual(new Map(ids.map((id) => [id, new Set(['wang'])])));
    await one.close();
    await other.close();
  });

  it('is read in batches by rising id until there are no more', async () => {
    const { store } = open();
    for (const number of [1, 2, 3]) await save(store, number);
    const ids: number[] = [];
    for (;;) {
      const batch = await store.vectorsAfter(ids.at(-1) ?? 0, 2);
      if (batch.length === 0) break;
      ids.push(...batch.map(({ passageId }) => passageId));
    }
    expect(ids).toEqual([1, 2, 3]);
    await store.close();
  });

  it('and the write-ahead log is folded into the file when things are tidied', async () => {
    const { store } = open();
    await save(store, 1, 'Длинный отчёт. '.repeat(20_000));
    expect(readFileSync(`${path()}-wal`).length).toBeGreaterThan(100_000);
    await store.tidy();
    expect(readFileSync(`${path()}-wal`)).toHaveLength(0);
    await store.close();
  });
});
