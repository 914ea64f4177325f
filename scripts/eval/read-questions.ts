import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../src/errors.ts';

const questionSchema = z.object({
  id: z.string().min(1),
  question: z.string().min(1),
  language: z.string().min(2),
  kind: z.string().min(1),
  expected: z.union([z.array(z.string().min(1)).min(1), z.literal('not-in-sources')]),
  facts: z.array(z.array(z.string().min(1)).min(1)).default([]),
  previous: z.array(z.string().min(1)).default([]),
  split: z.enum(['dev', 'held']).default('dev'),
});

/**
 * A question with its truth: `expected` are the paths of all pages that answer it, `facts` groups of strings of which one a group must be shown,
 * `previous` the earlier questions of the talk, oldest first.
 */
export type ExamQuestion = Readonly<z.infer<typeof questionSchema>>;

/** Reads a question file (JSON lines). Throws a ConfigError that names every bad line and every id used twice. */
export function readQuestions(text: string, name: string): ExamQuestion[] {
  const questions: ExamQuestion[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = readLine(line, questionSchema);
    if ('problem' in parsed) problems.push(`  line ${index + 1}: ${parsed.problem}`);
    else if (ids.has(parsed.value.id)) problems.push(`  line ${index + 1}: the id ${parsed.value.id} is used twice`);
    else {
      ids.add(parsed.value.id);
      questions.push(parsed.value);
    }
  }
  throwProblems(problems, name);
  return questions;
}

/** The text of a file of questions or statements. Throws a ConfigError where it cannot be read. */
export function readExamFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(
      `${path} cannot be read (${message}); name a file of JSON lines as eval/README.md describes.`,
      { cause },
    );
  }
}

/** Parses one JSON line by a schema; what is wrong comes back in words. */
export function readLine<T>(line: string, schema: z.ZodType<T>): { value: T } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return { problem: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') };
}

/** Throws a ConfigError where there are problems; `name` is the file they stand in. */
export function throwProblems(problems: readonly string[], name: string): void {
  if (problems.length === 0) return;
  throw new ConfigError(`${name} cannot be read:\n${problems.join('\n')}\neval/README.md describes the format.`);
}
