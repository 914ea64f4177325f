import { koreanCharacters, koreanSurnames } from './korean-table.ts';

const latinSyllable =
  /^(kk|tt|pp|ss|jj|ch|sh|th|ph|kh|[kgtdpbsjhmnrl])?[wy]?(yeo|eui|eo|oo|ou|eu|oe|oi|ae|ui|wi|ee|[aeiou])(ng|[nmklptbg])?$/u;
const cyrillicSyllable =
  /^(чж|чх|дж|тх|пх|кх|сс|[кгтдпбсшчцжхмнрл])?(?:в|у(?=[аоеэ]))?(уй|ый|[аяоёуюыиіїеєэ])(н|м|к|п|л|т)?ь?$/u;

/** Sounds that the rival systems (Revised, McCune-Reischauer, the North's, Kontsevich, the older Russian) write differently become one letter. */
const classes = new Map(
  `kk:K k:K g:K kh:K tt:T t:T d:T th:T pp:P p:P b:P ph:P ss:S s:S sh:S jj:C j:C ch:C h:H m:M n:N ng:N r:L l:L к:K г:K кх:K т:T д:T тх:T п:P б:P пх:P с:S сс:S
  ш:S чж:C чх:C дж:C ч:C ц:C ж:C х:H м:M н:N р:L л:L`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

let surnameKeys: ReadonlyMap<string, string> | null = null;
let characterKeys: ReadonlyMap<string, string> | null = null;

/** The keys (`ko:choe-SoN-Hi`) of a Korean name given as its words, surname first, two or three syllables in all; empty where it is none. */
export function koreanKeys(words: readonly string[], language: string): string[] {
  const [surname, ...given] = words.map((word) =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0306'’ʼ]/gu, (mark) => (mark === '\u0306' ? mark : ''))
      .normalize('NFC')
      .replace(/[йь]о/gu, 'ё'),
  );
  const bare = (surname ?? '')
    .replace(/(?<=\p{Script=Cyrillic}{2}н|м|к)(?:ом|[ауе])$/u, '')
    .replace(/(?<=цо)[еяю]м?$/u, 'й');
  const key = surnamesBySpelling().get(surname ?? '') ?? surnamesBySpelling().get(bare);
  if (key === undefined || given.length === 0 || given.length > 2) return [];
  const joined = given.join('-').replaceAll(/-+/gu, '-');
  const spellings = [joined, joined.replace(/(?<=[нмкплтй])(?:ом|ем|[ауея])$/u, '')];
  const found = spellings
    .flatMap((spelling) => givenSyllables(spelling))
    .map((pair) => pair.map((syllable) => syllableKey(syllable, language)));
  return [...new Set(found.filter((pair) => !pair.includes('')).map((pair) => `ko:${key}-${pair.join('-')}`))];
}

/** The key of a Korean surname standing alone (Цой: `choe`), or null. */
export function koreanSurname(word: string): string | null {
  return surnamesBySpelling().get(word.toLowerCase()) ?? null;
}

/** The key of a Korean name in Chinese characters, surname first, or null where a character is not known as Korean. */
export function koreanKeyOfHan(name: string): string | null {
  const [surname = '', ...given] = [...name];
  const key = surnamesBySpelling().get(surname);
  characterKeys ??= new Map(
    [...koreanCharacters.matchAll(/(\p{Script=Han})([a-z]+)/gu)].map(([, character = '', reading = '']) => [
      character,
      syllableKey(reading, 'en'),
    ]),
  );
  const parts = given.map((character) => characterKeys?.get(character));
  if (key === undefined || parts.length === 0 || parts.length > 2 || parts.includes(undefined)) return null;
  return `ko:${key}-${parts.join('-')}`;
}

function surnamesBySpelling(): ReadonlyMap<string, string> {
  surnameKeys ??= new Map(
    koreanSurnames.split('\n').flatMap((line) => {
      const [key = '', ...spellings] = line.split('|');
      return spellings
        .join(' ')
        .split(' ')
        .map((spelling) => [spelling, key] as const);
    }),
  );
  return surnameKeys;
}

/** "сон-хи" and "сонхи" as their syllables, one or two; a word without a hyphen may divide in two ways. */
function givenSyllables(given: string): string[][] {
  if (given.includes('-')) return given.split('-').length === 2 ? [given.split('-')] : [];
  const cuts = Array.from({ length: Math.max(0, given.length - 1) }, (_, index) => [
    given.slice(0, index + 1),
    given.slice(index + 1),
  ]);
  const pairs = cuts.filter((pair) => pair.every(isSyllable));
  return isSyllable(given) && given.length > 2 ? [[given], ...pairs] : pairs;
}

function isSyllable(part: string): boolean {
  return latinSyllable.test(part) || cyrillicSyllable.test(part);
}

function syllableKey(syllable: string, language: string): string {
  const match = latinSyllable.exec(syllable) ?? cyrillicSyllable.exec(syllable);
  if (!match) return '';
  const [, initial = '', vowel = '', coda = ''] = match;
  const final = coda === 'ng' || coda === 'н' || coda === 'n' ? 'N' : (classes.get(coda) ?? '');
  return `${classes.get(initial) ?? ''}${vowelClass(vowel, final, language)}${final}`;
}

/** Чен, Чон, Jong and Jeong are one syllable, so are Хи, Хый, Hui and Hee; in Ukrainian и is the vowel of Ын. */
function vowelClass(vowel: string, final: string, language: string): string {
  if (/^[aая]$/u.test(vowel)) return 'a';
  if (language === 'uk' && vowel === 'и' && final === 'N') return 'o';
  if (/^(?:eui|ui|ee|i|wi|и|і|ї|уй|ый)$/u.test(vowel)) return 'i';
  if (/^[еэєe]$|ae|oe|oi/u.test(vowel)) return final === 'N' && /^[ее]$/u.test(vowel) ? 'o' : 'e';
  return 'o';
}
