import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { Period } from '../../language/dates/find-period.ts';
import { daysOf, timingOf } from './article-timing.ts';
import type { RankedPassage } from './retrieve-passages.ts';

/** So many of the newest articles of a time are looked at for a list of its meetings. */
const mostListed = 40;

/** The newest dated articles of the time asked about, or of all time, by their numbers, the newest first. */
export function newestArticles(summaries: readonly ArticleSummary[], period: Period | null): number[] {
  const day = (article: ArticleSummary) => daysOf(article)[0]?.from ?? null;
  return summaries
    .filter((article) => day(article) !== null && ['inside', null].includes(timingOf(article, period)))
    .toSorted((a, b) => day(b)!.localeCompare(day(a)!))
    .slice(0, mostListed)
    .map(({ number }) => number);
}

/** The passages of the listed articles in the order of the list, before all others. */
export function listedFirst(passages: readonly RankedPassage[], listed: readonly number[]): RankedPassage[] {
  const byArticle = new Map(passages.map((passage) => [passage.articleNumber, passage]));
  const first = listed.flatMap((number) => byArticle.get(number) ?? []);
  const isListed = new Set(listed);
  return [...first, ...passages.filter(({ articleNumber }) => !isListed.has(articleNumber))];
}
