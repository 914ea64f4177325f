import type { CalendarMention } from './date-mention.ts';

const number = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const dayPart = `(?<day>${number})\\s?[日号號]`;
const pattern = new RegExp(
  `(?<![\\d.])(?:(?:(?<year>(?:19|20)\\d\\d|[〇零一二三四五六七八九]{4})\\s?年|(?<relative>今年|去年|明年|前年))\\s?)?(?:(?<month>${number})\\s?月(?:份|\\s?${dayPart})?|(?<lone>\\d{1,2})\\s?[日号號])(?:\\s?(?:[至到]|[-–—~～、和])\\s?(?:(?<untilMonth>${number})\\s?月\\s?)?(?<untilDay>${number})\\s?[日号號])?`,
  'g',
);
const offsets: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1, 前年: -2 };
const hasHan = /[年月日号號]/;

/** Chinese dates ("2024年1月16日", "5月8日", "7日至8日", "去年九月"), in order. */
export function findChineseDates(text: string): CalendarMention[] {
  if (!hasHan.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const mention = readChinese(match);
    // "8个月", "三月" inside "两三月"… are durations; the alternation cannot match the first, the second is not told apart.
    return mention === null ? [] : [mention];
  });
}

function readChinese(match: RegExpExecArray): CalendarMention | null {
  const groups = match.groups ?? {};
  const year = groups.year === undefined ? null : yearNumber(groups.year);
  const month = groups.month === undefined ? null : smallNumber(groups.month);
  const day = groups.day ?? groups.lone;
  const dayOfMonth = day === undefined ? null : smallNumber(day);
  if (
    (month !== null && !(month >= 1 && month <= 12)) ||
    (dayOfMonth !== null && !(dayOfMonth >= 1 && dayOfMonth <= 31))
  ) {
    return null;
  }
  const untilMonth = groups.untilMonth === undefined ? month : smallNumber(groups.untilMonth);
  return {
    kind: 'calendar',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    time: null,
    year,
    month,
    dayOfMonth,
    weekday: null,
    until: groups.untilDay === undefined ? null : { year, month: untilMonth, dayOfMonth: smallNumber(groups.untilDay) },
    ...(groups.relative === undefined ? {} : { yearOffset: offsets[groups.relative] ?? 0 }),
  };
}

const digits = '〇一二三四五六七八九';

function smallNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const tensValue = words.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '')) : 0;
  return tensValue * 10 + (ones === '' ? 0 : Math.max(0, digits.indexOf(ones ?? '')));
}

function yearNumber(words: string): number {
  return /^\d+$/.test(words)
    ? Number(words)
    : Number(
        words
          .replaceAll('零', '〇')
          .split('')
          .map((digit) => digits.indexOf(digit))
          .join(''),
      );
}
