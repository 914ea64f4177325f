import { describe, expect, test } from 'vitest';
import { factsFound, shownText, unfaithfulQuotes } from '../../../scripts/eval/fact-metrics.ts';
import { judgeAnswer } from '../../../scripts/eval/judge-answer.ts';
import { summariseVerdicts } from '../../../scripts/eval/summarise-verdicts.ts';
import { examAnswer, examCitation, examQuestion } from './exam-fixtures.ts';

describe('facts', () => {
  test('every group needs one of its alternatives', () => {
    expect(factsFound('Встреча прошла в Казани', [['казан', 'kazan'], ['уфа']])).toBe(false);
    expect(factsFound('Встреча прошла в Казани, затем Уфа', [['казан', 'kazan'], ['уфа']])).toBe(true);
  });

  test.each([
    ['12', '120 мест', false],
    ['12', 'в 2012 году', false],
    ['12', 'ровно 12.', true],
    ['8,2', '18,2 миллиарда', false],
    ['18', '18,2 миллиарда', false],
    ['45', '45 мільйонів', true],
  ])('the number %s in "%s": %s', (fact, text, found) => {
    expect(factsFound(text, [[fact]])).toBe(found);
  });

  test('letters of either kind of yo and apostrophe are the same', () => {
    expect(factsFound('в санатории «Орленок», дев’ять', [['Орлёнок'], ["дев'ять"]])).toBe(true);
  });

  test('what stands in the fourth sentence is not shown, unless a list was asked for', () => {
    const statements = ['один', 'два', 'три', 'четыре'].map((text, index) => ({ text, citations: [index + 1] }));
    const citations = statements.map(({ text }, index) => examCitation({ number: index + 1, quote: `цитата ${text}` }));
    const answer = examAnswer({ statements, citations, text: 'один два три четыре' });
    expect(shownText(answer, 'factual')).toContain('цитата три');
    expect(shownText(answer, 'factual')).not.toContain('четыре');
    expect(shownText(answer, 'count')).toContain('цитата четыре');
  });

  test('dates and titles of citations count', () => {
    const answer = examAnswer({ citations: [examCitation({ title: 'Визит', eventDates: ['2024-02-03'] })] });
    expect(factsFound(shownText(answer, 'date'), [['2024-02-03'], ['визит']])).toBe(true);
  });
});

describe('verdicts', () => {
  test('a quote must stand in the body of its own article', () => {
    const answer = examAnswer({
      citations: [examCitation({ path: 'a', quote: 'слово' }), examCitation({ path: 'b', quote: 'слово' })],
    });
    const bodies = new Map([
      ['a', 'есть слово'],
      ['b', 'есть Слово'],
    ]);
    expect(unfaithfulQuotes(answer, bodies).map((citation) => citation.path)).toEqual(['b']);
  });

  test('an answered question without a source is a miss, a refused one is not', () => {
    const question = examQuestion({ expected: 'not-in-sources', kind: 'not-in-sources' });
    expect(judgeAnswer(question, examAnswer({}), { bodies: new Map(), pages: new Map() }).misses).toEqual([
      'wrongly answered',
    ]);
    expect(
      judgeAnswer(question, examAnswer({ status: 'not-in-sources' }), { bodies: new Map(), pages: new Map() }).misses,
    ).toEqual([]);
  });

  test('refusing an answerable question is a miss, refusing a false premise is not', () => {
    const refusal = examAnswer({ status: 'not-in-sources', retrieved: [{ path: 'a', similarity: 1 }] });
    expect(judgeAnswer(examQuestion({ facts: [] }), refusal, { bodies: new Map(), pages: new Map() }).misses).toEqual([
      'wrongly refused',
    ]);
    expect(
      judgeAnswer(examQuestion({ facts: [], kind: 'false-premise' }), refusal, { bodies: new Map(), pages: new Map() })
        .misses,
    ).toEqual([]);
  });

  test('an answer with the facts and a verbatim quote has no misses', () => {
    const answer = examAnswer({
      citations: [examCitation({ quote: 'там' })],
      retrieved: [{ path: 'a', similarity: 1 }],
    });
    expect(
      judgeAnswer(examQuestion({}), answer, { bodies: new Map([['a', 'Были там.']]), pages: new Map() }).misses,
    ).toEqual([]);
  });

  test('an error is an error and no refusal', () => {
    const verdict = judgeAnswer(examQuestion({}), examAnswer({ status: 'error' }), {
      bodies: new Map(),
      pages: new Map(),
    });
    expect(verdict.misses).toContain('error');
    expect(verdict.refused).toBe(false);
  });

  test('the table counts each question once among all, in its kind and in its language', () => {
    const verdicts = [examQuestion({}), examQuestion({ kind: 'date', language: 'uk' })].map((question) =>
      judgeAnswer(question, examAnswer({ retrieved: [{ path: 'a', similarity: 1 }] }), {
        bodies: new Map(),
        pages: new Map(),
      }),
    );
    const summaries = summariseVerdicts(verdicts);
    expect(summaries.map(({ name, questions }) => `${name} ${questions}`)).toEqual([
      'all 2',
      'factual 1',
      'date 1',
      'language ru 1',
      'language uk 1',
    ]);
    expect(summaries[0]?.hit1.value).toBe(1);
  });
});
