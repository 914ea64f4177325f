import type { CalendarMention, DateMention } from '../../language/dates/date-mention.ts';
import { weekdayOf } from '../../language/dates/day.ts';
import { type Direction, resolveDate } from '../../language/dates/resolve-date.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';

/** Words that put what is told into the future of its page. */
const future =
  /\b(?:будет|будут|состоится|состоятся|пройд[её]т|пройдут|планиру|намечен|запланирован|предстоящ|ожидается|прибудет|посетит|встретится|will|shall|is to|are to|scheduled|upcoming|plans? to|due to|expected|відбудеться|відбудуться|буде|будуть|планується|запланован|очікується|va avea|vor avea|将)/iu;

/** What a mention itself says as `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `a/b`; null without a year. */
export function writtenDate(mention: DateMention): string | null {
  return mention.kind === 'calendar' && mention.year !== null ? resolveDate(mention, null) : null;
}

/** Whether a claimed date is said by a more exact one: "April 2024" by "2024-04-09", an end of an interval by the interval. */
export function covers(claimed: string, known: string | null): boolean {
  if (claimed === known) return true;
  if (known === null || claimed.includes('/')) return false;
  return known.split('/').some((day) => day === claimed || day.startsWith(`${claimed}-`));
}

/** The page's date with its gaps filled from its own day; null where the page leaves them open. */
export function resolvedIn(source: SourceSentence, mention: DateMention): string | null {
  const written = writtenDate(mention);
  if (written !== null) return written;
  const { publishedOn, eventDates } = source.article;
  const direction: Direction = future.test(source.text) ? 'future' : 'past';
  const byPage = resolveDate(mention, publishedOn, direction);
  if (byPage !== null || mention.kind === 'relative') return byPage;
  // Without a publication day the event's own day may settle the year.
  const wanted = ending(mention.month, mention.dayOfMonth);
  return eventDates.find((date) => wanted !== null && date.split('/').some((day) => day.endsWith(wanted))) ?? null;
}

function ending(month: number | null, dayOfMonth: number | null): string | null {
  if (month === null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return dayOfMonth === null ? `-${two(month)}` : `-${two(month)}-${two(dayOfMonth)}`;
}

/** Every field that the statement gives must be the page's, written or settled by the page. */
export function agrees(claim: CalendarMention, date: DateMention, source: SourceSentence): boolean {
  if (claim.time !== null && date.time !== null && claim.time !== date.time) return false;
  const known = resolvedIn(source, date);
  if (claim.weekday !== null && !isWeekdayRight(claim, date, known)) return false;
  const whole = writtenDate(claim);
  if (whole !== null) return covers(whole, known);
  const [from, until] = fieldsOf(date, known);
  if (claim.until === null) return fits(claim, from) || fits(claim, until);
  const end = { ...claim.until, month: claim.until.month ?? claim.month };
  return until !== null && fits(claim, from) && fits(end, until);
}

interface Fields {
  readonly month: number | null;
  readonly dayOfMonth: number | null;
}

/** Month and day of a page's date and of its last day: as written, or else as its own day settles them. */
function fieldsOf(date: DateMention, known: string | null): [Fields | null, Fields | null] {
  const settled = (known ?? '').split('/').map((day) => {
    const [, month, dayOfMonth] = day.split('-').map(Number);
    return { month: month ?? null, dayOfMonth: dayOfMonth ?? null };
  });
  if (date.kind === 'relative' || date.month === null) return [settled[0] ?? null, settled[1] ?? null];
  return [date, date.until === null ? null : { ...date.until, month: date.until.month ?? date.month }];
}

function fits(claim: Fields, date: Fields | null): boolean {
  if (date === null || (claim.month === null && claim.dayOfMonth === null)) return false;
  const isMonthRight = claim.month === null || claim.month === date.month;
  return isMonthRight && (claim.dayOfMonth === null || claim.dayOfMonth === date.dayOfMonth);
}

function isWeekdayRight(claim: CalendarMention, date: DateMention, known: string | null): boolean {
  if (date.weekday === claim.weekday) return true;
  return known !== null && known.length === 10 && weekdayOf(known) === claim.weekday;
}

/** Whether a date stands beside a word like "the day before" and says which day is meant: "the day before, on 13 May". */
export function isDatedBeside(mention: DateMention, { dates, text }: Said): boolean {
  if (mention.kind !== 'relative' || mention.unit !== 'day') return false;
  return dates.some(
    (other) =>
      other.kind === 'calendar' &&
      other.dayOfMonth !== null &&
      /^,\s(?:on\s)?$/u.test(text.slice(mention.end, other.start)),
  );
}
