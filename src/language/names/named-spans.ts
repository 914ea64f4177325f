import { type Day, dayOf } from '../dates/day.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Range } from '../dates/find-period.ts';
import { spanEndingOn, toLastDay } from '../dates/period-bounds.ts';
import { lastSpans, yearParts } from '../dates/period-words.ts';
import { countOf } from '../numbers/count-words.ts';

/** "за последний месяц", "in the past 10 days": a span that ends today. */
export function findLastSpan(question: string, today: Day): Range | null {
  for (const pattern of lastSpans) {
    const match = pattern.exec(question);
    const from = match === null ? null : spanEndingOn(today, countOf(match.groups?.count), match.groups?.unit ?? '');
    if (match !== null && from !== null) return { from, to: today, text: match[0], isYearGuessed: false };
  }
  return null;
}

/** "летом 2023", "in the second half of 2024", "прошлой зимой": needs its year, or takes the last one that has begun. */
export function findYearPart(question: string, today: Day): Range | null {
  for (const [words, [first, last]] of yearParts) {
    const match = words.exec(question);
    if (match === null) continue;
    const named = yearsIn(question)[0];
    const current = Number(today.slice(0, 4));
    const relative = findDates(question).find((mention) => mention.kind === 'relative' && mention.unit === 'year');
    const start = (year: number): Day => (first < 1 ? `${year - 1}-12-01` : (dayOf(year, first, 1) ?? `${year}-01-01`));
    const asked = named?.year ?? (relative?.kind === 'relative' ? current + relative.offset : null);
    const year = asked ?? (start(current) <= today ? current : current - 1);
    const text = question.slice(
      Math.min(match.index, named?.index ?? match.index),
      Math.max(match.index + match[0].length, (named?.index ?? 0) + 4),
    );
    return {
      from: start(year),
      to: toLastDay(`${year}-${String(last).padStart(2, '0')}`),
      text,
      isYearGuessed: asked === null,
    };
  }
  return null;
}

/** The four-digit years of a question and where they stand. */
export function yearsIn(question: string): { year: number; index: number }[] {
  return [
    ...question.matchAll(
      /(?<![\d.,:/])(?<![A-Za-z]-)(?<!(?<!\d)\d{2}-)(?:19|20)\d\d(?![\d%])(?![.,:/]\d)(?!-\d\d(?!\d))/g,
    ),
  ].map(({ 0: year, index }) => ({ year: Number(year), index }));
}
