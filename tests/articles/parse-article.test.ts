import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';
import { inventedPages } from './invented-pages.ts';

describe('pages of many kinds of sites', () => {
  for (const { name, path, text, title, publisher, body } of inventedPages) {
    test(name, () => {
      const article = parseArticle(readTextPage(path ?? 'page.txt', text));
      expect(article.title).toBe(title);
      expect(article.body.split('\n')).toEqual(body);
      if (publisher !== undefined) expect(article.publisher).toBe(publisher);
    });
  }
});
