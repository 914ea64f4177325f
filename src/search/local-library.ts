import { join } from 'node:path';
import type { ArticleDetails, ArticleSummary } from '../articles/article-summary.ts';
import { IndexError } from '../errors.ts';
import type { AnswerReader, PassageToRead } from '../models/answer-reader.ts';
import type { SentenceEmbeddings } from '../models/sentence-embeddings.ts';
import { openState } from '../state/open-state.ts';
import { openCorpusDatabase, takeIngestLock } from './corpus/corpus-database.ts';
import type { PassageStore } from './corpus/passage-store.ts';
import { SqlitePassageStore } from './corpus/sqlite-passage-store.ts';
import { readCorrections } from './ingest/corrections.ts';
import { ingestArticles } from './ingest/ingest-articles.ts';
import type { IngestProgress, IngestReport } from './ingest/ingest-tally.ts';
import { type PagePreview, previewPage, type UnaddedPage } from './ingest/preview-page.ts';
import type { IngestOptions, Library, LibrarySettings, LibraryState } from './library.ts';
import { LoadedIndex } from './loaded-index.ts';
import { findArticles, type WantedQuestion } from './retrieval/find-articles.ts';
import type { Findings } from './retrieval/findings.ts';
import { whyNoGraphs } from './vectors/vector-graph.ts';

/** What a library is made of; `wait` is how it pauses while another process ingests. */
export interface LibraryParts {
  readonly settings: LibrarySettings;
  readonly openEmbeddings: () => Promise<SentenceEmbeddings>;
  readonly openReader: () => Promise<AnswerReader | null>;
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly warn: (message: string) => void;
}

const lockPollMilliseconds = 250;
const longestLockWaitMilliseconds = 15 * 60_000;

/** A library that works in the thread that made it. */
export class LocalLibrary implements Library {
  readonly #parts: LibraryParts;
  readonly #store: PassageStore;
  readonly #index: LoadedIndex;
  #embeddings: Promise<SentenceEmbeddings> | null = null;
  #reader: Promise<AnswerReader | null> | null = null;

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    const database = openCorpusDatabase(parts.settings.dataFolder, (movedTo, reason) =>
      parts.warn(`The corpus was set aside as ${movedTo}, because ${reason}; it is made again from the pages.`),
    );
    this.#store = new SqlitePassageStore(database);
    this.#index = new LoadedIndex({
      store: this.#store,
      settings: parts.settings,
      openEmbeddings: () => this.#open(),
      warn: parts.warn,
    });
  }

  async ingest(options: IngestOptions, onProgress?: (progress: IngestProgress) => void): Promise<IngestReport | null> {
    const lock = await this.#takeLock(options.skipWhenLocked ?? false);
    if (lock === null) return null;
    const state = openState(this.#parts.settings.dataFolder);
    try {
      if (options.rebuild && !options.isTrial) await this.#clear();
      else await this.#index.refuseOtherEmbedder();
      const report = await ingestArticles({
        folder: this.#parts.settings.articlesFolder,
        addedFolder: join(this.#parts.settings.dataFolder, 'added'),
        corrections: readCorrections(this.#parts.settings.dataFolder),
        isTrial: options.isTrial ?? false,
        store: this.#store,
        openEmbeddings: () => this.#open(),
        articleNumberFor: (paths) => state.articleNumberFor(paths),
        now: this.#parts.now,
        ...(onProgress ? { onProgress } : {}),
      });
      if (!options.isTrial && (report.stored > 0 || report.removed > 0)) await this.#settle();
      return report;
    } finally {
      state.close();
      lock.release();
    }
  }

  async warmUp(): Promise<void> {
    const [embeddings, reader] = await Promise.all([this.#open(), this.#openReader(), this.#index.refresh()]);
    await embeddings.embedQuery('?');
    await reader?.read('?', { title: '', sentences: ['.'] });
  }

  async find(question: WantedQuestion): Promise<Findings> {
    const [index, embeddings] = await Promise.all([this.#index.refresh(), this.#open()]);
    return findArticles(question, { index, store: this.#store, embeddings });
  }

  async read(question: string, passages: readonly PassageToRead[]): Promise<(number | null)[][] | null> {
    const reader = await this.#openReader();
    if (reader === null) return null;
    const chances: (number | null)[][] = [];
    // One by one: each takes all cores.
    for (const passage of passages) chances.push(await reader.read(question, passage));
    return chances;
  }

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const embeddings = await this.#open();
    const vectors = await Promise.all(texts.map((text) => embeddings.embedQuery(text)));
    return vectors.map((vector) => Float32Array.from(vector));
  }

  async summaries(): Promise<readonly ArticleSummary[]> {
    return this.#store.summaries();
  }

  async article(number: number): Promise<ArticleDetails | null> {
    const article = await this.#store.article(number);
    if (article === null) return null;
    const { sentences: _sentences, sentenceVectors: _vectors, passageRanges: _ranges, ...details } = article;
    return details;
  }

  async previewPage(page: UnaddedPage): Promise<PagePreview> {
    const embeddings = await this.#open();
    return previewPage(page, { store: this.#store, countTokens: (text) => embeddings.countTokens(text) });
  }

  async state(): Promise<LibraryState> {
    const summaries = await this.#store.summaries();
    return {
      articles: summaries.length,
      passages: summaries.reduce((sum, article) => sum + article.passages, 0),
      embedder: await this.#store.readFact('embedder'),
      lastIngest: await this.#store.readFact('lastIngest'),
      graphTrouble: whyNoGraphs(),
    };
  }

  async close(): Promise<void> {
    await this.#index.close();
    // An embedder that could not be opened has been complained of already.
    const embeddings = await this.#embeddings?.catch(() => null);
    await embeddings?.close();
    await (await this.#reader?.catch(() => null))?.close();
    await this.#store.close();
  }

  async #settle(): Promise<void> {
    await this.#store.tidy();
    await this.#index.writeGraphs();
  }

  #open(): Promise<SentenceEmbeddings> {
    if (this.#embeddings === null) {
      const opening = this.#parts.openEmbeddings();
      this.#embeddings = opening;
      // A server that is down now may be up for the next question.
      opening.catch(() => {
        if (this.#embeddings === opening) this.#embeddings = null;
      });
    }
    return this.#embeddings;
  }

  #openReader(): Promise<AnswerReader | null> {
    if (this.#reader === null) {
      const opening = this.#parts.openReader();
      this.#reader = opening;
      opening.catch(() => {
        if (this.#reader === opening) this.#reader = null;
      });
    }
    return this.#reader;
  }

  async #clear(): Promise<void> {
    for (const path of (await this.#store.files()).keys()) {
      await this.#store.removeFile(path, this.#parts.now().toISOString());
    }
    await this.#index.forgetEmbedder();
  }

  async #takeLock(skip: boolean): Promise<{ release(): void } | null> {
    let waited = 0;
    for (;;) {
      const lock = takeIngestLock(this.#parts.settings.dataFolder);
      if (lock !== null || skip) return lock;
      if (waited === 0) this.#parts.warn('Another process is reading the pages into this index; waiting for it.');
      if (waited >= longestLockWaitMilliseconds) {
        throw new IndexError(
          'locked',
          'Another process has been reading the pages for 15 minutes. Stop it and try again.',
        );
      }
      await this.#parts.wait(lockPollMilliseconds);
      waited += lockPollMilliseconds;
    }
  }
}
