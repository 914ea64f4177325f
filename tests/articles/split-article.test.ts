import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';
import { passageHeading, splitArticle } from '../../src/articles/split-article.ts';

const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

function articleOf(lengths: readonly number[]): Article {
  const texts = lengths.map((length) => `${'слово '.repeat(length).trim()}.`);
  let at = 0;
  const sentences = texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, sourceStart: start, sourceEnd: start + text.length };
  });
  const unknown = { day: null, status: 'unknown', evidence: null, reason: null } as const;
  return {
    path: 'a.txt',
    title: 'Заголовок',
    publisher: null,
    url: null,
    language: 'ru',
    publication: unknown,
    eventDates: [],
    body: texts.join(' '),
    sentences,
  };
}

test('passages hold every sentence once, in order, whatever their lengths', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 40 }), (lengths) => {
      const article = articleOf(lengths);
      const indices = splitArticle(article, words).flatMap(({ firstSentence, lastSentence }) =>
        Array.from({ length: lastSentence - firstSentence + 1 }, (_, index) => firstSentence + index),
      );
      expect(indices).toEqual([...article.sentences.keys()]);
    }),
  );
});

test('a passage keeps to 480 tokens with its heading unless one sentence is longer alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 30 }), (lengths) => {
      const article = articleOf(lengths);
      for (const { firstSentence, lastSentence } of splitArticle(article, words)) {
        const text = article.body.slice(article.sentences[firstSentence]!.start, article.sentences[lastSentence]!.end);
        const tokens = words(passageHeading(article)) + words(text);
        if (lastSentence > firstSentence) expect(tokens).toBeLessThanOrEqual(480);
        if (lastSentence > firstSentence) expect(text.length).toBeLessThanOrEqual(1500);
      }
    }),
  );
});

test('short sentences share passages of about 700 characters', () => {
  const article = articleOf(Array.from({ length: 40 }, () => 15));
  const lengths = splitArticle(article, words).map(
    ({ firstSentence, lastSentence }) => article.sentences[lastSentence]!.end - article.sentences[firstSentence]!.start,
  );
  expect(lengths.slice(0, -1).every((length) => length > 500 && length < 900)).toBe(true);
});

test('the heading is title and date, what is known of them', () => {
  const page = readTextPage(
    'a.md',
    '---\ntitle: Чад и Лаос договорились о торговле\ndate: 2024-02-03\n---\nЧад и Лаос договорились о торговле рисом на переговорах во Вьентьяне.',
  );
  expect(passageHeading(parseArticle(page))).toBe('Чад и Лаос договорились о торговле, 2024-02-03');
  expect(passageHeading({ ...articleOf([3]), title: null })).toBe('');
});

test('joined passages give the body back, nothing lost and nothing twice', () => {
  const sentences = fc.constantFrom(
    'Министры встретились 24.02.2022 в г. Лиме и т. д.',
    'ЛИМА, 5 мая. /ВЕСТНИК/. И. И. Иванов принял посла.',
    '«Мы договорились!» — сказал он.',
    'КИЇВ. 21 лютого. ВІСНИК. Посол приїхав на стор. 5.',
    'Dr. Smith met the U.S. envoy on Feb. 3. "Good," he said.',
    '外长11日会见客人。双方讨论了港口。',
    'Президент 11-мартта жолугушту…',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(sentences, fc.constantFrom(' ', '\n', '\n\n', '')), { minLength: 1 }), (parts) => {
      const lead = 'Министры двух стран обсудили в столице торговлю, порты и визы и назначили новую встречу.\n';
      const article = parseArticle(readTextPage('page.txt', lead + parts.flat().join('')));
      const joined = splitArticle(article, words).map(({ firstSentence, lastSentence }) =>
        article.body.slice(article.sentences[firstSentence]!.start, article.sentences[lastSentence]!.end),
      );
      expect(joined.join('').replace(/\s/gu, '')).toBe(article.body.replace(/\s/gu, ''));
    }),
  );
});
