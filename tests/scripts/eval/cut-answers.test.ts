import { expect, it } from 'vitest';
import { cutAnswers } from '../../../scripts/eval/cut-answers.ts';
import { readQuestions } from '../../../scripts/eval/read-questions.ts';
import type { ArticleDetails } from '../../../src/articles/article-summary.ts';

const article = (path: string, title: string, body: string) =>
  ({ path, title, body, language: 'en', publishedOn: '2024-05-02', publisher: null }) as ArticleDetails;

const articles = [
  article('dam.txt', 'A dam for Narva', 'Ilves met Sild. The dam costs 40 million euros. It opens in May.'),
  article('inn.txt', 'An inn of 12 rooms', 'The inn has 12 rooms. Its roof leaks.'),
];

const question = (id: string, expected: string, fact: string) =>
  JSON.stringify({ id, question: id, language: 'en', kind: 'factual', expected: [expected], facts: [[fact]] });

const cut = (...lines: string[]) => cutAnswers(readQuestions(lines.join('\n'), 'test'), articles);

it('takes out the sentence that answers and leaves the rest of the page, and other pages whole', () => {
  const [round] = cut(question('cost', 'dam.txt', '40 million'));
  const [dam, inn] = round!.pages.map(({ text }) => String(text));
  expect(dam).toContain('Ilves met Sild.  It opens in May.');
  expect(dam).toContain('date: "2024-05-02"');
  expect(inn).toContain('The inn has 12 rooms.');
});

it('takes from a page the answer of one question at a time', () => {
  const rounds = cut(question('cost', 'dam.txt', '40 million'), question('opening', 'dam.txt', 'May'));
  expect(rounds.map(({ questions }) => questions.map(({ id }) => id))).toEqual([['cost'], ['opening']]);
});

it('leaves out what the title tells too, and what no sentence tells', () => {
  expect(cut(question('rooms', 'inn.txt', '12'), question('height', 'dam.txt', '90 metres'))).toEqual([]);
});
