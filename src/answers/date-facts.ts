import type { CalendarMention, DateMention } from '../language/date-mention.ts';
import { type Day, weekdayOf } from '../language/day.ts';
import { type Direction, fullDayOf, resolveDate } from '../language/resolve-date.ts';
import { calendarWordFacts } from './calendar-word-facts.ts';
import type { Fact } from './fact.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

/** Words that say a day is that of the news itself. */
const publication =
  /публик|опубликов|сообщени[ея] от|от \d{1,2}|оприлюдн|publish|dated|report(?:ed)? (?:on|of)|posted|发布|发表于|报道/iu;
/** A place in capitals or at the front, before the day of a dateline. */
const dateline = /^["«(]?\p{Lu}[\p{L}\s.-]{1,30}[,(–—-]\s*$/u;
/** Words that put what is told into the future of its page. */
const future =
  /\b(?:будет|будут|состоится|состоятся|пройд[её]т|пройдут|планиру|намечен|запланирован|предстоящ|ожидается|прибудет|посетит|встретится|will|shall|is to|are to|scheduled|upcoming|plans? to|due to|expected|відбудеться|відбудуться|буде|будуть|планується|запланован|очікується|va avea|vor avea|将)/iu;

/** Each date of a statement as a fact. `today` is the asker's day, which words like "yesterday" would be counted from. */
export function dateFacts(statement: Said, today: Day): Fact[] {
  const dates: Fact[] = statement.dates.map((mention) => {
    const claim = { mention, statement, today };
    return {
      kind: 'date',
      text: mention.text,
      isIn: (source) => isDateIn(source, claim),
      rivalsIn: (source) => rivals(source, statement).length,
      placesIn: (source) => ({
        own: mention.kind === 'calendar' ? agreeing(mention, source).map(({ start }) => start) : [],
        rivals: rivals(source, statement).map(({ start }) => start),
      }),
    };
  });
  return [...dates, ...calendarWordFacts(statement)];
}

interface Claim {
  readonly mention: DateMention;
  readonly statement: Said;
  readonly today: Day;
}

/** Dates of the sentence that the statement does not say; words like "yesterday" count where the page's own day settles them. */
function rivals(source: SourceSentence, statement: Said): DateMention[] {
  const said = statement.dates.filter((mention) => mention.kind === 'calendar');
  return eventDatesIn(source).filter((date) => {
    const isKnown = date.kind === 'calendar' || resolvedIn(source, date)?.length === 10;
    return isKnown && !said.some((mention) => agrees(mention, date, source));
  });
}

function agreeing(mention: CalendarMention, source: SourceSentence): DateMention[] {
  return eventDatesIn(source).filter((date) => agrees(mention, date, source));
}

function isDateIn(source: SourceSentence, claim: Claim): boolean {
  const { mention, today } = claim;
  if (mention.kind === 'calendar' && !isConsistent(mention)) return false;
  if (source.sentenceIndex === null) return isHeadingDate(source, claim);
  const dates = eventDatesIn(source);
  if (mention.kind === 'relative') {
    // Of a weekday alone the page's own word will do; "yesterday" of an old page is another day than the asker's.
    if (mention.unit === 'weekday' && dates.some((date) => date.weekday === mention.weekday)) return true;
    const meant = resolveDate(mention, today);
    return meant !== null && dates.some((date) => covers(meant, resolvedIn(source, date)));
  }
  return agreeing(mention, source).length > 0 || isYearInNumbers(source, mention);
}

/** A weekday beside a full date must be that day's. */
function isConsistent(mention: CalendarMention): boolean {
  const day = fullDayOf(mention);
  return day === null || mention.weekday === null || weekdayOf(day) === mention.weekday;
}

/** The dates of a sentence but for a dateline ("NEW DELHI, 15 December. /Agency/"): that is the day of the news. */
function eventDatesIn({ dates, text }: SourceSentence): readonly DateMention[] {
  return dates.filter(
    ({ start, end }) => !(start <= 40 && dateline.test(text.slice(0, start)) && /^\s*[.(/—–-]/.test(text.slice(end))),
  );
}

/** A year without a word for it is a number to some languages: "anului 2024". */
function isYearInNumbers({ numbers }: SourceSentence, { year, month, until }: CalendarMention): boolean {
  if (year === null || month !== null || until !== null) return false;
  return numbers.some(({ kind, values }) => kind === 'digits' && values.includes(year));
}

/** Title and publisher aside, a heading has the publication day, for statements about it, and the day of the article's only event. */
function isHeadingDate(source: SourceSentence, { mention, statement, today }: Claim): boolean {
  if (mention.kind === 'calendar' && source.dates.some((date) => agrees(mention, date, source))) return true;
  const { publishedOn, eventDates } = source.article;
  const meant = mention.kind === 'relative' ? resolveDate(mention, today) : writtenDate(mention);
  if (meant === null) return false;
  if (publishedOn !== null && publication.test(statement.text) && covers(meant, publishedOn)) return true;
  return eventDates.length === 1 && covers(meant, eventDates[0]!);
}

/** What a mention itself says as `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `a/b`; null without a year. */
function writtenDate(mention: DateMention): string | null {
  return mention.kind === 'calendar' && mention.year !== null ? resolveDate(mention, null) : null;
}

/** Whether a claimed date is said by a more exact one: "April 2024" by "2024-04-09", an end of an interval by the interval. */
function covers(claimed: string, known: string | null): boolean {
  if (claimed === known) return true;
  if (known === null || claimed.includes('/')) return false;
  return known.split('/').some((day) => day === claimed || day.startsWith(`${claimed}-`));
}

/** The page's date with its gaps filled from its own day; null where the page leaves them open. */
function resolvedIn(source: SourceSentence, mention: DateMention): string | null {
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
function agrees(claim: CalendarMention, date: DateMention, source: SourceSentence): boolean {
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
