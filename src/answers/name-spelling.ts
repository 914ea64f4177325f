import type { LanguageCode } from '../language/languages.ts';
import { stemWords } from '../language/stem-words.ts';

/** A skeleton of consonants is shared by different names (Кулубаев, Калабаев); in one script they must also be written alike. */
export function isSpeltAlike(one: string | null, other: string | null, language: LanguageCode): boolean {
  if (one === null || other === null || scriptOf(one) !== scriptOf(other)) return true;
  const a = stemWords(one, language).join('');
  const b = stemWords(other, language).join('');
  const shared = sharedStart(a, b);
  return (
    shared >= Math.min(a.length, b.length) - 1 || shared >= 5 || editDistance(a, b) <= Math.max(a.length, b.length) / 4
  );
}

/**
 * A short or rare name in two languages, whose keys fail: one spelling begins with the other but for an ending ("Osh", "Оше"), or they differ
 * by a letter ("Daniel", "Деніел").
 */
export function isSpeltThrough(claimed: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(claimed + name)) return false;
  const one = inLatin(claimed);
  const other = inLatin(name);
  const shared = sharedStart(one, other);
  const rest = Math.max(one.length, other.length) - shared;
  if (shared >= 3 && rest <= (shared >= 6 ? 4 : shared >= 5 ? 3 : 1)) return true;
  const length = Math.min(one.length, other.length);
  const isEnding = Math.max(one.length, other.length) - length <= 3;
  return shared >= 1 && length >= 6 && isEnding && editDistance(one.slice(0, length), other.slice(0, length)) <= 1;
}

/** Two case forms of a name that stemming did not bring together ("Косоуци", "Косоуцами"). */
export function isInflected(one: string, other: string): boolean {
  const shared = sharedStart(one.toLowerCase(), other.toLowerCase());
  return shared >= 5 && Math.max(one.length, other.length) - shared <= 3;
}

function scriptOf(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? 'Cyrillic' : 'Latin';
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  қ: 'k',
  ғ: 'g',
  ң: 'n',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  һ: 'h',
  ә: 'a',
};

function inLatin(word: string): string {
  const letters = Array.from(word.toLowerCase(), (letter) => latin[letter] ?? letter).join('');
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('y', 'i')
    .replace(/c(?!h)/g, 'k')
    .replaceAll('kh', 'h')
    .replaceAll('sch', 'sh')
    .replace(/d?zh|dj/g, 'j')
    .replace(/^(?:wh?|u(?=[aeio]))/g, 'v')
    .replaceAll('w', 'v')
    .replace(/q(?!u)/g, 'ch');
}
