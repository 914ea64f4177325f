import type { ArticleSummary } from '../articles/article-summary.ts';
import type { LanguageCode } from '../language/languages.ts';
import type { PassageVectors } from '../models/sentence-embeddings.ts';
import { type CorpusDatabase, inTransaction } from './corpus-database.ts';
import { articleFromRows, fileFromRow, packVectors, summaryFromRow, unpackVectors } from './corpus-rows.ts';
import type {
  ArticleRecord,
  CorpusChanges,
  FileRecord,
  PassageRecord,
  PassageStore,
  StoredArticle,
  StoredVector,
  TermHits,
} from './passage-store.ts';
import { WordIndex } from './word-index.ts';

/** A `PassageStore` over an open `corpus.sqlite`; calls block their thread, so it lives in the worker. */
export class SqlitePassageStore implements PassageStore {
  readonly #database: CorpusDatabase;
  readonly #words: WordIndex;

  constructor(database: CorpusDatabase) {
    this.#database = database;
    this.#words = new WordIndex(database);
  }

  async files(): Promise<ReadonlyMap<string, FileRecord>> {
    const records = this.#all('SELECT * FROM files').map(fileFromRow);
    return new Map(records.map((record) => [record.path, record]));
  }

  async cachedVectors(keys: readonly string[]): Promise<ReadonlyMap<string, PassageVectors>> {
    const find = this.#database.prepare('SELECT passage, sentences FROM vectors WHERE key = ?');
    const found = new Map<string, PassageVectors>();
    for (const key of keys) {
      const row = find.get(key);
      if (row) found.set(key, unpackVectors(row));
    }
    return found;
  }

  async saveFile(file: FileRecord, records: readonly ArticleRecord[], at: string): Promise<void> {
    inTransaction(this.#database, () => {
      const before = this.#numbersOf(file.path);
      const vectorKeys = before.flatMap((number) => this.#removeArticle(number));
      for (const record of records) this.#insertArticle(file.path, record);
      this.#logChanges(before, new Set(records.map((record) => record.number)), at);
      this.#writeFile(file);
      this.#dropUnused(vectorKeys);
    });
  }

  async touchFile(file: FileRecord): Promise<void> {
    this.#writeFile(file);
  }

  async removeFile(path: string, at: string): Promise<void> {
    inTransaction(this.#database, () => {
      const before = this.#numbersOf(path);
      const vectorKeys = before.flatMap((number) => this.#removeArticle(number));
      this.#logChanges(before, new Set(), at);
      this.#database.prepare('DELETE FROM files WHERE path = ?').run(path);
      this.#dropUnused(vectorKeys);
    });
  }

  async summaries(): Promise<readonly ArticleSummary[]> {
    return this.#all(
      `SELECT articles.*, NULL AS body, NULL AS sentences, (SELECT count(*) FROM passages WHERE article = number) AS passages
       FROM articles ORDER BY published_on DESC NULLS LAST, number`,
    ).map(summaryFromRow);
  }

  async article(number: number): Promise<StoredArticle | null> {
    const row = this.#database
      .prepare(
        'SELECT *, (SELECT count(*) FROM passages WHERE article = number) AS passages FROM articles WHERE number = ?',
      )
      .get(number);
    if (!row) return null;
    const passages = this.#all(
      `SELECT passages.id, first_sentence, last_sentence, sentences FROM passages
       LEFT JOIN vectors ON vectors.key = vector_key WHERE article = ? ORDER BY passages.id`,
      number,
    );
    return articleFromRows(row, passages);
  }

  async vectorsOf(articleNumbers: readonly number[] | 'all'): Promise<readonly StoredVector[]> {
    const from = `SELECT passages.id, article, language, passage FROM passages
      JOIN articles ON articles.number = article JOIN vectors ON vectors.key = vector_key`;
    const rows =
      articleNumbers === 'all'
        ? this.#all(`${from} ORDER BY passages.id`)
        : articleNumbers.flatMap((number) => this.#all(`${from} WHERE article = ? ORDER BY passages.id`, number));
    return rows.map((row) => ({
      passageId: Number(row.id),
      articleNumber: Number(row.article),
      language: String(row.language),
      vector: unpackVectors(row).passage,
    }));
  }

  async languages(): Promise<readonly LanguageCode[]> {
    return this.#all('SELECT DISTINCT language FROM articles ORDER BY language').map((row) => String(row.language));
  }

  async searchWords(language: LanguageCode, stems: readonly string[], limit: number): Promise<TermHits> {
    return this.#words.search('words', language, stems, limit);
  }

  async searchNames(language: LanguageCode, names: readonly string[], limit: number): Promise<TermHits> {
    return this.#words.search('names', language, names, limit);
  }

  async nameFrequencies(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const languages = await this.languages();
    const count = (name: string) =>
      languages.reduce((sum, language) => sum + this.#words.frequency('names', language, name), 0);
    return new Map(names.map((name) => [name, count(name)]));
  }

  async passageNames(passageIds: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
    const find = this.#database.prepare('SELECT names FROM passages WHERE id = ?');
    return new Map(passageIds.map((id) => [id, new Set(String(find.get(id)?.names ?? '').split(' '))]));
  }

  async changesSince(change: number): Promise<CorpusChanges> {
    const rows = this.#all('SELECT id, article FROM changes WHERE id > ? ORDER BY id', change);
    const last = rows.length > 0 ? Number(rows.at(-1)?.id) : change;
    return { last, articleNumbers: [...new Set(rows.map((row) => Number(row.article)))] };
  }

  async readFact(name: string): Promise<string | null> {
    const row = this.#database.prepare('SELECT value FROM facts WHERE name = ?').get(name);
    return row ? String(row.value) : null;
  }

  async writeFact(name: string, value: string): Promise<void> {
    this.#database.prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)').run(name, value);
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #all(sql: string, ...values: (string | number)[]) {
    return this.#database.prepare(sql).all(...values);
  }

  #numbersOf(file: string): number[] {
    return this.#all('SELECT number FROM articles WHERE file = ?', file).map((row) => Number(row.number));
  }

  #insertArticle(file: string, { number, article, passages }: ArticleRecord): void {
    const { publication } = article;
    this.#database
      .prepare(`INSERT INTO articles VALUES (${Array(15).fill('?').join(', ')})`)
      .run(
        ...[number, article.path, file, article.title, article.publisher, article.url, article.language],
        ...[publication.day, publication.status, publication.evidence, publication.reason],
        ...[JSON.stringify(article.eventDates), article.body, JSON.stringify(article.sentences)],
        JSON.stringify(article.corrected ?? []),
      );
    for (const passage of passages) this.#insertPassage(number, article.language, passage);
  }

  #insertPassage(article: number, language: LanguageCode, passage: PassageRecord): void {
    const packed = packVectors(passage.vectors);
    this.#database
      .prepare('INSERT OR IGNORE INTO vectors (key, passage, sentences) VALUES (?, ?, ?)')
      .run(passage.vectorKey, packed.passage, packed.sentences);
    const { lastInsertRowid } = this.#database
      .prepare(
        'INSERT INTO passages (article, first_sentence, last_sentence, vector_key, names) VALUES (?, ?, ?, ?, ?)',
      )
      .run(article, passage.firstSentence, passage.lastSentence, passage.vectorKey, passage.names.join(' '));
    this.#words.add(language, Number(lastInsertRowid), passage.stems, passage.names);
  }

  /** Gives the vector keys of the passages that went with it. */
  #removeArticle(number: number): string[] {
    const language = String(
      this.#database.prepare('SELECT language FROM articles WHERE number = ?').get(number)?.language,
    );
    const passages = this.#all('SELECT id, vector_key FROM passages WHERE article = ?', number);
    for (const row of passages) this.#words.remove(language, Number(row.id));
    this.#database.prepare('DELETE FROM passages WHERE article = ?').run(number);
    this.#database.prepare('DELETE FROM articles WHERE number = ?').run(number);
    return passages.map((row) => String(row.vector_key));
  }

  #logChanges(before: readonly number[], after: ReadonlySet<number>, at: string): void {
    const insert = this.#database.prepare('INSERT INTO changes (article, kind, at) VALUES (?, ?, ?)');
    for (const number of after) insert.run(number, before.includes(number) ? 'changed' : 'added', at);
    for (const number of before) if (!after.has(number)) insert.run(number, 'removed', at);
  }

  #writeFile(file: FileRecord): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(
        file.path,
        file.size,
        file.modifiedMilliseconds,
        file.sha256,
        file.readingVersion,
        JSON.stringify(file.articlePaths),
        JSON.stringify(file.refusals),
      );
  }

  #dropUnused(vectorKeys: readonly string[]): void {
    const drop = this.#database.prepare(
      'DELETE FROM vectors WHERE key = ? AND NOT EXISTS (SELECT 1 FROM passages WHERE vector_key = key)',
    );
    for (const key of vectorKeys) drop.run(key);
  }
}
