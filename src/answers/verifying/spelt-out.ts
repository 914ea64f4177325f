/** Whether a text spells an abbreviation out in its own language: "ПВО" as "противовоздушной обороны"; a compound word may stand for two letters. */
export function isSpeltOut(abbreviation: string, text: string): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(abbreviation)) return false;
  const letters = Array.from(abbreviation.toLowerCase());
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2);
  return words.some((_, first) => spells(letters, words.slice(first)));
}

/** Each word begins with the next letter; a long one may hold the letter after it too. */
function spells(letters: readonly string[], words: readonly string[]): boolean {
  const [letter, inside, ...rest] = letters;
  if (letter === undefined) return true;
  const [word, ...others] = words;
  if (word?.[0] !== letter) return false;
  if (spells(letters.slice(1), others)) return true;
  const isCompound = inside !== undefined && word.length >= 9 && word.indexOf(inside, 4) > 0;
  return isCompound && rest.length > 0 && spells(rest, others);
}
