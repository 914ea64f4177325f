import type { StateDatabase } from './state-database.ts';

/**
 * The permanent numbers of articles, from 1: the same path always has the same number and no number is given twice.
 * New paths are numbered in the order of their UTF-16 code units, in one transaction.
 */
export function articleNumberFor(file: StateDatabase, paths: readonly string[]): Map<string, number> {
  const sorted = [...new Set(paths)].sort();
  const numbers = new Map<string, number>();
  const unknown = sorted.filter((path) => {
    const number = numberOf(file, path);
    if (number !== undefined) numbers.set(path, number);
    return number === undefined;
  });
  if (unknown.length === 0) return numbers;
  file.transaction(() => {
    let last = Number(file.get('SELECT COALESCE(MAX(number), 0) AS number FROM article_numbers')?.number);
    for (const path of unknown) {
      // Another process may have numbered it since the look above.
      const known = numberOf(file, path);
      if (known === undefined) {
        last += 1;
        file.run('INSERT INTO article_numbers (path, number) VALUES (?, ?)', path, last);
      }
      numbers.set(path, known ?? last);
    }
  });
  return numbers;
}

/** The path that has a number, or null. */
export function articlePathOf(file: StateDatabase, number: number): string | null {
  const row = file.get('SELECT path FROM article_numbers WHERE number = ?', number);
  return (row?.path as string | undefined) ?? null;
}

/** Whether a path was ever given a number. */
export function isNumberedPath(file: StateDatabase, path: string): boolean {
  return numberOf(file, path) !== undefined;
}

function numberOf(file: StateDatabase, path: string): number | undefined {
  return file.get('SELECT number FROM article_numbers WHERE path = ?', path)?.number as number | undefined;
}
