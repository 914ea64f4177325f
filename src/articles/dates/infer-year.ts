import type { CalendarMention, DateMention } from '../../language/dates/date-mention.ts';
import { addDays, type Day, dayOf, weekdayOf } from '../../language/dates/day.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import { isAnnounced, tenseAround } from './tense.ts';

/** What a page says about the years its report can be of. */
export interface YearBounds {
  /** The latest year the article tells of as past; null where it tells of none. */
  readonly latestPastYear: number | null;
  /** The earliest dates of the page, in order, that may be later than the report: side columns, plans. */
  readonly laterDays: readonly Day[];
  /** Days with their years that the article announces. */
  readonly announcedDays: readonly Day[];
}

/** The bounds from the article's own mentions and from those of the rest of the page. */
export function yearBounds(text: string, article: readonly DateMention[], rest: readonly DateMention[]): YearBounds {
  let latestPastYear: number | null = null;
  const later: Day[] = [];
  const announced: Day[] = [];
  for (const mention of article) {
    if (mention.kind === 'relative' || mention.year === null) continue;
    const tense = tenseAround(text, mention);
    if (tense === 'behind') latestPastYear = Math.max(latestPastYear ?? 0, mention.year);
    // A plan for a whole year may lie decades ahead ("до 2050 года"): only a month or a day is near enough to bound.
    if (tense === 'ahead' && mention.month !== null) later.push(firstDay(mention, mention.year));
  }
  for (const mention of article) {
    const day = fullDayOf(mention);
    if (day !== null && isAnnounced(text, mention)) announced.push(day);
  }
  for (const mention of rest) {
    if (mention.kind === 'calendar' && mention.year !== null && mention.dayOfMonth !== null)
      later.push(firstDay(mention, mention.year));
  }
  return { latestPastYear, laterDays: later.toSorted(), announcedDays: announced.toSorted() };
}

/** Half a year, in days: so near ahead a report names a day, and nearer than the same day of the year before. */
const nearPlanDays = 183;

/**
 * The one day a date without a year can be, between the latest past year told and the earliest later date of the page;
 * null where a bound is missing or several years fit (9 April was a Tuesday in 2013, 2019 and 2024).
 */
export function inferDay(mention: CalendarMention, bounds: YearBounds): Day | null {
  const { month, dayOfMonth, weekday } = mention;
  const { latestPastYear } = bounds;
  if (month === null || dayOfMonth === null || latestPastYear === null) return null;
  const limit = bounds.laterDays.find((day) => Number(day.slice(0, 4)) >= latestPastYear);
  // A date of the rest of the page before the years told shows that the rest is older than the report, and bounds nothing.
  if (limit === undefined || bounds.laterDays[0] !== limit) return null;
  const fitting: Day[] = [];
  // What stands beside an article may be a little older than it: the day right behind such a date fits as well.
  const last = addDays(limit, nearPlanDays);
  for (let year = latestPastYear; year <= Number(last.slice(0, 4)); year += 1) {
    const day = dayOf(year, month, dayOfMonth);
    if (day !== null && day <= last && (weekday === null || weekdayOf(day) === weekday)) fitting.push(day);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The day a date without a year is when it stands at most half a year before the first day that the article announces with its year
 * ("КИЇВ. 18 листопада" and "відбудеться 29 березня 2019 року": 2018); null where the article tells of a later year as past.
 */
export function dayBeforePlan({ month, dayOfMonth, weekday }: CalendarMention, bounds: YearBounds): Day | null {
  const [plan] = bounds.announcedDays;
  if (plan === undefined || month === null || dayOfMonth === null) return null;
  const planYear = Number(plan.slice(0, 4));
  const day = [planYear, planYear - 1]
    .map((year) => dayOf(year, month, dayOfMonth))
    .find((found) => found !== null && found <= plan);
  if (day == null || addDays(day, nearPlanDays) < plan) return null;
  const fits = weekday === null || weekdayOf(day) === weekday;
  return fits && (bounds.latestPastYear ?? 0) <= Number(day.slice(0, 4)) ? day : null;
}

/** A report tells of the day that it is about at most so long after it. */
const longestDelayDays = 10;

/** The day a date without a year is when the article tells, as past, of a day with its year right before it or of it; null where it tells of two such years. */
export function dayAfterTold(
  { month, dayOfMonth, weekday }: CalendarMention,
  told: readonly DateMention[],
  text: string,
): { readonly day: Day; readonly text: string } | null {
  const found = new Map<Day, string>();
  for (const mention of told) {
    const past = fullDayOf(mention);
    if (past === null || month === null || dayOfMonth === null || tenseAround(text, mention) !== 'behind') continue;
    const year = Number(past.slice(0, 4));
    const day = [year, year + 1]
      .map((each) => dayOf(each, month, dayOfMonth))
      .find((each) => each !== null && each >= past && each <= addDays(past, longestDelayDays));
    if (day != null && (weekday === null || weekdayOf(day) === weekday)) found.set(day, mention.text);
  }
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : { day: only[0], text: only[1] };
}

/** The day with its year that the page's short lines repeat ("www.agency.example (2024-03-12)"); null where they give none or two. */
export function repeatedDay({ month, dayOfMonth }: CalendarMention, lines: readonly DateMention[]): Day | null {
  const days = new Set(
    lines.flatMap((line) => {
      const day = fullDayOf(line);
      return day !== null && Number(day.slice(5, 7)) === month && Number(day.slice(8)) === dayOfMonth ? [day] : [];
    }),
  );
  const [only, ...others] = days;
  return only !== undefined && others.length === 0 ? only : null;
}

function firstDay({ month, dayOfMonth }: CalendarMention, year: number): Day {
  return dayOf(year, month ?? 1, dayOfMonth ?? 1) ?? `${year}-01-01`;
}
