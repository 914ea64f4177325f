import { createRequire } from 'node:module';
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian';
import type { LanguageCode } from './languages.ts';
import { stemTurkic, stemUkrainianWord } from './light-stemmers.ts';
import { inOneAlphabet } from './one-alphabet.ts';

type Stemmer = (word: string) => string;

/** Snowball's names of the languages it has rules for. */
const snowballNames: Readonly<Record<string, string>> = {
  ru: 'russian',
  en: 'english',
  ro: 'romanian',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  tr: 'turkish',
  sv: 'swedish',
  no: 'norwegian',
  da: 'danish',
  fi: 'finnish',
  hu: 'hungarian',
  cs: 'czech',
  sl: 'slovene',
};

/** Words are few and come again and again; a full cache is thrown away, which costs less than keeping the order of use. */
const cacheLimit = 50_000;

const require = createRequire(import.meta.url);
const caches = new Map<string, { readonly stem: Stemmer; readonly stems: Map<string, string> }>();

/** Letters of scripts written without spaces (or with particles glued on) are read by pairs; radicals and other signs are no letters. */
const unspaced = String.raw`[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]&&\p{L}]`;
const pairwise = new RegExp(`^${unspaced}`, 'v');
const tokens = new RegExp(String.raw`${unspaced}+|\p{Nd}+|[\p{L}--${unspaced}]+`, 'gv');

/**
 * The stems of a text's words in reading order, repeats kept: lower case, letters and digits only, ё as е, numbers as they stand (24.02 → 24, 02),
 * Chinese, Japanese, Korean and Thai by pairs of characters. A word in the other script than its text is stemmed as English or Russian.
 */
export function stemWords(text: string, language: LanguageCode): string[] {
  const stems: string[] = [];
  for (const token of foldLetters(inOneAlphabet(text)).match(tokens) ?? []) {
    if (pairwise.test(token)) {
      for (const pair of characterPairs(token)) stems.push(pair);
    } else stems.push(/^\p{Nd}/u.test(token) ? token : stemOf(token, stemmingLanguage(token, language)));
  }
  return stems;
}

function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      // Stress marks and the like; what NFKC could join to its letter is no mark any more.
      .replace(/\p{M}+/gu, '')
      .replace(/(?<=\p{Script=Cyrillic})['’ʼ`ʹ](?=\p{Script=Cyrillic})/gu, '')
      .replace(/(?<=[a-z])['’](?:s|re|ve|ll|d|m|t)(?![a-z])/gu, '')
  );
}

function characterPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function stemmingLanguage(word: string, language: LanguageCode): LanguageCode {
  if (/^\p{Script=Cyrillic}/u.test(word)) {
    if (/[іїєґ]/u.test(word) && language !== 'kk') return 'uk';
    return ['ru', 'uk', 'kk', 'ky'].includes(language) ? language : 'ru';
  }
  if (/^\p{Script=Latin}/u.test(word))
    return ['ru', 'uk', 'kk', 'ky', 'zh', 'und'].includes(language) ? 'en' : language;
  return 'und';
}

function stemOf(word: string, language: LanguageCode): string {
  let cache = caches.get(language);
  if (cache === undefined) {
    cache = { stem: stemmerFor(language), stems: new Map() };
    caches.set(language, cache);
  }
  const known = cache.stems.get(word);
  if (known !== undefined) return known;
  const stem = cache.stem(word).replace(/[^\p{L}\p{N}]+/gu, '') || word;
  if (cache.stems.size >= cacheLimit) cache.stems.clear();
  cache.stems.set(word, stem);
  return stem;
}

function stemmerFor(language: LanguageCode): Stemmer {
  if (language === 'uk') return (word) => stemUkrainianWord(word, stemUkrainian);
  if (language === 'kk' || language === 'ky') return stemTurkic;
  const name = snowballNames[language];
  if (name === undefined) return (word) => word;
  const snowball = require('snowball-stemmers') as { newStemmer(name: string): { stem(word: string): string } };
  const stemmer = snowball.newStemmer(name);
  return (word) => stemmer.stem(word);
}
