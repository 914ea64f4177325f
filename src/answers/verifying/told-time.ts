import { findDates } from '../../language/dates/find-dates.ts';
import type { Period } from '../../language/dates/find-period.ts';
import { fromFirstDay, toLastDay } from '../../language/dates/period-bounds.ts';
import { resolveDate } from '../../language/dates/resolve-date.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';

/** Whether an article may tell of the time asked about: by its own dates, or because a date of that time stands in its text ("по итогам 2022 года"). */
export function mayTellOf({ timing, body, publishedOn }: FoundArticle, period: Period | null): boolean {
  return timing === null || timing === 'inside' || period === null || holdsTime(body, period, publishedOn);
}

/** Whether an article of another time has a sentence that tells of the time asked about and of a name of the question, where it has names. */
export function tellsOf(sentences: readonly RankedSentence[], period: Period, hasNames: boolean): boolean {
  return sentences.some(
    ({ text, signals, article }) => holdsTime(text, period, article.publishedOn) && (!hasNames || signals.names > 0),
  );
}

/** A year is told by its number alone; for a month or a day of it a date is wanted that lies in the time asked about. */
function holdsTime(text: string, { from, to }: Period, publishedOn: string | null): boolean {
  const years = [from, to].flatMap((day) => (day === null ? [] : [day.slice(0, 4)]));
  const isOfYears = from === null || to === null || (from.endsWith('-01-01') && to.endsWith('-12-31'));
  if (isOfYears) return years.some((year) => text.includes(year));
  return findDates(text).some((mention) => {
    if (mention.kind === 'calendar' && mention.month === null) return false;
    const [first, last = first] = resolveDate(mention, publishedOn, 'nearest')?.split('/') ?? [];
    return first !== undefined && last !== undefined && fromFirstDay(first) <= to && from <= toLastDay(last);
  });
}
