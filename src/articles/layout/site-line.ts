import { leadingDate } from '../dates/stamp-in-title.ts';
import { isDateOnly } from './block-signals.ts';
import { onlySections } from './section-words.ts';

const weatherOrMoney =
  /[-+–−]\s?\d{1,2}(?!\d)(?:\s?°)?|\d\s?°|(?<!\p{L})(?:usd|eur|курс\p{L}*|погода|weather|тираж|выпуск|випуск|issue|№)(?!\p{L})/iu;
const longestLine = 160;

/** Whether a line is one that sites put under their name: a menu, languages, a day, the weather, rates of money, the number of an issue. */
export function isSiteLine(text: string): boolean {
  if (onlySections.test(text) || isDateOnly(text) || leadingDate(text.slice(0, 60))?.start === 0) return true;
  if (text.length > longestLine) return false;
  const marks = text.match(/[|·•▾]|\S(?:[ \u00a0]{3,}|[\t\u3000]+)(?=\S)/gu) ?? [];
  return marks.length >= 2 || weatherOrMoney.test(text);
}
