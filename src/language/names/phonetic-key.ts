import {
  cyrillicRules,
  latinRules,
  romanianEndings,
  type SpellingRule,
  slavicEndings,
  turkicEndings,
} from './spelling-rules.ts';

/** More readings than this would be guesses. */
const mostReadings = 6;

/**
 * The keys under which a name is found in any spelling: `n:` and the consonants where there are three or more, else with the vowels between
 * them in three classes (Rubio, Рубио: `n:RoB`); none for a word without consonants. For words in Latin or Cyrillic letters.
 */
export function phoneticKeys(word: string, language: string): string[] {
  const keys = readings(word, language).map(keyOf);
  // English a is э or эй as often as а (Lammy is Лэмми, Hague Хейг); with two consonants the vowel counts.
  const short = /^\p{Script=Latin}/u.test(word)
    ? keys.filter((key) => /^[A-Z]a[A-Z]$/u.test(key)).map((key) => key.replace('a', 'i'))
    : [];
  return [...new Set([...keys, ...short])].filter((key) => key !== '').map((key) => `n:${key}`);
}

/** Keys that a Chinese rendering of a foreign name shares (拉夫罗夫, Лавров: `han:LVLV`), from its sound classes: Chinese knows no r. */
export function coarseKeys(phones: readonly string[]): string[] {
  const keys = phones.flatMap((reading) => {
    // 默克尔 has no first r, 斯托尔滕贝格 no second: before a consonant it is left out as often as it becomes l.
    const silent = reading.replace(/(?<=[a-z])R(?=[A-Z]|$)/gu, '');
    return [reading, silent].map((spelling) =>
      spelling
        .replaceAll('R', 'L')
        .replaceAll('C', 'S')
        .replace(/N(?=[PB])/gu, 'M')
        .replace(/([A-Z])\1+/gu, '$1'),
    );
  });
  return [...new Set(keys.map(keyOf))].filter((key) => key.length >= 3).map((key) => `han:${key}`);
}

/** Names come again and again in a corpus; a full cache is thrown away. */
const cacheLimit = 20_000;
const cache = new Map<string, readonly string[]>();

/** The sound classes a spelling may stand for, likeliest first, at most six. */
export function readings(word: string, language: string): readonly string[] {
  const id = `${language} ${word}`;
  const known = cache.get(id);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const found = readSpelling(word, language);
  cache.set(id, found);
  return found;
}

function readSpelling(word: string, language: string): string[] {
  const lower = word.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(lower)) {
    const endings = language === 'kk' || language === 'ky' ? [...turkicEndings, ...slavicEndings] : slavicEndings;
    return applyRules(applyRules([lower], endings), cyrillicRules).map(foldClusters);
  }
  const decomposed = lower
    .replace(/['’]s?$/u, '')
    .normalize('NFD')
    .replaceAll('ç', 'ç')
    .replace(/[sctz][\u0327\u0326\u030c\u0301\u0307]/gu, (pair) => pair.normalize('NFC'));
  return applyRules(language === 'ro' ? applyRules([decomposed], romanianEndings) : [decomposed], latinRules).map(
    foldClusters,
  );
}

function applyRules(words: readonly string[], rules: readonly SpellingRule[]): string[] {
  let found = [...words];
  for (const [pattern, ...choices] of rules) {
    const next = found.flatMap((word) =>
      word.search(pattern) < 0 ? [word] : choices.map((choice) => word.replace(pattern, (part) => read(choice, part))),
    );
    found = [...new Set(next)].slice(0, mostReadings);
  }
  return found;
}

function read(choice: string, part: string): string {
  if (choice === '$upper') return part.replace(/[vf]/u, 'V').toUpperCase();
  return choice === '$same' ? part : choice;
}

function foldClusters(phones: string): string {
  return phones
    .replace(/[^A-Za-z]/gu, '')
    .replace(/DT/gu, 'T')
    .replace(/NG(?![a-z])|NG/gu, 'N')
    .replace(/N(?=[PB])/gu, 'M')
    .replace(/([A-Z])\1+/gu, '$1');
}

function keyOf(phones: string): string {
  const consonants = phones.replace(/[a-z]/gu, '');
  if (consonants.length >= 3) return consonants;
  const classed = phones.replace(/[a-z]+/gu, (vowels) =>
    vowels.includes('i') || vowels.includes('e') ? 'i' : /[ou]/u.test(vowels) ? 'o' : 'a',
  );
  if (consonants.length === 2) return classed.replace(/[a-z]$/u, '');
  return consonants.length === 1 && classed.length >= 2 ? classed : '';
}
