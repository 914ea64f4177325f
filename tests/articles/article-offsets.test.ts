import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/articles/page.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readPages, readTextPage } from '../../src/articles/reading/read-page.ts';
import { ArticleError } from '../../src/errors.ts';
import { inventedPages } from './invented-pages.ts';

/** What must hold of any article: its sentences tile its body and stand in the page where they say. */
function checkOffsets(page: Page): void {
  const article = parseArticle(page);
  const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  let at = 0;
  for (const { start, end, sourceStart, sourceEnd } of article.sentences) {
    expect(article.body.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    const quote = article.body.slice(start, end);
    const source = squeeze(page.text.slice(sourceStart, sourceEnd));
    expect(source.startsWith(quote.slice(0, 1))).toBe(true);
    expect(source.endsWith(quote.slice(-1))).toBe(true);
    // Words of the page in order: nothing is added or changed, only marks are taken out.
    let found = 0;
    for (const letter of quote.replace(/\s+/gu, '')) {
      found = source.indexOf(letter, found);
      expect(found).not.toBe(-1);
      found += letter.length;
    }
    at = end;
  }
  expect(article.body.slice(at).trim()).toBe('');
}

describe('a body is a cut of its page', () => {
  for (const { name, path, text } of inventedPages) {
    test(name, () => checkOffsets(readTextPage(path ?? 'page.txt', text)));
  }

  for (const folder of ['seeds', '../shared/pages']) {
    test.skipIf(!existsSync(folder))(`of the pages in ${folder}`, async () => {
      for (const file of listPages(folder)) {
        if (file.refusal === null) for (const page of await readPages(file)) checkOffsets(page);
      }
    });
  }
});

const fragment = fc.oneof(
  fc.constantFrom(
    'Министры встретились в Риме и договорились о торговле рыбой.',
    'Ministers met in Rome and agreed on trade in fish.',
    '部长们在罗马会晤，就渔业贸易达成一致。',
    '**bold** and [link](https://a.example/x) in a sentence.',
    'Читайте также: Рыба подорожала',
    '12.03.2024 14:25',
    '# Heading',
    '---',
    '* item',
    '> quoted',
    '![x](y.png)',
    '<figure><figcaption>cap</figcaption></figure>',
    '<p>',
    '| a | b |',
    'События',
    'Комментарии (3)',
    '[](',
    '\\###',
    '   ',
    '🙂🙂',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('pages of any fragments are read or refused, and never misquoted', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 25 }), fc.constantFrom('\n', '\n\n', ' '), (fragments, joint) => {
      const page = readTextPage('page.md', fragments.join(joint).toWellFormed());
      try {
        checkOffsets(page);
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});
