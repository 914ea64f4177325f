import type { CalendarMention } from './date-mention.ts';
import { dayOf } from './day.ts';

// A digit and a mark on either side mean a longer number: a version, a phone, a decimal, an address.
const notBefore = '(?<!\\d)(?<!\\d[.,:/-])(?<![vV№#$€+=])';
// Scraping glues what follows to the year: a time ("12.03.202410:15") or the date once more in words.
const notAfter = '(?:(?!\\d)|(?<=\\d{4})(?=\\d{1,2}(?::\\d\\d|\\s[A-Za-zА-яІіЇїЄє]{3})))(?![.,:/-]\\d)';
const yearFirst = new RegExp(
  `${notBefore}(?<year>(?:19|20)\\d\\d)(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)(?![.,/-]\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?(?:[.,]\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  'g',
);
const yearLast = new RegExp(
  `${notBefore}(?:(?<first>\\d{1,2})[-–](?=\\d{1,2}\\.))?(?<one>\\d{1,2})(?<mark>[-./])(?<two>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d)${notAfter}`,
  'g',
);

/** Dates of digits and marks ("16.01.2024", "30.03.24", "30/03/2024", "2025-11-20T10:29Z", "19–20.11.2025"), in order. */
export function findNumericDates(text: string): CalendarMention[] {
  const found: CalendarMention[] = [];
  for (const match of text.matchAll(yearFirst)) {
    const { year, month, day, time } = match.groups ?? {};
    if (dayOf(Number(year), Number(month), Number(day)) === null) continue;
    found.push(mention(match, { year: Number(year), month: Number(month), day: Number(day), time: time ?? null }));
  }
  for (const match of text.matchAll(yearLast)) {
    const read = readYearLast(match.groups ?? {});
    if (read !== null) found.push(mention(match, read));
  }
  return found;
}

interface NumericDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: string | null;
  readonly until?: number;
  readonly isAmbiguousOrder?: boolean;
}

function readYearLast({ one, two, mark, year, first }: Record<string, string | undefined>): NumericDate | null {
  if (one === undefined || two === undefined || year === undefined) return null;
  // Two digits for the year are a date only in the full form 30.03.24 or 30/03/24: "1.2.24" is a version, "16-01-24" a phone number.
  if (year.length === 2 && (one.length < 2 || two.length < 2 || mark === '-')) return null;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const dayFirst = dayOf(fullYear, Number(two), Number(one)) !== null;
  const monthFirst = mark !== '.' && dayOf(fullYear, Number(one), Number(two)) !== null;
  if (dayFirst) {
    const isAmbiguousOrder = monthFirst && one !== two;
    const numbers = { year: fullYear, month: Number(two), day: Number(first ?? one), isAmbiguousOrder };
    return first === undefined ? numbers : { ...numbers, until: Number(one) };
  }
  return monthFirst ? { year: fullYear, month: Number(one), day: Number(two) } : null;
}

function mention(match: RegExpExecArray, date: NumericDate): CalendarMention {
  return {
    kind: 'calendar',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    time: date.time ?? null,
    year: date.year,
    month: date.month,
    dayOfMonth: date.day,
    weekday: null,
    until: date.until === undefined ? null : { year: date.year, month: date.month, dayOfMonth: date.until },
    ...(date.isAmbiguousOrder ? { isAmbiguousOrder: true } : {}),
  };
}
