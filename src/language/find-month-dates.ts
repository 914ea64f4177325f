import type { CalendarMention } from './date-mention.ts';
import { monthWords } from './month-words.ts';

const letter = 'A-Za-zÀ-ɏЀ-ӿ';
const isLetter = new RegExp(`[${letter}]`);
const wordForms = monthWords.map(({ whole, beside }) => `${whole}|${beside}`);
const anyMonth = new RegExp(`(?<![${letter}])(?:${wordForms.join('|')})`, 'gi');
const exactMonth = wordForms.map((forms) => new RegExp(`^(?:${forms})$`, 'i'));
const standsAlone = new RegExp(`^(?:${monthWords.map(({ whole }) => whole).join('|')})$`, 'i');

const ordinal = '(?:-?(?:го|ого|ого|е|ше|ше|чи|чы)|st|nd|rd|th)?';
const between = '\\s{0,2}(?:[-–—]|(?:и|й|і|та|по|до|and|to|until|through|și|si|la|менен|мен)\\s)\\s{0,2}';
const daysBefore = new RegExp(
  `(?:(?<year>\\d{4})[-\\s]{0,2}(?:жыл[${letter}]*|ж\\.),?\\s{1,2})?` +
    `(?<![\\d.,:/№#$€₽%])(?:(?<first>\\d{1,2})${ordinal}${between})?(?<![\\d.,:/])(?<last>\\d{1,2})${ordinal}(?:\\s+of)?[\\s-]{1,3}$`,
  'i',
);
const yearBefore = new RegExp(`(?<![\\d.,])(?<year>\\d{4})[-\\s]{0,2}(?:жыл[${letter}]*|ж\\.),?\\s{1,2}$`, 'i');
const yearWord = `(?:г(?:ода|оду|од|\\.)?|р(?:оку|оці|ік|\\.)?|жыл[${letter}]*|ж\\.)(?![${letter}])`;
const daysAfter =
  /^\.?\s{0,2}(?<last>\d{1,2})(?:st|nd|rd|th)?(?:\s{0,2}(?:[-–—]|to|and|through)\s{0,2}(?<until>\d{1,2})(?:st|nd|rd|th)?)?(?![\d%])(?![.:,]\d)/i;
const yearAfter = new RegExp(
  `^\\.?,?\\s{0,3}(?:of\\s)?(?<year>(?:1[89]|20)\\d\\d)(?![\\d%])(?![.,:]\\d)(?:\\s{0,2}${yearWord})?`,
  'i',
);
const yearOffsetAfter =
  /^\s(?:(?<last>прошлого|минувшего|минулого|last)|(?<current>этого|текущего|нынешнего|цього|this)|(?<next>следующего|будущего|наступного|next))\s(?:года|року|year)/i;
const monthLead =
  /(?:^|[^\p{L}])(?:in|since|until|by|during|of|from|between|and|early|late|mid|last|this|next|начал\p{L}+|кон(?:ец|ц\p{L}+)|середин\p{L}+|половин\p{L}+|почат\p{L}+|кінц\p{L}+|кінець|наприкінці|în|din|luna|до|после|після|с|з|із|від)[\s-]$/iu;
const genitiveLike = /(?:[рнл]я|та|ста|[рл]я|ня|ого|пада|нда|да|де|ы|у)$/i;

/** What stands around a month's name. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Mentions that name their month in words ("16 января 2024 года", "Sept. 18", "2024-жылдын 16-январы", "în decembrie 2021"), in order. */
export function findMonthDates(text: string): CalendarMention[] {
  const found: CalendarMention[] = [];
  for (const match of text.matchAll(anyMonth)) {
    const word = match[0];
    const end = match.index + word.length;
    const mention = readMonth(text, {
      word,
      start: match.index,
      end,
      before: text.slice(Math.max(0, match.index - 48), match.index),
      after: text.slice(end, end + 40),
    });
    if (mention !== null) found.push(mention);
  }
  return found;
}

function readMonth(text: string, near: Surroundings): CalendarMention | null {
  const month = 1 + exactMonth.findIndex((forms) => forms.test(near.word));
  const left = daysBefore.exec(near.before);
  const leftIsDay = left !== null && isDay(left.groups?.last);
  if (isGlued(near) && !(leftIsDay && genitiveLike.test(near.word) && near.word.length > 3)) return null;
  const right = leftIsDay ? null : daysAfter.exec(near.after);
  const rightIsDay =
    right !== null && isDay(right.groups?.last) && /^[A-Z]|^(?:may|march|[a-z]{3,}\.?$)/.test(near.word);
  const rest = rightIsDay ? near.after.slice(right[0].length) : near.after;
  const year = yearAfter.exec(rest);
  const offset = year === null ? yearOffsetAfter.exec(rest) : null;
  const earlier = left?.groups?.year ?? (leftIsDay ? undefined : yearBefore.exec(near.before)?.groups?.year);
  const hasYear = year !== null || earlier !== undefined;
  if (!leftIsDay && !rightIsDay && !mayStandWithoutDay(near, hasYear || offset !== null)) return null;

  const groups = leftIsDay ? left.groups : undefined;
  const first = leftIsDay ? (groups?.first ?? groups?.last) : rightIsDay ? right.groups?.last : undefined;
  const second = leftIsDay
    ? groups?.first === undefined
      ? undefined
      : groups.last
    : rightIsDay
      ? right.groups?.until
      : undefined;
  const start = leftIsDay
    ? near.start - left[0].length
    : near.start - (earlier === undefined ? 0 : (yearBefore.exec(near.before)?.[0].length ?? 0));
  const end =
    near.end +
    (rightIsDay ? right[0].length : 0) +
    (year?.[0].length ?? offset?.[0].length ?? (rightIsDay ? 0 : dotLength(near)));
  const yearNumber = hasYear ? Number(year?.groups?.year ?? earlier) : null;
  const isInterval = second !== undefined && isDay(second) && Number(second) > Number(first);
  return {
    kind: 'calendar',
    start,
    end,
    text: text.slice(start, end),
    time: null,
    year: yearNumber,
    month,
    dayOfMonth: first === undefined ? null : Number(first),
    weekday: null,
    until: isInterval ? { year: yearNumber, month, dayOfMonth: Number(second) } : null,
    ...(offset === null ? {} : { yearOffset: offset.groups?.last ? -1 : offset.groups?.next ? 1 : 0 }),
  };
}

/** Scraping glues words together ("19 июнязавершился"); a capital after a small letter parts them, a full genitive does too. */
function isGlued({ word, after }: Surroundings): boolean {
  const next = after[0];
  if (next === undefined || !isLetter.test(next)) return false;
  const isCaseBreak = next !== next.toLowerCase() && word !== word.toUpperCase();
  return !isCaseBreak;
}

function mayStandWithoutDay({ word, before, after }: Surroundings, hasYear: boolean): boolean {
  if (standsAlone.test(word)) return true;
  const isAbbreviation = word.length < 5 && !/^(?:may|mai|май|мая|мае|june|july|июн[ья]|июл[ья]|март)$/i.test(word);
  if (hasYear) return !isAbbreviation || after.startsWith('.') || /^[A-Z]/.test(word);
  if (isAbbreviation) return false;
  const isCapitalEnglish = /^[A-Z][a-z]/.test(word);
  return (isCapitalEnglish || /[а-яі]/i.test(word)) && (monthLead.test(before) || /^\s?ай(?:ы|ын|да|$|\s)/.test(after));
}

function dotLength({ word, after }: Surroundings): number {
  return word.length < 5 && after.startsWith('.') ? 1 : 0;
}

function isDay(digits: string | undefined): boolean {
  const day = Number(digits);
  return day >= 1 && day <= 31;
}
