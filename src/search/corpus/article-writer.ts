import type { LanguageCode } from '../../language/languages.ts';
import { articleChecksum } from './article-checksum.ts';
import { type CorpusDatabase, type CorpusStatement, keepStatements } from './corpus-database.ts';
import { packVectors } from './corpus-rows.ts';
import type { ArticleRecord, FileRecord, PassageRecord } from './passage-store.ts';
import type { WordIndex } from './word-index.ts';

/** Writes files and their articles into `corpus.sqlite`; the caller opens the transaction. */
export class ArticleWriter {
  readonly #prepare: (sql: string) => CorpusStatement;
  readonly #words: WordIndex;

  constructor(database: CorpusDatabase, words: WordIndex) {
    this.#prepare = keepStatements(database);
    this.#words = words;
  }

  /** Replaces all that a file gave by these articles, and logs what changed. */
  replaceFile(path: string, records: readonly ArticleRecord[], at: string): void {
    const before = this.#all('SELECT number FROM articles WHERE file = ?', path).map((row) => Number(row.number));
    const vectorKeys = before.flatMap((number) => this.#removeArticle(number));
    for (const record of records) this.#insertArticle(path, record);
    this.#logChanges(before, new Set(records.map((record) => record.number)), at);
    this.#dropUnused(vectorKeys);
  }

  writeFile(file: FileRecord): void {
    this.#prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      ...[file.path, file.size, file.modifiedMilliseconds, file.sha256, file.readingVersion],
      ...[JSON.stringify(file.articlePaths), JSON.stringify(file.refusals)],
    );
    if (file.blocks === undefined) return;
    const { hashes, repeated, content } = file.blocks;
    this.#prepare('INSERT OR REPLACE INTO blocks VALUES (?, ?, ?, ?)').run(
      ...[file.path, new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength), repeated, content],
    );
  }

  forgetFile(path: string): void {
    this.#prepare('DELETE FROM files WHERE path = ?').run(path);
    this.#prepare('DELETE FROM blocks WHERE file = ?').run(path);
  }

  #all(sql: string, value: string | number) {
    return this.#prepare(sql).all(value);
  }

  #insertArticle(file: string, { number, article, passages }: ArticleRecord): void {
    const { publication } = article;
    const row = {
      number,
      path: article.path,
      file,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      language: article.language,
      published_on: publication.day,
      published_status: publication.status,
      published_evidence: publication.evidence,
      published_reason: publication.reason,
      event_dates: JSON.stringify(article.eventDates),
      corrected: JSON.stringify(article.corrected ?? []),
      body: article.body,
      sentences: JSON.stringify(article.sentences),
    };
    const values = [...Object.values(row), articleChecksum(row)];
    this.#prepare(
      `INSERT INTO articles (${Object.keys(row).join(', ')}, checksum) VALUES (${values.map(() => '?').join(', ')})`,
    ).run(...values);
    for (const passage of passages) this.#insertPassage(number, article.language, passage);
  }

  #insertPassage(article: number, language: LanguageCode, passage: PassageRecord): void {
    const { vectorKey, vectors, firstSentence, lastSentence, names, stems } = passage;
    const packed = packVectors(vectors);
    this.#prepare('INSERT OR IGNORE INTO vectors (key, passage, sentences) VALUES (?, ?, ?)').run(
      ...[vectorKey, packed.passage, packed.sentences],
    );
    const { lastInsertRowid } = this.#prepare(
      'INSERT INTO passages (article, first_sentence, last_sentence, vector_key, names) VALUES (?, ?, ?, ?, ?)',
    ).run(article, firstSentence, lastSentence, vectorKey, names.join(' '));
    this.#words.add(language, Number(lastInsertRowid), stems, names);
  }

  /** Gives the vector keys of the passages that went with it. */
  #removeArticle(number: number): string[] {
    const language = String(this.#all('SELECT language FROM articles WHERE number = ?', number)[0]?.language);
    const passages = this.#all('SELECT id, vector_key FROM passages WHERE article = ?', number);
    for (const row of passages) this.#words.remove(language, Number(row.id));
    this.#prepare('DELETE FROM passages WHERE article = ?').run(number);
    this.#prepare('DELETE FROM articles WHERE number = ?').run(number);
    return passages.map((row) => String(row.vector_key));
  }

  #logChanges(before: readonly number[], after: ReadonlySet<number>, at: string): void {
    const insert = this.#prepare('INSERT INTO changes (article, kind, at) VALUES (?, ?, ?)');
    for (const number of after) insert.run(number, before.includes(number) ? 'changed' : 'added', at);
    for (const number of before) if (!after.has(number)) insert.run(number, 'removed', at);
  }

  #dropUnused(vectorKeys: readonly string[]): void {
    const drop = this.#prepare(
      'DELETE FROM vectors WHERE key = ? AND NOT EXISTS (SELECT 1 FROM passages WHERE vector_key = key)',
    );
    for (const key of vectorKeys) drop.run(key);
  }
}
