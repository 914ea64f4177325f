/** A word of a text with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Words of a closed class: a title does not end with one, and one with a capital in mid-line opens a sentence.
const smallWords = new Set(
  (
    'в во на по с со к ко у о об обо от до из за для при про под над между через без и а но что как не или его ее её их это эти этот эта он она они мы ' +
    'после перед ранее также однако кроме напомним накануне сегодня вчера ' +
    'у в з із зі на до від за для при про під над між через без і й та а але що як не або його її їх це ці цей ця він вона вони ми після перед раніше також ' +
    'однак водночас крім нагадаємо сьогодні вчора тим натомість ' +
    'the a an in on at of to from by with for and or but as that this these his her its their he she it they we after before during while when ' +
    'în la de din cu pe pentru și si sau dar că ca după inainte înainte'
  ).split(' '),
);
// Of those, the ones that a name or an abbreviation may begin with are no sign of a sentence.
const weakOpeners = new Set([
  'a',
  'the',
  'за',
  'та',
  'ми',
  'мы',
  'with',
  'for',
  'and',
  'de',
  'la',
  'of',
  'по',
  'и',
  'і',
  'й',
  'а',
]);

/** Words and the marks that cling to them, with offsets. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/gu)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }));
}

/** Whether a lower-case word is a preposition, conjunction, pronoun or the like. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

/** How sure it is that one text ends after a word and another begins: 0 no, 1 possible, 2 likely. Both stand on one line without a mark. */
export function seamStrength(word: Word, next: Word, text: string): 0 | 1 | 2 {
  if (/[,;:—–-]$/u.test(word.text) || !/^[«“"„(]?[\p{Lu}\d]/u.test(next.text)) return 0;
  if (isSmallWord(word.text) || /^\p{Lu}\.$/u.test(word.text)) return 0;
  const bare = next.text.replace(/^[«“"„(]+/u, '');
  if (/^\p{Lu}\p{Ll}*$/u.test(bare) && isSmallWord(bare) && !weakOpeners.has(bare.toLowerCase())) return 2;
  const lower = bare.toLowerCase().replace(/\P{L}+$/u, '');
  // A word that the text also writes small is no name, and behind a small word no part of one: its capital opens a sentence.
  const isCommon =
    lower.length > 3 &&
    /^\p{Ll}/u.test(word.text) &&
    /^\p{Lu}\p{Ll}/u.test(bare) &&
    new RegExp(`\\s${lower}(?!\\p{L})`, 'u').test(text);
  return isCommon ? 2 : 1;
}
