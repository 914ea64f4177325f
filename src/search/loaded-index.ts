import { IndexError } from '../errors.ts';
import type { SentenceEmbeddings } from '../models/sentence-embeddings.ts';
import { loadGraphs, updateGraphs } from './build-graphs.ts';
import { GraphFiles } from './graph-files.ts';
import { type Calibration, calibrate, languageMeans } from './language-means.ts';
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

/** The vectors of the corpus in memory, loaded again whenever the log of changes has moved, by whatever process. */
export class LoadedIndex {
  readonly #parts: LoadedIndexParts;
  readonly #files: GraphFiles;
  #index: VectorIndex | null = null;
  #lastChange = 0;

  constructor(parts: LoadedIndexParts) {
    this.#parts = parts;
    this.#files = new GraphFiles(parts.settings.dataFolder);
  }

  /** The index as the corpus is now. Throws IndexError 'other-embedder' where its vectors were made by another embedder. */
  async refresh(): Promise<VectorIndex> {
    const { last } = await this.#parts.store.changesSince(this.#lastChange);
    if (this.#index !== null && last === this.#lastChange) return this.#index;
    const embeddings = await this.#parts.openEmbeddings();
    await this.refuseOtherEmbedder();
    const means = await this.#calibration(embeddings);
    const vectors = await this.#parts.store.vectorsOf('all');
    this.#index = new VectorIndex(vectors, languageMeans(means, vectors));
    this.#lastChange = last;
    this.#useGraphs(this.#index, embeddings);
    return this.#index;
  }

  /** Writes the graph file of every language that has changed. */
  async writeGraphs(): Promise<void> {
    await this.refresh();
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

  #useGraphs(index: VectorIndex, embeddings: SentenceEmbeddings): void {
    // Without hnswlib every vector is compared: slower on a large corpus, never wrong. The doctor tells.
    if (whyNoGraphs() !== null) return;
    const context = { embedder: embeddings.identity, dimensions: embeddings.dimensions, lastChange: this.#lastChange };
    const damaged = updateGraphs(index, this.#files, context);
    if (damaged.length > 0) {
      this.#parts.warn(
        `The vector graph of ${damaged.join(', ')} was damaged and has been made again from the corpus.`,
      );
    }
    loadGraphs(index, this.#files, context, this.#parts.settings.exactBelow);
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
