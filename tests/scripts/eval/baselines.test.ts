import { expect, test } from 'vitest';
import { figuresOf } from '../../../scripts/eval/baselines.ts';
import { examQuestion } from './exam-fixtures.ts';

test('a ranking is judged on the questions that the pages answer, over all and by kind', () => {
  const figures = figuresOf('some way', [
    { question: examQuestion({ kind: 'date' }), paths: ['a', 'b'] },
    { question: examQuestion({ kind: 'factual' }), paths: ['b', 'a'] },
    { question: examQuestion({ kind: 'not-in-sources', expected: 'not-in-sources' }), paths: ['b'] },
  ]);
  expect(figures.map(({ kind, questions, hit1, hit5 }) => [kind, questions, hit1, hit5])).toEqual([
    ['all', 2, 0.5, 1],
    ['date', 1, 1, 1],
    ['factual', 1, 0, 1],
  ]);
});
