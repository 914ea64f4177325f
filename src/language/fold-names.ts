import { beginsWithSurname, chineseReadings } from './chinese-syllables.ts';
import { findHanNames } from './han-names.ts';
import { koreanKeys } from './korean-syllables.ts';
import type { LanguageCode } from './languages.ts';
import { type NameRun, type NameWord, nameRuns, wordsOf } from './name-runs.ts';
import { coarseKeys, phoneticKeys, readings } from './phonetic-key.ts';
import { matchPlace } from './place-names.ts';
import { stateAbbreviation } from './state-abbreviations.ts';

/** A name as a text writes it, with the keys that its spellings in other languages and scripts share. Offsets are UTF-16, half open. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * `place:KZ`, `capital:KZ`, `org:UN`, `zh:wanyi`, `ko:choe-SoN-Hi`, `n:LVRV` (one word of a name), `n2:…` (two neighbours), `abbr:кр`; and `han:LVLV`, which only
   * Chinese text on one side makes worth comparing (use `namesAgree`). One shared key is enough.
   */
  readonly keys: readonly string[];
  /** Keys of each word of the name apart ("Сергей", "Лавров"), without the `han:` ones; one list for a place. */
  readonly parts: readonly (readonly string[])[];
  /** False where nothing but its place among small letters makes it a name. */
  readonly isCertain: boolean;
}

/** The names of a text in reading order: places and organisations, persons and whatever else it writes with a capital. */
export function findNames(text: string, language: LanguageCode): NameMention[] {
  const words = wordsOf(text);
  const taken = new Set<number>();
  const mentions = findPlaces(text, words, taken, language);
  const free = words.filter((word) => !taken.has(word.start));
  for (const run of nameRuns(text, free, language)) mentions.push(mentionOf(text, run, language));
  mentions.push(...findSyllabicNames(text, free, language));
  for (const match of text.matchAll(/\p{Script=Han}[\p{Script=Han}·]*/gu)) {
    for (const { start, end, keys, isCertain } of findHanNames(match[0])) {
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

/** Whether two mentions may name the same: a shared key, of the coarse `han:` kind only where one of the two is Chinese writing. */
export function namesAgree(one: NameMention, other: NameMention): boolean {
  const isHan = [one, other].some(({ text }) => /\p{Script=Han}/u.test(text));
  return one.keys.some((key) => (isHan || !key.startsWith('han:')) && other.keys.includes(key));
}

function findPlaces(
  text: string,
  words: readonly NameWord[],
  taken: Set<number>,
  language: LanguageCode,
): NameMention[] {
  const hasCapitals = /\p{Lu}/u.test(text);
  const found: NameMention[] = [];
  words.forEach((word, index) => {
    if (taken.has(word.start)) return;
    const keys = stateAbbreviation(word.text, text, language);
    const place =
      keys === null ? matchPlace(words.slice(index, index + 4).map((next) => next.text)) : { keys, length: 1 };
    if (place === null || !mayBePlace(word.text, hasCapitals)) return;
    const last = words[index + place.length - 1] ?? word;
    for (const part of words.slice(index, index + place.length)) taken.add(part.start);
    found.push({
      start: word.start,
      end: last.end,
      text: text.slice(word.start, last.end),
      keys: place.keys,
      parts: [place.keys],
      isCertain: true,
    });
  });
  return found;
}

/** Written small in a text that has capitals, only Slavic adjectives are places: "казахстанский", but not "того" or "turkey". */
function mayBePlace(word: string, hasCapitals: boolean): boolean {
  if (/^\p{Lu}/u.test(word)) return true;
  if (/^\p{Script=Cyrillic}/u.test(word)) return word.length >= 5 || !hasCapitals;
  return !hasCapitals && word.length >= 3;
}

function mentionOf(text: string, run: NameRun, language: LanguageCode): NameMention {
  const start = run.words[0]?.start ?? 0;
  const end = run.words.at(-1)?.end ?? 0;
  const parts = run.words.map(({ text: word }) => wordKeys(word, language));
  const coarse = run.words.flatMap(({ text: word }) => coarseKeys(readings(word, language)));
  const keys = new Set([
    ...groupKeys(run.words, language),
    ...parts.flat(),
    ...pairKeys(run.words, language),
    ...coarse,
  ]);
  return { start, end, text: text.slice(start, end), keys: [...keys], parts, isCertain: run.isCertain };
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
  const syllables = chineseReadings(word, language).map((reading) => `zh:${reading.join('')}`);
  return [...new Set([...syllables, ...pieces.flatMap((piece) => phoneticKeys(piece, language))])];
}

/** Chinese and Korean names of two or three words: "Ван И", "Choe Son Hui". */
function groupKeys(words: readonly NameWord[], language: LanguageCode): string[] {
  const keys: string[] = [];
  for (let start = 0; start < words.length; start++) {
    for (const length of [1, 2, 3]) {
      const group = words
        .slice(start, start + length)
        .flatMap(({ text }) => (length === 1 ? [text] : text.split(/(?<=\p{L}{3})-(?=\p{Lu})/u)));
      if (start + length > words.length) continue;
      if (length > 1) keys.push(...chineseKeys(group, language));
      keys.push(...koreanKeys(group, language));
    }
  }
  return keys;
}

function chineseKeys(words: readonly string[], language: LanguageCode): string[] {
  const read = words.map((word) => chineseReadings(word, language));
  if (read.some((one) => one.length === 0)) return [];
  let joined: string[][] = [[]];
  for (const options of read)
    joined = joined.flatMap((path) => options.map((option) => [...path, ...option])).slice(0, 4);
  return joined.filter((syllables) => syllables.length <= 4).map((syllables) => `zh:${syllables.join('')}`);
}

function pairKeys(words: readonly NameWord[], language: LanguageCode): string[] {
  return words.slice(1).flatMap((word, index) => {
    const first = phoneticKeys(words[index]?.text ?? '', language)[0];
    const second = phoneticKeys(word.text, language)[0];
    return first === undefined || second === undefined
      ? []
      : [`n2:${[first.slice(2), second.slice(2)].sort().join('+')}`];
  });
}

/** "когда ван и был в пекине": in a text without capitals a surname and its neighbours may be a Chinese or Korean name. */
function findSyllabicNames(text: string, words: readonly NameWord[], language: LanguageCode): NameMention[] {
  if (/\p{Lu}/u.test(text)) return [];
  return words.flatMap((word, index) =>
    [2, 3].flatMap((length) => {
      const group = words.slice(index, index + length);
      const last = group.at(-1) ?? word;
      const names = group.map((part) => part.text);
      if (group.length < length || names.some((name) => name.length > 10)) return [];
      const isChinese = chineseReadings(word.text, language).some(
        (reading) => beginsWithSurname(reading) && reading.length === 1,
      );
      const keys = [...(isChinese ? chineseKeys(names, language) : []), ...koreanKeys(names, language)];
      if (keys.length === 0) return [];
      return [
        {
          start: word.start,
          end: last.end,
          text: text.slice(word.start, last.end),
          keys,
          parts: [keys],
          isCertain: false,
        },
      ];
    }),
  );
}
