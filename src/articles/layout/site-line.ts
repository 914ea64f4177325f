import { leadingDate } from '../dates/stamp-in-title.ts';
import { isDateOnly } from './block-signals.ts';
import { onlySections } from './section-words.ts';

const weatherOrMoney =
  /[-+–−]\s?\d{1,2}(?!\d)(?:\s?°)?|\d\s?°|(?<!\p{L})(?:usd|eur|курс\p{L}*|погода|weather|тираж|выпуск|випуск|issue|№)(?!\p{L})/iu;
const languageNames =
  "ru|рус|русский|по-русски|uk|ua|укр|українська|en|eng|english|kz|kk|каз|қаз|қазақша|kg|ky|kyr|кыр|кырг|кыргызча|ro|rom|md|rou|română|fr|fra|français|de|deu|deutsch|uz|uzb|o['‘’]zbekcha|ўзбекча|tr|tür|türkçe|zh|cn|chn|中文|es|español|қазақ тілі|рус тілі";
const languageRow = new RegExp(`^(?:(?:${languageNames})(?![\\p{L}])[\\s|/·•,]*){2,}$`, 'iu');
const longestLine = 160;

/** Whether a line is nothing but names of languages, as sites offer them. */
export function isLanguageRow(text: string): boolean {
  return languageRow.test(text.trim());
}

/** Whether a line is a row of sections between bars or points, without a number in it. */
export function isMenuRow(text: string): boolean {
  return (
    text.length <= longestLine &&
    !/\d/u.test(text) &&
    (text.match(/\s[|｜·•]\s|｜|\S[ \u00a0\u3000]{2,}(?=\S)/gu) ?? []).length >= 2
  );
}

/** Whether a line is one that sites put under their name: a menu, languages, a day, the weather, rates of money, the number of an issue. */
export function isSiteLine(text: string): boolean {
  if (onlySections.test(text) || isDateOnly(text) || leadingDate(text.slice(0, 60))?.start === 0) return true;
  if (text.length > longestLine) return false;
  const marks = text.match(/[|｜·•▾]|\S(?:[ \u00a0]{3,}|[\t\u3000]+)(?=\S)/gu) ?? [];
  const steps = text.match(/\s[>›»→]\s/gu) ?? [];
  return isMenuRow(text) || marks.length >= 2 || steps.length >= 2 || isLanguageRow(text) || weatherOrMoney.test(text);
}
