import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsFound } from '../../../scripts/eval/fact-metrics.ts';
import { readPageFiles } from '../../../scripts/eval/open-corpus.ts';
import { readQuestions } from '../../../scripts/eval/read-questions.ts';

const questions = readQuestions(readFileSync('eval/questions.jsonl', 'utf8'), 'eval/questions.jsonl');
const pages = new Map(readPageFiles(['seeds', 'eval/pages']).map((page) => [page.name, page.text.toString()]));

describe('question files', () => {
  test('every bad line is named with its number', () => {
    const lines = [
      '{"id":"a","question":"Где?","language":"ru","kind":"x","expected":["p"]}',
      'nonsense',
      '{"id":"b"}',
    ];
    expect(() => readQuestions(lines.join('\n'), 'mine.jsonl')).toThrow(
      /mine\.jsonl[\s\S]*line 2: not JSON[\s\S]*line 3: question/,
    );
  });

  test('an id used twice is refused', () => {
    const line = '{"id":"a","question":"Где?","language":"ru","kind":"x","expected":["p"]}';
    expect(() => readQuestions(`${line}\n${line}`, 'mine.jsonl')).toThrow('line 2: the id a is used twice');
  });

  test('facts, previous questions and the split may be left out', () => {
    const line = '{"id":"a","question":"Где?","language":"ru","kind":"x","expected":["p"]}';
    expect(readQuestions(line, 'mine.jsonl')).toMatchObject([{ facts: [], previous: [], split: 'dev' }]);
  });
});

describe('the shipped questions', () => {
  test('ask only about pages that are there', () => {
    const wanted = questions.flatMap((question) => (question.expected === 'not-in-sources' ? [] : question.expected));
    expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('cover every kind in both halves', () => {
    const cells = new Set(questions.map(({ kind, split }) => `${kind} ${split}`));
    const kinds = [
      'factual',
      'date',
      'cross-language',
      'informal',
      'follow-up',
      'count',
      'false-premise',
      'not-in-sources',
    ];
    expect([...cells].sort()).toEqual(kinds.flatMap((kind) => [`${kind} dev`, `${kind} held`]).sort());
  });

  test('want no fact that the expected pages and their dates do not hold', () => {
    const truths = JSON.parse(readFileSync('eval/pages.json', 'utf8')) as {
      file: string;
      publishedOn: string | null;
      eventDates: string[];
    }[];
    const datesOf = new Map(truths.map((truth) => [truth.file, [truth.publishedOn, ...truth.eventDates].join(' ')]));
    const seedDates = '2025-09-30 2024-04-09 2024-01-16 2024-03-30 2025-11-19/2025-11-20 2025-11-20';
    const unfounded = questions.filter(({ expected, facts }) => {
      if (expected === 'not-in-sources') return false;
      const text = expected.map((path) => `${pages.get(path)} ${datesOf.get(path) ?? seedDates}`).join(' ');
      return !factsFound(text, facts);
    });
    expect(unfounded.map((question) => question.id)).toEqual([]);
  });
});

test('every invented page has its truth, and its sentences stand in it', () => {
  const truths = JSON.parse(readFileSync('eval/pages.json', 'utf8')) as {
    file: string;
    title: string | null;
    sentences: string[];
  }[];
  expect(truths.map((truth) => truth.file).sort()).toEqual(readdirSync('eval/pages').sort());
  for (const { file, title, sentences } of truths) {
    const missing = [title, ...sentences].filter((words) => words !== null && !pages.get(file)?.includes(words));
    expect({ file, missing }).toEqual({ file, missing: [] });
  }
});
