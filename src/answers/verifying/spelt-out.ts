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

const ministry = /^м[иі]н(?<trade>\p{Ll}{3,})$/u;
/** So many letters of a ministry's trade stand in its short name at least, and tell it. */
const lettersOfTrade = 4;

/** Whether a Russian or Ukrainian text speaks of the ministry, or its minister, that a name cuts short: "Минтранс" of "министр транспорта", «Мінфін» of «міністр фінансів». */
export function isMinistryTold(name: string, text: string): boolean {
  const trade = ministry.exec(name.toLowerCase())?.groups?.trade;
  if (trade === undefined) return false;
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(plainLetters);
  if (!words.some((word) => word.startsWith('минист'))) return false;
  const beginning = plainLetters(trade)
    .slice(0, lettersOfTrade)
    .replace(/(?<=...)[ауеои]$/u, '');
  return words.some((word) => word.startsWith(beginning));
}

/** What Russian and Ukrainian write with letters of their own ("финансов", «фінансів»). */
function plainLetters(word: string): string {
  return word.replaceAll(/[іїы]/gu, 'и').replaceAll(/[єёэ]/gu, 'е');
}
