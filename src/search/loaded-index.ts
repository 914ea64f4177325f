import { setImmediate as breathe } from 'node:timers/promises';
import { IndexError } from '../errors.ts';
import type { SentenceEmbeddings } from '../models/sentence-embeddings.ts';
import type { PassageStore } from './corpus/passage-store.ts';
import type { LibrarySettings } from './library.ts';
import { GraphKeeper } from './vectors/graph-keeper.ts';
import { type Calibration, calibrate } from './vectors/language-means.ts';
import { VectorIndex } from './vectors/vector-index.ts';

interface LoadedIndexParts {
  readonly store: PassageStore;
  readonly settings: LibrarySettings;
  readonly openEmbeddings: () => Promise<SentenceEmbeddings>;
  readonly warn: (message: string) => void;
}

/** Vectors read in one go, some 20 ms: between two goes other calls are served. */
const vectorsAtOnce = 2_000;

/** When more articles have changed than this share of the passages, the corpus is read anew: an article has some seven passages. */
const reloadedShare = 0.05;

/** The vectors of the corpus in memory, brought up to date whenever the log of changes has moved, by whatever process. */
export class LoadedIndex {
  readonly #parts: LoadedIndexParts;
  readonly #graphs: GraphKeeper;
  #index: VectorIndex | null = null;
  #lastChange = 0;
  #refreshing: Promise<unknown> = Promise.resolve();

  constructor(parts: LoadedIndexParts) {
    this.#parts = parts;
    this.#graphs = new GraphKeeper({ ...parts.settings, warn: parts.warn });
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
    await this.#graphs.settled();
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
    await this.#graphs.close();
  }

  async #bringUpToDate(): Promise<VectorIndex> {
    const { store } = this.#parts;
    const last = await store.lastChange();
    if (this.#index !== null && last === this.#lastChange) return this.#index;
    const embeddings = await this.#parts.openEmbeddings();
    await this.refuseOtherEmbedder();
    const calibration = await this.#calibration(embeddings);
    const known = this.#index !== null && (await this.#catchUp(this.#index)) ? this.#index : null;
    const index = known ?? (await this.#load(calibration));
    this.#index = index;
    this.#lastChange = last;
    await this.#graphs.bring(index, {
      embedder: embeddings.identity,
      dimensions: embeddings.dimensions,
      corpus: (await store.readFact('corpus')) ?? '',
      lastChange: last,
    });
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
