import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let words: ReadonlySet<string> | null = null;
let bases: ReadonlySet<string> | null = null;
let shortBases: ReadonlySet<string> | null = null;

/**
 * Whether a word is an ordinary one rather than a name. The list comes from the vocabulary of XLM-R (models/multilingual-e5-small/tokenizer.json): words that it
 * has at least twice as often in small letters as with a capital. Cyrillic ones from four letters of which 6,000 are the likeliest, the others from six letters
 * and without the ending of a family name, those with Kazakh, Kyrgyz or Ukrainian letters all; Latin ones from five letters, the 18,000 likeliest and those with
 * Romanian letters. Shorter ones are names elsewhere ("раман" is a Belarusian word).
 */
export function isCommonWord(word: string): boolean {
  words ??= new Set(readFileSync(join(import.meta.dirname, 'common-words.txt'), 'utf8').split('\n'));
  const small = word.toLowerCase();
  return (
    words.has(small) ||
    words.has(small.replaceAll('ё', 'е')) ||
    endings.some(([ending, base]) => ending.test(small) && words!.has(small.replace(ending, base)))
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

/** What is left of a word without its ending must be so long to tell it. */
const shortestBase = 5;

/** Case endings, plurals and articles behind a noun. */
const caseEndings: readonly RegExp[] = [
  /(?:ами|ями|ах|ях|ам|ям|ою|ею|єю|ой|ей|ом|ем|єм|ого|его|ому|ему|ий|ый|ій|ая|ое|ые|ых|их|им|ым|а|у|ю|я|е|є|и|ы|і|ї|й|ь|о)$/u,
  /(?:[нтд][ыиіуүоө]ң?|[нтд][аеәоө]н?|[гғкқ][аеәоө]|л[аеоө]р(?:\p{L}{0,4})?|[дт][аеоө]р(?:\p{L}{0,4})?|[ыиіу])$/u,
  /(?:ului|ilor|elor|lui|lor|ul|ele|ile|iei|ia|ea|ii|a|ă|e|i)$/u,
];

/** Whether a word is a form of an ordinary one: without its case ending it is what one of the list is without its own ("Лікарню", «Шекараның»). */
export function isFormOfCommonWord(word: string): boolean {
  if (isCommonWord(word)) return true;
  const small = word.toLowerCase().replaceAll('ё', 'е');
  const foreign = () => [...words!].filter((one) => /[^a-z]/u.test(one));
  bases ??= new Set(foreign().flatMap(basesOf));
  shortBases ??= new Set(foreign().flatMap(shortBasesOf));
  return basesOf(small).some((base) => bases!.has(base)) || shortBasesOf(small).some((base) => shortBases!.has(base));
}

/** A short word without its ending, where it has one: "семьям" and "семья" have one base, "Сара" and "сарай" none. */
function shortBasesOf(word: string): string[] {
  const base = word.replace(caseEndings[0]!, '');
  return base !== word && base.length === shortestBase - 1 ? [base] : [];
}

/** A word and what it is without an ending. */
function basesOf(word: string): string[] {
  const cut = caseEndings.flatMap((ending) => {
    const base = word.replace(ending, '');
    return base === word ? [] : [base];
  });
  return [word, ...cut].filter((base) => base.length >= shortestBase);
}
