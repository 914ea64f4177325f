import type { InterfaceLanguage } from '../languages.ts';
import type { Day } from './day.ts';

const locales: Record<InterfaceLanguage, string> = { ru: 'ru', uk: 'uk', en: 'en-GB' };
// Russian and Ukrainian write "г." and "р." behind the year where it stands in a full date; in a list of sources that is noise.
const yearMark = /\s(?:г|р)\.$/u;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day `2025-09-30` as the language writes it: "30 сентября 2025", "30 вересня 2025", "30 September 2025". */
export function formatDay(day: Day, language: InterfaceLanguage): string {
  return write(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A month `2024-05`: "май 2024", "травень 2024", "May 2024". */
export function formatMonth(month: string, language: InterfaceLanguage): string {
  return write(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

/** A day, a month, a year or an interval `a/b` of two of them; what two days share is written once ("19–20 ноября 2025"). */
export function formatDate(date: string, language: InterfaceLanguage): string {
  const [from = date, until] = date.split('/');
  if (until === undefined) return formatSingle(from, language);
  if (from.length !== 10 || until.length !== 10)
    return `${formatSingle(from, language)} – ${formatSingle(until, language)}`;
  if (from.slice(0, 7) === until.slice(0, 7)) return `${Number(from.slice(8))}–${formatDay(until, language)}`;
  const start =
    from.slice(0, 4) === until.slice(0, 4)
      ? write(from, language, { day: 'numeric', month: 'long' })
      : formatDay(from, language);
  return `${start} – ${formatDay(until, language)}`;
}

/** Several dates side by side, each as `formatDate` writes it. */
export function formatDates(dates: readonly string[], language: InterfaceLanguage): string {
  return dates.map((date) => formatDate(date, language)).join(', ');
}

function formatSingle(date: string, language: InterfaceLanguage): string {
  if (date.length === 4) return date;
  return date.length === 7 ? formatMonth(date, language) : formatDay(date, language);
}

function write(day: Day, language: InterfaceLanguage, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.keys(options).join(' ')}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter
    .format(new Date(`${day}T00:00:00Z`))
    .replace(yearMark, '')
    .replaceAll('\u00a0', ' ');
}
