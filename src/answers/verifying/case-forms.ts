import type { LanguageCode } from '../../language/languages.ts';
import { endingOf, slavicEnding } from './name-endings.ts';

/** A stem shorter than this does not tell a name: "Ли" is not "Лин". */
const shortestStem = 3;

/** Whether two spellings in one language are forms of one name: they differ by case endings alone. */
export function isFormOf(one: string, other: string, language: LanguageCode): boolean {
  const [a, b] = [foldAccents(one), foldAccents(other)];
  if (a === b) return true;
  const shared = sharedStart(a, b);
  const rests = [a.slice(shared), b.slice(shared)];
  // "Ына", "Ыном": two endings behind a consonant.
  const isSyllable = /^\p{L}[бвгджзклмнпрстфхцчшщ]$/u.test(a.slice(0, shared)) && rests.every((rest) => rest !== '');
  if (shared < shortestStem && !isSyllable) return false;
  const ending = endingOf(a, language);
  // Two endings of the nominative are two names: "Цинь", "Цин".
  if (rests.every((rest) => /^(?:ь|й|ий|ый|о)?$/u.test(rest))) return false;
  return (
    rests.every((rest) => ending.test(rest)) ||
    isAdjectivePair([a, b], shared) ||
    hasFleetingVowel(rests) ||
    hasAlternation(rests)
  );
}

/** "Арктическом", "Арктического": two endings of an adjective that begin with one letter. */
function isAdjectivePair(words: readonly string[], shared: number): boolean {
  return words.every((word) => /^(?:ого|его|ому|ему|ом|ем|ой|ою|ої|ое)$/u.test(word.slice(shared - 1)));
}

/** "Павел", "Павла". */
function hasFleetingVowel(rests: readonly string[]): boolean {
  const [full = '', bare = ''] = rests.toSorted((a, b) => (/^[еоє]/u.test(b) ? 1 : 0) - (/^[еоє]/u.test(a) ? 1 : 0));
  const consonant = /^[еоє]([лкц])$/u.exec(full)?.[1];
  return consonant !== undefined && bare.startsWith(consonant) && slavicEnding.test(bare.slice(1));
}

/** Ukrainian "Паланка", "Паланці"; "Ямпіль", "Ямполя". */
const alternations: readonly (readonly [RegExp, RegExp])[] = [
  [/^к(?:а|и|у|ою|о)$/u, /^ці$/u],
  [/^г(?:а|и|у|ою|о)$/u, /^зі$/u],
  [/^х(?:а|и|у|ою|о)$/u, /^сі$/u],
  [/^і(?:ль|нь|в|г|д|р|т|п|к|з)$/u, /^[оеє](?:л|н|в|г|д|р|т|п|к|з)\p{L}{1,2}$/u],
];

function hasAlternation([one = '', other = '']: readonly string[]): boolean {
  return alternations.some(([a, b]) => (a.test(one) && b.test(other)) || (a.test(other) && b.test(one)));
}

/** A word in small letters without the marks on Latin ones. */
export function foldAccents(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFC');
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
