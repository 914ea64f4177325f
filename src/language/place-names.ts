import { cityTable, placeTable } from './place-table.ts';

/** Letters an ending may add where the table has `*`. */
const ending = String.raw`\p{L}{0,7}`;

/** Names of organisations and blocs in the letters of all languages; keys `org:`. */
const organisations: Readonly<Record<string, string>> = {
  UN: 'оон бұұ буу un united_nations onu 联合国',
  EU: 'ес єс ео еб eu ue европейск*_союз* европейськ*_союз* європейськ*_союз* евросоюз* євросоюз* european_union 欧盟',
  NATO: 'нато nato otan 北约',
  SCO: 'шос шыұ шку sco ocs 上合组织 上海合作组织',
  CIS: 'снг снд тмд кмш cis csi 独联体',
  CSTO: 'одкб ұқшұ жккүу csto 集安组织',
  EAEU: 'еаэс єаес еаэо еаэб eaeu uea 欧亚经济联盟',
  OSCE: 'обсе еқыұ ебкк osce 欧安组织',
  BRICS: 'брикс брікс brics 金砖国家',
  ASEAN: 'асеан asean 东盟',
  G7: 'g7 большая_семерка 七国集团',
  OTS: 'отг тмұ түрк_мамлекеттер* ots 突厥国家组织',
  IAEA: 'магатэ магате iaea aiea 国际原子能机构',
};

interface PlacePattern {
  readonly key: string;
  /** What the first word begins with, to look up by. */
  readonly opening: string;
  readonly words: readonly RegExp[];
  /** Letters of the stem: the longest wins (австрал* before австр*). */
  readonly weight: number;
}

/** Places found at one word: their keys and how many words the name takes. */
export interface PlaceMatch {
  readonly keys: readonly string[];
  readonly length: number;
}

let patterns: ReadonlyMap<string, readonly PlacePattern[]> | null = null;
let hanNames: ReadonlyMap<string, string> | null = null;
const cache = new Map<string, PlaceMatch | null>();

/**
 * The state (`place:KZ`), capital (`capital:KZ`) or organisation (`org:UN`) that the words begin with, in any case form or as an adjective;
 * null where they name none. «Корея» alone gives both Koreas.
 */
export function matchPlace(words: readonly string[]): PlaceMatch | null {
  const lower = words.slice(0, 4).map((word) => word.toLowerCase().replaceAll('ё', 'е'));
  const id = lower.join(' ');
  const known = cache.get(id);
  if (known !== undefined) return known;
  if (cache.size > 50_000) cache.clear();
  const match = findPlace(lower);
  cache.set(id, match);
  return match;
}

/** The key of a place or organisation whose Chinese name begins at `index`, and the name's length; the longest name wins. */
export function matchHanPlace(text: string, index: number): { readonly key: string; readonly length: number } | null {
  hanNames ??= readHanNames();
  for (let length = 8; length >= 2; length--) {
    const key = hanNames.get(text.slice(index, index + length));
    if (key !== undefined) return { key, length };
  }
  return null;
}

function findPlace(lower: readonly string[]): PlaceMatch | null {
  const first = lower[0] ?? '';
  patterns ??= readPatterns();
  let best: PlacePattern | null = null;
  for (const pattern of patterns.get(first.slice(0, 2)) ?? []) {
    if (pattern.words.every((word, index) => word.test(lower[index] ?? '')) && pattern.weight > (best?.weight ?? 0))
      best = pattern;
  }
  if (best !== null) return { keys: [best.key], length: best.words.length };
  if (/^(?:коре[яиюейї]\p{L}{0,2}|корейск\p{L}+|korea\p{L}{0,2}|coree\p{L}{0,3})$/u.test(first))
    return { keys: ['place:KR', 'place:KP'], length: 1 };
  return null;
}

function readPatterns(): ReadonlyMap<string, readonly PlacePattern[]> {
  const list: PlacePattern[] = [];
  for (const [code = '', cyrillic = '', cyrillicCapital = '', latin = '', latinCapital = ''] of rowsOf(placeTable)) {
    for (const name of `${cyrillic} ${latin}`.split(' ')) list.push(patternOf(`place:${code}`, name));
    for (const name of `${cyrillicCapital} ${latinCapital}`.split(' ')) list.push(patternOf(`capital:${code}`, name));
  }
  for (const [code, names] of Object.entries(organisations)) {
    for (const name of names.split(' ')) list.push(patternOf(`org:${code}`, name));
  }
  for (const [city = '', cyrillic = '', latin = ''] of rowsOf(cityTable)) {
    for (const name of `${cyrillic} ${latin}`.split(' ')) list.push(patternOf(`city:${city}`, name));
  }
  const listed = new Set(rowsOf(placeTable).map(([code]) => code));
  for (const { code, name } of countriesOfIcu()) {
    if (!listed.has(code)) list.push(patternOf(`place:${code}`, starred(name)));
  }
  return Map.groupBy(
    list.filter(({ words }) => words.length > 0),
    ({ opening }) => opening,
  );
}

/** "Намибия" → "намиби*": a short name keeps its letters, because "того", "мали" and "перу" are words too. */
function starred(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const stem = word.replace(/[аяеоиіїйьыaeiouăâ]{1,2}$/u, '');
      return stem.length >= 5 ? `${stem}*` : word;
    })
    .join('_');
}

function patternOf(key: string, name: string): PlacePattern {
  const words =
    name === ''
      ? []
      : name.split('_').map((word) => new RegExp(`^${word.replace('.', '\\.').replace('*', ending)}$`, 'u'));
  return {
    key,
    opening: name.slice(0, 2),
    words,
    weight: name.replace(/\[.*?\]/u, 'x').replaceAll(/[*_]/gu, '').length,
  };
}

function readHanNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of countriesOfIcu(['zh'])) names.set(name, `place:${code}`);
  for (const [code, , , , , country = '', capital = ''] of rowsOf(placeTable)) {
    for (const name of country.split(' ')) names.set(name, `place:${code}`);
    for (const name of capital.split(' ')) names.set(name, `capital:${code}`);
  }
  for (const [code, list] of Object.entries(organisations))
    for (const name of list.split(' ')) if (/^\p{Script=Han}/u.test(name)) names.set(name, `org:${code}`);
  for (const [city, , , han = ''] of rowsOf(cityTable))
    for (const name of han.split(' ')) names.set(name, `city:${city}`);
  return names;
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

const noCountry = /^(?:EU|EZ|UN|QO|ZZ|XA|XB|DD|SU|YD|YU|TP|ZR|BU|FX|CS|NH|HV|DY|RH|VD)$/u;

/** Every country ICU names, in the languages whose pages are read; regions that are no countries (EU, UN, old states) are left out. */
function countriesOfIcu(
  languages = ['ru', 'uk', 'en', 'kk', 'ky', 'ro'],
): { readonly code: string; readonly name: string }[] {
  const found: { readonly code: string; readonly name: string }[] = [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !noCountry.test(code));
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined && /^[\p{L}\p{M} -]+$/u.test(name)) found.push({ code, name });
    }
  }
  return found;
}
