import type { Day } from '../language/dates/day.ts';
import { findPeriod } from '../language/dates/find-period.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { LanguageCode } from '../language/languages.ts';
import { findNames, type NameMention } from '../language/names/fold-names.ts';

/** Only the words of a period matter here, and they are the same on any day. */
const anyDay: Day = '2000-01-01';

/** Prepositions before a place, and before what is talked about; the last words before a name. */
const placePreposition = /(?<!\p{L})(?:в|во|у|на|из|із|з|до|к|in|at|to|from|în|din)\s+$/iu;
const topicPreposition = /(?<!\p{L})(?:о|об|про|насчет|насчёт|щодо|about|on|despre)\s+$/iu;

/** Words beside a new name that the lists of grammar lack. */
const smallWords = /^(?:про|насч[её]т|щодо|about|despre|那|呢)$/iu;

interface Replacement {
  readonly names: readonly NameMention[];
  readonly period: string;
}

/** "А Лавров?", "And in 2023?": nothing but a name or a period and small words. */
export function isEllipsis(question: string, language: LanguageCode, { names, period }: Replacement): boolean {
  if (names.length === 0 && period === '') return false;
  let rest = question.replace(period, ' ');
  for (const name of names) rest = rest.replace(name.text, ' ');
  const words = rest.match(/\p{Script=Han}|[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.every((word) => word.length <= 1 || smallWords.test(word) || isFunctionWord(word, language));
}

/** The last question with the new name in the place of the last one of its kind, and the new period for its own. */
export function replaced(
  carried: string,
  question: string,
  { names, period, language }: Replacement & { readonly language: LanguageCode },
): string {
  const before = namesOf(carried, language);
  let text = carried;
  for (const name of names) {
    const opening = question.slice(0, name.start);
    const same = before.filter((other) => isPlace(carried, other) === isPlace(question, name));
    const isKnown = before.some((other) => other.keys.some((key) => name.keys.includes(key)));
    // "А с Ван И?" changes whom he met; "А Лавров?" changes who did; "А про НАТО?" changes nobody.
    const old = /\s\p{L}{1,4}\s+$/u.test(opening) ? same.at(-1) : inSameCase(same, name.text);
    if (isKnown || old === undefined || topicPreposition.test(opening)) return joined([carried, question]);
    text = text.replace(old.text, name.text);
  }
  if (period === '') return text;
  const old = periodOf(text);
  return old === '' ? joined([text, question]) : text.replace(old, inYearOf(old, question, period));
}

/** "А Вершинскому?" takes the place of the name that ends like it; "А Лавров?" that of the first. */
function inSameCase(names: readonly NameMention[], name: string): NameMention | undefined {
  const ending = name.slice(-1);
  const alike = /[аеєиіїоуюяйм]$/u.test(name) ? names.filter(({ text }) => text.endsWith(ending)) : [];
  return alike.length === 1 ? alike[0] : names[0];
}

/** "А в июне?" after "в мае 2025 года" asks for June of that year. */
function inYearOf(old: string, question: string, period: string): string {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(old)?.[0];
  if (year === undefined || findPeriod(question, anyDay)?.isYearGuessed !== true) return period;
  return /\p{Script=Han}/u.test(period) ? `${year}年${period}` : `${period} ${year}`;
}

/** One after the other as sentences of their own, so that "А" is not taken for part of the name before it. */
export function joined(parts: readonly string[]): string {
  const said = parts.filter(Boolean);
  return said
    .map((part, index) => (index < said.length - 1 && /[\p{L}\p{N}]$/u.test(part) ? `${part}.` : part))
    .join(' ');
}

/** The words of a question that name its time; empty for none. */
export function periodOf(question: string): string {
  return findPeriod(question, anyDay)?.text ?? '';
}

/** The names of a question that are written as names. */
export function namesOf(question: string, language: LanguageCode): NameMention[] {
  return findNames(question, language).filter((name) => name.isCertain || /\p{Script=Han}/u.test(name.text));
}

/** A state or a city, or whatever stands behind "in". */
export function isPlace(text: string, { keys, start }: NameMention): boolean {
  return keys.some((key) => /^(?:place|capital|city):/u.test(key)) || placePreposition.test(text.slice(0, start));
}
