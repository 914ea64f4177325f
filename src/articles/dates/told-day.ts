import type { Span } from '../article.ts';
import { stampWords } from './stamp-words.ts';
import { sentenceAround, tenseAround } from './tense.ts';

const closes = /^\s?[.!?][»”"]?(?:\s+[\p{Lu}\p{Lo}«"“„—–\d]|\s*$)/u;
const goesOn = /^,?\s+\p{Ll}/u;
const timeInSentence = /\s(?:в|о|об|at|la)\s+\d{1,2}[:.]\d{2}$/iu;

// "У Кишиневі 20 травня 2025 року засідала …": no site is named after where something was, and what goes on in small letters is its sentence.
const opensAtPlace = /^(?:in|at|on|near|в|во|на|под|у|під|біля|la|în|lângă)\s\p{Lu}/iu;
const longSentence = /^,?\s+\p{Ll}+(?:[\s,]+[^\s,.!?]+){2,}[.!?]/u;

const smallWord = /^[,\s(（–—-]{1,4}(\p{Ll}[\p{L}’'-]*)/u;
const chineseGoesOn = /^[）)，,]?(?!星期|周|週|[电電讯訊消]|第|农历|農曆|出版|更新|[发發]布|[来來]源)\p{sc=Han}/u;
const preposition = '(?:во?|на|у|із|зі?|со?|при|после|після|из|до|від|от|in|on|at|from|after|during|la|în|pe|din|după)';
const withinSentence = new RegExp(`^${preposition}\\s|\\s(?:${preposition}|и|і|й|та|and|și|of|de)$`, 'iu');

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

/**
 * "Договор от 3 июня 2025 года вступил в силу.", "В Осло 3 июня 2025 года МИД провёл …": whether a line with a day behind its first words is a
 * sentence that holds them: it goes on in small letters that begin no field of a stamp, or a preposition ties the words to the day.
 */
export function isDayInSentence(line: string, day: Span): boolean {
  if (isToldDay(line, day)) return true;
  const { before, after } = sentenceAround(line, day);
  const isClosed = /^["”»]?[.!?。！？…]/u.test(line.slice(day.end + after.length));
  if (!isClosed || /\d:\d/u.test(line.slice(day.start, day.end))) return false;
  if (chineseGoesOn.test(after)) return true;
  if ((after.match(/\p{L}{2,}/gu) ?? []).length < 2) return false;
  const next = smallWord.exec(after)?.[1];
  return (next !== undefined && !stampWords.test(next)) || withinSentence.test(before.trim());
}
