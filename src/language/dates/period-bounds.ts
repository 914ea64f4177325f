import { addDays, type Day, dayOf } from './day.ts';
import { spanUnits } from './period-words.ts';

/** The first day of a day, month `YYYY-MM` or year `YYYY`. */
export function fromFirstDay(date: string): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a day, month `YYYY-MM` or year `YYYY`. */
export function toLastDay(date: string): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  return next === null ? `${date}-28` : addDays(next, -1);
}

/** The first day of a span of `count` units that ends on a day; `unit` is the word for it. Null for an unknown unit. */
export function spanEndingOn(day: Day, count: number, unit: string): Day | null {
  const size = spanUnits.find(([words]) => words.test(unit))?.[1];
  if (size === undefined) return null;
  if (size.days !== undefined) return addDays(day, -size.days * count);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - (size.months ?? 0) * count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const last = Number(toLastDay(`${year}-${String(month).padStart(2, '0')}`).slice(8));
  return dayOf(year, month, Math.min(Number(day.slice(8)), last));
}
