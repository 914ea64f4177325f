import type { PassageVectors } from '../../models/sentence-embeddings.ts';
import type { CorpusStatement } from './corpus-database.ts';
import { sentenceVectorsFromRow, unpackVectors, vectorFromRow } from './corpus-rows.ts';
import type { StoredVector } from './passage-store.ts';

const vectorRows = `SELECT passages.id, article, language, passage FROM passages
  JOIN articles ON articles.number = article JOIN vectors ON vectors.key = vector_key`;

/** The vectors of the corpus, of passages and of their sentences. */
export class StoredVectors {
  readonly #prepare: (sql: string) => CorpusStatement;

  constructor(prepare: (sql: string) => CorpusStatement) {
    this.#prepare = prepare;
  }

  /** Vectors already made for these keys. */
  byKey(keys: readonly string[]): ReadonlyMap<string, PassageVectors> {
    const find = this.#prepare('SELECT passage, sentences FROM vectors WHERE key = ?');
    const found = new Map<string, PassageVectors>();
    for (const key of keys) {
      const row = find.get(key);
      if (row) found.set(key, unpackVectors(row));
    }
    return found;
  }

  /** The vectors of some articles' passages, by article. */
  ofArticles(articleNumbers: readonly number[]): StoredVector[] {
    const ofArticle = `${vectorRows} WHERE article = ? ORDER BY passages.id`;
    return articleNumbers.flatMap((number) => this.#prepare(ofArticle).all(number).map(vectorFromRow));
  }

  /** The vectors of at most `limit` passages with ids above `passageId`, by rising id. */
  after(passageId: number, limit: number): StoredVector[] {
    const rows = this.#prepare(`${vectorRows} WHERE passages.id > ? ORDER BY passages.id LIMIT ?`).all(
      passageId,
      limit,
    );
    return rows.map(vectorFromRow);
  }

  /** The vectors of some passages' sentences, in order; a passage without any is left out. */
  ofSentences(passageIds: readonly number[]): ReadonlyMap<number, readonly Float32Array[]> {
    const find = this.#prepare(
      'SELECT first_sentence, last_sentence, sentences FROM passages JOIN vectors ON vectors.key = vector_key WHERE passages.id = ?',
    );
    const found = new Map<number, readonly Float32Array[]>();
    for (const id of passageIds) {
      const sentences = sentenceVectorsFromRow(find.get(id) ?? {});
      if (sentences.length > 0) found.set(id, sentences);
    }
    return found;
  }
}
