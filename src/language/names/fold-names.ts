import { isFunctionWord } from '../function-words.ts';
import type { LanguageCode } from '../languages.ts';
import { inOneAlphabet } from '../one-alphabet.ts';
import { fullNameKeys, groupWords, syllabicKeys } from './east-asian-names.ts';
import { findPlaces } from './find-places.ts';
import { findHanNames } from './han-names.ts';
import { longestSmallText, type NameRun, type NameWord, nameRuns, wordsOf } from './name-runs.ts';
import { coarseKeys, phoneticKeys, readings } from './phonetic-key.ts';

/** A name as a text writes it, with the keys that its spellings in other languages and scripts share. Offsets are UTF-16, half open. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * `place:KZ`, `capital:KZ`, `city:geneva`, `org:UN`, `abbr:кр`; `zh:wanyi`, `ko:choe-SoN-Hi` (full names); `n:LVRV` (one word of a name), `n2:…` (two
   * neighbours); and two weak kinds: `fam:wan` (a bare surname), `han:LVLV` (for comparison with Chinese writing only). `namesAgree` weighs them.
   */
  readonly keys: readonly string[];
  /** Keys of each word of the name apart ("Сергей", "Лавров"), without the `han:` ones; one list for a place. */
  readonly parts: readonly (readonly string[])[];
  /** False where nothing but its place among small letters makes it a name. */
  readonly isCertain: boolean;
}

/** The names of a text in reading order: places and organisations, persons and whatever else it writes with a capital. */
export function findNames(written: string, language: LanguageCode): NameMention[] {
  const text = inOneAlphabet(written);
  const words = wordsOf(text);
  const places = findPlaces(text, words, language);
  const taken = new Set(places.flatMap((place) => (place.within === undefined ? place.words : [place.within])));
  const free = words.filter((word) => !taken.has(word));
  const mentions = places.map(({ words: named, keys }) => placeMention(text, named, keys));
  for (const run of nameRuns(text, free, language)) mentions.push(mentionOf(text, run, language));
  mentions.push(...findSmallNames(text, free, language));
  for (const match of text.matchAll(/\p{Script=Han}[\p{Script=Han}·]*/gu)) {
    for (const { start, end, keys, isCertain } of findHanNames(match[0])) {
      // 350万: ten thousand, not Mr Wan.
      if (start === 0 && /^万/u.test(match[0]) && /\d$/.test(text.slice(0, match.index))) continue;
      const span = { start: match.index + start, end: match.index + end };
      mentions.push({ ...span, text: text.slice(span.start, span.end), keys, parts: [keys], isCertain });
    }
  }
  return mentions.filter(({ keys }) => keys.length > 0).sort((one, other) => one.start - other.start);
}

/** All keys of a text's names, without repeats: what an index holds and a question looks up. */
export function nameKeys(text: string, language: LanguageCode): string[] {
  return [...new Set(findNames(text, language).flatMap(({ keys }) => keys))];
}

/**
 * Whether two mentions may name the same: a shared key, of the coarse `han:` kind only where one of the two is Chinese writing, and of a bare
 * surname (`fam:`) only where one of the two is no more than that.
 */
export function namesAgree(one: NameMention, other: NameMention): boolean {
  const isHan = [one, other].some(({ text }) => /\p{Script=Han}/u.test(text));
  const areFull = [one, other].every(({ keys }) => keys.some((key) => /^(?:zh|ko):/u.test(key)));
  return one.keys.some(
    (key) => (isHan || !key.startsWith('han:')) && !(areFull && key.startsWith('fam:')) && other.keys.includes(key),
  );
}

function placeMention(text: string, words: readonly NameWord[], keys: readonly string[]): NameMention {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return { start, end, text: text.slice(start, end), keys, parts: [keys], isCertain: true };
}

function mentionOf(text: string, run: NameRun, language: LanguageCode): NameMention {
  const start = run.words[0]?.start ?? 0;
  const end = run.words.at(-1)?.end ?? 0;
  const groups = groupWords(
    run.words.map((word) => word.text),
    language,
  );
  const parts = groups.map(({ words, keys }) => (keys.length > 0 ? keys : wordKeys(words[0] ?? '', language)));
  const single = groups.filter(({ keys }) => keys.length === 0).map(({ words }) => words[0] ?? '');
  const coarse = single.flatMap((word) => coarseKeys(readings(word, language)));
  const keys = [...new Set([...parts.flat(), ...pairKeys(single, language), ...coarse])];
  return { start, end, text: text.slice(start, end), keys, parts, isCertain: run.isCertain };
}

const wordKeyCache = new Map<string, readonly string[]>();

function wordKeys(word: string, language: LanguageCode): readonly string[] {
  const id = `${language} ${word}`;
  const known = wordKeyCache.get(id);
  if (known !== undefined) return known;
  if (wordKeyCache.size > 20_000) wordKeyCache.clear();
  const keys = readWordKeys(word, language);
  wordKeyCache.set(id, keys);
  return keys;
}

function readWordKeys(word: string, language: LanguageCode): string[] {
  const pieces = word.includes('-')
    ? [word.replaceAll('-', ''), ...word.split('-').filter((piece) => piece.length > 3)]
    : [word];
  return [...new Set([...syllabicKeys(word, language), ...pieces.flatMap((piece) => phoneticKeys(piece, language))])];
}

function pairKeys(words: readonly string[], language: LanguageCode): string[] {
  return words.slice(1).flatMap((word, index) => {
    const [first] = phoneticKeys(words[index] ?? '', language);
    const [second] = phoneticKeys(word, language);
    return first === undefined || second === undefined
      ? []
      : [`n2:${[first.slice(2), second.slice(2)].sort().join('+')}`];
  });
}

/** "когда ван и был в пекине": in a text without capitals a surname and its neighbours may be a Chinese or Korean name. */
function findSmallNames(text: string, words: readonly NameWord[], language: LanguageCode): NameMention[] {
  if (text.length > longestSmallText || /\p{Lu}/u.test(text)) return [];
  const groups = [2, 3].flatMap((length) =>
    words.slice(length - 1).map((_, index) => words.slice(index, index + length)),
  );
  return groups.flatMap((group) => {
    const names = group.map((word) => word.text);
    // «о чем» sounds Korean, but is made of small words alone.
    if (names.every((name) => isFunctionWord(name, language))) return [];
    const keys = fullNameKeys(names, language);
    return keys.length === 0 ? [] : [{ ...placeMention(text, group, keys), isCertain: false }];
  });
}
