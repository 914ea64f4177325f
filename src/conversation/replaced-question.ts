import { isFunctionWord } from '../language/function-words.ts';
import type { LanguageCode } from '../language/languages.ts';
import { type NameMention, namesAgree } from '../language/names/fold-names.ts';
import { isPlace, joined, leavesYearOpen, namesOf, periodOf } from './question-parts.ts';

/** Prepositions before what is talked about; the last word before a name. */
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
    const isKnown = before.some((other) => namesAgree(other, name));
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
  if (year === undefined || !leavesYearOpen(question)) return period;
  return /\p{Script=Han}/u.test(period) ? `${year}年${period}` : `${period} ${year}`;
}
