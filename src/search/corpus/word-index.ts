import type { LanguageCode } from '../../language/languages.ts';
import { affordableTerms, occurrenceShare, termWeight } from '../retrieval/weigh-terms.ts';
import { topRows } from '../vectors/top-rows.ts';
import { type CorpusDatabase, type CorpusStatement, keepStatements } from './corpus-database.ts';
import type { TermKind } from './full-text-table.ts';
import { KeptTable } from './kept-table.ts';
import type { TermHits, WantedTerms } from './passage-store.ts';

/** At most this many terms of a question are searched, the rarest first. */
const maximumTerms = 40;

/** What is looked for; `change` is the corpus's last change, by which what is kept in memory is known to be right. */
export interface TermSearch extends WantedTerms {
  readonly change: number;
}

/** Passages of one language, and the terms that are looked for in them. */
export interface PassageTerms {
  readonly passageIds: readonly number[];
  readonly terms: readonly string[];
  readonly change: number;
}

/**
 * Full-text tables over stems and name keys, one pair for each language, so that a term is counted among the passages of its own language.
 * Passages are ranked by BM25 with Lucene's weight of a term, which is above nothing also for a term of half of a handful of passages.
 */
export class WordIndex {
  readonly #database: CorpusDatabase;
  readonly #prepare: (sql: string) => CorpusStatement;
  readonly #tables = new Map<string, KeptTable>();
  #sums = new Float32Array(0);

  constructor(database: CorpusDatabase) {
    this.#database = database;
    this.#prepare = keepStatements(database);
  }

  add(language: LanguageCode, passageId: number, stems: readonly string[], names: readonly string[]): void {
    this.#kept('words', language).table.add(passageId, stems.map(toTerm));
    this.#kept('names', language).table.add(passageId, names.map(toTerm));
  }

  remove(language: LanguageCode, passageId: number): void {
    this.#kept('words', language).table.remove(passageId);
    this.#kept('names', language).table.remove(passageId);
  }

  /** Passages of one language that hold any of the terms, by falling BM25 sum. */
  search(kind: TermKind, language: LanguageCode, { terms, change, ...wanted }: TermSearch): TermHits {
    const unique = [...new Set(terms.map(toTerm))].filter((term) => term !== '');
    if (unique.length === 0) return { hits: [], possibleSum: 0 };
    const kept = this.#upToDate(kind, language, change);
    if (kept === null) return { hits: [], possibleSum: 0 };
    const weighted = unique
      .map((term) => ({ term, count: kept.count(term) }))
      .sort((a, b) => a.count - b.count)
      .slice(0, maximumTerms)
      .map(({ term, count }) => ({ term, count, weight: termWeight(kept.lengths.passages, count) }));
    const possibleSum = weighted.reduce((sum, { weight }) => sum + weight, 0);
    return { hits: this.#best(kept, affordableTerms(weighted), wanted), possibleSum };
  }

  /** In how many passages of the language a term occurs. */
  frequency(kind: TermKind, language: LanguageCode, { term, change }: { term: string; change: number }): number {
    const kept = this.#upToDate(kind, language, change);
    return kept === null ? 0 : kept.count(toTerm(term));
  }

  /** How many occurrences `termsOf` would have to read. */
  unread(kind: TermKind, language: LanguageCode, { terms, change }: Pick<PassageTerms, 'terms' | 'change'>): number {
    const kept = this.#upToDate(kind, language, change);
    return kept === null ? 0 : terms.reduce((sum, term) => sum + kept.unread(toTerm(term)), 0);
  }

  /** Which of the terms each of some passages of one language holds. */
  termsOf(kind: TermKind, language: LanguageCode, search: PassageTerms): Map<number, Set<string>> {
    const held = new Map(search.passageIds.map((id) => [id, new Set<string>()]));
    const kept = this.#upToDate(kind, language, search.change);
    if (kept === null) return held;
    const rising = Int32Array.from(held.keys()).sort();
    for (const term of search.terms) {
      const wanted = toTerm(term);
      if (wanted === '' || kept.count(wanted) === 0) continue;
      for (const id of inBoth(rising, kept.postings(wanted).passageIds)) held.get(id)?.add(term);
    }
    return held;
  }

  #best(
    kept: KeptTable,
    terms: readonly { term: string; weight: number }[],
    { limit, isWanted = () => true }: Omit<WantedTerms, 'terms'>,
  ): TermHits['hits'] {
    const { termsOf, averageTerms } = kept.lengths;
    if (this.#sums.length < termsOf.length) this.#sums = new Float32Array(termsOf.length);
    const sums = this.#sums;
    const touched: number[] = [];
    for (const { term, weight } of terms) {
      const { passageIds, occurrences } = kept.postings(term);
      for (let at = 0; at < passageIds.length; at += 1) {
        const id = passageIds[at] as number;
        const times = occurrences[at] as number;
        const length = (termsOf[id] as number) / averageTerms;
        if (sums[id] === 0) touched.push(id);
        sums[id] = (sums[id] as number) + weight * occurrenceShare(times, length);
      }
    }
    const sumsOfTouched = new Float32Array(touched.length);
    for (const [at, id] of touched.entries()) {
      sumsOfTouched[at] = sums[id] as number;
      sums[id] = 0;
    }
    const hits = topRows(sumsOfTouched, limit, (at) => isWanted(touched[at] as number)).map((at) => ({
      passageId: touched[at] as number,
      sum: sumsOfTouched[at] as number,
    }));
    return hits.sort((a, b) => b.sum - a.sum || a.passageId - b.passageId);
  }

  /** The table as of a change; null where the language has none. */
  #upToDate(kind: TermKind, language: LanguageCode, change: number): KeptTable | null {
    const kept = this.#kept(kind, language);
    return kept.bringTo(change) ? kept : null;
  }

  #kept(kind: TermKind, language: LanguageCode): KeptTable {
    const key = `${kind} ${language}`;
    const parts = { database: this.#database, prepare: this.#prepare };
    const kept = this.#tables.get(key) ?? new KeptTable(kind, language, parts);
    this.#tables.set(key, kept);
    return kept;
  }
}

/** The numbers that are in a short and in a long row, both rising. */
function inBoth(short: Int32Array, long: Int32Array): number[] {
  const both: number[] = [];
  let from = 0;
  for (const id of short) {
    let to = long.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((long[middle] as number) < id) from = middle + 1;
      else to = middle;
    }
    if (long[from] === id) both.push(id);
  }
  return both;
}

/** FTS5's tokenizer ends a term at any sign and folds case; the signs inside a name key are written as letters that no key has. */
function toTerm(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, 'ъ');
}
