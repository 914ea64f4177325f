import type { Span } from '../article.ts';
import { sentenceAround, tenseAround } from './tense.ts';

const closes = /^\s?[.!?][»”"]?(?:\s+[\p{Lu}\p{Lo}«"“„—–\d]|\s*$)/u;
const goesOn = /^,?\s+\p{Ll}/u;
const timeInSentence = /\s(?:в|о|об|at|la)\s+\d{1,2}[:.]\d{2}$/iu;

/** "The forum took place on 31 May 2024. It was …": whether a day with what stands before it makes a sentence, so that it is no stamp and what stands before it no name. */
export function isToldDay(text: string, day: Span): boolean {
  const after = text.slice(day.end, day.end + 6);
  const isAbbreviated = text.charAt(day.end - 1) === '.' && /^\s+[\p{Lu}«“]/u.test(after);
  const isOfSentence =
    isAbbreviated || closes.test(after) || (goesOn.test(after) && timeInSentence.test(text.slice(day.start, day.end)));
  if (!isOfSentence) return false;
  const { before } = sentenceAround(text, day);
  // Names of newspapers hold one small word at most; a sentence without a verb of the past or the future ("проходит") holds more.
  const smallWords = before.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];
  return smallWords.length > 1 || (smallWords.length > 0 && tenseAround(text, day) !== 'unclear');
}
