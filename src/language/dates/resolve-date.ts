import type { CalendarMention, DateMention, RelativeMention } from './date-mention.ts';
import { addDays, type Day, dayOf, type Weekday, weekdayOf } from './day.ts';

/** Where to look for a day that fits a weekday or a date without a year: behind the reference day, ahead of it, or whichever is nearer. */
export type Direction = 'past' | 'future' | 'nearest';

/** A day `YYYY-MM-DD`, a month `YYYY-MM`, a year `YYYY`, or an interval of two of them `a/b`. */
export type ResolvedDate = string;

/** The day of a mention that names year, month and day itself; null for anything less, and for intervals. */
export function fullDayOf(mention: DateMention): Day | null {
  if (mention.kind === 'relative' || mention.until !== null) return null;
  const { year, month, dayOfMonth } = mention;
  return year === null || month === null || dayOfMonth === null ? null : dayOf(year, month, dayOfMonth);
}

/**
 * The date that a mention means, counted from `reference` (the day of the report) where its words leave something out.
 * Null ("left open") where the reference is needed but unknown, or where the calendar has no such date.
 */
export function resolveDate(
  mention: DateMention,
  reference: Day | null,
  direction: Direction = 'past',
): ResolvedDate | null {
  return mention.kind === 'relative'
    ? reference === null
      ? null
      : resolveRelative(mention, reference, direction)
    : resolveCalendar(mention, reference, direction);
}

function resolveRelative(
  { unit, offset, weekday }: RelativeMention,
  reference: Day,
  direction: Direction,
): ResolvedDate | null {
  const [year = 0, month = 1] = reference.split('-').map(Number);
  switch (unit) {
    case 'day':
      return addDays(reference, offset);
    case 'week': {
      const monday = addDays(reference, 1 - weekdayOf(reference) + 7 * offset);
      return `${monday}/${addDays(monday, 6)}`;
    }
    case 'month': {
      const months = year * 12 + month - 1 + offset;
      return monthOf(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'year':
      return String(year + offset);
    case 'weekday':
      return weekday === null ? null : weekdayNear(weekday, reference, { offset, direction });
  }
}

/** "во вторник" is the reference day itself when that is a Tuesday; "в прошлый вторник" and "next Tuesday" never are. */
function weekdayNear(
  weekday: Weekday,
  reference: Day,
  { offset, direction }: { offset: number; direction: Direction },
): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (offset < 0) return addDays(reference, -(back || 7));
  if (offset > 0) return addDays(reference, ahead || 7);
  const goAhead = direction === 'future' || (direction === 'nearest' && ahead < back);
  return addDays(reference, goAhead ? ahead : -back);
}

function resolveCalendar(mention: CalendarMention, reference: Day | null, direction: Direction): ResolvedDate | null {
  const start = completed(mention, reference, { direction, weekday: mention.weekday });
  if (start === null) return null;
  if (mention.until === null) return start;
  const month = mention.until.month ?? (mention.month === null && start.length > 4 ? Number(start.slice(5, 7)) : null);
  const crossesNewYear = month !== null && start.length > 4 && month < Number(start.slice(5, 7));
  const lateYear = mention.until.year ?? Number(start.slice(0, 4)) + (crossesNewYear ? 1 : 0);
  const end = write(lateYear, month, mention.until.dayOfMonth);
  return end === null || end <= start ? null : `${start}/${end}`;
}

interface Choice {
  readonly direction: Direction;
  readonly weekday: Weekday | null;
}

function completed(mention: CalendarMention, reference: Day | null, choice: Choice): string | null {
  const { month, dayOfMonth } = mention;
  if (mention.year !== null) return write(mention.year, month, dayOfMonth);
  if (reference === null) return null;
  const referenceYear = Number(reference.slice(0, 4));
  if (mention.yearOffset !== undefined) return write(referenceYear + mention.yearOffset, month, dayOfMonth);
  if (month === null) return dayOfMonth === null ? null : dayOfSomeMonth(dayOfMonth, reference, choice);
  const candidates = [referenceYear - 1, referenceYear, referenceYear + 1].flatMap((year) => {
    const written = write(year, month, dayOfMonth);
    const fits = choice.weekday === null || written?.length !== 10 || weekdayOf(written) === choice.weekday;
    return written !== null && fits ? [written] : [];
  });
  return choose(candidates, reference, choice.direction);
}

/** "8日" alone: the day of this month, or of the one before or after. */
function dayOfSomeMonth(dayOfMonth: number, reference: Day, { direction }: Choice): Day | null {
  const months = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1;
  const candidates = [months - 1, months, months + 1].flatMap((count) => {
    const day = dayOf(Math.floor(count / 12), (count % 12) + 1, dayOfMonth);
    return day === null ? [] : [day];
  });
  return choose(candidates, reference, direction);
}

/** The last candidate not after the reference, the first not before it, or the nearer of the two. */
function choose(candidates: readonly string[], reference: Day, direction: Direction): string | null {
  const before = candidates.findLast((candidate) => candidate <= reference.slice(0, candidate.length)) ?? null;
  const after = candidates.find((candidate) => candidate >= reference.slice(0, candidate.length)) ?? null;
  if (direction !== 'nearest') return direction === 'past' ? before : after;
  if (before === null || after === null) return before ?? after;
  return distance(before, reference) <= distance(after, reference) ? before : after;
}

function distance(candidate: string, reference: Day): number {
  const day = candidate.length === 7 ? `${candidate}-15` : candidate;
  return Math.abs(Date.parse(day) - Date.parse(reference));
}

function write(year: number, month: number | null, dayOfMonth: number | null): string | null {
  if (month === null) return dayOfMonth === null ? String(year) : null;
  return dayOfMonth === null ? monthOf(year, month) : dayOf(year, month, dayOfMonth);
}

function monthOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
