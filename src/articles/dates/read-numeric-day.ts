import { type Day, dayOf } from '../../language/dates/day.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { ReadDay } from './find-stamp.ts';
import type { PageDates } from './page-dates.ts';

/**
 * Reads days of numbers. Where day and month could change places (03/04/2024), other witnesses and unmistakable dates of the page decide;
 * failing those it is day first, except in English, where nobody can tell.
 */
export function dayReader(page: PageDates, language: LanguageCode, others: readonly (Day | undefined)[]): ReadDay {
  const isMonthFirst = page.dates.some(({ mention }) => {
    const parts = /^\d{1,2}\/(\d{1,2})\/\d/.exec(mention.text);
    return parts !== null && Number(parts[1]) > 12;
  });
  return (mention) => {
    const dayFirst = fullDayOf(mention);
    if (!mention.isAmbiguousOrder || dayFirst === null) return dayFirst;
    const monthFirst = dayOf(Number(mention.year), Number(mention.dayOfMonth), Number(mention.month));
    if (others.includes(dayFirst)) return dayFirst;
    if (isMonthFirst || (monthFirst !== null && others.includes(monthFirst))) return monthFirst;
    return language === 'en' ? null : dayFirst;
  };
}
