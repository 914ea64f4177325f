import type { CalendarMention } from './date-mention.ts';
import { monthWords } from './month-words.ts';

const units = {
  ru: 'перв(?:ого|ое)|втор(?:ого|ое)|треть(?:его|е)|четв[её]рт(?:ого|ое)|пят(?:ого|ое)|шест(?:ого|ое)|седьм(?:ого|ое)|восьм(?:ого|ое)|девят(?:ого|ое)',
  uk: "перш(?:ого|е)|друг(?:ого|е)|трет(?:ього|є)|четверт(?:ого|е)|п['’ʼ]ят(?:ого|е)|шост(?:ого|е)|сьом(?:ого|е)|восьм(?:ого|е)|дев['’ʼ]ят(?:ого|е)",
};
const teens = {
  ru: 'десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат',
  uk: "десят|одинадцят|дванадцят|тринадцят|чотирнадцят|п['’ʼ]ятнадцят|шістнадцят|сімнадцят|вісімнадцят|дев['’ʼ]ятнадцят",
};
const unitPatterns = splitAlternatives(units.ru, units.uk);
const teenPatterns = splitAlternatives(teens.ru, teens.uk);

/** The alternatives of two lists of the same length, as one pattern for each place. */
function splitAlternatives(...lists: readonly string[]): RegExp[] {
  const parts = lists.map((list) => list.split(/\|(?![^(]*\))/u));
  return parts[0]!.map((_, index) => new RegExp(`^(?:${parts.map((part) => part[index]).join('|')})`, 'iu'));
}

const day = `(?:(?:двадцать|двадцять|тридцать|тридцять)\\s(?:${units.ru}|${units.uk})|(?:${units.ru}|${units.uk})|(?:${teens.ru}|${teens.uk}|двадцат|двадцят|тридцат|тридцят)(?:ого|ое|е))`;
const months = monthWords.map(({ beside }) => beside);
const pattern = new RegExp(
  `(?<!\\p{L})(?:(?<first>${day})\\s(?:и|і|й|та|по)\\s)?(?<last>${day})\\s(?<month>${months.join('|')})(?!\\p{L})(?:\\s(?<year>(?:19|20)\\d\\d)(?:\\s(?:года|року))?)?`,
  'giu',
);
const exactMonths = months.map((forms) => new RegExp(`^(?:${forms})$`, 'iu'));

/** Days told in Russian and Ukrainian words ("пятнадцатого и шестнадцатого сентября", "двадцять першого листопада 2025 року"), in order. */
export function findWordedDays(text: string): CalendarMention[] {
  if (!/(?:ого|ое|его|ього)\s/iu.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match): CalendarMention[] => {
    const { first, last = '', month = '', year } = match.groups ?? {};
    const until = numberOf(last);
    const from = first === undefined ? until : numberOf(first);
    if (from === null || until === null || from > until) return [];
    const shared = {
      year: year === undefined ? null : Number(year),
      month: 1 + exactMonths.findIndex((forms) => forms.test(month)),
    };
    return [
      {
        kind: 'calendar',
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        time: null,
        ...shared,
        dayOfMonth: from,
        weekday: null,
        until: from === until ? null : { ...shared, dayOfMonth: until },
      },
    ];
  });
}

function numberOf(words: string): number | null {
  const tens = /^(двадц|тридц)/iu.exec(words);
  const unit = words.replace(/^\S+\s/u, '');
  if (tens !== null) {
    const base = /^двадц/iu.test(words) ? 20 : 30;
    return /\s/u.test(words) ? base + unitOf(unit) : base;
  }
  const teen = teenPatterns.findIndex((form) => form.test(words));
  return teen === -1 ? unitOf(unit) || null : 10 + teen;
}

function unitOf(word: string): number {
  return 1 + unitPatterns.findIndex((form) => form.test(word));
}
