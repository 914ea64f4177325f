import type { Said } from '../source-sentences.ts';
import type { Fact } from './fact.ts';

/** Seasons as all languages write them, and halves of a year as their number tells. */
const seasons: readonly (readonly [string, RegExp])[] = [
  [
    'winter',
    word(
      'зим[аойуеыиії]{1,2}|зимою|зимн\\p{L}+|взимку|узимку|взимк\\p{L}*|winter|iarn[aăi]\\p{L}*|қыс\\p{L}{0,4}|кыш\\p{L}{0,4}',
      '冬',
    ),
  ],
  [
    'spring',
    word('весн\\p{L}+|весен\\p{L}+|навесні|spring(?!field)|prim[aă]v\\p{L}+|көктем\\p{L}*|жаз(?:ында|да)', '春'),
  ],
  [
    'summer',
    word(
      'лето|лета|лету|летом|лете|летн\\p{L}+|літ[оауі]|літом|літн\\p{L}+|влітку|улітку|summer|var[aă]|verii|жазда|жай(?:ында|да)',
      '夏',
    ),
  ],
  ['autumn', word('осен\\p{L}+|осін\\p{L}*|восени|autumn|in the fall|toamn\\p{L}+|күз\\p{L}{0,4}', '秋')],
];

const months = monthNames();

/**
 * Seasons and months without a day or a year beside them ("к лету", "возможный срок — октябрь"), as facts: the source must name the same.
 */
export function calendarWordFacts(statement: Said): Fact[] {
  const facts: Fact[] = [];
  for (const [key, pattern] of [...seasons, ...months]) {
    const found = [...statement.text.matchAll(pattern)].find(
      ({ 0: word, index }) =>
        !statement.dates.some(({ start, end }) => index >= start && index < end) &&
        !isFirstName(statement.text, { start: index, end: index + word.length }),
    );
    if (found !== undefined)
      facts.push({
        kind: 'date',
        text: found[0],
        isIn: ({ text }) => text.search(pattern) >= 0,
        rivalsIn: ({ text }) => (isSeason(key) ? otherSeasons(text, statement.text).length : 0),
      });
  }
  return facts;
}

function isSeason(key: string): boolean {
  return seasons.some(([season]) => season === key);
}

/** Seasons that a sentence names and the statement does not: "in summer" of "in winter". */
function otherSeasons(text: string, said: string): readonly unknown[] {
  return seasons.filter(([, pattern]) => text.search(pattern) >= 0 && said.search(pattern) < 0);
}

/** "Весна Лукич", "April Lane": with a capital before another name it is somebody's. */
function isFirstName(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^\p{Lu}/u.test(text.slice(start)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end));
}

/** Whether a text names a month (1-12), with or without a day. */
export function namesMonth(text: string, month: number): boolean {
  return text.search(months[month - 1]![1]) >= 0;
}

/** The twelve months, each by its name standing alone in every language. */
function monthNames(): [string, RegExp][] {
  return Array.from({ length: 12 }, (_, index) => {
    const names = ['ru', 'uk', 'en', 'ro', 'kk', 'ky'].flatMap((language) => {
      const options = { month: 'long', timeZone: 'UTC' } as const;
      const alone = new Intl.DateTimeFormat(language, options).format(Date.UTC(2024, index, 15));
      const beside = new Intl.DateTimeFormat(language, { ...options, day: 'numeric' }).formatToParts(
        Date.UTC(2024, index, 15),
      );
      return [alone, beside.find(({ type }) => type === 'month')?.value ?? alone];
    });
    // "may" and "march" are verbs, "мая" a name: only capital or longer forms tell.
    const sure = [...new Set(names.map((name) => name.toLowerCase()))].filter(
      (name) => !['may', 'march', 'мая', 'mai'].includes(name),
    );
    const stems = sure.map((name) =>
      /^\p{Script=Cyrillic}{4,}/u.test(name) ? `${name.replace(/[ьйяаюе]$/u, '')}\\p{L}{0,2}` : name,
    );
    return [`month-${index + 1}`, word(stems.join('|'), `(?<![\\d十])${index + 1}月`)];
  });
}

function word(source: string, han: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})|${han}`, 'giu');
}
