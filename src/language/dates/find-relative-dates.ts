import { countOf } from '../numbers/count-words.ts';
import type { RelativeMention } from './date-mention.ts';
import type { Weekday } from './day.ts';
import { chineseRelativeWords, countedBack, relativeWords, unitWords } from './relative-words.ts';
import { chineseWeekday, chineseWeekdayMarks, weekdayLeads, weekdayWords } from './weekday-words.ts';

const letter = 'A-Za-zÀ-ɏЀ-ӿ';
const notAfterLetter = `(?<![${letter}])`;
const notBeforeLetter = `(?![${letter}])`;
const exactly = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i');
const spaced = (source: string): string => source.replaceAll(' ', '[\\s\\u00a0]');

const relativeKinds = relativeWords.map(({ unit, offset, pattern }) => ({
  unit,
  offset,
  // The last look-ahead asks for words that a match alone no longer holds.
  exact: exactly(spaced(pattern.replace(/\(\?=.*$/, ''))),
}));
const anyRelative = new RegExp(
  `${notAfterLetter}(?:${relativeWords.map(({ pattern }) => spaced(pattern)).join('|')})${notBeforeLetter}`,
  'gi',
);
const chineseKinds = chineseRelativeWords.map(({ unit, offset, pattern }) => ({
  unit,
  offset,
  pattern: new RegExp(pattern, 'g'),
}));
const anyCountedBack = countedBack.map(
  (source) => new RegExp(`${notAfterLetter}(?<!\\d)${source}${notBeforeLetter}`, 'gi'),
);
const mayCountBack = /назад|тому|ago|前/i;
const hasHan = /[今昨明前本这這上下去周週期拜]/;

const weekdayForms = weekdayWords.map(({ whole, beside }) => `${whole}|${beside}`);
const anyWeekday = new RegExp(
  `${notAfterLetter}(?<lead>${weekdayLeads.last}|${weekdayLeads.next}|${weekdayLeads.plain})?(?<name>${weekdayForms.join('|')})(?<dot>\\.)?${notBeforeLetter}`,
  'gi',
);
const exactWeekday = weekdayForms.map(exactly);
const standsAlone = exactly(weekdayWords.map(({ whole }) => whole).join('|'));
const leadsBack = exactly(weekdayLeads.last);
const leadsOn = exactly(weekdayLeads.next);
const anyChineseWeekday = new RegExp(`(?<![一二三四五六七八九十几兩两每])${chineseWeekday}(?![次年家报報])`, 'g');

// Romanian "luni" is Monday, and months behind a number ("în trei luni", "ultimele luni").
const countsMonths =
  /(?:\d|(?<!\p{L})(?:două|trei|patru|cinci|șase|șapte|opt|nouă|zece|de|câteva|multe|ultimele|următoarele|primele|aceste|câte|fiecare))\s$/iu;

/** A weekday in a text; `isSure` is false where the word has other meanings and only a date beside it tells. */
export interface WeekdayMention extends RelativeMention {
  readonly weekday: Weekday;
  readonly isSure: boolean;
}

/** Days, weeks, months and years counted from the day of the report ("вчера", "last week", "торік", "本月"). */
export function findRelativeDates(text: string): RelativeMention[] {
  const found: RelativeMention[] = [];
  for (const match of text.matchAll(anyRelative)) {
    const kind = relativeKinds.find(({ exact }) => exact.test(match[0]));
    if (kind !== undefined) found.push(relative(match, kind.unit, kind.offset));
  }
  if (mayCountBack.test(text)) found.push(...countBack(text));
  if (!hasHan.test(text)) return found;
  for (const { unit, offset, pattern } of chineseKinds) {
    for (const match of text.matchAll(pattern)) found.push(relative(match, unit, offset));
  }
  return found;
}

function countBack(text: string): RelativeMention[] {
  return anyCountedBack.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): RelativeMention[] => {
      const unit = unitWords.find(([words]) => words.test(match.groups?.unit ?? ''))?.[1];
      return unit === undefined ? [] : [relative(match, unit, -countOf(match.groups?.count))];
    }),
  );
}

/** Weekdays ("во вторник", "у минулу середу", "next Friday", "星期二"). */
export function findWeekdays(text: string): WeekdayMention[] {
  const found: WeekdayMention[] = [];
  for (const match of text.matchAll(anyWeekday)) {
    const { lead = '', name = '' } = match.groups ?? {};
    const weekday = (1 + exactWeekday.findIndex((forms) => forms.test(name))) as Weekday;
    const offset = leadsBack.test(lead) ? -1 : leadsOn.test(lead) ? 1 : 0;
    const isSure =
      standsAlone.test(name) ||
      (/^luni$/i.test(name) && !countsMonths.test(text.slice(Math.max(0, match.index - 16), match.index))) ||
      (lead !== '' && /^(?:сред[ау]|серед[ау]|неділ[юі]|joi|жума|жұма|сенбі)/i.test(name));
    const mention = relative(match, 'weekday', offset);
    // A full stop behind a whole name ends the sentence; behind "Wed" it is the abbreviation's.
    const isStop = match.groups?.dot !== undefined && name.length > 5;
    const length = mention.text.length - (isStop ? 1 : 0);
    found.push({ ...mention, end: mention.start + length, text: mention.text.slice(0, length), weekday, isSure });
  }
  if (!hasHan.test(text)) return found;
  for (const match of text.matchAll(anyChineseWeekday)) {
    const { lead, mark = '' } = match.groups ?? {};
    const weekday = (mark === '天' ? 7 : 1 + chineseWeekdayMarks.indexOf(mark)) as Weekday;
    const offset = lead === '上' ? -1 : lead === '下' ? 1 : 0;
    found.push({ ...relative(match, 'weekday', offset), weekday, isSure: true });
  }
  return found;
}

function relative(match: RegExpExecArray, unit: RelativeMention['unit'], offset: number): RelativeMention {
  const text = match[0];
  return {
    kind: 'relative',
    start: match.index,
    end: match.index + text.length,
    text,
    time: null,
    unit,
    offset,
    weekday: null,
  };
}
