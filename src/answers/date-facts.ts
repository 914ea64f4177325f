import type { DateMention } from '../language/date-mention.ts';
import { type Day, weekdayOf } from '../language/day.ts';
import { type Direction, resolveDate } from '../language/resolve-date.ts';
import type { Fact } from './fact.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

/** Words that say a day is that of the news itself. */
const publication =
  /публик|опубликов|сообщени[ея] от|от \d{1,2}|оприлюдн|publish|dated|report(?:ed)? (?:on|of)|posted|发布|发表于|报道/iu;
/** Words that put what is told into the future of its page. */
const future =
  /\b(?:будет|будут|состоится|состоятся|пройд[её]т|пройдут|планиру|намечен|запланирован|предстоящ|ожидается|прибудет|посетит|встретится|will|shall|is to|are to|scheduled|upcoming|plans? to|due to|expected|відбудеться|відбудуться|буде|будуть|планується|запланован|очікується|va avea|vor avea|将)/iu;

/** Each date of a statement as a fact. `today` is the asker's day, which words like "yesterday" would be counted from. */
export function dateFacts(statement: Said, today: Day): Fact[] {
  return statement.dates.map((mention) => ({
    kind: 'date',
    text: mention.text,
    isIn: (source) => isDateIn(source, { mention, statement, today }),
  }));
}

interface Claim {
  readonly mention: DateMention;
  readonly statement: Said;
  readonly today: Day;
}

function isDateIn(source: SourceSentence, claim: Claim): boolean {
  const { mention, today } = claim;
  if (source.sentenceIndex === null) return isHeadingDate(source, claim);
  if (mention.kind === 'relative') {
    // Of a weekday alone the page's own word will do; "yesterday" of an old page is another day than the asker's.
    if (mention.unit === 'weekday' && source.dates.some((date) => date.weekday === mention.weekday)) return true;
    const meant = resolveDate(mention, today);
    return meant !== null && datesOf(source).some((date) => covers(meant, date));
  }
  return source.dates.some((date) => agrees(mention, date, source));
}

/** Title and publisher aside, a heading has the publication day, for statements about it, and the day of the article's only event. */
function isHeadingDate(source: SourceSentence, { mention, statement, today }: Claim): boolean {
  if (source.dates.some((date) => agrees(mention, date, source))) return true;
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
function covers(claimed: string, known: string): boolean {
  if (claimed === known) return true;
  if (claimed.includes('/')) return false;
  return known.split('/').some((day) => day === claimed || day.startsWith(`${claimed}-`));
}

function datesOf(source: SourceSentence): string[] {
  return source.dates.flatMap((date) => resolvedIn(source, date) ?? []);
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
  const same = eventDates.find((date) => date.includes(monthAndDay(mention.month, mention.dayOfMonth)));
  return same ?? null;
}

function monthAndDay(month: number | null, dayOfMonth: number | null): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (month === null) return ' ';
  return dayOfMonth === null ? `-${two(month)}` : `-${two(month)}-${two(dayOfMonth)}`;
}

/** Every field that the statement gives must be the page's, written or settled by the page. */
function agrees(claim: DateMention, date: DateMention, source: SourceSentence): boolean {
  if (claim.kind === 'relative') return false;
  if (claim.time !== null && date.time !== null && claim.time !== date.time) return false;
  const known = resolvedIn(source, date);
  const claimedWhole = writtenDate(claim);
  if (claim.weekday !== null && !isWeekdayRight(claim, date, known)) return false;
  if (claimedWhole !== null) return known !== null && covers(claimedWhole, known);
  if (claim.until !== null) return isSameInterval(claim, date);
  if (date.kind === 'relative') return known?.endsWith(monthAndDay(claim.month, claim.dayOfMonth)) ?? false;
  const isStart = fieldsFit(claim, date);
  const isEnd = date.until !== null && fieldsFit(claim, { ...date.until, month: date.until.month ?? date.month });
  return isStart || isEnd;
}

interface Fields {
  readonly month: number | null;
  readonly dayOfMonth: number | null;
}

function fieldsFit(claim: Fields, date: Fields): boolean {
  if (claim.month === null && claim.dayOfMonth === null) return false;
  const isMonthRight = claim.month === null || claim.month === date.month;
  return isMonthRight && (claim.dayOfMonth === null || claim.dayOfMonth === date.dayOfMonth);
}

function isSameInterval(claim: DateMention & { kind: 'calendar' }, date: DateMention): boolean {
  if (date.kind === 'relative' || date.until === null || claim.until === null) return false;
  const end = (mention: typeof claim) => ({ ...mention.until!, month: mention.until!.month ?? mention.month });
  return fieldsFit(claim, date) && fieldsFit(end(claim), end(date as typeof claim));
}

function isWeekdayRight(claim: DateMention, date: DateMention, known: string | null): boolean {
  if (date.weekday === claim.weekday) return true;
  return known !== null && known.length === 10 && weekdayOf(known) === claim.weekday;
}
