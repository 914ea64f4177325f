import type { LanguageCode } from '../../language/languages.ts';
import type { StoredVector } from '../corpus/passage-store.ts';
import { type Calibration, type LanguageMeans, languageMeans } from './language-means.ts';
import { LanguageVectors, type PartialGraph } from './language-vectors.ts';
import { centred, scaled } from './vector-arithmetic.ts';

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
  /** Of its tokens, less a part of the mean; the whole question's alone where the embedder tells no more. */
  readonly parts: readonly Float32Array[];
}

/** How much of the mean question is taken from a question's parts: the whole mean is made of questions about meetings and costs those about anything else. */
const partsCentred = 0.25;

/** The vectors of a corpus in memory, by language: every one is compared, or most through a graph where a language has one. */
export class VectorIndex {
  readonly #languages = new Map<LanguageCode, LanguageVectors>();
  readonly #calibration: Calibration;
  #means: LanguageMeans;

  constructor(calibration: Calibration) {
    this.#calibration = calibration;
    this.#means = languageMeans(calibration, new Map());
  }

  /** The means of the corpus as it is. */
  get means(): LanguageMeans {
    return this.#means;
  }

  /** Languages that have passages. */
  get languages(): LanguageCode[] {
    return [...this.#languages].filter(([, vectors]) => vectors.count > 0).map(([language]) => language);
  }

  count(language: LanguageCode): number {
    return this.#languages.get(language)?.count ?? 0;
  }

  /** Passages of all languages. */
  get size(): number {
    return [...this.#languages.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** How many passages of a language have ids above this one. */
  countAfter(language: LanguageCode, id: number): number {
    const vectors = this.#languages.get(language);
    return vectors ? vectors.count - vectors.firstAbove(id) : 0;
  }

  /** Bytes that the vectors take in memory, graphs apart. */
  get bytes(): number {
    return [...this.#languages.values()].reduce((sum, { matrix, ids }) => sum + matrix.bytes + ids.length * 16, 0);
  }

  /** Forgets the passages of articles that changed, adds those that came, and takes the means anew; ids rise in each language. */
  change(goneArticles: ReadonlySet<number>, came: readonly StoredVector[]): void {
    this.removeArticles(goneArticles);
    this.append(came);
    this.settle();
  }

  /** A part of `change`; similarities are right again after `settle`. */
  append(vectors: readonly StoredVector[]): void {
    for (const vector of vectors) {
      let ofLanguage = this.#languages.get(vector.language);
      if (!ofLanguage) {
        ofLanguage = new LanguageVectors(vector.vector.length);
        this.#languages.set(vector.language, ofLanguage);
      }
      ofLanguage.append(vector);
    }
  }

  removeArticles(articleNumbers: ReadonlySet<number>): void {
    if (articleNumbers.size === 0) return;
    for (const vectors of this.#languages.values()) vectors.remove(articleNumbers);
  }

  settle(): void {
    const rowMeans = [...this.#languages].map(
      ([language, { rowMean, count }]) => [language, { mean: rowMean, count }] as const,
    );
    this.#means = languageMeans(this.#calibration, new Map(rowMeans));
    for (const [language, vectors] of this.#languages) vectors.centre(this.meanOf(language));
  }

  /** What is taken away from the passages of a language. */
  meanOf(language: LanguageCode): Float32Array {
    return this.#means.passage[language] ?? this.#means.anyPassage;
  }

  /** The graph through which a language is searched, null for none. */
  graphOf(language: LanguageCode): PartialGraph | null {
    return this.#languages.get(language)?.graph ?? null;
  }

  /** From now on the passages up to the graph's last id are found through it. */
  useGraph(language: LanguageCode, graph: PartialGraph | null): void {
    const vectors = this.#languages.get(language);
    if (vectors) vectors.graph = graph;
  }

  centreQuestion(vector: Float32Array, language: LanguageCode, parts: readonly Float32Array[] = []): QuestionVector {
    const mean = this.#means.question[language] ?? this.#means.anyQuestion;
    const less = scaled(mean, partsCentred);
    return {
      plain: vector,
      centred: centred(vector, mean),
      parts: (parts.length > 0 ? parts : [vector]).map((part) => centred(part, less)),
    };
  }

  /** At most `limit` passages of a language with ids above `id`, by rising id, as [id, unit vector less `mean`]. */
  centredAfter(language: LanguageCode, id: number, { mean, limit }: { mean: Float32Array; limit: number }) {
    const vectors = this.#languages.get(language);
    const result: (readonly [number, Float32Array])[] = [];
    for (let row = vectors?.firstAbove(id) ?? 0; vectors && row < vectors.count && result.length < limit; row += 1) {
      result.push([vectors.ids[row] as number, centred(vectors.matrix.vector(row), mean)]);
    }
    return result;
  }

  /** The `limit` passages of one language nearest to the question, best first; exact unless the language has a graph. */
  search(language: LanguageCode, question: QuestionVector, limit: number): VectorHit[] {
    const vectors = this.#languages.get(language);
    if (!vectors) return [];
    return vectors.nearest(question.centred, limit).map((row) => hit(language, vectors, row, question));
  }

  /** The same among the passages of some articles: exact, whether the language has a graph or not. */
  searchWithin(
    language: LanguageCode,
    question: QuestionVector,
    { articleNumbers, limit }: { readonly articleNumbers: ReadonlySet<number>; readonly limit: number },
  ): VectorHit[] {
    const vectors = this.#languages.get(language);
    if (!vectors) return [];
    const rows = vectors.nearestWithin(articleNumbers, question.centred, limit);
    return rows.map((row) => hit(language, vectors, row, question));
  }

  /** The similarities of given passages of a language, for those that another leg found. */
  hits(language: LanguageCode, passageIds: readonly number[], question: QuestionVector): VectorHit[] {
    const vectors = this.#languages.get(language);
    if (!vectors) return [];
    return passageIds.flatMap((id) => vectors.rowOf(id) ?? []).map((row) => hit(language, vectors, row, question));
  }

  /** Whether a passage of a language is of one of these articles. */
  isWithin(language: LanguageCode, passageId: number, articleNumbers: ReadonlySet<number>): boolean {
    const vectors = this.#languages.get(language);
    const row = vectors?.rowOf(passageId);
    return vectors !== undefined && row !== undefined && articleNumbers.has(vectors.articles[row] as number);
  }

  /** The articles of passages of a language, each once. */
  articlesOf(language: LanguageCode, passageIds: readonly number[]): number[] {
    const vectors = this.#languages.get(language);
    if (!vectors) return [];
    const rows = passageIds.flatMap((id) => vectors.rowOf(id) ?? []);
    return [...new Set(rows.map((row) => vectors.articles[row] as number))];
  }

  /** The ids of the passages of given articles, of all languages. */
  passagesOf(articleNumbers: ReadonlySet<number>): number[] {
    return [...this.#languages.values()].flatMap((vectors) =>
      vectors.rowsOf(articleNumbers).map((row) => vectors.ids[row] as number),
    );
  }
}

function hit(language: LanguageCode, vectors: LanguageVectors, row: number, question: QuestionVector): VectorHit {
  return {
    passageId: vectors.ids[row] as number,
    articleNumber: vectors.articles[row] as number,
    language,
    similarity: vectors.similarity(row, question.centred),
    plainSimilarity: vectors.matrix.dot(row, question.plain),
  };
}
