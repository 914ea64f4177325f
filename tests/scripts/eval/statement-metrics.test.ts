import { expect, test } from 'vitest';
import {
  type ExamStatement,
  formatStatementFigures,
  formatWrongVerdicts,
  readStatements,
  summariseStatements,
} from '../../../scripts/eval/statement-metrics.ts';

function outcome(changes: Partial<ExamStatement>, shown: boolean) {
  const statement: ExamStatement = {
    id: 's',
    language: 'ru',
    kind: 'true',
    statement: 'Встреча прошла в Уфе.',
    path: 'a',
    sentence: 'В Уфе прошла встреча.',
    split: 'dev',
    ...changes,
  };
  return { statement, shown, reason: shown ? null : 'number' };
}

test('the share shown is counted by kind and language', () => {
  const figures = summariseStatements([
    outcome({}, true),
    outcome({ language: 'uk' }, false),
    outcome({ kind: 'number' }, false),
  ]);
  const shown = (kind: string, language: string) =>
    figures.find((figure) => figure.kind === kind && figure.language === language)?.shown.value;
  expect([shown('true', 'all'), shown('true', 'ru'), shown('true', 'uk')]).toEqual([0.5, 1, 0]);
  expect(shown('number', 'all')).toBe(0);
  expect(formatStatementFigures(figures)).toContain('number');
});

test('a wrong value that the page holds is counted with its kind and apart', () => {
  const figures = summariseStatements([outcome({ kind: 'number', alsoIn: 'sentence' }, true)]);
  const counted = figures.filter((figure) => figure.shown.count > 0 && figure.language === 'all');
  expect(counted.map((figure) => figure.kind)).toEqual(['number', 'changed, all', 'in sentence']);
});

test('listed are true statements dropped and changed ones shown, and no others', () => {
  const text = formatWrongVerdicts([
    outcome({ id: 'true-shown' }, true),
    outcome({ id: 'true-dropped' }, false),
    outcome({ id: 'date-shown', kind: 'date' }, true),
    outcome({ id: 'date-dropped', kind: 'date' }, false),
  ]);
  expect(text.match(/^\S+/gm)).toEqual(['true-dropped', 'date-shown']);
});

test('an unknown kind of statement is refused with its line', () => {
  const line = '{"id":"s","language":"ru","kind":"colour","statement":"x","path":"a","sentence":"y"}';
  expect(() => readStatements(line, 'mine.jsonl')).toThrow(/line 1: kind/);
});
