import { createRequire } from 'node:module';
import type { HierarchicalNSW } from 'hnswlib-node';
import { IndexError } from '../../errors.ts';

/** Links a node and breadth of the build: hnswlib's advice for embeddings of this width (ALGO_PARAMS.md of nmslib/hnswlib). */
const links = 16;
const buildBreadth = 200;
const seed = 100;

/** A neighbour: `similarity` is the cosine with the query. */
export interface Neighbour {
  readonly id: number;
  readonly similarity: number;
}

/** An HNSW graph over unit vectors of one width, by inner product. The native part is loaded when the first graph is made or read. */
export class VectorGraph {
  readonly #graph: HierarchicalNSW;

  private constructor(graph: HierarchicalNSW) {
    this.#graph = graph;
  }

  /** An empty graph with room for `capacity` vectors. */
  static empty(dimensions: number, capacity: number): VectorGraph {
    const graph = newNativeGraph(dimensions);
    graph.initIndex({ maxElements: Math.max(1, capacity), m: links, efConstruction: buildBreadth, randomSeed: seed });
    return new VectorGraph(graph);
  }

  /** Reads a file that `write` made. A damaged file can kill the process here: check its SHA-256 first. */
  static async read(path: string, dimensions: number): Promise<VectorGraph> {
    const graph = newNativeGraph(dimensions);
    await graph.readIndex(path, true);
    return new VectorGraph(graph);
  }

  /** Nothing may be added until the file is written. */
  async write(path: string): Promise<void> {
    await this.#graph.writeIndex(path);
  }

  /** How many vectors it holds. Passages that are gone may be among them: whoever searches leaves them out. */
  get count(): number {
    return this.#graph.getCurrentCount();
  }

  /** Adds a unit vector. Throws a RangeError for one that is not: hnswlib takes NaN without a word and then answers nonsense. */
  add(id: number, vector: Float32Array): void {
    if (!vector.every(Number.isFinite)) throw new RangeError(`vector ${id} holds values that are not finite numbers`);
    if (this.#graph.getCurrentCount() >= this.#graph.getMaxElements()) {
      this.#graph.resizeIndex(Math.ceil(this.#graph.getMaxElements() * 1.5) + 100);
    }
    this.#graph.addPoint(Array.from(vector), id);
  }

  /** The `count` nearest, best first. `breadth` (ef) trades time for recall; it is at least `count`. */
  search(vector: Float32Array, count: number, breadth: number): Neighbour[] {
    const wanted = Math.min(count, this.#graph.getCurrentCount());
    if (wanted === 0) return [];
    this.#graph.setEf(Math.max(breadth, wanted));
    const { neighbors, distances } = this.#graph.searchKnn(Array.from(vector), wanted);
    return neighbors.map((id, index) => ({ id, similarity: 1 - (distances[index] as number) }));
  }
}

/** Whether the native part of hnswlib-node is there; null when it is, else what to do about it. */
export function whyNoGraphs(): string | null {
  try {
    loadNative();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function newNativeGraph(dimensions: number): HierarchicalNSW {
  return new (loadNative().HierarchicalNSW)('ip', dimensions);
}

function loadNative(): typeof import('hnswlib-node') {
  try {
    return createRequire(import.meta.url)('hnswlib-node');
  } catch (cause) {
    throw new IndexError(
      'disk',
      'The native part of hnswlib-node is missing, so it was not compiled at installation. It needs a C++ compiler, make and Python 3 ' +
        '(Debian: apt-get install g++ make python3; macOS: xcode-select --install). Install them, then run: npm run compile-hnswlib',
      { cause },
    );
  }
}
