import type { CalendarMention } from './date-mention.ts';
import { daysBesideMonth, isAnotherWord, type Surroundings } from './days-beside-month.ts';
import { monthWords } from './month-words.ts';

const letter = 'A-Za-zÀ-ɏЀ-ӿ';
const isLetter = new RegExp(`[${letter}]`);
const wordForms = monthWords.map(({ whole, beside }) => `${whole}|${beside}`);
const anyMonth = new RegExp(`(?<![${letter}])(?:${wordForms.join('|')})`, 'gi');
const exactMonth = wordForms.map((forms) => new RegExp(`^(?:${forms})$`, 'i'));
const standsAlone = new RegExp(`^(?:${monthWords.map(({ whole }) => whole).join('|')})$`, 'i');

const yearBefore = new RegExp(`(?<![\\d.,])(?<year>\\d{4})[-\\s]{0,2}(?:жыл[${letter}]*|ж\\.),?\\s{1,2}$`, 'i');
const yearWord = `(?:г(?:ода|оду|од|\\.)?|р(?:оку|оці|ік|\\.)?|жыл[${letter}]*|ж\\.)(?![${letter}])`;
const yearAfter = new RegExp(
  `^\\.?,?(?:\\s{0,3}|[-/])(?:of\\s)?(?<year>(?:1[89]|20)\\d\\d)(?:(?![\\d%])|(?=\\d{1,2}:\\d\\d))(?![.,:]\\d)(?:[-\\s]{0,2}${yearWord})?`,
  'i',
);
const yearOffsetAfter =
  /^\s(?:(?<last>прошлого|минувшего|минулого|last)|(?<current>этого|текущего|нынешнего|цього|this)|(?<next>следующего|будущего|наступного|next))\s(?:года|року|year)/i;
/** Short forms that are other words too ("10 там", "5 тра"). */
const needsYear = /^(?:кві|тра|чер|сер|жов|лис|гру|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)$/i;
const monthLead =
  /(?:^|[^\p{L}])(?:in|since|until|by|during|of|from|between|and|early|late|mid|last|this|next|начал\p{L}+|кон(?:ец|ц\p{L}+)|середин\p{L}+|половин\p{L}+|почат\p{L}+|кінц\p{L}+|кінець|наприкінці|în|din|luna|до|после|після|с|з|із|від)[\s-]$/iu;
const genitiveLike = /(?:[рнл]я|та|ста|[рл]я|ня|ого|пада|нда|да|де|ы|у)$/i;

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
  const days = daysBesideMonth(near);
  if (isGlued(near) && !(days?.side === 'left' && genitiveLike.test(near.word) && near.word.length > 3)) return null;
  const rest = near.after.slice(days?.side === 'right' ? days.length : 0);
  const year = yearAfter.exec(rest);
  const offset = year === null ? yearOffsetAfter.exec(rest) : null;
  const lead = days === null ? yearBefore.exec(near.before) : null;
  const yearDigits = year?.groups?.year ?? days?.year ?? lead?.groups?.year;
  if (days !== null && yearDigits === undefined && isAnotherWord(near, days)) return null;
  if (days === null && !mayStandWithoutDay(near, yearDigits !== undefined || offset !== null)) return null;
  // "1. March" may be a heading with its number; with a year it is a day.
  if (days?.hasDot && yearDigits === undefined) return null;
  if (yearDigits === undefined && needsYear.test(near.word)) return null;

  const start = near.start - (days?.side === 'left' ? days.length : (lead?.[0].length ?? 0));
  const behind = year?.[0].length ?? offset?.[0].length ?? (days?.side === 'right' ? 0 : dotLength(near));
  const end = near.end + (days?.side === 'right' ? days.length : 0) + behind;
  const yearNumber = yearDigits === undefined ? null : Number(yearDigits);
  const month = 1 + exactMonth.findIndex((forms) => forms.test(near.word));
  return {
    kind: 'calendar',
    start,
    end,
    text: text.slice(start, end),
    time: null,
    year: yearNumber,
    month,
    dayOfMonth: days?.first ?? null,
    weekday: null,
    until: days?.until == null ? null : { year: yearNumber, month, dayOfMonth: days.until },
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
