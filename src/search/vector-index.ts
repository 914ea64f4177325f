import type { LanguageCode } from '../language/languages.ts';
import type { LanguageMeans } from './language-means.ts';
import type { StoredVector } from './passage-store.ts';
import { centred, dot } from './vector-arithmetic.ts';
import type { VectorGraph } from './vector-graph.ts';

/** A passage near a question: `similarity` is the cosine of the centred vectors, `plainSimilarity` that of the vectors as embedded. */
export interface VectorHit {
  readonly passageId: number;
  readonly articleNumber: number;
  readonly language: LanguageCode;
  readonly similarity: number;
  readonly plainSimilarity: number;
}

/** A question's vectors: as embedded, and centred by its language; shape [dimensions] each, unit length. */
export interface QuestionVector {
  readonly plain: Float32Array;
  readonly centred: Float32Array;
}

/** Breadth of the graph search: recall@10 of 0.98 and more on clustered vectors (npm run bench). */
const searchBreadth = 200;

/** All passages of one language: plain vectors in one matrix, and what centring needs of each. */
interface LanguageVectors {
  readonly ids: Int32Array;
  readonly articles: Int32Array;
  /** Shape [passages][dimensions], row by row. */
  readonly matrix: Float32Array;
  /** Length of each row less the language's mean. */
  readonly lengths: Float32Array;
  readonly mean: Float32Array;
  readonly rowOf: ReadonlyMap<number, number>;
}

/** The vectors of a corpus in memory, by language: searched one by one, or through a graph where a language has one. */
export class VectorIndex {
  readonly #languages = new Map<LanguageCode, LanguageVectors>();
  readonly #graphs = new Map<LanguageCode, VectorGraph>();
  readonly means: LanguageMeans;

  constructor(vectors: readonly StoredVector[], means: LanguageMeans) {
    this.means = means;
    const byLanguage = Map.groupBy(vectors, (vector) => vector.language);
    for (const [language, ofLanguage] of byLanguage) {
      this.#languages.set(language, pack(ofLanguage, means.passage[language] ?? means.anyPassage));
    }
  }

  get languages(): LanguageCode[] {
    return [...this.#languages.keys()];
  }

  count(language: LanguageCode): number {
    return this.#languages.get(language)?.ids.length ?? 0;
  }

  /** From now on the language is searched through this graph of its centred vectors. */
  useGraph(language: LanguageCode, graph: VectorGraph): void {
    this.#graphs.set(language, graph);
  }

  centreQuestion(vector: Float32Array, language: LanguageCode): QuestionVector {
    return { plain: vector, centred: centred(vector, this.means.question[language] ?? this.means.anyQuestion) };
  }

  /** A language's passages as [id, centred unit vector], for building a graph. */
  *centredVectors(language: LanguageCode): Generator<[number, Float32Array]> {
    const vectors = this.#languages.get(language);
    if (!vectors) return;
    for (let row = 0; row < vectors.ids.length; row += 1) {
      yield [vectors.ids[row] as number, centred(rowOf(vectors, row), vectors.mean)];
    }
  }

  /** The `limit` passages of one language nearest to the question, best first; exact unless the language has a graph. */
  search(language: LanguageCode, question: QuestionVector, limit: number): VectorHit[] {
    const vectors = this.#languages.get(language);
    if (!vectors) return [];
    const graph = this.#graphs.get(language);
    const rows = graph
      ? graph.search(question.centred, limit, searchBreadth).flatMap(({ id }) => vectors.rowOf.get(id) ?? [])
      : nearestRows(vectors, question.centred, limit);
    return rows.map((row) => this.#hit(language, vectors, row, question));
  }

  /** The similarities of given passages of a language, for those that another leg found. */
  hits(language: LanguageCode, passageIds: readonly number[], question: QuestionVector): VectorHit[] {
    const vectors = this.#languages.get(language);
    if (!vectors) return [];
    return passageIds
      .flatMap((id) => vectors.rowOf.get(id) ?? [])
      .map((row) => this.#hit(language, vectors, row, question));
  }

  #hit(language: LanguageCode, vectors: LanguageVectors, row: number, question: QuestionVector): VectorHit {
    const vector = rowOf(vectors, row);
    const shift = dot(vectors.mean, question.centred);
    return {
      passageId: vectors.ids[row] as number,
      articleNumber: vectors.articles[row] as number,
      language,
      similarity: (dot(vector, question.centred) - shift) / (vectors.lengths[row] as number),
      plainSimilarity: dot(vector, question.plain),
    };
  }
}

function pack(vectors: readonly StoredVector[], mean: Float32Array): LanguageVectors {
  const dimensions = mean.length;
  const matrix = new Float32Array(vectors.length * dimensions);
  const lengths = new Float32Array(vectors.length);
  for (const [row, { vector }] of vectors.entries()) {
    matrix.set(vector, row * dimensions);
    // |v - m|^2 = 1 - 2 v.m + |m|^2 for unit v; never zero, so that a vector equal to the mean is merely unlike everything.
    lengths[row] = Math.max(
      1e-6,
      Math.sqrt(Math.max(0, dot(vector, vector) - 2 * dot(vector, mean) + dot(mean, mean))),
    );
  }
  return {
    ids: Int32Array.from(vectors, (vector) => vector.passageId),
    articles: Int32Array.from(vectors, (vector) => vector.articleNumber),
    matrix,
    lengths,
    mean,
    rowOf: new Map(vectors.map((vector, row) => [vector.passageId, row])),
  };
}

function rowOf(vectors: LanguageVectors, row: number): Float32Array {
  const dimensions = vectors.mean.length;
  return vectors.matrix.subarray(row * dimensions, (row + 1) * dimensions);
}

/** Rows by falling centred cosine: every row is looked at (12 ms for 15,000 x 384). */
function nearestRows(vectors: LanguageVectors, question: Float32Array, limit: number): number[] {
  const { matrix, lengths, mean } = vectors;
  const dimensions = mean.length;
  const shift = dot(mean, question);
  const similarities = new Float32Array(lengths.length);
  for (let row = 0; row < lengths.length; row += 1) {
    let sum = 0;
    for (let i = 0, at = row * dimensions; i < dimensions; i += 1, at += 1) {
      sum += (matrix[at] as number) * (question[i] as number);
    }
    similarities[row] = (sum - shift) / (lengths[row] as number);
  }
  return topRows(similarities, limit);
}

/** The indices of the `limit` largest values, largest first; equal values by index. */
export function topRows(values: Float32Array, limit: number): number[] {
  const best: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (best.length === limit && value <= (values[best[limit - 1] as number] as number)) continue;
    let at = best.length;
    while (at > 0 && (values[best[at - 1] as number] as number) < value) at -= 1;
    best.splice(at, 0, row);
    if (best.length > limit) best.pop();
  }
  return best;
}
