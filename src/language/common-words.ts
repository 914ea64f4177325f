import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let words: ReadonlySet<string> | null = null;

/**
 * Whether a word is an ordinary one in Russian, Ukrainian or English rather than a name. The list is the 6,000 likeliest words of each script (Cyrillic
 * from four letters, Latin from five) in the vocabulary of XLM-R (models/multilingual-e5-small/tokenizer.json) that it has at least twice as often in small letters as with a capital,
 * and of Cyrillic all others from six letters that do not end like a family name; shorter ones are names elsewhere ("раман" is a Belarusian word).
 */
export function isCommonWord(word: string): boolean {
  words ??= new Set(readFileSync(join(import.meta.dirname, 'common-words.txt'), 'utf8').split('\n'));
  const small = word.toLowerCase();
  return (
    words.has(small) || endings.some(([ending, base]) => ending.test(small) && words!.has(small.replace(ending, base)))
  );
}

/** English plurals and verb forms, which the list has as their base. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{4})s$/, ''],
  [/(?<=\w{2}(?:s|x|sh|ch))es$/, ''],
  [/(?<=\w{2})ies$/, 'y'],
  [/(?<=\w{4})(?:ed|ing)$/, ''],
  [/(?<=\w{3})(?:ed|ing)$/, 'e'],
];
