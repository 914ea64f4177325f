import { capitalTable, cityTable, organisations, placeTable, regionTable } from './place-table.ts';

/** One spelling of a place: words to be met in order, each whole or by its beginning. */
export interface PlacePattern {
  readonly key: string;
  readonly words: readonly PatternWord[];
  /** Letters of the stem: the longest wins (австрал* before австр*). */
  readonly weight: number;
}

interface PatternWord {
  readonly stem: string;
  /** What may follow the stem. */
  readonly ending: RegExp;
}

/** Nothing, a case ending, or any ending of an adjective or of a people's name: no mark, `+` and `*` in the tables. */
const endings = {
  none: /^$/u,
  '+': /^(?:[аеиоуыюяіїєөй]{0,2}|[оеє]м|[aăeinou]{0,2}|ns)$/u,
  '*': /^\p{L}{0,7}$/u,
};

/** All spellings in Latin and Cyrillic letters, by the first two letters. */
export function readPlacePatterns(): ReadonlyMap<string, readonly PlacePattern[]> {
  const list: PlacePattern[] = [];
  const add = (key: string, names: string) =>
    list.push(
      ...names
        .split(' ')
        .filter((name) => name !== '')
        .flatMap((name) => patternsOf(key, name)),
    );
  for (const [code = '', cyrillic = '', cyrillicCapital = '', latin = '', latinCapital = ''] of rowsOf(placeTable)) {
    add(`place:${code}`, `${cyrillic} ${latin}`);
    add(`capital:${code}`, `${cyrillicCapital} ${latinCapital}`);
  }
  for (const [code = '', cyrillic = '', latin = ''] of rowsOf(capitalTable))
    add(`capital:${code}`, `${cyrillic} ${latin}`);
  for (const [region = '', cyrillic = '', latin = ''] of rowsOf(regionTable))
    add(`place:${region}`, `${cyrillic} ${latin}`);
  for (const [code = '', names = ''] of rowsOf(organisations)) add(`org:${code}`, names);
  for (const [city, cyrillic = '', latin = ''] of rowsOf(cityTable)) add(`city:${city}`, `${cyrillic} ${latin}`);
  const listed = new Set(rowsOf(placeTable).map(([code]) => code));
  for (const { code, name } of countriesOfIcu(['ru', 'uk', 'en', 'kk', 'ky', 'ro'])) {
    if (!listed.has(code)) add(`place:${code}`, starred(name));
  }
  return Map.groupBy(list, ({ words }) => (words[0]?.stem ?? '').slice(0, 2));
}

/** The Chinese names of countries, capitals, cities and organisations with their keys. */
export function readHanPlaces(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (key: string, list: string) => {
    for (const name of list.split(' ')) if (name !== '') names.set(name, key);
  };
  for (const { code, name } of countriesOfIcu(['zh', 'zh-Hant'])) names.set(name, `place:${code}`);
  for (const [code, , , , , country = '', capital = ''] of rowsOf(placeTable)) {
    add(`place:${code}`, country);
    add(`capital:${code}`, capital);
  }
  for (const [code, , , han = ''] of rowsOf(capitalTable)) add(`capital:${code}`, han);
  for (const [region, , , han = ''] of rowsOf(regionTable)) add(`place:${region}`, han);
  for (const [city, , , han = ''] of rowsOf(cityTable)) add(`city:${city}`, han);
  for (const [code, , han = ''] of rowsOf(organisations)) add(`org:${code}`, han);
  return names;
}

/** Whether a lower-case word is the pattern's word in one of its forms. */
export function fitsWord(word: string, { stem, ending }: PatternWord): boolean {
  return word.startsWith(stem) && ending.test(word.slice(stem.length));
}

/** "Нигерия" → "нигери*", "Ливия" → "ливи+", "Лаос" → "лаос+"; but "того", "мали" and "перу" are words too, and stay as they are. */
function starred(name: string): string {
  const words = name.toLowerCase().split(' ');
  return (words.length === 1 ? words.map(starredWord) : words.map(starredPart)).join('_');
}

/** A word of a name of several: "Южный Судан" is declined in both. */
function starredPart(word: string): string {
  const stem = word.replace(/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ій|[аяеоиіїйьыaăâ])$/u, '');
  return stem.length >= 3 && /\p{Script=Cyrillic}/u.test(word) ? `${stem}*` : starredWord(word);
}

function starredWord(word: string): string {
  const stem = word.replace(/[аяеоиіїйьыaeiouăâ]$/u, '');
  if (stem.length >= 5) return `${stem}*`;
  return word.length === 5 || (word.length === 4 && stem === word) ? `${stem}+` : word;
}

/** "куб[ау] x*_y" → one pattern for each letter in brackets. */
function patternsOf(key: string, name: string): PlacePattern[] {
  const bracket = /\[(.+?)\]/u.exec(name);
  if (bracket) return [...(bracket[1] ?? '')].flatMap((letter) => patternsOf(key, name.replace(bracket[0], letter)));
  const words = name.split('_').map((word) => {
    const mark = word.endsWith('*') ? '*' : word.endsWith('+') ? '+' : 'none';
    return { stem: word.replace(/[*+]$/u, ''), ending: endings[mark] };
  });
  return [{ key, words, weight: name.replaceAll(/[*_+]/gu, '').length }];
}

function rowsOf(table: string): string[][] {
  const lines = table.trim().split('\n');
  return lines.map((line) => line.split('|'));
}

/** Codes that ICU names though they are no countries, or no more. */
const noCountry = /^(?:UK|EU|EZ|UN|QO|ZZ|XA|XB|DD|SU|YD|YU|TP|ZR|BU|FX|CS|NH|HV|DY|RH|VD)$/u;

/** The countries as ICU names them. */
function countriesOfIcu(languages: readonly string[]): { readonly code: string; readonly name: string }[] {
  const found: { readonly code: string; readonly name: string }[] = [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !noCountry.test(code));
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      // "Мʼянма (Бірма)"
      const name = names
        .of(code)
        ?.replace(/ ?[(（].*/u, '')
        .replaceAll(/[’ʼ]/gu, "'");
      if (name !== undefined && /^[\p{L}\p{M}' -]+$/u.test(name)) found.push({ code, name });
    }
  }
  return found;
}
