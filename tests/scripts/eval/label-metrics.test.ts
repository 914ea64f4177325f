import { expect, test } from 'vitest';
import { judgeAnswer } from '../../../scripts/eval/judge-answer.ts';
import { judgeLabels, readPageTruths } from '../../../scripts/eval/label-metrics.ts';
import { examAnswer, examCitation, examQuestion } from './exam-fixtures.ts';

const truth = {
  file: 'pages/a.txt',
  title: 'Визит',
  publisher: 'Вестник (украинская редакция)',
  publication_date: '2024-05-02',
  event_dates: ['2024-04-30/2024-05-01'],
};
const right = examCitation({
  title: 'Визит',
  publisher: 'Вестник',
  publishedOn: '2024-05-02',
  eventDates: ['2024-05-01'],
});

test('a citation with everything as on the page is right', () => {
  expect(judgeLabels(right, truth)).toEqual({ isRight: true, wrongDates: [] });
});

test.each([{ title: 'Другой' }, { title: null }, { publisher: null }, { publisher: 'Гонец' }])(
  '%o is not right',
  (change) => {
    expect(judgeLabels({ ...right, ...change }, truth)).toEqual({ isRight: false, wrongDates: [] });
  },
);

test('a date left out is not right, and no wrong date either', () => {
  expect(judgeLabels({ ...right, publishedOn: null }, truth)).toEqual({ isRight: false, wrongDates: [] });
});

test('a publication date or an event outside the truth is a wrong date', () => {
  const citation = { ...right, publishedOn: '2024-05-03', eventDates: ['2024-05-01', '2024-05-02'] };
  expect(judgeLabels(citation, truth).wrongDates).toEqual(['2024-05-03', '2024-05-02']);
});

test('the month that holds the event is not wrong', () => {
  expect(judgeLabels({ ...right, eventDates: ['2024-04'] }, truth).wrongDates).toEqual([]);
});

test('a date where the page has none is wrong', () => {
  expect(judgeLabels(right, { ...truth, publication_date: null }).wrongDates).toEqual(['2024-05-02']);
});

test('labels count only where the truth is known, by the file name', () => {
  const answer = examAnswer({ citations: [{ ...right, path: 'x/a.txt' }, examCitation({ path: 'b.txt' })] });
  const verdict = judgeAnswer(examQuestion({}), answer, { bodies: new Map(), pages: new Map([['a.txt', truth]]) });
  expect(verdict.labels).toEqual({ judged: 1, right: 1, wrongDates: [] });
});

test('a folder without truths has none', () => {
  expect(readPageTruths('nowhere/pages.json').size).toBe(0);
});
