import type { NumberMention } from '../../language/numbers/number-mention.ts';
import type { Said } from '../source-sentences.ts';

/** Before a number they say that another is meant: "14 thousand and not 25", «14, а не 25», "14 instead of 25". */
const instead =
  /(?<!\p{L})(?:а не|а ні|but not|and not|rather than|instead of|вместо|взамен|замість|în loc de|nu)\s(?:(?:на|в|у|из|із|за|the|a|прежних|прошлых|попередніх|колишніх|previous|former|earlier|planned|usual|de)\s){0,2}$|而不是$|而非$/iu;

/** The first number that the statement tells as so and the quote as not so ("25 instead of 14" of "14 and not 25"), or the other way round; null for none. */
export function findReplaced(statement: Said, quote: Said): string | null {
  const told = split(quote);
  if (told.not.length === 0) return null;
  const said = split(statement);
  const isOnlyIn = (claimed: NumberMention, here: readonly NumberMention[], there: readonly NumberMention[]) =>
    here.some((number) => isSame(number, claimed)) && !there.some((number) => isSame(number, claimed));
  const found =
    said.so.find((claimed) => isOnlyIn(claimed, told.not, told.so)) ??
    said.not.find((claimed) => isOnlyIn(claimed, told.so, told.not));
  // "Девять дней сократили до трёх" of "три дня вместо девяти" tells both.
  const tellsBoth =
    said.not.length === 0 && told.so.some((number) => said.so.some((claimed) => isSame(number, claimed)));
  return found === undefined || tellsBoth ? null : found.text;
}

/** The numbers of a text that it tells, and those that it says are not meant. */
function split({ numbers, text }: Said): { so: NumberMention[]; not: NumberMention[] } {
  const isNot = ({ start }: NumberMention) => instead.test(text.slice(0, start));
  return { so: numbers.filter((number) => !isNot(number)), not: numbers.filter(isNot) };
}

function isSame(one: NumberMention, other: NumberMention): boolean {
  return one.values.some((value) => other.values.includes(value));
}
