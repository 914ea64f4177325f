import type { StoredVector } from '../corpus/passage-store.ts';
import { topRows } from './top-rows.ts';
import { dot } from './vector-arithmetic.ts';
import type { VectorGraph } from './vector-graph.ts';
import { VectorMatrix } from './vector-matrix.ts';

/** Room that is taken in advance when the columns grow. */
const growth = 1.25;

/** Breadth of the graph search: recall@10 above 0.98 on clustered vectors (npm run bench -- search). */
const searchBreadth = 200;

/** A graph of a language's centred vectors: it holds every passage up to `lastId`, and perhaps some that are gone. */
export interface PartialGraph {
  readonly graph: VectorGraph;
  /** What was taken away from its vectors; shape [dimensions]. The corpus's mean may have moved a little since. */
  readonly mean: Float32Array;
  readonly lastId: number;
}

/** All passages of one language: their vectors, and what centring needs of each. Rows stand by rising passage id. */
export class LanguageVectors {
  readonly matrix: VectorMatrix;
  ids = new Int32Array(0);
  articles = new Int32Array(0);
  /** Length of each row less the mean. */
  #lengths = new Float32Array(0);
  #squares = new Float32Array(0);
  #mean: Float32Array;
  readonly #sum: Float64Array;
  graph: PartialGraph | null = null;
  /** What the last question was to every row, while no row and no mean has changed. */
  #compared: { readonly question: Float32Array; readonly similarities: Float32Array } | null = null;

  constructor(dimensions: number) {
    this.matrix = new VectorMatrix(dimensions);
    this.#sum = new Float64Array(dimensions);
    this.#mean = new Float32Array(dimensions);
  }

  get count(): number {
    return this.matrix.rows;
  }

  /** The mean of all rows, whatever the order they came in; zeros where there are none. */
  get rowMean(): Float32Array {
    return VectorMatrix.meanOf(this.#sum, Math.max(1, this.count));
  }

  /** Adds a passage whose id is above all others'. Throws a RangeError else. */
  append({ passageId, articleNumber, vector }: StoredVector): void {
    this.#compared = null;
    const row = this.count;
    if (row > 0 && passageId <= (this.ids[row - 1] as number)) {
      throw new RangeError(`passage ${passageId} was added after passage ${this.ids[row - 1]}`);
    }
    this.matrix.append(vector);
    this.#grow();
    this.ids[row] = passageId;
    this.articles[row] = articleNumber;
    this.#squares[row] = dot(vector, vector);
    this.matrix.addTo(this.#sum, row, 1);
  }

  /** Forgets the passages of these articles. */
  remove(articleNumbers: ReadonlySet<number>): void {
    const kept: number[] = [];
    for (let row = 0; row < this.count; row += 1) {
      if (articleNumbers.has(this.articles[row] as number)) this.matrix.addTo(this.#sum, row, -1);
      else kept.push(row);
    }
    if (kept.length === this.count) return;
    this.#compared = null;
    for (const column of [this.ids, this.articles, this.#squares, this.#lengths]) {
      for (const [to, from] of kept.entries()) column[to] = column[from] as number;
    }
    this.matrix.keep(Int32Array.from(kept));
  }

  /** From now on similarities are of vectors less this mean. */
  centre(mean: Float32Array): void {
    this.#mean = mean;
    this.#compared = null;
    const products = this.matrix.multiply(mean);
    const square = dot(mean, mean);
    for (let row = 0; row < this.count; row += 1) {
      // |v - m|^2 = |v|^2 - 2 v.m + |m|^2; never zero, so that a vector equal to the mean is merely unlike everything.
      const squared = (this.#squares[row] as number) - 2 * (products[row] as number) + square;
      this.#lengths[row] = Math.max(1e-6, Math.sqrt(Math.max(0, squared)));
    }
  }

  /** The rows nearest to a centred question by falling centred cosine: exact, but for the rows that a graph holds. */
  nearest(question: Float32Array, limit: number): number[] {
    return this.graph === null
      ? topRows(this.#compareAll(question), limit)
      : this.#nearestInGraph(this.graph, question, limit);
  }

  /** The same among the rows of some articles: always exact. */
  nearestWithin(articleNumbers: ReadonlySet<number>, question: Float32Array, limit: number): number[] {
    return topRows(this.#compareAll(question), limit, (row) => articleNumbers.has(this.articles[row] as number));
  }

  #nearestInGraph({ graph, lastId }: PartialGraph, question: Float32Array, limit: number): number[] {
    const tail = this.firstAbove(lastId);
    const fresh = topRows(this.#similarities(question, tail), limit).map((row) => row + tail);
    const found = graph.search(question, Math.max(limit, searchBreadth), searchBreadth);
    const rows = [...found.flatMap(({ id }) => this.rowOf(id) ?? []), ...fresh];
    const similarities = new Map(rows.map((row) => [row, this.similarity(row, question)]));
    return [...similarities.keys()]
      .sort((a, b) => similarities.get(b)! - similarities.get(a)! || a - b)
      .slice(0, limit);
  }

  #compareAll(question: Float32Array): Float32Array {
    if (this.#compared?.question === question) return this.#compared.similarities;
    const similarities = this.#similarities(question, 0);
    this.#compared = { question, similarities };
    return similarities;
  }

  /** The centred cosine of a row with a centred question. */
  similarity(row: number, question: Float32Array): number {
    if (this.#compared?.question === question) return this.#compared.similarities[row] as number;
    return (this.matrix.dot(row, question) - dot(this.#mean, question)) / (this.#lengths[row] as number);
  }

  /** The rows of these articles. */
  rowsOf(articleNumbers: ReadonlySet<number>): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.count; row += 1) {
      if (articleNumbers.has(this.articles[row] as number)) rows.push(row);
    }
    return rows;
  }

  /** The row of a passage, or undefined. */
  rowOf(passageId: number): number | undefined {
    const row = this.firstAbove(passageId - 1);
    return row < this.count && this.ids[row] === passageId ? row : undefined;
  }

  #similarities(question: Float32Array, first: number): Float32Array {
    const similarities = this.matrix.multiply(question, first);
    const shift = dot(this.#mean, question);
    for (let index = 0; index < similarities.length; index += 1) {
      similarities[index] = ((similarities[index] as number) - shift) / (this.#lengths[first + index] as number);
    }
    return similarities;
  }

  /** The first row whose id is above this one. */
  firstAbove(passageId: number): number {
    let [from, to] = [0, this.count];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.ids[middle] as number) > passageId) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  #grow(): void {
    if (this.count <= this.ids.length) return;
    const room = Math.ceil(Math.max(64, this.count) * growth);
    const grown = <Column extends Int32Array | Float32Array>(column: Column, into: Column): Column => {
      into.set(column);
      return into;
    };
    this.ids = grown(this.ids, new Int32Array(room));
    this.articles = grown(this.articles, new Int32Array(room));
    this.#lengths = grown(this.#lengths, new Float32Array(room));
    this.#squares = grown(this.#squares, new Float32Array(room));
  }
}
