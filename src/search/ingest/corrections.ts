import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, CorrectedField } from '../../articles/article.ts';
import { ArticleError, ConfigError } from '../../errors.ts';
import { dayOf } from '../../language/dates/day.ts';

const day = z
  .string()
  .refine(
    (value) =>
      /^\d{4}-\d\d-\d\d$/.test(value) && dayOf(...(value.split('-').map(Number) as [number, number, number])) !== null,
    {
      error: 'is not a day; write it as 2024-03-15',
    },
  );

const correctionSchema = z.strictObject({
  path: z.string().min(1),
  title: z.string().min(1).nullable().optional(),
  publishedOn: day.nullable().optional(),
  publisher: z.string().min(1).nullable().optional(),
  url: z.url().nullable().optional(),
  exclude: z.boolean().optional(),
});

/** What an operator set right about one article; null says that the page has none. */
export type Correction = z.infer<typeof correctionSchema>;

/** The corrections of a data folder by the path of their article; of several for one path each field's last one holds. */
export type Corrections = ReadonlyMap<string, Correction>;

/** Reads `corrections.jsonl`; a missing file is no correction. Throws a ConfigError that names every bad line, since a correction that is silently left out would show what is wrong. */
export function readCorrections(dataFolder: string): Corrections {
  const path = join(dataFolder, 'corrections.jsonl');
  const corrections = new Map<string, Correction>();
  if (!existsSync(path)) return corrections;
  const problems: string[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if ('problem' in parsed) problems.push(`  line ${index + 1}: ${parsed.problem}`);
    else {
      const key = parsed.path.normalize('NFC');
      corrections.set(key, { ...corrections.get(key), ...parsed, path: key });
    }
  }
  if (problems.length > 0) {
    throw new ConfigError(
      `${path}:\n${problems.join('\n')}\nA line is {"path":"…"} with any of title, publishedOn, publisher, url, exclude.`,
    );
  }
  return corrections;
}

function parseLine(line: string): Correction | { readonly problem: string } {
  try {
    const parsed = correctionSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : { problem: z.prettifyError(parsed.error).replaceAll('\n', ' ') };
  } catch (error) {
    return { problem: `it is not JSON (${(error as Error).message})` };
  }
}

/** What of a file's corrections decides how it is read, as a short text; empty where it has none. A file is read again when this changes. */
export function correctionsVersion(filePath: string, corrections: Corrections): string {
  const own = [...corrections.values()].filter(({ path }) => path === filePath || path.startsWith(`${filePath}#`));
  if (own.length === 0) return '';
  return `+${createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 16)}`;
}

/** The article as corrected by hand. Throws an ArticleError for one that is excluded. */
export function applyCorrection(article: Article, correction: Correction | undefined): Article {
  if (!correction) return article;
  const { path } = article;
  if (correction.exclude) throw new ArticleError(path, 'excluded', `${path} is excluded by hand in corrections.jsonl.`);
  const { title, publisher, url, publishedOn } = correction;
  const corrected = (['title', 'publisher', 'url', 'publishedOn'] as const).filter(
    (field) => correction[field] !== undefined,
  );
  return {
    ...article,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(publishedOn === undefined ? {} : { publication: correctedDate(publishedOn) }),
    corrected: corrected satisfies CorrectedField[],
  };
}

function correctedDate(day: string | null): Article['publication'] {
  const reason = 'corrected by hand';
  return day === null
    ? { day: null, status: 'unknown', evidence: null, reason }
    : { day, status: 'stated', evidence: reason, reason };
}
