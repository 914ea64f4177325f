import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Article } from '../articles/article.ts';
import type { PageFile } from '../articles/list-pages.ts';
import { parseArticle } from '../articles/parse-article.ts';
import { parserVersion } from '../articles/parser-version.ts';
import { readPages } from '../articles/read-page.ts';
import { ArticleError } from '../errors.ts';
import { applyCorrection, type Corrections, correctionsVersion } from './corrections.ts';
import type { FileRecord, Refusal } from './passage-store.ts';

/** A file of the page folder, understood: its articles and what could not become one. */
export interface ReadFile {
  readonly record: FileRecord;
  readonly articles: readonly Article[];
  /** The bytes are those of the last time and are read the same way, so nothing needs to be stored but the new time stamp. */
  readonly isSameContent: boolean;
}

/** Reads and parses one file; whatever is wrong with it becomes a refusal, never a throw, so that one bad page does not stop the others. */
export async function readChangedFile(
  file: PageFile,
  before: FileRecord | undefined,
  corrections: Corrections,
): Promise<ReadFile> {
  const readingVersion = readingVersionOf(file.path, corrections);
  const fingerprint = { path: file.path, size: file.sizeBytes, modifiedMilliseconds: file.modifiedMs, readingVersion };
  let sha256 = '';
  try {
    sha256 = await hashFile(file);
    if (before && before.sha256 === sha256 && before.readingVersion === readingVersion) {
      return { record: { ...before, ...fingerprint }, articles: [], isSameContent: true };
    }
    const pages = await readPages(file);
    const results = pages.map((page) =>
      attempt(page.path, () => applyCorrection(parseArticle(page), corrections.get(page.path))),
    );
    const articles = results.filter((result): result is Article => !('code' in result));
    const refusals = results.filter((result): result is Refusal => 'code' in result);
    return readFile({ ...fingerprint, sha256 }, articles, refusals);
  } catch (error) {
    return readFile({ ...fingerprint, sha256 }, [], [refusal(file.path, error)]);
  }
}

/** What decides how a file is understood; a file is read again when it changes. */
export function readingVersionOf(path: string, corrections: Corrections): string {
  return parserVersion + correctionsVersion(path, corrections);
}

function readFile(
  known: Omit<FileRecord, 'articlePaths' | 'refusals'>,
  articles: readonly Article[],
  refusals: readonly Refusal[],
): ReadFile {
  const articlePaths = articles.map((article) => article.path);
  return {
    record: { ...known, articlePaths, refusals },
    articles,
    isSameContent: false,
  };
}

function attempt<Result>(path: string, work: () => Result): Result | Refusal {
  try {
    return work();
  } catch (error) {
    return refusal(path, error);
  }
}

function refusal(path: string, error: unknown): Refusal {
  if (error instanceof ArticleError) return { path: error.path, code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { path, code: 'failed', message: `${path} could not be read as an article: ${reason}` };
}

async function hashFile(file: PageFile): Promise<string> {
  if (file.refusal !== null) throw file.refusal;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file.absolutePath), hash);
  } catch {
    // Reading it as a page says in words what is wrong.
    return '';
  }
  return hash.digest('hex');
}
