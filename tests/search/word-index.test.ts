import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type CorpusDatabase, openCorpusDatabase } from '../../src/search/corpus/corpus-database.ts';
import { WordIndex } from '../../src/search/corpus/word-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-words-'));
const databases: CorpusDatabase[] = [];
afterAll(() => {
  for (const database of databases) database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A word index with these passages, ids from 1, in one article. */
function indexOf(passages: readonly (readonly string[])[]): { index: WordIndex; database: CorpusDatabase } {
  const database = openCorpusDatabase(join(folder, String(databases.length)), () => {});
  databases.push(database);
  database.exec(
    `INSERT INTO articles VALUES (1, 'a', 'a', NULL, NULL, NULL, 'ru', NULL, 'unknown', NULL, NULL, '[]', '[]', '', '[]', '')`,
  );
  const index = new WordIndex(database);
  for (const [at, stems] of passages.entries()) {
    database.prepare("INSERT INTO passages VALUES (?, 1, 0, 0, '', '')").run(at + 1);
    index.add('ru', at + 1, stems, []);
  }
  return { index, database };
}

/** BM25 from its definition, with the weight ln(1 + (N - n + 0.5) / (n + 0.5)). */
function slowSums(passages: ReadonlyMap<number, readonly string[]>, terms: readonly string[]): Map<number, number> {
  const all = [...passages.values()];
  const average = all.reduce((sum, { length }) => sum + length, 0) / all.length;
  const sums = [...passages].map(([id, stems]): [number, number] => {
    const parts = terms.map((term) => {
      const times = stems.filter((stem) => stem === term).length;
      const holders = all.filter((other) => other.includes(term)).length;
      const weight = Math.log(1 + (all.length - holders + 0.5) / (holders + 0.5));
      return (weight * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * stems.length) / average));
    });
    return [id, parts.reduce((sum, part) => sum + part, 0)];
  });
  return new Map(sums.filter(([, sum]) => sum > 0));
}

const stem = fc.constantFrom('ван', 'и', 'переговор', 'москв', '2024', 'встреч', '北京', 'wang');
const stems = fc.array(stem, { minLength: 1, maxLength: 30 });

describe('the word index', () => {
  it('sums BM25 as defined, also after passages went', () => {
    fc.assert(
      fc.property(
        fc.array(stems, { minLength: 1, maxLength: 25 }),
        fc.array(fc.nat(24), { maxLength: 8 }),
        fc.uniqueArray(stem, { minLength: 1, maxLength: 4 }),
        (passages, gone, terms) => {
          const { index } = indexOf(passages);
          // What is kept from the first search must not outlive the change.
          index.search('words', 'ru', { terms, limit: 100, change: 1 });
          const left = new Map(passages.map((passage, at) => [at + 1, passage]));
          for (const at of gone) if (left.delete(at + 1)) index.remove('ru', at + 1);
          if (left.size === 0) return;
          const { hits } = index.search('words', 'ru', { terms, limit: 100, change: 2 });
          const slow = slowSums(left, terms);
          expect(new Set(hits.map(({ passageId }) => passageId))).toEqual(new Set(slow.keys()));
          for (const { passageId, sum } of hits) expect(sum).toBeCloseTo(slow.get(passageId) ?? Number.NaN, 4);
          expect(hits.map(({ sum }) => sum)).toEqual(hits.map(({ sum }) => sum).toSorted((a, b) => b - a));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps what it read until the corpus changes, and no longer', () => {
    const { index, database } = indexOf([['ван'], ['москв']]);
    const found = (change: number) =>
      index.search('words', 'ru', { terms: ['ван'], limit: 9, change }).hits.map(({ passageId }) => passageId);
    expect(found(1)).toEqual([1]);
    database.prepare("INSERT INTO passages VALUES (3, 1, 0, 0, '', '')").run();
    index.add('ru', 3, ['ван', 'ван'], []);
    expect(found(2)).toEqual([3, 1]);
    index.remove('ru', 1);
    expect(found(3)).toEqual([3]);
    expect(index.frequency('words', 'ru', { term: 'ван', change: 3 })).toBe(1);
  });

  it('leaves the commonest terms of a large corpus out, and still sums what the question could reach', () => {
    const passages = Array.from({ length: 30_000 }, (_, at) => ['встреч', 'ван', `n${at}`]);
    const { index } = indexOf([]);
    const database = databases.at(-1)!;
    database.exec('BEGIN');
    for (const [at, terms] of passages.entries()) {
      database.prepare("INSERT INTO passages VALUES (?, 1, 0, 0, '', '')").run(at + 1);
      index.add('ru', at + 1, terms, []);
    }
    database.exec('COMMIT');
    const search = (terms: readonly string[]) => index.search('words', 'ru', { terms, limit: 5, change: 1 });
    const { hits, possibleSum } = search(['встреч', 'ван', 'n7']);
    expect(hits[0]).toMatchObject({ passageId: 8 });
    expect(hits[0]?.sum).toBeLessThanOrEqual(possibleSum);
    // A question of common words alone is answered by the rarest of them.
    expect(search(['встреч', 'ван']).hits).toHaveLength(5);
  });

  it('finds nothing, without a fault, for terms of signs, operators, nothing at all, or a language it does not have', () => {
    const { index } = indexOf([['ван']]);
    for (const terms of [[], [''], ['"'], ['ван" OR "1'], ['NEAR(ван)'], ['*'], ['\ud800'], ['x'.repeat(5_000)]]) {
      expect(index.search('words', 'ru', { terms, limit: 5, change: 1 }).hits).toEqual([]);
      expect(index.search('words', 'ky', { terms, limit: 5, change: 1 }).hits).toEqual([]);
    }
  });
});
