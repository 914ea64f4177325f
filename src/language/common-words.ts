import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let words: ReadonlySet<string> | null = null;

/**
 * Whether a word is an ordinary one in Russian, Ukrainian or English rather than a name. The list is the 6,000 likeliest words of each script (Cyrillic
 * from four letters, Latin from five) in the vocabulary of XLM-R (models/multilingual-e5-small/tokenizer.json) that it has at least twice as often in small letters as with a capital.
 */
export function isCommonWord(word: string): boolean {
  words ??= new Set(readFileSync(join(import.meta.dirname, 'common-words.txt'), 'utf8').split('\n'));
  return words.has(word.toLowerCase());
}
