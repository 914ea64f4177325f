import { IndexError } from '../errors.ts';
import { type Correction, readCorrections } from '../search/ingest/corrections.ts';
import type { IngestProgress, IngestReport } from '../search/ingest/ingest-tally.ts';
import type { PagePreview } from '../search/ingest/preview-page.ts';
import { saveCorrection } from '../search/ingest/save-correction.ts';
import type { Library } from '../search/library.ts';
import { AddedPages } from './added-pages.ts';
import { fetchPage, type PublicWeb, publicWeb } from './fetch-page.ts';
import { type SavedPage, savePage } from './saved-page.ts';

/** A page that waits for an admin's word: where its bytes are, what it is to be called, what was set right of it. */
export interface WaitingPage {
  readonly id: string;
  readonly name: string;
  readonly correction: Omit<Correction, 'path'>;
}

/** How pages come into the corpus and out of sight from a chat; what a chat looks like it does not know. */
export interface Adding {
  readonly pages: AddedPages;
  /** What a waiting page would be as an article. Throws ArticleError with why it cannot be one. */
  preview(page: WaitingPage): Promise<PagePreview>;
  /** A page of the open web as a file. Throws ArticleError with why it is not taken. */
  fetch(address: string): Promise<SavedPage>;
  /** Brings the corpus up to date with the files and corrections. */
  ingest(onProgress?: (progress: IngestProgress) => void): Promise<IngestReport>;
  /** Writes down what was set right of an article; holds from the next ingest on. */
  correct(correction: Correction): void;
  /** The paths of articles that are hidden by hand. Throws ConfigError as `correctionOf` does. */
  hiddenPaths(): readonly string[];
  /** What is written down of an article, or null. Throws ConfigError where the operator's own lines are wrong. */
  correctionOf(path: string): Correction | null;
}

/** Adding over a data folder and the library that reads it. */
export function createAdding({
  dataFolder,
  library,
  web = publicWeb,
}: {
  readonly dataFolder: string;
  readonly library: Pick<Library, 'ingest' | 'previewPage'>;
  readonly web?: PublicWeb;
}): Adding {
  const pages = new AddedPages(dataFolder);
  return {
    pages,
    preview: ({ id, name, correction }) =>
      library.previewPage({ name, absolutePath: pages.stagedPath(id, name), correction }),
    fetch: async (address) => savePage(await fetchPage(address, web)),
    ingest: async (onProgress) => {
      const report = await library.ingest({}, onProgress);
      if (report === null) throw new IndexError('locked', `Another process reads the pages of ${dataFolder}.`);
      return report;
    },
    correct: (correction) => saveCorrection(dataFolder, correction),
    hiddenPaths: () =>
      [...readCorrections(dataFolder).values()].filter(({ exclude }) => exclude).map(({ path }) => path),
    correctionOf: (path) => readCorrections(dataFolder).get(path) ?? null,
  };
}

/** Where an added page of this name stands in the corpus. */
export function addedPath(name: string): string {
  return `added/${name}`;
}
