import type { LanguageCode } from '../../language/languages.ts';
import { readings } from '../../language/names/phonetic-key.ts';
import { foldAccents } from './case-forms.ts';
import { asHeard, inLatin } from './latin-letters.ts';
import { slavicEnding, turkicEnding } from './name-endings.ts';

/** A name as a text of a language writes it. */
export interface Written {
  readonly text: string;
  readonly language: LanguageCode;
}

/**
 * Whether two spellings in two languages sound alike: the same consonants, and between alphabets all vowels but one alike, within one alphabet all. A
 * skeleton of consonants alone is shared by different names (Halvorsen, Halverson).
 */
export function soundsLike(one: Written, other: Written): boolean {
  if (isSpeltThrough(one.text, other.text)) return true;
  const most = isCyrillic(one.text) === isCyrillic(other.text) ? 0 : 1;
  const others = readings(other.text, other.language);
  return readings(one.text, one.language).some((reading) =>
    others.some((heard) => vowelsApart(reading, heard) <= most),
  );
}

/** How many vowels stand for others; infinite where the consonants differ. A vowel at the end may be a case ending. */
function vowelsApart(one: string, other: string): number {
  const [a, b] = [one, other].map((reading) => reading.split(/[A-Z]/u));
  const isSame = one.replace(/[a-z]/gu, '') === other.replace(/[a-z]/gu, '');
  if (!isSame || a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  return a.slice(0, -1).filter((vowels, index) => !areAlike(vowels, b[index] ?? '')).length;
}

/** Vowels of one kind: e, i and y; a and o; u. A diphthong is like each of its parts. */
function areAlike(one: string, other: string): boolean {
  if (one === other || (one === '') !== (other === '')) return one === other;
  const kinds = (vowels: string) =>
    new Set(Array.from(vowels, (vowel) => (/[ei]/u.test(vowel) ? 'e' : /[ao]/u.test(vowel) ? 'a' : 'u')));
  const [a, b] = [kinds(one), kinds(other)];
  return [...a].some((kind) => b.has(kind));
}

/** A short or rare name in two languages, whose keys fail: the spellings are one in Latin letters but for case endings ("Osh", "Оше"), or, between alphabets, but for one vowel. */
function isSpeltThrough(one: string, other: string): boolean {
  if (/\p{Script=Han}/u.test(one + other)) return false;
  const mayDiffer = isCyrillic(one) !== isCyrillic(other);
  return basesOf(one).some((a) => basesOf(other).some((b) => a === b || (mayDiffer && isOneVowelApart(a, b))));
}

/** Names shorter than this differ by more than a vowel when they differ by one. */
const shortestForVowel = 6;

function isOneVowelApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestForVowel) return false;
  const consonants = (word: string) => word.replace(/[aeiou]/gu, '');
  const vowels = (word: string) => word.replace(/[^aeiou]/gu, '');
  if (consonants(a) !== consonants(b)) return false;
  const [one, two] = [vowels(a), vowels(b)];
  if (one.length !== two.length)
    return Math.abs(one.length - two.length) === 1 && (isWithin(one, two) || isWithin(two, one));
  return Array.from(one).filter((vowel, index) => vowel !== two[index]).length <= 1;
}

/** Whether the longer of two is the shorter with one letter more. */
function isWithin(long: string, short: string): boolean {
  return Array.from(long).some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

/** "Мангистауської" is of Mangystau, "Тернопільщина" of Ternopil, «Каспийдегі» of the Caspian. */
const adjectiveEnding =
  /^(?:ськ|ск|зьк|цьк)(?:ий|ая|ое|ие|ой|ого|ому|ом|им|их|ую|а|е|і|ої|ій|у|ою)$|^щин(?:а|и|і|у|ою)$|^[дт][еа][гғ][іиы]$/iu;

/** A word in Latin letters without each ending that it may have. */
function basesOf(word: string): string[] {
  // Romanian: "Fălești" is Фалешты.
  const lower = foldAccents(word.toLowerCase().replaceAll(/[șş]/gu, 'sh').replaceAll(/[țţ]/gu, 'ts'));
  const ends = isCyrillic(lower) ? [slavicEnding, turkicEnding, adjectiveEnding] : [/^(?:e|er|['’]s|s|i)?$/u];
  const cuts = Array.from({ length: 7 }, (_, length) => lower.length - length).filter((end) => end >= 2);
  const bases = cuts
    .filter((end) => ends.some((ending) => ending.test(lower.slice(end))))
    .flatMap((end) => variantsOf(lower.slice(0, end)).map(inLatin));
  return [...new Set(bases)];
}

/** "Львова" is of Львів, "Єкатеринбурзі" in Єкатеринбург, and a Romanian "Ursachi" sounds with a k. */
function variantsOf(base: string): string[] {
  const variant = base
    .replace(/[оеє]в(?=ц|$)/u, 'ів')
    .replace(/з$/u, 'г')
    .replace(/(?<=[cg])h(?=[ei])/gu, '')
    .replace(/c(?=[ei])/gu, (letter) => (/ch[ei]/u.test(base) ? 'k' : letter));
  // "Тернопільщина", "Тернопольщина".
  const open = base.replace(/і(?=ль?щ|льськ)/gu, 'о').replace(/пільщ/gu, 'польщ');
  return [base, variant, open, ...asHeard(base)];
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
