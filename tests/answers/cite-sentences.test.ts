import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { citeSentences } from '../../src/answers/cite-sentences.ts';
import { describeAnswer } from '../../src/conversation/describe-answer.ts';
import type { FoundArticle } from '../../src/search/retrieval/findings.ts';
import { wordsFor } from '../../src/words/words.ts';

const report = [
  'Министр Норвегии Ингрид Солберг встретилась в Лиме с президентом Перу Луисом Кастильо.',
  'Стороны подписали соглашение о рыболовстве на двенадцать миллионов долларов.',
  'Кастильо пригласил норвежских учёных на антарктическую станцию следующей зимой.',
];
const other = [
  'Посол Кении Дэниел Отиено открыл в Монтевидео выставку кофе.',
  'На ней представлено сорок сортов из восьми провинций страны.',
];

function found(number: number, publisher: string | null, sentences: readonly string[]): FoundArticle {
  return {
    ...{ number, path: `${number}.txt`, title: `Статья ${number}`, publisher, url: null, language: 'ru' },
    ...{ publishedOn: null, publishedOnStatus: 'unknown', publishedOnEvidence: null, publishedOnReason: null },
    ...{ eventDates: [], passages: 1, corrected: [], relevance: 1, similarity: 1, words: 1, names: 1, timing: null },
    body: sentences.join(' '),
    sentences: sentences.map((text) => ({ text, similarity: 1, answering: null })),
  } as FoundArticle;
}

const first = found(1, 'Речной вестник', report);
const copy = found(2, 'Полюс', [...report, 'Читателей приглашают на сайт.']);
const stranger = found(3, 'Полюс', other);

function statement(article: FoundArticle, position: number) {
  return { text: article.sentences[position]!.text, support: [{ article, position }] };
}

describe('citations of one report from several articles', () => {
  test('name the articles that tell the same, and no others', () => {
    const { citations } = citeSentences([statement(first, 1)], [first, stranger, copy]);
    expect(citations).toMatchObject([{ path: '1.txt', alsoIn: ['2.txt'], alsoPublishedBy: ['Полюс'] }]);
  });

  test('a report told once has no others', () => {
    const { citations } = citeSentences([statement(stranger, 0)], [first, stranger, copy]);
    expect(citations).toHaveLength(1);
    expect(citations[0]).not.toHaveProperty('alsoIn');
  });

  test('the article cited first stands for the sentences that both hold, which are said once', () => {
    const supported = [statement(first, 0), statement(copy, 1), statement(copy, 0)];
    const { statements, citations } = citeSentences(supported, [first, copy]);
    expect(citations.map(({ path }) => path)).toEqual(['1.txt', '1.txt']);
    expect(statements).toEqual([
      { text: report[0], citations: [1] },
      { text: report[1], citations: [2] },
    ]);
  });

  test('a sentence that only the copy holds is cited from it', () => {
    const { citations } = citeSentences([statement(first, 0), statement(copy, 3)], [first, copy]);
    expect(citations.map(({ path, quote }) => [path, quote])).toEqual([
      ['1.txt', report[0]],
      ['2.txt', 'Читателей приглашают на сайт.'],
    ]);
    expect(citations.some(({ alsoIn }) => alsoIn !== undefined)).toBe(false);
  });

  test.each([
    ['ru', 'также: Полюс'],
    ['uk', 'також: Полюс'],
    ['en', 'also: Полюс'],
  ] as const)('a reader sees who else published it (%s)', (language, words) => {
    const { statements, citations } = citeSentences([statement(first, 1)], [first, copy]);
    const answer = { status: 'answered', language, text: '', statements, citations } as unknown as Answer;
    expect(JSON.stringify(describeAnswer(answer, wordsFor(language)))).toContain(words);
  });

  test('an unnamed other article is counted', () => {
    const { statements, citations } = citeSentences([statement(first, 1)], [first, found(4, null, report)]);
    const answer = { status: 'answered', language: 'en', text: '', statements, citations } as unknown as Answer;
    expect(JSON.stringify(describeAnswer(answer, wordsFor('en')))).toContain('also: 1 article');
  });
});
