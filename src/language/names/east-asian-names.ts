import type { LanguageCode } from '../languages.ts';
import { beginsWithSurname, chineseReadings } from './chinese-syllables.ts';
import { koreanKeys, koreanSurname } from './korean-syllables.ts';

/** Neighbouring words taken together: a full Chinese or Korean name with its keys, or one word with none. */
export interface WordGroup {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** Longest full names, in words: "Choe Son Hui". */
const longestName = 3;

/** Divides the words of a run into full Chinese and Korean names and single words, the longest name first. */
export function groupWords(words: readonly string[], language: LanguageCode): WordGroup[] {
  const groups: WordGroup[] = [];
  let index = 0;
  while (index < words.length) {
    let group: WordGroup = { words: words.slice(index, index + 1), keys: [] };
    for (let length = longestName; length >= 2 && group.keys.length === 0; length--) {
      const candidate = words.slice(index, index + length);
      if (candidate.length < length) continue;
      const keys = fullNameKeys(candidate, language);
      if (keys.length > 0) group = { words: candidate, keys };
    }
    groups.push(group);
    index += group.words.length;
  }
  return groups;
}

/** The keys of a full name, surname first, with that of its surname alone (`zh:wanyi`, `fam:wan`); empty where the words are none. */
export function fullNameKeys(words: readonly string[], language: LanguageCode): string[] {
  const korean = koreanKeys(words, language);
  const chinese = chineseKeys(words, language);
  const surnames = korean.map((key) => `fam:${key.slice(3).split('-')[0]}`);
  return [...new Set([...chinese, ...korean, ...surnames])];
}

/** The keys of one word that may be a Chinese word of several syllables (Фуцзянь: `zh:fujian`) or a bare surname (Ван: `fam:wan`). */
export function syllabicKeys(word: string, language: LanguageCode): string[] {
  const korean = koreanSurname(word);
  const keys = korean === null ? [] : [`fam:${korean}`];
  for (const reading of chineseReadings(word, language)) {
    if (reading.length > 1) keys.push(`zh:${reading.join('')}`);
    else keys.push(`fam:${reading[0]}`);
  }
  return keys;
}

function chineseKeys(words: readonly string[], language: LanguageCode): string[] {
  const read = words.map((word) => chineseReadings(word, language));
  const surnames = (read[0] ?? []).filter((reading) => reading.length === 1 && beginsWithSurname(reading));
  if (surnames.length === 0 || read.some((one) => one.length === 0)) return [];
  let joined: string[][] = surnames;
  for (const options of read.slice(1))
    joined = joined.flatMap((path) => options.map((option) => [...path, ...option])).slice(0, 4);
  const names = joined.filter((syllables) => syllables.length <= 3);
  return names.length === 0
    ? []
    : [...names.map((syllables) => `zh:${syllables.join('')}`), ...names.map((syllables) => `fam:${syllables[0]}`)];
}
