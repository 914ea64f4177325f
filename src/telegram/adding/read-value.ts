import { addDays, type Day } from '../../language/dates/day.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import type { CorrectableField } from '../../words/adding-words.ts';
import { cleanText } from '../sending/clean-text.ts';

const longest = { title: 300, publisher: 100 } as const;

/** The value that an admin's message gives for a field: null for "-", which says that the page has none; undefined where it is no such value. */
export function readValue(field: CorrectableField, text: string, today: Day): string | null | undefined {
  const value = cleanText(text).trim();
  if (/^[-–—]$/u.test(value)) return null;
  if (field === 'publishedOn') return readDay(value, today);
  const isLine = !value.includes('\n') && value.length <= longest[field] && /[\p{L}\p{N}]/u.test(value);
  return isLine ? value.replace(/\s+/gu, ' ') : undefined;
}

/** One whole day that leaves no doubt (03/04/2024 does) and is not ahead; tomorrow is today somewhere. */
function readDay(value: string, today: Day): Day | undefined {
  if (value.length > 60) return undefined;
  const [mention, ...others] = findDates(value);
  if (mention === undefined || others.length > 0) return undefined;
  if (mention.kind === 'calendar' && mention.isAmbiguousOrder) return undefined;
  const day = fullDayOf(mention);
  return day !== null && day <= addDays(today, 1) ? day : undefined;
}
