import type { LanguageCode } from '../../language/languages.ts';
import {
  FullTextTable,
  type FullTextTableParts,
  type PassageLengths,
  type Postings,
  type TermKind,
} from './full-text-table.ts';

/** Occurrences kept in memory for each table, five bytes each, and counts of terms. */
const keptPostings = 2_000_000;
const keptCounts = 20_000;

/** A full-text table with what was read of it, until the corpus changes: questions share their words. */
export class KeptTable {
  readonly table: FullTextTable;
  readonly #counts = new Map<string, number>();
  readonly #postings = new Map<string, Postings>();
  #postingsSize = 0;
  #change = -1;
  #lengths: PassageLengths = { passages: 0, averageTerms: 1, termsOf: new Uint16Array(0) };

  constructor(kind: TermKind, language: LanguageCode, parts: FullTextTableParts) {
    this.table = new FullTextTable(kind, language, parts);
  }

  get lengths(): PassageLengths {
    return this.#lengths;
  }

  /** Forgets what was read before this change of the corpus; false where there is no such table. */
  bringTo(change: number): boolean {
    if (this.#change === change) return true;
    if (!this.table.exists()) return false;
    this.#counts.clear();
    this.#forgetPostings();
    this.#lengths = this.table.lengths();
    this.#change = change;
    return true;
  }

  /** In how many passages a term occurs. */
  count(term: string): number {
    const count = this.#counts.get(term) ?? this.table.count(term);
    if (this.#counts.size > keptCounts) this.#counts.clear();
    this.#counts.set(term, count);
    return count;
  }

  /** How many occurrences `postings` would have to read. */
  unread(term: string): number {
    return this.#postings.has(term) ? 0 : this.count(term);
  }

  postings(term: string): Postings {
    const known = this.#postings.get(term);
    if (known) return known;
    const postings = this.table.postings(term);
    if (this.#postingsSize > keptPostings) this.#forgetPostings();
    this.#postingsSize += postings.passageIds.length;
    this.#postings.set(term, postings);
    return postings;
  }

  #forgetPostings(): void {
    this.#postings.clear();
    this.#postingsSize = 0;
  }
}
