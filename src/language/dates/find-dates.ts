import type { CalendarMention, DateMention } from './date-mention.ts';
import { findChineseDates } from './find-chinese-dates.ts';
import { findMonthDates } from './find-month-dates.ts';
import { findNumericDates } from './find-numeric-dates.ts';
import { findRelativeDates, findWeekdays, type WeekdayMention } from './find-relative-dates.ts';
import { findWordedDays } from './find-worded-days.ts';
import { findYearDates } from './find-year-dates.ts';

const joinsInterval = /^\s{0,2}(?:[-–—]|по|до|to|until|through|till|至|到)\s{0,2}$/i;
// A weekday that ends the line above is another's, unless a comma says that the line was wrapped.
const joinsWeekday = /^(?:[^\S\n]|[,(（)）]){0,3}$|^,\n$/;
const zone = String.raw`(?:CES?T|EES?T|BST|GMT|UTC|MSK|МСК|[ECMP][SD]?T)(?!\p{L})`;
const half = String.raw`[ap]\.?m(?:\.|(?!\p{L}))`;
const timeAfter = new RegExp(
  String.raw`^(?:[\s,|•·/-]|\s(?:в|о|об|at|u|la|saat|ora|сағат|саат)\s){0,4}(?<time>(?:[01]?\d|2[0-3])(?::[0-5]\d|\.[0-5]\d(?=\s?(?:${half}|${zone}))))(?::[0-5]\d)?(?!\d)(?:\s?${half})?(?:\s?\(?${zone}\)?)?`,
  'iu',
);
const timeBefore = /(?<![\d:.])(?<time>(?:[01]?\d|2[0-3]):[0-5]\d)[\s,|•·]{1,3}$/;

/**
 * Every date a text mentions, in order and without overlaps, in Russian, Ukrainian, English, Chinese, Kazakh, Kyrgyz and Romanian at once.
 * No verdict is given: what the words leave out stays null (resolve-date.ts has the verdicts).
 */
export function findDates(text: string): DateMention[] {
  const weekdays = findWeekdays(text);
  const calendar = joinIntervals(
    text,
    withoutOverlaps([
      ...findNumericDates(text),
      ...findMonthDates(text),
      ...findChineseDates(text),
      ...findYearDates(text),
      ...findWordedDays(text),
    ]),
  );
  const joined = joinWeekdays(text, calendar, weekdays);
  const relative = withoutOverlaps<DateMention>(
    [...findRelativeDates(text), ...weekdays.filter(({ isSure }) => isSure)].map(plain),
  );
  return withTimes(text, withoutOverlaps<DateMention>([...joined, ...relative]));
}

/** The mentions by position; of two that overlap the one that begins first stays, and of two that begin together the longer. */
function withoutOverlaps<T extends DateMention>(mentions: readonly T[]): T[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const mention of ordered) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

/** "30 апреля – 2 мая 2024", "from 28 April to 2 May": two dates with a joining word are one interval. */
function joinIntervals(text: string, mentions: readonly CalendarMention[]): CalendarMention[] {
  const joined: CalendarMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    const isInterval =
      previous !== undefined &&
      previous.until === null &&
      mention.until === null &&
      (previous.dayOfMonth === null) === (mention.dayOfMonth === null) &&
      previous.month !== null &&
      mention.month !== null &&
      joinsInterval.test(text.slice(previous.end, mention.start));
    if (isInterval) joined[joined.length - 1] = intervalOf(text, previous, mention);
    else joined.push(mention);
  }
  return joined;
}

function intervalOf(text: string, from: CalendarMention, to: CalendarMention): CalendarMention {
  const crossesNewYear = (from.month ?? 0) > (to.month ?? 0);
  const year = from.year ?? (to.year === null ? null : to.year - (crossesNewYear ? 1 : 0));
  const { year: untilYear, month, dayOfMonth } = to;
  return {
    ...from,
    end: to.end,
    text: text.slice(from.start, to.end),
    year,
    until: { year: untilYear, month, dayOfMonth },
  };
}

/** "во вторник, 9 апреля", "9 April (Tuesday)", "5月8日星期二": a weekday beside a day belongs to it. */
function joinWeekdays(
  text: string,
  mentions: readonly CalendarMention[],
  weekdays: readonly WeekdayMention[],
): CalendarMention[] {
  if (weekdays.length === 0) return [...mentions];
  return mentions.map((mention) => {
    if (mention.dayOfMonth === null) return mention;
    const before = weekdays.find(
      ({ end, start }) =>
        start < mention.start && end <= mention.start && joinsWeekday.test(text.slice(end, mention.start)),
    );
    const after =
      before === undefined
        ? weekdays.find(({ start }) => start >= mention.end && joinsWeekday.test(text.slice(mention.end, start)))
        : undefined;
    const beside = before ?? after;
    if (beside === undefined) return mention;
    const start = Math.min(mention.start, beside.start);
    const ends = Math.max(mention.end, beside.end);
    const isOpen = /[(（][^)）]*$/.test(text.slice(start, ends)) && /[)）]/.test(text.charAt(ends));
    const end = isOpen ? ends + 1 : ends;
    return { ...mention, start, end, text: text.slice(start, end), weekday: beside.weekday };
  });
}

/** The mentions with the times of day that stand beside them; a time between two belongs to the first. */
function withTimes(text: string, mentions: readonly DateMention[]): DateMention[] {
  const timed: DateMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const from = timed.at(-1)?.end ?? 0;
    timed.push(withTime(text, mention, { from, to: mentions[index + 1]?.start ?? text.length }));
  }
  return timed;
}

function withTime(text: string, mention: DateMention, free: { from: number; to: number }): DateMention {
  if (mention.time !== null) return mention;
  const after = timeAfter.exec(text.slice(mention.end, Math.min(free.to, mention.end + 36)));
  if (after !== null) {
    const end = mention.end + after[0].length;
    return { ...mention, end, text: text.slice(mention.start, end), time: padded(after) };
  }
  const before = timeBefore.exec(text.slice(Math.max(free.from, mention.start - 10), mention.start));
  if (before === null) return mention;
  const start = mention.start - before[0].length;
  return { ...mention, start, text: text.slice(start, mention.end), time: padded(before) };
}

function padded(match: RegExpExecArray): string {
  return (match.groups?.time ?? '').replace('.', ':').padStart(5, '0');
}

function plain(mention: DateMention): DateMention {
  if (!('isSure' in mention)) return mention;
  const { isSure: _, ...rest } = mention as WeekdayMention;
  return rest;
}
