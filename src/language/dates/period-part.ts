import { type Day, dayOf } from './day.ts';
import { toLastDay } from './period-bounds.ts';

/** A third of a month or a year: its beginning, its middle, its end. */
type Part = 0 | 1 | 2;

const article = '(?:the\\s)?';
const partsBefore: readonly RegExp[] = [
  new RegExp(
    `(?:^|[^\\p{L}])(?:(?:в|на)\\s(?:самом\\s|самому\\s)?(?:начале|початку)|early(?:\\sin)?|(?:at|in|from)\\s${article}(?:beginning|start)\\sof|(?:la|de la)\\sînceputul(?:\\s(?:lui|lunii|anului))?)\\s${article}$`,
    'iu',
  ),
  new RegExp(
    `(?:^|[^\\p{L}])(?:(?:в|у|на)\\s(?:середине|середині)|mid(?:\\s|-)|in\\s${article}middle\\sof|la\\smijlocul(?:\\s(?:lui|lunii|anului))?)\\s?${article}$`,
    'iu',
  ),
  new RegExp(
    `(?:^|[^\\p{L}])(?:(?:в|у)\\s(?:самом\\s|самому\\s)?(?:конце|кінці)|наприкінці|под\\sконец|late(?:\\sin)?|(?:at|in|from)\\s${article}end\\sof|(?:la|spre)\\ssfârșitul(?:\\s(?:lui|lunii|anului))?)\\s${article}$`,
    'iu',
  ),
];
const partsBehind: readonly RegExp[] = [
  /^(?:初|年初|\s?(?:ай|жыл)\p{L}*\s(?:бас|баш)ында|\s(?:бас|баш)ында)/u,
  /^(?:中旬|\s?(?:ай|жыл)\p{L}*\sорт[ао]с[ыу]нда|\sорт[ао]с[ыу]нда)/u,
  /^(?:底|末|年底|年末|\s?(?:ай|жыл)\p{L}*\s(?:соңында|аяғында|аягында)|\s(?:соңында|аяғында|аягында))/u,
];
const yearWord = '(?:(?:этого|цього|текущего|поточного)\\s)?(?:года|року)(?!\\s?\\d)';
const bareParts: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:в|на)\\s(?:начале|початку)\\s${yearWord}|(?<!\\p{L})early this year|年初`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:в|у)\\s(?:середине|середині)\\s${yearWord}|年中`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:в\\s(?:конце|кінці)|наприкінці)\\s${yearWord}|(?<!\\p{L})late this year|年底|年末`, 'iu'),
];

/** The third of a whole month or year that the words beside it ask for ("в начале 2024 года", "late May", "5月初"), both ends included; null where they ask for none. */
export function thirdOf(
  { from, to }: { readonly from: Day; readonly to: Day },
  { before, after }: { readonly before: string; readonly after: string },
): { readonly from: Day; readonly to: Day } | null {
  const part = ([0, 1, 2] as const).find((at) => partsBefore[at]?.test(before) || partsBehind[at]?.test(after));
  const isMonth = from.endsWith('-01') && to === toLastDay(from.slice(0, 7));
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  if (part === undefined || !(isMonth || isYear)) return null;
  return isMonth ? thirdOfMonth(from.slice(0, 7), part) : thirdOfYear(from.slice(0, 4), part);
}

/** The third of the year of `today` that a question names without a number ("на початку року", "年底"), with its words; null for none. */
export function thirdOfThisYear(
  question: string,
  today: Day,
): { readonly from: Day; readonly to: Day; readonly text: string } | null {
  for (const part of [0, 1, 2] as const) {
    const text = bareParts[part]?.exec(question)?.[0];
    if (text !== undefined) return { ...thirdOfYear(today.slice(0, 4), part), text };
  }
  return null;
}

function thirdOfMonth(month: string, part: Part): { from: Day; to: Day } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = dayOf(year, number, 1 + 10 * part) ?? `${month}-01`;
  return { from: first, to: part === 2 ? toLastDay(month) : (dayOf(year, number, 10 + 10 * part) ?? toLastDay(month)) };
}

function thirdOfYear(year: string, part: Part): { from: Day; to: Day } {
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return { from: `${month(1 + 4 * part)}-01`, to: toLastDay(month(4 + 4 * part)) };
}
