import type { LanguageCode } from '../language/languages.ts';
import { type CorpusDatabase, type CorpusStatement, keepStatements } from './corpus-database.ts';
import type { TermHit, TermHits } from './passage-store.ts';

type Kind = 'words' | 'names';

/**
 * From this many passages of a language on, FTS5 sums the terms itself and terms found in more than a fifth of the passages are left out: they cost
 * most and tell least. Below, each term is weighted here, since FTS5's own weight is nothing for a term found in half of a handful of passages.
 */
const largeCorpusPassages = 2_000;
const commonTermShare = 0.2;

/** At most this many terms of a question are searched, the rarest first. */
const maximumTerms = 40;

/** More term counts than this are not kept in memory. */
const keptCounts = 20_000;

/** What is looked for; `change` is the corpus's last change, by which counts kept in memory are known to be right. */
export interface TermSearch {
  readonly terms: readonly string[];
  readonly limit: number;
  readonly change: number;
}

/**
 * Full-text tables over stems and name keys, one pair for each language, so that a term is counted among the passages of its own language.
 * FTS5 ranks with BM25 (k1 = 1.2, b = 0.75; sqlite.org/fts5.html#the_bm25_function).
 */
export class WordIndex {
  readonly #database: CorpusDatabase;
  readonly #prepare: (sql: string) => CorpusStatement;
  readonly #known = new Set<string>();
  readonly #counts = new Map<string, number>();
  #countsChange = -1;

  constructor(database: CorpusDatabase) {
    this.#database = database;
    this.#prepare = keepStatements(database);
  }

  add(language: LanguageCode, passageId: number, stems: readonly string[], names: readonly string[]): void {
    this.#insert('words', language, passageId, stems);
    this.#insert('names', language, passageId, names);
  }

  remove(language: LanguageCode, passageId: number): void {
    for (const kind of ['words', 'names'] as const) {
      if (this.#exists(kind, language)) {
        this.#prepare(`DELETE FROM ${table(kind, language)} WHERE rowid = ?`).run(passageId);
      }
    }
  }

  /** Passages of one language that hold any of the terms, by falling BM25 sum. */
  search(kind: Kind, language: LanguageCode, { terms, limit, change }: TermSearch): TermHits {
    const unique = [...new Set(terms.map(toTerm))].filter((term) => term !== '');
    if (unique.length === 0 || !this.#exists(kind, language)) return { hits: [], possibleSum: 0 };
    const total = this.#passageCount(kind, language, change);
    const weighted = unique
      .map((term) => ({ term, count: this.frequency(kind, language, term, change) }))
      .sort((a, b) => a.count - b.count)
      .slice(0, maximumTerms);
    const possibleSum = weighted.reduce((sum, { count }) => sum + inverseDocumentFrequency(total, count), 0);
    const found = weighted.filter(({ count }) => count > 0);
    if (total < largeCorpusPassages)
      return { hits: this.#sumEach(table(kind, language), found, total, limit), possibleSum };
    const telling = found.filter(({ count }) => count <= total * commonTermShare);
    return { hits: this.#sumTogether(table(kind, language), telling, limit), possibleSum };
  }

  /** In how many passages of the language a term occurs. */
  frequency(kind: Kind, language: LanguageCode, term: string, change: number): number {
    if (!this.#exists(kind, language)) return 0;
    const [name, wanted] = [table(kind, language), toTerm(term)];
    return this.#counted(`${name} ${wanted}`, change, () =>
      Number(this.#prepare(`SELECT doc FROM ${name}_terms WHERE term = ?`).get(wanted)?.doc ?? 0),
    );
  }

  #sumTogether(name: string, terms: readonly WeightedTerm[], limit: number): TermHit[] {
    if (terms.length === 0) return [];
    return this.#match(name, terms.map(({ term }) => `"${term}"`).join(' OR '), limit);
  }

  #sumEach(name: string, terms: readonly WeightedTerm[], total: number, limit: number): TermHit[] {
    const sums = new Map<number, TermHit>();
    for (const { term, count } of terms) {
      const weight = inverseDocumentFrequency(total, count) / fullTextWeight(total, count);
      for (const hit of this.#match(name, `"${term}"`, total)) {
        const sum = (sums.get(hit.passageId)?.sum ?? 0) + hit.sum * weight;
        sums.set(hit.passageId, { ...hit, sum });
      }
    }
    return [...sums.values()].sort((a, b) => b.sum - a.sum || a.passageId - b.passageId).slice(0, limit);
  }

  #match(name: string, query: string, limit: number): TermHit[] {
    const rows = this.#prepare(
      `SELECT found.rowid AS passage, passages.article AS article, -found.rank AS sum
       FROM (SELECT rowid, rank FROM ${name} WHERE ${name} MATCH ? ORDER BY rank LIMIT ?) AS found
       JOIN passages ON passages.id = found.rowid`,
    ).all(query, limit);
    return rows.map((row) => ({
      passageId: Number(row.passage),
      articleNumber: Number(row.article),
      sum: Number(row.sum),
    }));
  }

  #passageCount(kind: Kind, language: LanguageCode, change: number): number {
    const name = table(kind, language);
    return this.#counted(name, change, () =>
      Number(this.#prepare(`SELECT count(*) AS count FROM ${name}_docsize`).get()?.count ?? 0),
    );
  }

  #counted(key: string, change: number, count: () => number): number {
    if (change !== this.#countsChange || this.#counts.size > keptCounts) this.#counts.clear();
    this.#countsChange = change;
    const kept = this.#counts.get(key) ?? count();
    this.#counts.set(key, kept);
    return kept;
  }

  #insert(kind: Kind, language: LanguageCode, passageId: number, terms: readonly string[]): void {
    const name = table(kind, language);
    if (!this.#exists(kind, language)) {
      this.#database.exec(
        `CREATE VIRTUAL TABLE ${name} USING fts5(terms, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
         CREATE VIRTUAL TABLE ${name}_terms USING fts5vocab(${name}, row);`,
      );
    }
    this.#prepare(`INSERT INTO ${name} (rowid, terms) VALUES (?, ?)`).run(passageId, terms.map(toTerm).join(' '));
  }

  #exists(kind: Kind, language: LanguageCode): boolean {
    const name = table(kind, language);
    if (this.#known.has(name)) return true;
    const isThere = this.#prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(`${name}_terms`) !== undefined;
    // A table made inside a transaction that is then rolled back would be known and gone.
    if (isThere && !this.#database.isTransaction) this.#known.add(name);
    return isThere;
  }
}

function table(kind: Kind, language: LanguageCode): string {
  if (!/^[a-z]{2,3}$/.test(language)) throw new RangeError(`"${language}" is no ISO 639 code`);
  return `${kind}_${language}`;
}

/** FTS5's tokenizer ends a term at any sign and folds case; the signs inside a name key are written as letters that no key has. */
function toTerm(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, 'ъ');
}

interface WeightedTerm {
  readonly term: string;
  /** Passages that hold it. */
  readonly count: number;
}

/** ln(1 + (N - n + 0.5) / (n + 0.5)): the weight that Lucene uses, above zero for every term. */
function inverseDocumentFrequency(total: number, count: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** The weight inside FTS5's bm25(), with its floor (fts5_aux.c). */
function fullTextWeight(total: number, count: number): number {
  return Math.max(1e-6, Math.log((total - count + 0.5) / (count + 0.5)));
}
