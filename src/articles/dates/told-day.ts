import type { Span } from '../article.ts';
import { sentenceAround, tenseAround } from './tense.ts';

const closes = /^\s?[.!?][»”"]?(?:\s+[\p{Lu}\p{Lo}«"“„—–\d]|\s*$)/u;
const goesOn = /^,?\s+\p{Ll}/u;
const timeInSentence = /\s(?:в|о|об|at|la)\s+\d{1,2}[:.]\d{2}$/iu;

// "У Кишиневі 20 травня 2025 року засідала …": no site is named after where something was, and what goes on in small letters is its sentence.
const opensAtPlace = /^(?:in|at|on|near|в|во|на|под|у|під|біля|la|în|lângă)\s\p{Lu}/iu;
const longSentence = /^,?\s+\p{Ll}+(?:[\s,]+[^\s.!?]+){2,}[.!?]/u;

/** "The forum took place on 31 May 2024. It was …": whether a day with what stands before it makes a sentence, so that it is no stamp and what stands before it no name. */
export function isToldDay(text: string, day: Span): boolean {
  const after = text.slice(day.end, day.end + 6);
  const { before } = sentenceAround(text, day);
  if (opensAtPlace.test(before) && longSentence.test(text.slice(day.end))) return true;
  const isAbbreviated = text.charAt(day.end - 1) === '.' && /^\s+[\p{Lu}«“]/u.test(after);
  const isOfSentence =
    isAbbreviated || closes.test(after) || (goesOn.test(after) && timeInSentence.test(text.slice(day.start, day.end)));
  if (!isOfSentence) return false;
  // Names of newspapers hold one small word at most; a sentence without a verb of the past or the future ("проходит") holds more.
  const smallWords = before.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];
  return smallWords.length > 1 || (smallWords.length > 0 && tenseAround(text, day) !== 'unclear');
}
