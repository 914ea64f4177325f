import { IndexError } from '../../errors.ts';
import { articleChecksum } from './article-checksum.ts';
import type { CorpusStatement } from './corpus-database.ts';
import { articleFromRows } from './corpus-rows.ts';
import type { StoredArticle } from './passage-store.ts';

/** The articles of the corpus, each held against its checksum: a quote must be what was read. */
export class StoredArticles {
  readonly #prepare: (sql: string) => CorpusStatement;

  constructor(prepare: (sql: string) => CorpusStatement) {
    this.#prepare = prepare;
  }

  /** The article with its sentence vectors, or null. Throws IndexError 'damaged' where it is not what was stored. */
  read(number: number): StoredArticle | null {
    const row = this.#prepare(
      'SELECT *, (SELECT count(*) FROM passages WHERE article = number) AS passages FROM articles WHERE number = ?',
    ).get(number);
    if (!row) return null;
    if (row.checksum !== articleChecksum(row)) throw damagedArticle(number);
    const passages = this.#prepare(
      `SELECT passages.id, first_sentence, last_sentence, sentences FROM passages
       LEFT JOIN vectors ON vectors.key = vector_key WHERE article = ? ORDER BY passages.id`,
    ).all(number);
    return articleFromRows(row, passages);
  }

  /** Files of articles that are no longer what was stored. */
  damagedFiles(): ReadonlySet<string> {
    const damaged = new Set<string>();
    for (const row of this.#prepare('SELECT * FROM articles').iterate()) {
      if (row.checksum !== articleChecksum(row)) damaged.add(String(row.file));
    }
    return damaged;
  }
}

function damagedArticle(number: number): IndexError {
  return new IndexError(
    'damaged',
    `Article ${number} in the corpus is not what was read from its page: the file is damaged. Run: npm run ingest   (it reads the page again).`,
  );
}
