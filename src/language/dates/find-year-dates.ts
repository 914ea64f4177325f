import type { CalendarMention } from './date-mention.ts';

const letter = 'A-Za-zÀ-ɏЀ-ӿ';
const year = '(?:1[5-9]|20)\\d\\d';
const span = `(?<![\\d.,:/#№$€-])(?<from>${year})(?:\\s?[-–—]\\s?(?<until>${year}|\\d\\d))?`;
const sources = [
  `${span}(?:-?(?:й|го|м|му|ый))?[-\\s]{0,2}(?:год(?:ах|ами|ов|ы|ом|ам|ау|а|у|е)?|гг?\\.|р(?:оками|оках|оків|оки|оком|оку|оці|ік)|рр?\\.|жыл[${letter}]*|жж?\\.)(?![${letter}])`,
  `(?<=(?:^|[^${letter}])(?:in|since|by|until|from|during|before|after|în|din|anul|anii|year)\\s(?:early\\s|late\\s|mid-)?)${span}(?![\\d%]|s[^${letter}]|[.,:-]\\d|\\s?(?:people|million|billion|km|troops))`,
  `(?<![\\d.])(?<from>${year})年(?!代)`,
];
const patterns = sources.map((source) => new RegExp(source, 'gi'));

/** Years and spans of years ("в 2024 году", "2026-2027 годы", "in 2019", "2024 жылы", "2024年"), in order of form; decades are not dates. */
export function findYearDates(text: string): CalendarMention[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(yearMention));
}

function yearMention(match: RegExpExecArray): CalendarMention {
  const { from, until } = match.groups ?? {};
  const last = until?.length === 2 ? `${from?.slice(0, 2)}${until}` : until;
  return {
    kind: 'calendar',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    time: null,
    year: Number(from),
    month: null,
    dayOfMonth: null,
    weekday: null,
    until: last === undefined ? null : { year: Number(last), month: null, dayOfMonth: null },
  };
}
