import type { Answer } from './answer.ts';
import { textOfStatements } from './cite-sentences.ts';

/** The part of an answer that composing decides. */
export type Composed = Pick<Answer, 'status' | 'refusal' | 'text' | 'statements' | 'citations' | 'notes'>;

/** An answer of cited statements; `notes` are what the asker should know about it. */
export function answeredWith(
  { statements, citations }: Pick<Answer, 'statements' | 'citations'>,
  notes: readonly string[],
): Composed {
  return {
    status: 'answered',
    text: textOfStatements(statements),
    statements,
    citations,
    ...(notes.length > 0 ? { notes } : {}),
  };
}
