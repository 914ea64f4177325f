import { expect, test } from 'vitest';
import { runXquadTask, spread, type XquadSet, xquadPages } from '../../../scripts/eval/xquad.ts';
import type { Assistant } from '../../../src/conversation/assistant.ts';
import { examAnswer } from './exam-fixtures.ts';

const sets: XquadSet[] = [
  { language: 'ru', paragraphs: ['Первый.', 'Второй.'], questions: [{ question: 'Что?', paragraph: 1 }] },
  { language: 'en', paragraphs: ['First.', 'Second.'], questions: [{ question: 'What?', paragraph: 1 }] },
];

function assistantThatRanks(paths: readonly string[]): Assistant {
  return {
    answer: async () => examAnswer({ retrieved: paths.map((path) => ({ path, similarity: 0.5 })) }),
    articles: async () => [],
    article: async () => null,
    about: async () => ({
      model: null,
      modelRestsSeconds: null,
      embedder: null,
      articles: 0,
      passages: 0,
      lastIngest: null,
    }),
    close: async () => {},
  };
}

test('each paragraph becomes a page named by language and place', () => {
  expect(xquadPages(sets).map((page) => page.name)).toEqual(['ru-000.txt', 'ru-001.txt', 'en-000.txt', 'en-001.txt']);
});

test('in the mixed pool the copy in the asker’s own language neither helps nor takes a place', async () => {
  const assistant = assistantThatRanks(['ru-001.txt', 'en-000.txt', 'en-001.txt']);
  const task = { name: 'mixed ru', asks: 'ru', pages: ['ru', 'en'], mixed: true } as const;
  const figures = await runXquadTask(assistant, task, { sets, limit: 10 });
  expect(figures.ndcg10.value).toBeCloseTo(1 / Math.log2(3));
});

test('across languages only the page’s own language counts', async () => {
  const assistant = assistantThatRanks(['en-000.txt', 'en-001.txt']);
  const task = { name: 'ru-en', asks: 'ru', pages: ['en'], mixed: false } as const;
  const figures = await runXquadTask(assistant, task, { sets, limit: 10 });
  expect(figures.ndcg10.value).toBeCloseTo(1 / Math.log2(3));
  expect(figures.hit5.value).toBe(1);
});

test('a limit takes questions evenly from beginning to end', () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
  expect(spread([1, 2], 5)).toEqual([1, 2]);
});
