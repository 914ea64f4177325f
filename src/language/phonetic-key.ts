/** One spelling rule: what a pattern may stand for. Capitals are consonant classes, small letters vowels; several readings make several keys. */
type Rule = readonly [pattern: RegExp, ...readings: string[]];

/**
 * Latin spelling of English, German, French, Polish, Romanian and Turkic names → classes: S all hissing sounds (s, sh, z, zh, j), C ts and ch,
 * G g and h (Harris is Гарріс in Ukrainian), V v, w and f. Longer spellings first.
 */
const latinRules: readonly Rule[] = [
  [/č|ć|ç/gu, 'C'],
  [/ș|ş|š|ß|ž|ż|ź|ś/gu, 'S'],
  [/ț|ţ/gu, 'C'],
  [/ł/gu, 'L'],
  [/đ/gu, 'D'],
  [/ı/gu, 'i'],
  [/æ/gu, 'e'],
  [/ø|œ/gu, 'o'],
  [/\p{M}+/gu, ''],
  [/tsch|tch/gu, 'C'],
  [/sch|shch/gu, 'S'],
  [/dzh|dž|dj|dz/gu, 'S'],
  [/zh/gu, 'S'],
  [/sh|sz/gu, 'S'],
  [/kh/gu, 'G'],
  [/gh(?=t)/gu, ''],
  [/gh/gu, 'G'],
  [/ch(?=[rl])/gu, 'K'],
  [/ch(?=$|[^aeiouy])/gu, 'C', 'G', 'K'],
  [/ch/gu, 'C', 'S'],
  [/ph/gu, 'V'],
  [/th/gu, 'T'],
  [/ck(?=i$)/gu, 'K', 'CK'],
  [/ck/gu, 'K'],
  [/cz|ts|tz/gu, 'C'],
  [/qu/gu, 'K', 'KV'],
  [/q/gu, 'K'],
  [/^x/gu, 'S'],
  [/x/gu, 'KS'],
  [/c(?=[eiy])/gu, 'S', 'C'],
  [/c(?=$|o$)|^c(?=a)/gu, 'K', 'C'],
  [/c/gu, 'K'],
  [/dg?(?=ge)/gu, ''],
  [/g(?=[ei])/gu, 'G', 'S'],
  [/^j/gu, 'S', 'i'],
  [/j/gu, 'S', 'i'],
  [/^ou(?=[aeiy])/gu, 'V'],
  [/(?<=i)er$/gu, 'er', 'e'],
  [/^h/gu, 'G', ''],
  [/(?<=[aeiouy])h(?=[aeiouy])/gu, 'G', ''],
  [/(?<=[aeiouy])h/gu, '', 'G'],
  [/(?<=[BDGKTbdgktrlRL])h/gu, ''],
  [/h/gu, 'G'],
  [/w(?=[aeiouy])/gu, 'V'],
  [/w/gu, 'V', 'u'],
  [/z(?=$|[^aeiouy])|^z|(?<=[tnrl])z/gu, 'S', 'C'],
  [/z/gu, 'S'],
  [/y/gu, 'i'],
  [/[bdgklmnprstvf]/gu, '$upper'],
];

/** Cyrillic of Russian, Ukrainian, Kazakh and Kyrgyz → the same classes. */
const cyrillicRules: readonly Rule[] = [
  [/дж|дз/gu, 'S'],
  [/тч|тш|тс(?!к)/gu, 'C'],
  [/(?<=[кгдбт])х/gu, ''],
  [/дт/gu, 'T'],
  [/^у(?=[аеиіїоэєыё])/gu, 'V'],
  [/[жзсшщ]/gu, 'S'],
  [/[цч]/gu, 'C'],
  [/[вф]/gu, 'V'],
  [/[гґғхһ]/gu, 'G'],
  [/[кқ]/gu, 'K'],
  [/б/gu, 'B'],
  [/д/gu, 'D'],
  [/л/gu, 'L'],
  [/м/gu, 'M'],
  [/[нң]/gu, 'N'],
  [/п/gu, 'P'],
  [/р/gu, 'R'],
  [/т/gu, 'T'],
  [/(?<=[A-Z])ю/gu, 'u'],
  [/(?<=[A-Z])я/gu, 'a'],
  [/ю/gu, 'iu'],
  [/я/gu, 'ia'],
  [/ё/gu, 'io'],
  [/[ьъ'’ʼ]/gu, ''],
  [/[аә]/gu, 'a'],
  [/[оө]/gu, 'o'],
  [/[уұү]/gu, 'u'],
  [/[еэєиіїйыў]/gu, 'i'],
];

/** Case endings with a consonant of their own; an ending that may as well belong to the name leaves both readings. */
const slavicEndings: readonly Rule[] = [
  [/(?<=(?:ов|ев|єв|ин|ін|їн|ын))(?:ым|им|ом|ому|ых|их|ыми|ими|ові|еві)$/u, ''],
  [/(?<=\p{L}{3})(?:ого|его|ому|ему|ами|ями|ові|еві|єві)$/u, ''],
  [/(?<=\p{L}{2})(?:ом|ем|єм|им|ым|їм|ах|ях|их|ых)$/u, '', '$same'],
];
const turkicEndings: readonly Rule[] = [
  [
    /(?<=\p{L}{3})-?(?:[нтд][ыиіуү]ң?н?ң?|[гғкқ][аеәо]|[нтд][аеәо]н?|[мбп]ене?н?|л[аеәо]р|[лдт][ыиіу][кқ])$/u,
    '',
    '$same',
  ],
];
const romanianEndings: readonly Rule[] = [[/(?<=\p{L}{3})(?:ului|ul|lui|ilor)$/u, '', '$same']];

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

/** The sound classes a spelling may stand for, likeliest first, at most six. */
export function readings(word: string, language: string): string[] {
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

function applyRules(words: readonly string[], rules: readonly Rule[]): string[] {
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
