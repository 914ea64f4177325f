const letter = 'A-Za-zÀ-ɏЀ-ӿ';
const ordinal = '(?:-?(?:го|ого|ого|е|ше|ше|чи|чы)|st|nd|rd|th)?';
const between = '\\s{0,2}(?:[-–—]|(?:и|й|і|та|по|до|and|to|until|through|și|si|la|менен|мен)\\s)\\s{0,2}';
const daysBefore = new RegExp(
  `(?:(?<year>\\d{4})[-\\s]{0,2}(?:жыл[${letter}]*|ж\\.),?\\s{1,2})?` +
    `(?<![\\d.,:/№#$€₽%])(?:(?<first>\\d{1,2})${ordinal}${between})?(?<![\\d.,:/])(?:[«“"](?<quoted>\\d{1,2})[»”"]|(?<last>\\d{1,2})(?:${ordinal}|(?<dot>\\.)))(?:\\s+of)?[\\s-]{1,3}$`,
  'i',
);
const daysAfter =
  /^\.?\s{0,2}(?<last>\d{1,2})(?:st|nd|rd|th)?(?:\s{0,2}(?:[-–—]|to|and|through)\s{0,2}(?<until>\d{1,2})(?:st|nd|rd|th)?)?(?![\d%])(?![.:,]\d)/i;

/** What stands around a month's name. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The days beside a month's name, and how many characters they take. */
export interface Days {
  readonly side: 'left' | 'right';
  readonly first: number;
  readonly until: number | null;
  readonly length: number;
  readonly year?: string | undefined;
  readonly hasDot?: boolean;
}

/** The day or the days that a month's name belongs to, on either side of it; null where none stand there. */
export function daysBesideMonth(near: Surroundings): Days | null {
  return daysOnTheLeft(near) ?? daysOnTheRight(near);
}

function daysOnTheLeft({ before }: Surroundings): Days | null {
  const match = daysBefore.exec(before);
  const { first, quoted, last = quoted, year, dot } = match?.groups ?? {};
  if (match === null || !isDay(last)) return null;
  const isInterval = first !== undefined && Number(first) < Number(last);
  return {
    side: 'left',
    first: Number(isInterval ? first : last),
    until: isInterval ? Number(last) : null,
    length: match[0].length,
    year,
    hasDot: dot !== undefined,
  };
}

/** Sites that were translated from English keep its order: "Июль 16, 2018". */
const translatedOrder = /^\s\d{1,2},\s(?:19|20)\d\d(?!\d)/;

/** English puts the day behind ("Sept. 18", "may 15"). */
function daysOnTheRight({ after, word }: Surroundings): Days | null {
  const isBehind = /^[A-Za-z]+$/.test(word) || (/^\p{Lu}/u.test(word) && translatedOrder.test(after));
  const match = isBehind ? daysAfter.exec(after) : null;
  const { last, until } = match?.groups ?? {};
  if (match === null || !isDay(last)) return null;
  const isInterval = isDay(until) && Number(until) > Number(last);
  return { side: 'right', first: Number(last), until: isInterval ? Number(until) : null, length: match[0].length };
}

/** "20 may attend" and "15 mai mulți" name no month; in a question typed without capitals "on 10 may" does. */
export function isAnotherWord({ word, before, after }: Surroundings, days: Days): boolean {
  if (/^mai$/i.test(word)) return /^\s(?:mul[tț]|mari|mici|pu[tț]in|bun|des|târziu|devreme|ales)/i.test(after);
  if (word !== 'may' && word !== 'march') return false;
  const lead = days.side === 'left' ? before.slice(0, -days.length) : before;
  return (
    !/(?:^|\s)(?:on|since|until|by|from|before|after|between|and|to|of|the|in)\s$/i.test(lead) && lead.trim() !== ''
  );
}

function isDay(digits: string | undefined): boolean {
  const day = Number(digits);
  return day >= 1 && day <= 31;
}
