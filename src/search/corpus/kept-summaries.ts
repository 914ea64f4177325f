import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { type CorpusDatabase, type CorpusStatement, keepStatements } from './corpus-database.ts';
import { summaryFromRow } from './corpus-rows.ts';

/** Everything of an article but its text, which lies behind it in the row and is not read. */
const columns = `number, path, title, publisher, url, language, published_on, published_status, published_evidence, published_reason,
  event_dates, corrected, (SELECT count(*) FROM passages WHERE article = number) AS passages`;

/** When more articles have changed than this, all are read anew. */
const readOneByOne = 500;

/** The summaries of all articles, read once and then only where the log of changes has moved. */
export class KeptSummaries {
  readonly #prepare: (sql: string) => CorpusStatement;
  #change = -1;
  #summaries: readonly ArticleSummary[] = [];
  #languages: readonly LanguageCode[] = [];

  constructor(database: CorpusDatabase) {
    this.#prepare = keepStatements(database);
  }

  /** The summaries as of a change, the newest first by publication, else by the event: the same array for the same change. */
  at(change: number): readonly ArticleSummary[] {
    if (change === this.#change) return this.#summaries;
    const changed =
      this.#change < 0 ? null : this.#prepare('SELECT DISTINCT article FROM changes WHERE id > ?').all(this.#change);
    this.#summaries = (changed === null || changed.length > readOneByOne ? this.#all() : this.#updated(changed)).sort(
      newestFirst,
    );
    this.#languages = [...new Set(this.#summaries.map(({ language }) => language))].sort();
    this.#change = change;
    return this.#summaries;
  }

  /** The languages that have articles. */
  languagesAt(change: number): readonly LanguageCode[] {
    this.at(change);
    return this.#languages;
  }

  #all(): ArticleSummary[] {
    return this.#prepare(`SELECT ${columns} FROM articles`).all().map(summaryFromRow);
  }

  #updated(changed: readonly { article?: unknown }[]): ArticleSummary[] {
    const byNumber = new Map(this.#summaries.map((summary) => [summary.number, summary]));
    for (const { article } of changed) {
      const row = this.#prepare(`SELECT ${columns} FROM articles WHERE number = ?`).get(Number(article));
      if (row) byNumber.set(Number(article), summaryFromRow(row));
      else byNumber.delete(Number(article));
    }
    return [...byNumber.values()];
  }
}

function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  const dateOf = ({ publishedOn, eventDates }: ArticleSummary) => publishedOn ?? eventDates[0] ?? '';
  const [one, other] = [dateOf(a), dateOf(b)];
  return one === other ? a.number - b.number : one < other ? 1 : -1;
}
