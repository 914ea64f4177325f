// The same letters to the eye, in the same order.
const latin = 'aceopxyiABCEHIKMOPTXY';
const cyrillic = 'асеорхуіАВСЕНІКМОРТХУ';

/** How a word is brought into one alphabet: the letters of the other, and what each is taken for. Most such words are Cyrillic ones. */
const readings = [
  { foreign: /\p{sc=Latin}/gu, likes: likesOf(latin, cyrillic) },
  { foreign: /\p{sc=Cyrillic}/gu, likes: likesOf(cyrillic, latin) },
];

const mixed = /\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u;
const words = /[\p{sc=Latin}\p{sc=Cyrillic}]+/gu;

/** The text with each word that was typed on two keyboards ("Вaн", "Blinkеn") in the alphabet of its other letters; of the same length. */
export function inOneAlphabet(text: string): string {
  if (!mixed.test(text)) return text;
  return text.replace(words, (word) => {
    if (!mixed.test(word)) return word;
    const reading = readings.find(({ foreign, likes }) => word.match(foreign)?.every((letter) => likes.has(letter)));
    return reading === undefined
      ? word
      : word.replace(reading.foreign, (letter) => reading.likes.get(letter) ?? letter);
  });
}

function likesOf(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (letter, index) => [letter, to.charAt(index)]));
}
