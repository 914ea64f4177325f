import { describe, expect, it, test } from 'vitest';
import { datelineEnd } from '../../src/articles/dates/dateline-end.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const report = 'Министры обсудили порты. Они встретятся снова.';

test.each([
  'ЛИМА, 28 ноября. /АГЕНТСТВО/. ',
  'КИЇВ. 21 лютого 2024. АГЕНЦІЯ. ',
  'ЛИМА, 19 июн - Агентство Север. ',
  'ЛИМА, 3-май — Вестник. ',
  '30 марта, Лима /Корр. ВЕСТНИКА/. ',
  'LIMA, Oct. 7 (AGENCY) — ',
  'Лима. 12 мая. Вестник. ',
  'ЛИМА, 5 мая. ',
])('the dateline %s ends where the report begins', (dateline) => {
  expect(datelineEnd(`${dateline}${report}`)).toBe(dateline.length);
});

test.each(['Министры встретились 5 мая. Они говорили о портах.', 'Лима открыла порт 5 мая. Президент выступил.', ''])(
  'no dateline opens "%s"',
  (line) => {
    expect(datelineEnd(line)).toBe(0);
  },
);

describe('the sentences of an article', () => {
  it('keep the parts of a dateline with the sentence that they open', () => {
    const { body, sentences } = parseArticle(readTextPage('page.txt', `КИЇВ. 21 лютого. АГЕНЦІЯ. ${report}`));
    expect(sentences.map(({ start, end }) => body.slice(start, end))).toEqual([
      'КИЇВ. 21 лютого. АГЕНЦІЯ. Министры обсудили порты.',
      'Они встретятся снова.',
    ]);
  });
});
