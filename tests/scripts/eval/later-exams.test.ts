import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsFound } from '../../../scripts/eval/fact-metrics.ts';
import { readPageFiles } from '../../../scripts/eval/open-corpus.ts';
import { readQuestions } from '../../../scripts/eval/read-questions.ts';
import { readStatements } from '../../../scripts/eval/statement-metrics.ts';

interface PageTruth {
  readonly file: string;
  readonly publication_date: string | null;
  readonly event_dates: readonly string[];
}

const joined = (text: string) => text.replace(/\s+/gu, ' ');

describe.each(['eval/second', 'eval/third', 'eval/fourth', 'eval/fifth', 'eval/sixth', 'eval/seventh'])(
  'the examination of %s',
  (folder) => {
    const pages = new Map(readPageFiles([`${folder}/pages`]).map((page) => [page.name, joined(page.text.toString())]));
    const truths = JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as PageTruth[];
    const questions = readQuestions(readFileSync(`${folder}/questions.jsonl`, 'utf8'), folder);

    test('tells what is true of each of its pages', () => {
      expect(truths.map(({ file }) => basename(file)).sort()).toEqual([...pages.keys()].sort());
    });

    test('asks only for what its pages and their dates hold', () => {
      const datesOf = new Map(
        truths.map((truth) => [basename(truth.file), [truth.publication_date, ...truth.event_dates].join(' ')]),
      );
      const unfounded = questions.filter(({ expected, facts }) => {
        if (expected === 'not-in-sources') return false;
        return !factsFound(expected.map((path) => `${pages.get(path)} ${datesOf.get(path)}`).join(' '), facts);
      });
      expect(unfounded.map(({ id }) => id)).toEqual([]);
    });

    test('rests its statements on sentences that stand on their pages', () => {
      const statements = readStatements(readFileSync(`${folder}/statements.jsonl`, 'utf8'), folder);
      expect(statements.length).toBeGreaterThanOrEqual(250);
      const unfounded = statements.filter(({ path, sentence }) => !pages.get(path)?.includes(joined(sentence)));
      expect(unfounded.map(({ id }) => id)).toEqual([]);
    });
  },
);
