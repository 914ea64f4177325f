import { setImmediate as breathe } from 'node:timers/promises';
import { IndexError } from '../errors.ts';
import type { SentenceEmbeddings } from '../models/sentence-embeddings.ts';
import { type GraphWork, growGraph, missingFromGraph, readGraph } from './build-graphs.ts';
import { GraphFiles } from './graph-files.ts';
import { type Calibration, calibrate } from './language-means.ts';
import type { LibrarySettings } from './library.ts';
import type { PassageStore } from './passage-store.ts';
import { whyNoGraphs } from './vector-graph.ts';
import { VectorIndex } from './vector-index.ts';

interface LoadedIndexParts {
  readonly store: PassageStore;
  readonly settings: LibrarySettings;
  readonly openEmbeddings: () => Promise<SentenceEmbeddings>;
  readonly warn: (message: string) => void;
}

/** Vectors read in one go, some 20 ms: between two goes other calls are served. */
const vectorsAtOnce = 2_000;

/** So many vectors are added to a graph before the next question is answered, about a second; more are added while questions go on. */
const addedAtOnce = 1_000;

/** When more articles have changed than this share of the passages, the corpus is read anew: an article has some seven passages. */
const reloadedShare = 0.05;

/** The vectors of the corpus in memory, brought up to date whenever the log of changes has moved, by whatever process. */
export class LoadedIndex {
  readonly #parts: LoadedIndexParts;
  readonly #files: GraphFiles;
  #index: VectorIndex | null = null;
  #lastChange = 0;
  #refreshing: Promise<unknown> = Promise.resolve();
  #growing: Promise<void> | null = null;
  #isClosed = false;

  constructor(parts: LoadedIndexParts) {
    this.#parts = parts;
    this.#files = new GraphFiles(parts.settings.dataFolder);
  }

  /** The index as the corpus is now. Throws IndexError 'other-embedder' where its vectors were made by another embedder. */
  refresh(): Promise<VectorIndex> {
    // One after the other, whether the one before failed or not; each looks at the log anew.
    const bring = () => this.#bringUpToDate();
    const refreshed = this.#refreshing.then(bring, bring);
    this.#refreshing = refreshed;
    return refreshed;
  }

  /** Waits until every language that is searched through a graph has it whole, in memory and on disk. */
  async writeGraphs(): Promise<void> {
    await this.refresh();
    await this.#growing;
    await this.refresh();
    await this.#growing;
  }

  /** Throws unless the vectors of the corpus, if it has any, are of the embedder that is configured. */
  async refuseOtherEmbedder(): Promise<void> {
    const made = await this.#parts.store.readFact('embedderSetting');
    const wanted = embedderSetting(this.#parts.settings);
    if (made === null) await this.#parts.store.writeFact('embedderSetting', wanted);
    else if (made !== wanted) throw otherEmbedder(made, wanted);
  }

  /** After the corpus has been emptied: whatever embedder comes next is right. */
  async forgetEmbedder(): Promise<void> {
    await this.#parts.store.writeFact('embedderSetting', embedderSetting(this.#parts.settings));
    await this.#parts.store.writeFact('embedder', '');
    await this.#parts.store.writeFact('calibration', '');
    this.#index = null;
  }

  /** Ends what goes on in the background. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#growing;
  }

  async #bringUpToDate(): Promise<VectorIndex> {
    const { store } = this.#parts;
    const last = await store.lastChange();
    if (this.#index !== null && last === this.#lastChange) return this.#index;
    const embeddings = await this.#parts.openEmbeddings();
    await this.refuseOtherEmbedder();
    const calibration = await this.#calibration(embeddings);
    const isNew = this.#index === null || !(await this.#catchUp(this.#index));
    const index = isNew ? await this.#load(calibration) : this.#index!;
    this.#index = index;
    this.#lastChange = last;
    await this.#bringGraphs(index, embeddings, isNew);
    return index;
  }

  async #load(calibration: Calibration): Promise<VectorIndex> {
    const index = new VectorIndex(calibration);
    let after = 0;
    for (;;) {
      const vectors = await this.#parts.store.vectorsAfter(after, vectorsAtOnce);
      index.append(vectors);
      const last = vectors.at(-1);
      if (last === undefined) break;
      after = last.passageId;
      await breathe();
    }
    index.settle();
    return index;
  }

  /** Reads only the articles that changed; false where that is too many, so that the index is better read anew. */
  async #catchUp(index: VectorIndex): Promise<boolean> {
    const { articleNumbers } = await this.#parts.store.changesSince(this.#lastChange);
    if (articleNumbers.length > 100 && articleNumbers.length > index.size * reloadedShare) return false;
    const vectors = await this.#parts.store.vectorsOf(articleNumbers);
    index.change(
      new Set(articleNumbers),
      vectors.toSorted((a, b) => a.passageId - b.passageId),
    );
    return true;
  }

  async #calibration(embeddings: SentenceEmbeddings): Promise<Calibration> {
    const { store } = this.#parts;
    const made = await store.readFact('embedder');
    if (made && made !== embeddings.identity) throw otherEmbedder(made, embeddings.identity);
    const kept = await store.readFact('calibration');
    if (made && kept) return JSON.parse(kept) as Calibration;
    const calibration = await calibrate(embeddings);
    await store.writeFact('calibration', JSON.stringify(calibration));
    await store.writeFact('embedder', embeddings.identity);
    return calibration;
  }

  async #bringGraphs(index: VectorIndex, embeddings: SentenceEmbeddings, isNew: boolean): Promise<void> {
    const languages = index.languages.filter((language) => index.count(language) >= this.#parts.settings.exactBelow);
    // Without hnswlib every vector is compared: slower on a very large corpus, never wrong. The doctor tells.
    if (languages.length === 0 || whyNoGraphs() !== null) return;
    const work: GraphWork = {
      index,
      files: this.#files,
      context: {
        embedder: embeddings.identity,
        dimensions: embeddings.dimensions,
        corpus: (await this.#parts.store.readFact('corpus')) ?? '',
        lastChange: this.#lastChange,
      },
      isStopped: () => this.#isClosed || this.#index !== index,
    };
    for (const language of isNew ? languages : []) {
      if ((await readGraph(language, work)) !== 'damaged') continue;
      this.#parts.warn(`The vector graph of ${language} was damaged and is made again from the corpus.`);
    }
    const missing = languages.reduce((sum, language) => sum + missingFromGraph(language, index), 0);
    if (missing === 0 || this.#growing !== null) return;
    const growing = this.#grow(languages, work).finally(() => {
      this.#growing = null;
    });
    this.#growing = growing;
    if (missing <= addedAtOnce) await growing;
  }

  async #grow(languages: readonly string[], work: GraphWork): Promise<void> {
    try {
      for (const language of languages) await growGraph(language, work);
    } catch (error) {
      this.#parts.warn(`A vector graph could not be made: ${(error as Error).message}. Search goes on without it.`);
    }
  }
}

function embedderSetting({ embedding }: LibrarySettings): string {
  return embedding === null ? 'bundled' : `${embedding.model} at ${embedding.url}`;
}

function otherEmbedder(made: string, wanted: string): IndexError {
  return new IndexError(
    'other-embedder',
    `The index was made with the embedder "${made}", the configuration asks for "${wanted}"; their vectors cannot be compared. ` +
      'Run: npm run ingest -- --rebuild   (or set EMBEDDING_URL and EMBEDDING_MODEL back).',
  );
}
