import type { ArticleDetails, ArticleSummary } from '../articles/article-summary.ts';
import type { PassageToRead } from '../models/answer-reader.ts';
import type { IngestProgress, IngestReport } from './ingest/ingest-tally.ts';
import type { PagePreview, UnaddedPage } from './ingest/preview-page.ts';
import type { WantedQuestion } from './retrieval/find-articles.ts';
import type { Findings } from './retrieval/findings.ts';

/** Where the pages, the index and the embedder are. */
export interface LibrarySettings {
  readonly articlesFolder: string;
  readonly dataFolder: string;
  readonly modelFolder: string;
  /** Whether passages can be read with a question (models/multilingual-e5-small/reader). */
  readonly hasReader: boolean;
  /** Another embedder than the bundled one. */
  readonly embedding: { readonly url: string; readonly model: string; readonly apiKey: string | null } | null;
  /** From this many passages of a language on it is searched through its graph. */
  readonly exactBelow: number;
}

/** Facts about the index, for the doctor and `/about`. */
export interface LibraryState {
  readonly articles: number;
  readonly passages: number;
  readonly embedder: string | null;
  readonly lastIngest: string | null;
  /** Null when hnswlib-node's native part works, else what to do. */
  readonly graphTrouble: string | null;
}

/** What `ingest` may be told. */
export interface IngestOptions {
  readonly rebuild?: boolean;
  /** Read and count only; nothing is changed. */
  readonly isTrial?: boolean;
  /** Return null at once, instead of waiting, while another process ingests. */
  readonly skipWhenLocked?: boolean;
}

/** The corpus as the rest of the product sees it. Its calls block, so it lives in a worker thread behind the same interface. */
export interface Library {
  ingest(options: IngestOptions, onProgress?: (progress: IngestProgress) => void): Promise<IngestReport | null>;
  /** Loads embedder and vectors, so that the first question need not wait for them. */
  warmUp(): Promise<void>;
  find(question: WantedQuestion): Promise<Findings>;
  /** Reads passages together with a question: for each sentence of each the chance, 0 to 1, that it answers, or null beyond the network's length; null for all where the reader is off. */
  read(question: string, passages: readonly PassageToRead[]): Promise<(number | null)[][] | null>;
  /** Unit vectors of texts as the embedder makes them of questions, not centred; shape [texts][dimensions]. For how near two texts are. */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  summaries(): Promise<readonly ArticleSummary[]>;
  article(number: number): Promise<ArticleDetails | null>;
  /** Reads a page as an ingest would, and stores nothing. Throws ArticleError with the reason why it cannot become an article. */
  previewPage(page: UnaddedPage): Promise<PagePreview>;
  state(): Promise<LibraryState>;
  close(): Promise<void>;
}
