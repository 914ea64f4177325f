import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { PassageVectors } from '../../models/sentence-embeddings.ts';
import type { FileBlocks } from '../ingest/block-hashes.ts';
import { ArticleWriter } from './article-writer.ts';
import { type CorpusDatabase, type CorpusStatement, inTransaction, keepStatements } from './corpus-database.ts';
import { blocksFromRow, fileFromRow } from './corpus-rows.ts';
import { KeptSummaries } from './kept-summaries.ts';
import type {
  ArticleRecord,
  CorpusChanges,
  FileRecord,
  PassageStore,
  StoredArticle,
  StoredVector,
  TermHits,
  WantedTerms,
} from './passage-store.ts';
import { StoredArticles } from './stored-articles.ts';
import { StoredVectors } from './stored-vectors.ts';
import { WordIndex } from './word-index.ts';

/** To read the names of one passage takes as long as so many postings of a name. */
const postingsOfPassage = 40;

/** A `PassageStore` over an open `corpus.sqlite`; calls block their thread, so it lives in the worker. */
export class SqlitePassageStore implements PassageStore {
  readonly #database: CorpusDatabase;
  readonly #prepare: (sql: string) => CorpusStatement;
  readonly #words: WordIndex;
  readonly #writer: ArticleWriter;
  readonly #summaries: KeptSummaries;
  readonly #articles: StoredArticles;
  readonly #vectors: StoredVectors;

  constructor(database: CorpusDatabase) {
    this.#database = database;
    this.#prepare = keepStatements(database);
    this.#words = new WordIndex(database);
    this.#writer = new ArticleWriter(database, this.#words);
    this.#summaries = new KeptSummaries(database);
    this.#articles = new StoredArticles(this.#prepare);
    this.#vectors = new StoredVectors(this.#prepare);
  }

  async files(): Promise<ReadonlyMap<string, FileRecord>> {
    const records = this.#all('SELECT * FROM files').map(fileFromRow);
    return new Map(records.map((record) => [record.path, record]));
  }

  async blocks(): Promise<ReadonlyMap<string, FileBlocks>> {
    return new Map(this.#all('SELECT * FROM blocks').map((row) => [String(row.file), blocksFromRow(row)]));
  }

  async cachedVectors(keys: readonly string[]): Promise<ReadonlyMap<string, PassageVectors>> {
    return this.#vectors.byKey(keys);
  }

  async saveFile(file: FileRecord, records: readonly ArticleRecord[], at: string): Promise<void> {
    inTransaction(this.#database, () => {
      this.#writer.replaceFile(file.path, records, at);
      this.#writer.writeFile(file);
    });
  }

  async touchFile(file: FileRecord): Promise<void> {
    inTransaction(this.#database, () => this.#writer.writeFile(file));
  }

  async removeFile(path: string, at: string): Promise<void> {
    inTransaction(this.#database, () => {
      this.#writer.replaceFile(path, [], at);
      this.#writer.forgetFile(path);
    });
  }

  async summaries(): Promise<readonly ArticleSummary[]> {
    return this.#summaries.at(this.#lastChange());
  }

  async article(number: number): Promise<StoredArticle | null> {
    return this.#articles.read(number);
  }

  async pathOfBody(body: string): Promise<string | null> {
    const row = this.#prepare('SELECT path FROM articles WHERE body = ? ORDER BY number LIMIT 1').get(body);
    return row ? String(row.path) : null;
  }

  async damagedFiles(): Promise<ReadonlySet<string>> {
    return this.#articles.damagedFiles();
  }

  async vectorsOf(articleNumbers: readonly number[]): Promise<readonly StoredVector[]> {
    return this.#vectors.ofArticles(articleNumbers);
  }

  async vectorsAfter(passageId: number, limit: number): Promise<readonly StoredVector[]> {
    return this.#vectors.after(passageId, limit);
  }

  async sentenceVectors(passageIds: readonly number[]): Promise<ReadonlyMap<number, readonly Float32Array[]>> {
    return this.#vectors.ofSentences(passageIds);
  }

  async languages(): Promise<readonly LanguageCode[]> {
    return this.#summaries.languagesAt(this.#lastChange());
  }

  async searchWords(language: LanguageCode, stems: WantedTerms): Promise<TermHits> {
    return this.#words.search('words', language, { ...stems, change: this.#lastChange() });
  }

  async searchNames(language: LanguageCode, names: WantedTerms): Promise<TermHits> {
    return this.#words.search('names', language, { ...names, change: this.#lastChange() });
  }

  async nameFrequencies(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const change = this.#lastChange();
    const languages = this.#summaries.languagesAt(change);
    const count = (name: string) =>
      languages.reduce((sum, language) => sum + this.#words.frequency('names', language, { term: name, change }), 0);
    return new Map(names.map((name) => [name, count(name)]));
  }

  async passageNames(
    passageIds: readonly number[],
    among?: { readonly language: LanguageCode; readonly keys: readonly string[] },
  ): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
    const search = { passageIds, terms: among?.keys ?? [], change: this.#lastChange() };
    const isCheaper = (language: LanguageCode) =>
      this.#words.unread('names', language, search) <= passageIds.length * postingsOfPassage;
    if (among && isCheaper(among.language)) return this.#words.termsOf('names', among.language, search);
    const find = this.#prepare('SELECT names FROM passages WHERE id = ?');
    const wanted = among && new Set(among.keys);
    const namesOf = (id: number) => String(find.get(id)?.names ?? '').split(' ');
    return new Map(passageIds.map((id) => [id, new Set(namesOf(id).filter((name) => wanted?.has(name) ?? true))]));
  }

  async lastChange(): Promise<number> {
    return this.#lastChange();
  }

  async changesSince(change: number): Promise<CorpusChanges> {
    const rows = this.#all('SELECT id, article FROM changes WHERE id > ? ORDER BY id', change);
    const last = rows.length > 0 ? Number(rows.at(-1)?.id) : change;
    return { last, articleNumbers: [...new Set(rows.map((row) => Number(row.article)))] };
  }

  async readFact(name: string): Promise<string | null> {
    const row = this.#prepare('SELECT value FROM facts WHERE name = ?').get(name);
    return row ? String(row.value) : null;
  }

  async writeFact(name: string, value: string): Promise<void> {
    this.#prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)').run(name, value);
  }

  async tidy(): Promise<void> {
    this.#database.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);');
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #lastChange(): number {
    return Number(this.#prepare('SELECT max(id) AS last FROM changes').get()?.last ?? 0);
  }

  #all(sql: string, ...values: (string | number)[]) {
    return this.#prepare(sql).all(...values);
  }
}
