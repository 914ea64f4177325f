import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

interface Truth {
  readonly file: string;
  readonly publication_date: string | null;
}

// The pages belong to their publishers and are not part of the repository.
const folder = new URL('../../../shared/pages/', import.meta.url);
const hasPages = existsSync(new URL('pages.json', folder));
const truth = hasPages ? (JSON.parse(readFileSync(new URL('pages.json', folder), 'utf8')) as Truth[]) : [];

describe.skipIf(!hasPages)('on the real pages', () => {
  test('no publication date is wrong', () => {
    const wrong = truth.flatMap(({ file, publication_date }) => {
      const { publication } = parseArticle(readTextPage(file, readFileSync(new URL(file, folder), 'utf8')));
      return publication.day === null || publication.day === publication_date ? [] : [`${file}: ${publication.day}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('on the seed pages', () => {
  const seeds = new URL('../../seeds/', import.meta.url);
  test.each([
    ['000_4ad32143acc16d8a.txt', '2025-09-30', []],
    ['001_3739414d06a374c6.txt', null, ['2024-04-09']],
    ['002_35c9a1fce75bfe2c.txt', '2024-01-16', ['2024-01-16']],
    ['003_69a9eb7133609d45.txt', '2024-03-30', []],
    ['004_25b0059bbf3c897c.txt', '2025-11-20', ['2025-11-19/2025-11-20']],
  ])('%s was published on %s and tells of %j', (file, day, eventDates) => {
    const article = parseArticle(readTextPage(file, readFileSync(new URL(file, seeds), 'utf8')));
    expect(article.publication.day).toBe(day);
    expect(article.eventDates).toEqual(eventDates);
  });
});
