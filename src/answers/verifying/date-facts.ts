import type { CalendarMention, DateMention } from '../../language/dates/date-mention.ts';
import { type Day, weekdayOf } from '../../language/dates/day.ts';
import { fullDayOf, resolveDate } from '../../language/dates/resolve-date.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { calendarWordFacts, namesMonth } from './calendar-word-facts.ts';
import { agrees, covers, isDatedBeside, resolvedIn, writtenDate } from './date-agreement.ts';
import type { Fact } from './fact.ts';
import { isComparedWithYearBefore } from './told-numbers.ts';

/** Words that say a day is that of the news itself. */
const publication =
  /публик|опубликов|сообщени[ея] от|от \d{1,2}|оприлюдн|publish|dated|report(?:ed)? (?:on|of)|posted|发布|发表于|报道/iu;
/** A place in capitals or at the front, before the day of a dateline. */
const dateline = /^["«(]?\p{Lu}[\p{L}\s.-]{1,30}[,(–—-]\s*$/u;
/** Each date of a statement as a fact. `today` is the asker's day, which words like "yesterday" would be counted from. */
export function dateFacts(statement: Said, today: Day): Fact[] {
  const dates: Fact[] = statement.dates
    .filter((mention) => !isDatedBeside(mention, statement))
    .map((mention) => {
      const claim = { mention, statement, today };
      return {
        kind: 'date',
        text: mention.text,
        at: mention.start,
        isIn: (source) => isDateIn(source, claim),
        rivalsIn: (source) => rivals(source, statement).length,
        placesIn: (source) => ({
          own: mention.kind === 'calendar' ? agreeing(mention, source).map(({ start }) => start) : [],
          rivals: rivals(source, statement)
            .filter((date) => date.kind === 'calendar' || mention.kind === 'relative' || mention.dayOfMonth !== null)
            .map(({ start }) => start),
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
  const { mention, statement, today } = claim;
  if (mention.kind === 'calendar' && (!isConsistent(mention) || hasStrayNumber(mention))) return false;
  if (source.sentenceIndex === null) return isHeadingDate(source, claim);
  const dates = eventDatesIn(source);
  if (mention.kind === 'relative') {
    // Of a weekday alone the page's own word will do; "yesterday" of an old page is another day than the asker's.
    if (mention.unit === 'weekday' && dates.some((date) => date.weekday === mention.weekday)) return true;
    if (mention.unit === 'year' && mention.offset === -1 && isComparedWithYearBefore(statement, mention, source))
      return true;
    const meant = resolveDate(mention, today);
    return meant !== null && dates.some((date) => covers(meant, resolvedIn(source, date)));
  }
  return (
    agreeing(mention, source).length > 0 ||
    isYearInNumbers(source, mention) ||
    isMonthNamed(source, mention) ||
    isSpanOfYearsIn(source, mention) ||
    isSpanOfMonthsIn(source, mention)
  );
}

/** A weekday beside a full date must be that day's. */
function isConsistent(mention: CalendarMention): boolean {
  const day = fullDayOf(mention);
  return day === null || mention.weekday === null || weekdayOf(day) === mention.weekday;
}

/** "С 29 по 20 ноября": a number among its words that the date does not account for. */
function hasStrayNumber({ text, year, month, dayOfMonth, until, time }: CalendarMention): boolean {
  const times = (time ?? '').split(':').map(Number);
  const known = [year, month, dayOfMonth, until?.year, until?.month, until?.dayOfMonth, ...times];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return numbers.some(
    (number) => !known.some((one) => one === number || (one != null && one >= 1000 && one % 100 === number)),
  );
}

/** The dates of a sentence but for a dateline ("NEW DELHI, 15 December. /Agency/"): that is the day of the news. */
function eventDatesIn({ dates, text }: SourceSentence): readonly DateMention[] {
  return dates.filter(
    ({ start, end }) =>
      !(start <= 40 && dateline.test(text.slice(0, start)) && /^\s*(?:[.(/—–-]|$)/.test(text.slice(end))),
  );
}

/** A year without a word for it is a number to some languages: "anului 2024". */
function isYearInNumbers({ numbers }: SourceSentence, { year, month, until }: CalendarMention): boolean {
  if (year === null || month !== null || until !== null) return false;
  return numbers.some(({ kind, values }) => kind === 'digits' && values.includes(year));
}

/** "Намечен на январь": a month alone that a language's dates do not take for one. */
function isMonthNamed(
  { text, dates }: SourceSentence,
  { year, month, dayOfMonth, until, yearOffset }: CalendarMention,
): boolean {
  if (month === null || year !== null || dayOfMonth !== null || until !== null || yearOffset !== undefined)
    return false;
  return namesMonth(text, month) && !dates.some((date) => date.kind === 'calendar' && date.month === month);
}

/** "2022年至2024年": two years with a word between, which not every language's dates take for an interval. */
function isSpanOfYearsIn({ text }: SourceSentence, { year, month, until }: CalendarMention): boolean {
  if (year === null || month !== null || until?.year == null || until.month !== null) return false;
  return new RegExp(`(?<!\\d)${year}[^\\d,;.]{1,12}${until.year}(?!\\d)`, 'u').test(text);
}

/** "С июня по август": two months one behind the other, which not every language's dates take for an interval. */
function isSpanOfMonthsIn(
  { text, dates }: SourceSentence,
  { year, month, dayOfMonth, until }: CalendarMention,
): boolean {
  if (year !== null || month === null || dayOfMonth !== null || until?.month == null) return false;
  const first = dates.find((date) => date.kind === 'calendar' && date.month === month && date.dayOfMonth === null);
  const rest = first === undefined ? '' : text.slice(first.end, first.end + 24);
  return /^\s(?:по|до|to|until|through|till)\s/iu.test(rest) && namesMonth(rest, until.month);
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
