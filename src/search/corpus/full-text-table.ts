import type { LanguageCode } from '../../language/languages.ts';
import type { CorpusDatabase, CorpusStatement } from './corpus-database.ts';

export type TermKind = 'words' | 'names';

/** Where a term occurs: passage ids, rising, and how often in each. */
export interface Postings {
  readonly passageIds: Int32Array;
  readonly occurrences: Uint8Array;
}

/** How many passages a table has, of how many terms they are on average, and of how many each is, by its id. */
export interface PassageLengths {
  readonly passages: number;
  readonly averageTerms: number;
  readonly termsOf: Uint16Array;
}

/**
 * A full-text table of one language (FTS5, without the text), read posting by posting: FTS5's own bm25() looks the length of every passage up in
 * a table and takes four times as long. Its tables are those of sqlite.org/fts5.html#fts5_data_structures.
 */
export class FullTextTable {
  readonly #database: CorpusDatabase;
  readonly #prepare: (sql: string) => CorpusStatement;
  readonly #name: string;
  #isKnown = false;
  #lengths = new Uint16Array(0);
  #passages = 0;
  #terms = 0;
  #lastId = 0;

  constructor(kind: TermKind, language: LanguageCode, { database, prepare }: FullTextTableParts) {
    if (!/^[a-z]{2,3}$/.test(language)) throw new RangeError(`"${language}" is no ISO 639 code`);
    this.#database = database;
    this.#prepare = prepare;
    this.#name = `${kind}_${language}`;
  }

  add(passageId: number, terms: readonly string[]): void {
    if (!this.exists()) this.#create();
    this.#prepare(`INSERT INTO ${this.#name} (rowid, terms) VALUES (?, ?)`).run(passageId, terms.join(' '));
  }

  remove(passageId: number): void {
    if (this.exists()) this.#prepare(`DELETE FROM ${this.#name} WHERE rowid = ?`).run(passageId);
  }

  exists(): boolean {
    if (this.#isKnown) return true;
    const isThere = this.#prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(`${this.#name}_places`);
    // A table made inside a transaction that is then rolled back would be known and gone.
    this.#isKnown = isThere !== undefined && !this.#database.isTransaction;
    return isThere !== undefined;
  }

  /** In how many passages a term occurs. */
  count(term: string): number {
    return Number(this.#prepare(`SELECT doc FROM ${this.#name}_terms WHERE term = ?`).get(term)?.doc ?? 0);
  }

  postings(term: string): Postings {
    // As one text: a row for each occurrence takes twice as long to hand over, and leaves as many arrays to collect.
    const row = this.#prepare(`SELECT json_group_array(doc) AS docs FROM ${this.#name}_places WHERE term = ?`).get(
      term,
    );
    const places: number[] = JSON.parse(String(row?.docs ?? '[]'));
    const passageIds = new Int32Array(places.length);
    const occurrences = new Uint8Array(places.length);
    let last = -1;
    for (const passageId of places) {
      if (last < 0 || passageIds[last] !== passageId) {
        last += 1;
        passageIds[last] = passageId;
      }
      occurrences[last] = Math.min(255, (occurrences[last] as number) + 1);
    }
    return { passageIds: passageIds.slice(0, last + 1), occurrences: occurrences.slice(0, last + 1) };
  }

  /** The lengths as they are now. Passages never change: only those that came are read, and all of them only when some went. */
  lengths(): PassageLengths {
    const count = Number(this.#prepare(`SELECT count(*) AS count FROM ${this.#name}_docsize`).get()?.count);
    this.#readLengths();
    if (this.#passages !== count) {
      [this.#passages, this.#terms, this.#lastId] = [0, 0, 0];
      this.#readLengths();
    }
    const averageTerms = Math.max(1, this.#terms / Math.max(1, this.#passages));
    return { passages: this.#passages, averageTerms, termsOf: this.#lengths };
  }

  #readLengths(): void {
    const statement = this.#prepare(`SELECT id, sz FROM ${this.#name}_docsize WHERE id > ? ORDER BY id`);
    statement.setReturnArrays(true);
    const rows = statement.all(this.#lastId) as unknown as readonly [number, Uint8Array][];
    const last = rows.at(-1)?.[0] ?? this.#lastId;
    if (last >= this.#lengths.length) {
      const grown = new Uint16Array(Math.ceil((last + 1) * 1.25));
      grown.set(this.#lengths);
      this.#lengths = grown;
    }
    for (const [id, size] of rows) {
      const terms = Math.min(65_535, readVarint(size));
      this.#lengths[id] = terms;
      this.#terms += terms;
    }
    this.#passages += rows.length;
    this.#lastId = last;
  }

  #create(): void {
    this.#database.exec(
      `CREATE VIRTUAL TABLE ${this.#name} USING fts5(terms, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
       CREATE VIRTUAL TABLE ${this.#name}_terms USING fts5vocab(${this.#name}, row);
       CREATE VIRTUAL TABLE ${this.#name}_places USING fts5vocab(${this.#name}, instance);`,
    );
  }
}

/** The corpus, and its kept statements. */
export interface FullTextTableParts {
  readonly database: CorpusDatabase;
  readonly prepare: (sql: string) => CorpusStatement;
}

/** SQLite's numbers of variable length: seven bits a byte, the highest first (sqlite.org/fileformat.html#varint). */
function readVarint(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 127);
    if (byte < 128) break;
  }
  return value;
}
