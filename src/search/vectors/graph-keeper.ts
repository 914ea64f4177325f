import type { LanguageCode } from '../../language/languages.ts';
import { type GraphWork, growGraph, missingFromGraph, readGraph } from './build-graphs.ts';
import { type GraphContext, GraphFiles } from './graph-files.ts';
import { whyNoGraphs } from './vector-graph.ts';
import type { VectorIndex } from './vector-index.ts';

/** So many vectors are added to a graph before the next question is answered, about a second; more are added while questions go on. */
const addedAtOnce = 1_000;

interface GraphKeeperParts {
  readonly dataFolder: string;
  /** From this many passages on a language has a graph. */
  readonly exactBelow: number;
  readonly warn: (message: string) => void;
}

/** Keeps the graphs of the large languages of an index up to date, beside the questions. */
export class GraphKeeper {
  readonly #parts: GraphKeeperParts;
  readonly #files: GraphFiles;
  #latest: { readonly index: VectorIndex; readonly context: GraphContext } | null = null;
  #growing: Promise<void> | null = null;
  #isClosed = false;

  constructor(parts: GraphKeeperParts) {
    this.#parts = parts;
    this.#files = new GraphFiles(parts.dataFolder);
  }

  /** Reads graphs into a new index, and begins to add what an index has that its graphs lack; waits for that only where it is little. */
  async bring(index: VectorIndex, context: GraphContext): Promise<void> {
    const isNew = this.#latest?.index !== index;
    this.#latest = { index, context };
    for (const language of isNew ? this.#largeLanguages(index) : []) {
      if ((await readGraph(language, this.#workOn(index, context))) !== 'damaged') continue;
      this.#parts.warn(`The vector graph of ${language} was damaged and is made again from the corpus.`);
    }
    const missing = this.#missing(index);
    if (missing === 0 || this.#growing !== null) return;
    const growing = this.#grow().finally(() => {
      this.#growing = null;
    });
    this.#growing = growing;
    if (missing <= addedAtOnce) await growing;
  }

  /** Resolves when nothing is being added any more. */
  async settled(): Promise<void> {
    await this.#growing;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#growing;
  }

  async #grow(): Promise<void> {
    try {
      // Again and again, since passages come while others are being added.
      while (this.#latest !== null && !this.#isClosed && this.#missing(this.#latest.index) > 0) {
        const { index, context } = this.#latest;
        for (const language of this.#largeLanguages(index)) await growGraph(language, this.#workOn(index, context));
      }
    } catch (error) {
      this.#parts.warn(`A vector graph could not be made: ${(error as Error).message}. Search goes on without it.`);
    }
  }

  #workOn(index: VectorIndex, context: GraphContext): GraphWork {
    const isStopped = () => this.#isClosed || this.#latest?.index !== index;
    return { index, files: this.#files, context, isStopped };
  }

  #missing(index: VectorIndex): number {
    return this.#largeLanguages(index).reduce((sum, language) => sum + missingFromGraph(language, index), 0);
  }

  /** Without hnswlib none is: every vector is compared, slower on a very large corpus, never wrong. The doctor tells. */
  #largeLanguages(index: VectorIndex): LanguageCode[] {
    const large = index.languages.filter((language) => index.count(language) >= this.#parts.exactBelow);
    return large.length > 0 && whyNoGraphs() === null ? large : [];
  }
}
