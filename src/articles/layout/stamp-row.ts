import { findDates } from '../../language/dates/find-dates.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import { stampWords } from '../dates/stamp-words.ts';
import { onlySections } from './section-words.ts';

const longestRow = 120;
/** Names of an author, a place, a section beside the day; a headline has more words, and small ones. */
const mostWords = 6;

/** Whether a line is a full day with no more beside it than who wrote, where and for which section ("Ada Holm | 3 May 2024, 10:15 | World"). */
export function isStampRow(text: string): boolean {
  if (text.length > longestRow || !/\d/u.test(text)) return false;
  const days = findDates(text).filter((mention) => fullDayOf(mention) !== null);
  const [day, ...others] = days;
  if (day === undefined || others.length > 1) return false;
  const rest = `${text.slice(0, day.start)}  ${text.slice(day.end)}`;
  const fields = rest.split(/\s{2,}|\s?[|·•/,:—–]\s?/u).filter((field) => !onlySections.test(field));
  const words = fields.join(' ').match(/\p{L}{2,}/gu) ?? [];
  // Chinese writes a headline as one word.
  const isHeadline = words.some((word) => /^\p{sc=Han}{7}/u.test(word)) || /^\p{sc=Han}{3}/u.test(text.slice(day.end));
  return (
    !isHeadline && words.length <= mostWords && words.every((word) => !/^\p{Ll}/u.test(word) || stampWords.test(word))
  );
}
