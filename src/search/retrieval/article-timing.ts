import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { Period } from '../../language/dates/find-period.ts';
import { fromFirstDay, toLastDay } from '../../language/dates/period-bounds.ts';
import type { Timing } from './findings.ts';

type Dated = Pick<ArticleSummary, 'publishedOn' | 'eventDates'>;

interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days an article tells of: its events, else its publication; empty where it has no date. */
export function daysOf({ publishedOn, eventDates }: Dated): (Days & { readonly date: string })[] {
  const dates = eventDates.length > 0 ? eventDates : publishedOn === null ? [] : [publishedOn];
  return dates.map((date) => {
    const [start = date, end = start] = date.split('/');
    return { date, from: fromFirstDay(start), to: toLastDay(end) };
  });
}

/**
 * Whether an article's dates meet a period. Where the question named no year ("в марте"), every year counts. Null where the period is open at both
 * ends, which is an order ("the latest") and no time.
 */
export function timingOf(article: Dated, period: Period | null): Timing | null {
  if (period === null || (period.from === null && period.to === null)) return null;
  const days = daysOf(article);
  if (days.length === 0) return 'undated';
  const meets = days.some((span) => yearsTried(period, span).some((asked) => overlap(asked, span)));
  return meets ? 'inside' : 'outside';
}

function overlap(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function yearsTried({ from, to, isYearGuessed }: Period, span: Days): Days[] {
  const asked = { from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
  if (!isYearGuessed || from === null || to === null) return [asked];
  const shift = Number(span.from.slice(0, 4)) - Number(from.slice(0, 4));
  return [0, 1].map((more) => ({ from: moved(from, shift + more), to: moved(to, shift + more) }));
}

function moved(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
