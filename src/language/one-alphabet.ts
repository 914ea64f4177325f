/** Letters that look alike in both alphabets, small and large, Latin and Cyrillic in the same order. */
const latin = 'aceopxyiABCEHIKMOPTXY';
const cyrillic = 'асеорхуіАВСЕНІКМОРТХУ';

const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic.charAt(index)]));
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin.charAt(index)]));

const mixed = /\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u;
const words = /[\p{sc=Latin}\p{sc=Cyrillic}]+/gu;

/** The text with each word that was typed on two keyboards ("Вaн", "Blinkеn") in the alphabet of its other letters; of the same length. */
export function inOneAlphabet(text: string): string {
  if (!mixed.test(text)) return text;
  return text.replace(words, (word) =>
    mixed.test(word) ? (rewritten(word, toCyrillic) ?? rewritten(word, toLatin) ?? word) : word,
  );
}

/** The word with all letters of the other alphabet exchanged; null where one of them has no like. */
function rewritten(word: string, likes: ReadonlyMap<string, string>): string | null {
  const foreign = likes === toCyrillic ? /\p{sc=Latin}/u : /\p{sc=Cyrillic}/u;
  const letters = [...word].map((letter) => (foreign.test(letter) ? (likes.get(letter) ?? null) : letter));
  return letters.includes(null) ? null : letters.join('');
}
