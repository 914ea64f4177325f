import type { CalendarMention, DateMention } from '../../language/dates/date-mention.ts';
import { addDays, type Day, dayOf, weekdayOf } from '../../language/dates/day.ts';
import { fullDayOf, resolveDate } from '../../language/dates/resolve-date.ts';
import { type Dateline, datelineDay } from './find-dateline.ts';
import type { PageDates, PlacedDate } from './page-dates.ts';
import { tenseAround } from './tense.ts';

/** What on the page contradicts a publication day that somebody else wrote down, in words for a reason; null where nothing does. */
export function findObjection(day: Day, page: PageDates, dateline: Dateline | null): string | null {
  if (dateline !== null && !datelineFits(day, dateline)) return `the dateline "${dateline.evidence}"`;
  const later = laterPastDay(page, day) ?? laterPastYears(page, day);
  if (later !== null) return `"${later}", which the article tells as past`;
  return weekdayContradicting(page, day) ?? daysShortlyAfter(page, day);
}

/** A dateline without a year is right in some year: within four days before the day, for what is written late. */
function datelineFits(day: Day, dateline: Dateline): boolean {
  return yearsAround(day).some((year) => {
    const own = datelineDay(dateline, dateline.mention.year ?? year);
    return own !== null && own >= addDays(day, -4) && own <= addDays(day, 1);
  });
}

/** A weekday with a day and a month in the first lines fits the years around the true day only. */
function weekdayContradicting(page: PageDates, day: Day): string | null {
  const opening = page.dates.flatMap(({ mention, blockIndex }): CalendarMention[] => {
    const isOpening = blockIndex >= page.firstBodyIndex && blockIndex <= page.firstBodyIndex + 1;
    return isOpening && mention.kind === 'calendar' && mention.weekday !== null && mention.year === null
      ? [mention]
      : [];
  });
  const [first] = opening;
  if (first === undefined || first.month === null || first.dayOfMonth === null) return null;
  const { month, dayOfMonth, weekday, text } = first;
  const fits = yearsAround(day).some((year) => {
    const told = dayOf(year, month, dayOfMonth);
    return told !== null && weekdayOf(told) === weekday;
  });
  return fits ? null : `"${text}", which was no such weekday in the years around it`;
}

/** Words of the article that tell of a later day as past; null where none do. */
export function laterPastDay(page: PageDates, day: Day): string | null {
  const limit = addDays(day, 2);
  const later = page.dates.find(({ mention, isInBody }) => {
    if (!isInBody || isOfUpdate(page.text, mention)) return false;
    const told = fullDayOf(mention);
    return told !== null && told > limit && tenseAround(page.text, mention) === 'behind';
  });
  return later?.mention.text ?? null;
}

/** "Update, 4 January 2025: spelling corrected": the page changed later, and says so. */
function isOfUpdate(text: string, { start }: DateMention): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /^[\s*_[(>-]*(?:update[ds]?|last updated|correct(?:ion|ed)|обновл\p{L}*|исправл\p{L}*|уточн\p{L}*|оновл\p{L}*|виправл\p{L}*|actualiz\p{L}*|жаңарт\p{L}*|更新|更正)(?!\p{L})/iu.test(
    line,
  );
}

/** Two later years or months told as past: one alone may be a plan that the words around it do not show to be one. */
function laterPastYears(page: PageDates, day: Day): string | null {
  const later = page.dates.filter((date) => date.isInBody && tellsLaterYear(date, Number(day.slice(0, 4)), page.text));
  return later.length >= 2 ? (later[0]?.mention.text ?? null) : null;
}

/** A report leaves the year out of days near its own: two of them told as past, and all such days right after the given one, mean that it is too early. */
function daysShortlyAfter(page: PageDates, day: Day): string | null {
  const told = page.dates.flatMap(({ mention, isInBody }): CalendarMention[] => {
    if (!isInBody || mention.kind === 'relative' || mention.year !== null || mention.month === null) return [];
    return mention.dayOfMonth !== null && tenseAround(page.text, mention) === 'behind' ? [mention] : [];
  });
  const early = told.filter((mention) => {
    const next = resolveDate(mention, addDays(day, 3), 'future');
    return next !== null && next.slice(0, 10) <= addDays(day, 90);
  });
  return early.length >= 2 && early.length === told.length ? `"${early[0]?.text}" and other days told as past` : null;
}

function tellsLaterYear({ mention }: PlacedDate, year: number, text: string): boolean {
  if (mention.kind === 'relative' || mention.year === null || mention.until !== null) return false;
  return mention.year > year && tenseAround(text, mention) === 'behind';
}

function yearsAround(day: Day): number[] {
  const year = Number(day.slice(0, 4));
  return [year - 1, year, year + 1];
}
