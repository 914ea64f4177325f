import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { Period } from '../../language/dates/find-period.ts';
import { daysOf, timingOf } from './article-timing.ts';
import type { NameInQuestion } from './findings.ts';

/** What was asked about: a time, and names of which an article must hold all that the corpus knows. */
interface DatedQuestion {
  readonly period: Period | null;
  readonly names: readonly Pick<NameInQuestion, 'isCertain' | 'articleNumbers'>[];
}

/**
 * Where no article on a question's names is of the time it asks about: the last date before that time and the first behind it that such articles
 * tell of, as they tell it (a day, a month `YYYY-MM` or an interval). Empty where an article is of that time, and where none has a date.
 */
export function nearestDates({ period, names }: DatedQuestion, summaries: readonly ArticleSummary[]): string[] {
  if (period === null || (period.from === null && period.to === null)) return [];
  const known = names
    .filter(({ isCertain, articleNumbers }) => isCertain && articleNumbers.length > 0)
    .map(({ articleNumbers }) => new Set(articleNumbers));
  const about = summaries.filter(({ number }) => known.every((holding) => holding.has(number)));
  if (about.some((article) => timingOf(article, period) === 'inside')) return [];
  const { from, to } = period;
  const spans = about.flatMap(daysOf);
  const before =
    from === null
      ? []
      : spans
          .filter((span) => span.to < from)
          .toSorted(by('to'))
          .slice(-1);
  const after =
    to === null
      ? []
      : spans
          .filter((span) => span.from > to)
          .toSorted(by('from'))
          .slice(0, 1);
  return [...before, ...after].map(({ date }) => date);
}

function by<Key extends string>(key: Key): (one: Record<Key, string>, other: Record<Key, string>) => number {
  return (one, other) => one[key].localeCompare(other[key]);
}
