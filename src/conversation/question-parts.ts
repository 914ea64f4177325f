import type { Day } from '../language/dates/day.ts';
import { findPeriod } from '../language/dates/find-period.ts';
import type { LanguageCode } from '../language/languages.ts';
import { findNames, type NameMention } from '../language/names/fold-names.ts';
import { namesPlace } from '../language/names/key-kinds.ts';

/** Only the words of a period matter here, and they are the same on any day. */
const anyDay: Day = '2000-01-01';

/** Prepositions before a place; the last word before a name. */
const placePreposition = /(?<!\p{L})(?:в|во|у|на|из|до|к|in|at|to|from|în|din)\s+$/iu;

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

/** Whether the time of a question is one of any year ("в июне"). */
export function leavesYearOpen(question: string): boolean {
  return findPeriod(question, anyDay)?.isYearGuessed === true;
}

/** The names of a question that are written as names. */
export function namesOf(question: string, language: LanguageCode): NameMention[] {
  return findNames(question, language).filter((name) => name.isCertain || /\p{Script=Han}/u.test(name.text));
}

/** A state or a city, or whatever stands behind "in". */
export function isPlace(text: string, { keys, start }: NameMention): boolean {
  return namesPlace(keys) || placePreposition.test(text.slice(0, start));
}

/** Whether something is said to be in or to go to a place: "в Корее", and not "с Кореей"; a language without prepositions does not tell. */
export function isLocated(text: string, name: NameMention): boolean {
  const isTold = /^[\p{Script=Cyrillic}\p{Script=Latin}]/u.test(name.text) && !/[әіңғүұқөһ]/iu.test(text);
  return isPlace(text, name) && (!isTold || placePreposition.test(text.slice(0, name.start)));
}
