import type { ArticleSummary } from '../../articles/article-summary.ts';

/** What every question looks up of the articles. */
export interface SummaryIndex {
  readonly byNumber: ReadonlyMap<number, ArticleSummary>;
  /** Each publisher once. */
  readonly publishers: readonly string[];
}

// The store gives the same array until something changes; to walk 100,000 articles takes some 20 ms.
const made = new WeakMap<readonly ArticleSummary[], SummaryIndex>();

/** The index of a list of summaries, made once for as long as the list is the same. */
export function summaryIndex(summaries: readonly ArticleSummary[]): SummaryIndex {
  const known = made.get(summaries);
  if (known) return known;
  const index = {
    byNumber: new Map(summaries.map((article) => [article.number, article])),
    publishers: [...new Set(summaries.flatMap(({ publisher }) => publisher ?? []))],
  };
  made.set(summaries, index);
  return index;
}
