import { stat } from 'node:fs/promises';
import type { ArticleSummary } from '../../articles/article-summary.ts';
import { parseArticle } from '../../articles/parse-article.ts';
import { readPages } from '../../articles/reading/read-page.ts';
import { splitArticle } from '../../articles/split-article.ts';
import { ArticleError } from '../../errors.ts';
import type { PassageStore } from '../corpus/passage-store.ts';
import { applyCorrection, type Correction } from './corrections.ts';
import { hashFile } from './hash-file.ts';

/** A page that is not in the corpus: a file somewhere, with the name whose ending tells how to read it. */
export interface UnaddedPage {
  readonly name: string;
  readonly absolutePath: string;
  /** What somebody set right of it already. */
  readonly correction: Omit<Correction, 'path'>;
}

/** What a page would be as an article; null means that the page does not say. */
export interface PagePreview extends Omit<ArticleSummary, 'number' | 'path'> {
  /** As it stands in the body. */
  readonly firstSentence: string;
  /** The path of the article with the same bytes or the same body, and whether it is hidden by a correction; null where there is none. */
  readonly sameAs: { readonly path: string; readonly isHidden: boolean } | null;
}

interface PreviewParts {
  readonly store: Pick<PassageStore, 'files' | 'pathOfBody'>;
  readonly countTokens: (text: string) => number;
}

/** Reads a page as an ingest would, and stores nothing. Throws ArticleError with the reason why it cannot become an article. */
export async function previewPage(page: UnaddedPage, { store, countTokens }: PreviewParts): Promise<PagePreview> {
  const { size, mtimeMs } = await stat(page.absolutePath);
  const place = { path: page.name, absolutePath: page.absolutePath };
  const file = { ...place, sizeBytes: size, modifiedMs: mtimeMs, refusal: null };
  const [read] = await readPages(file);
  if (read === undefined) throw new ArticleError(page.name, 'no-article', `${page.name} holds no page.`);
  const article = applyCorrection(parseArticle(read), { ...page.correction, path: page.name });
  const first = article.sentences[0];
  const { day, status, evidence, reason } = article.publication;
  return {
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    language: article.language,
    publishedOn: day,
    publishedOnStatus: status,
    publishedOnEvidence: evidence,
    publishedOnReason: reason,
    eventDates: article.eventDates,
    corrected: article.corrected ?? [],
    passages: splitArticle(article, countTokens).length,
    firstSentence: first === undefined ? '' : article.body.slice(first.start, first.end),
    sameAs: await findSame(store, await hashFile(file), article.body),
  };
}

async function findSame(store: PreviewParts['store'], sha256: string, body: string): Promise<PagePreview['sameAs']> {
  for (const { sha256: known, articlePaths, refusals } of (await store.files()).values()) {
    if (known !== sha256) continue;
    if (articlePaths[0] !== undefined) return { path: articlePaths[0], isHidden: false };
    const hidden = refusals.find(({ code }) => code === 'excluded');
    if (hidden) return { path: hidden.path, isHidden: true };
  }
  const path = await store.pathOfBody(body);
  return path === null ? null : { path, isHidden: false };
}
