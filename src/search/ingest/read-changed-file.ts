import { hash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import { parseArticle } from '../../articles/parse-article.ts';
import type { PageFile } from '../../articles/reading/list-pages.ts';
import { ArticleError } from '../../errors.ts';
import type { FileRecord, Refusal } from '../corpus/passage-store.ts';
import { hashBlock } from './block-hashes.ts';
import { applyCorrection, type Corrections } from './corrections.ts';
import { type ExaminedPage, examineFile } from './examine-file.ts';
import { hashFile } from './hash-file.ts';
import { readingVersionOf } from './reading-version.ts';
import type { BlockSurvey } from './survey-blocks.ts';

/** A file of the page folder, understood: its articles and what could not become one. */
export interface ReadFile {
  readonly record: FileRecord;
  readonly articles: readonly Article[];
  /** The bytes are those of the last time and are read the same way, so nothing needs to be stored but the new time stamp. */
  readonly isSameContent: boolean;
}

/** What else than the file decides how it is understood: corrections by hand, and what the other files of its site say too. */
export interface ReadingRules {
  readonly corrections: Corrections;
  readonly survey: BlockSurvey;
}

/** Reads and parses one file; whatever is wrong with it becomes a refusal, never a throw, so that one bad page does not stop the others. */
export async function readChangedFile(
  file: PageFile,
  before: FileRecord | undefined,
  { corrections, survey }: ReadingRules,
): Promise<ReadFile> {
  const readingVersion = readingVersionOf(file.path, corrections);
  const fingerprint = { path: file.path, size: file.sizeBytes, modifiedMilliseconds: file.modifiedMs, readingVersion };
  let sha256 = '';
  try {
    const examined = survey.takeExamined(file.path);
    sha256 = examined?.sha256 ?? (await hashFile(file));
    const isSameFile = before?.sha256 === sha256 && before.readingVersion === readingVersion;
    if (isSameFile && !survey.isOutdated(file.path)) {
      return { record: { ...before, ...fingerprint }, articles: [], isSameContent: true };
    }
    const refused = survey.refusalOf(file.path, sha256);
    if (refused !== null) throw refused;
    const { pages } = examined ?? (await examineFile(file));
    const others = survey.nameOf(file.path) === '' ? null : survey;
    const results = pages.map((examinedPage) =>
      attempt(examinedPage.page.path, () =>
        applyCorrection(parseAmongOthers(examinedPage, others), corrections.get(examinedPage.page.path)),
      ),
    );
    const blocks = survey.blocksOf(file.path, hash('sha256', JSON.stringify(results)));
    if (isSameFile && survey.isUnderstoodAs(file.path, blocks.content)) {
      return { record: { ...before, ...fingerprint, blocks }, articles: [], isSameContent: true };
    }
    const articles = results.filter((result): result is Article => !('code' in result));
    const refusals = results.filter((result): result is Refusal => 'code' in result);
    return readFile({ ...fingerprint, sha256, blocks }, articles, refusals);
  } catch (error) {
    const blocks = survey.blocksOf(file.path, '');
    return readFile({ ...fingerprint, sha256, blocks }, [], [refusal(file.path, error)]);
  }
}

/** The article of a page without what other pages of its site repeat. */
function parseAmongOthers({ page, site, layout }: ExaminedPage, survey: BlockSurvey | null): Article {
  if (site !== null && survey !== null) {
    return parseArticle(page, { repeatedBlocks: (text) => survey.othersWith(hashBlock(site, text)) });
  }
  return parseArticle(page, layout === null ? {} : { layout });
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
