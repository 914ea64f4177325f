import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsFound } from '../../../scripts/eval/fact-metrics.ts';
import { readPageFiles } from '../../../scripts/eval/open-corpus.ts';
import { readExamFile, readQuestions } from '../../../scripts/eval/read-questions.ts';
import { readStatements } from '../../../scripts/eval/statement-metrics.ts';
import { ConfigError } from '../../../src/errors.ts';

interface PageTruth {
  readonly file: string;
  readonly title: string;
  readonly publication_date: string | null;
  readonly event_dates: readonly string[];
  readonly sentences: readonly string[];
}

const allTruths = JSON.parse(readFileSync('eval/pages.json', 'utf8')) as PageTruth[];
const truths = allTruths.filter((truth) => truth.file.startsWith('pages/'));
const fileOf = (truth: PageTruth) => truth.file.replace('pages/', '');
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

test('a question file or a page folder that is not there is wrong use, and named', () => {
  expect(() => readExamFile('nowhere.jsonl')).toThrow(ConfigError);
  expect(() => readPageFiles(['nowhere'])).toThrow('nowhere is no folder');
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
      'period',
      'publisher',
      'not-in-sources',
    ];
    expect([...cells].sort()).toEqual(kinds.flatMap((kind) => [`${kind} dev`, `${kind} held`]).sort());
  });

  test('want no fact that the expected pages and their dates do not hold', () => {
    const datesOf = new Map(
      allTruths.map((truth) => [basename(truth.file), [truth.publication_date, ...truth.event_dates].join(' ')]),
    );
    const unfounded = questions.filter(({ expected, facts }) => {
      if (expected === 'not-in-sources') return false;
      const text = expected.map((path) => `${pages.get(path)} ${datesOf.get(path)}`).join(' ');
      return !factsFound(text, facts);
    });
    expect(unfounded.map((question) => question.id)).toEqual([]);
  });
});

test('every invented page has its truth, and its sentences stand in it', () => {
  expect(truths.map(fileOf).sort()).toEqual(readdirSync('eval/pages').sort());
  for (const truth of truths) {
    const title = truth.title.startsWith('(') ? [] : [truth.title];
    const missing = [...title, ...truth.sentences].filter((words) => !pages.get(fileOf(truth))?.includes(words));
    expect({ file: truth.file, missing }).toEqual({ file: truth.file, missing: [] });
  }
});

describe('the shipped statements', () => {
  const statements = readStatements(readFileSync('eval/statements.jsonl', 'utf8'), 'eval/statements.jsonl');

  test('stand on a sentence that their page holds', () => {
    const unfounded = statements.filter(({ path, sentence }) => !pages.get(path)?.includes(sentence));
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  test('are at least 330 true, 330 with a changed fact, and 100 turned around', () => {
    const count = (...kinds: string[]) => statements.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count('true')).toBeGreaterThanOrEqual(330);
    expect(count('number', 'date', 'name')).toBeGreaterThanOrEqual(330);
    expect(count('role', 'negation')).toBeGreaterThanOrEqual(100);
  });

  test('say nothing twice, so that none is both true and changed', () => {
    expect(new Set(statements.map(({ statement, path }) => `${path} ${statement}`)).size).toBe(statements.length);
  });
});
