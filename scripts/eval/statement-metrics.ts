import { z } from 'zod';
import { type Estimate, shareOf } from './intervals.ts';
import { formatEstimate, formatTable } from './print-table.ts';
import { readLine, throwProblems } from './read-questions.ts';

const kinds = ['true', 'number', 'date', 'name', 'role', 'negation'] as const;
const rows = [...kinds, 'changed, all', 'wrong value on page', 'in sentence'] as const;

const statementSchema = z.object({
  id: z.string().min(1),
  language: z.string().min(2),
  kind: z.enum(kinds),
  statement: z.string().min(1),
  path: z.string().min(1),
  sentence: z.string().min(1),
  alsoIn: z.enum(['page', 'sentence']).optional(),
  split: z.enum(['dev', 'held']).default('dev'),
});

/**
 * A statement about a page: true, or with one thing changed, which `kind` names. `sentence` is the page's sentence that it says over, or twists;
 * `alsoIn` tells that the wrong number, date or name stands elsewhere on the page, or in that very sentence, said of something else.
 */
export type ExamStatement = Readonly<z.infer<typeof statementSchema>>;

/** Whether a statement passed. */
export interface StatementOutcome {
  readonly statement: ExamStatement;
  readonly shown: boolean;
  /** Why it was dropped, with the words that were not found; null where it was shown. */
  readonly reason: string | null;
}

/** The share of statements shown, of one kind, in one language or all. */
export interface StatementFigures {
  readonly kind: (typeof rows)[number];
  readonly language: string;
  readonly shown: Estimate;
}

/** Reads a statement file (JSON lines). Throws a ConfigError that names every bad line. */
export function readStatements(text: string, name: string): ExamStatement[] {
  const statements: ExamStatement[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = readLine(line, statementSchema);
    if ('problem' in parsed) problems.push(`  line ${index + 1}: ${parsed.problem}`);
    else statements.push(parsed.value);
  }
  throwProblems(problems, name);
  return statements;
}

/** Shares shown by kind, for all languages together and then each; and of all changed numbers, dates and names, with those whose wrong value the page holds. */
export function summariseStatements(outcomes: readonly StatementOutcome[]): StatementFigures[] {
  const languages = ['all', ...new Set(outcomes.map((outcome) => outcome.statement.language))];
  return rows.flatMap((kind) =>
    languages.map((language) => {
      const members = outcomes.filter(
        ({ statement }) => rowsOf(statement).includes(kind) && (language === 'all' || statement.language === language),
      );
      return { kind, language, shown: shareOf(members.map((outcome) => outcome.shown)) };
    }),
  );
}

function rowsOf({ kind, alsoIn }: ExamStatement): (typeof rows)[number][] {
  if (kind !== 'number' && kind !== 'date' && kind !== 'name') return [kind];
  const values = { page: 'wrong value on page', sentence: 'in sentence' } as const;
  return [kind, 'changed, all', ...(alsoIn ? [values[alsoIn]] : [])];
}

/** One row a kind, one column a language: of `true` all should be shown, of the others none. */
export function formatStatementFigures(figures: readonly StatementFigures[]): string {
  const languages = [...new Set(figures.map((figure) => figure.language))];
  const lines = rows.map((kind) => {
    const row = languages.map((language) => figures.find((one) => one.kind === kind && one.language === language));
    const all = row[0]?.shown;
    return [kind, `${all?.count ?? 0}`, ...row.map((figure) => (figure ? formatEstimate(figure.shown) : '-'))];
  });
  return formatTable(['shown', 'n', ...languages], lines);
}

/** Statements judged wrongly: a true one dropped, a changed one shown. */
export function formatWrongVerdicts(outcomes: readonly StatementOutcome[]): string {
  return outcomes
    .filter(({ statement, shown }) => shown !== (statement.kind === 'true'))
    .map(({ statement, shown, reason }) => {
      const verdict = shown ? 'shown' : `dropped (${reason})`;
      return `${statement.id} (${statement.kind}, ${statement.path}): ${verdict}\n  said  ${statement.statement}\n  page  ${statement.sentence}`;
    })
    .join('\n\n');
}
