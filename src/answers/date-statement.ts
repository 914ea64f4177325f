import type { CalendarMention } from '../language/date-mention.ts';
import { findDates } from '../language/find-dates.ts';
import { formatDate } from '../language/format-date.ts';
import { interfaceLanguageFor } from '../language/languages.ts';
import { wordsFor } from '../words/words.ts';
import type { Asked } from './asked.ts';
import type { SupportedStatement } from './cite-sentences.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** A sentence further down than this (counted from 0) may tell of another event than the one the article dates. */
const lastLeadSentence = 2;

/**
 * For a question that asks "when": the date as a statement of its own, labelled as the event's or as the publication's, resting on the sentence that tells
 * of the event. Null where that sentence gives another date itself, or where the page has none: a date is never guessed.
 */
export function dateStatement(asked: Asked, sentence: RankedSentence): SupportedStatement | null {
  if (!asked.kinds.includes('when')) return null;
  const language = interfaceLanguageFor(asked.language);
  const words = wordsFor(language).chat;
  const { article, position } = sentence;
  const support = [{ article, position }];
  const published = article.publishedOn === null ? null : formatDate(article.publishedOn, language);
  if (asked.asksPublication) return published === null ? null : { text: words.publishedOnDay(published), support };
  const event = eventDateOf(sentence);
  if (event !== null) return { text: words.eventOnDay(formatDate(event, language)), support };
  return published === null || datesItself(sentence) ? null : { text: words.onlyPublishedOnDay(published), support };
}

/** The article's event date that the sentence means: the one its own words agree with, or the only one where it tells of the event without a date. */
export function eventDateOf({
  article,
  text,
  position,
}: Pick<RankedSentence, 'article' | 'text' | 'position'>): string | null {
  const mentions = calendarMentions(text);
  const agreed = article.eventDates.find((date) => mentions.some((mention) => agrees(mention, date)));
  if (agreed !== undefined) return agreed;
  const [only, another] = article.eventDates;
  if (only === undefined || another !== undefined || mentions.length > 0) return null;
  return position <= lastLeadSentence ? only : null;
}

function datesItself({ text }: RankedSentence): boolean {
  return calendarMentions(text).length > 0;
}

function calendarMentions(text: string): CalendarMention[] {
  return findDates(text).filter((mention) => mention.kind === 'calendar');
}

/** "16 октября" agrees with 2024-10-16 and with 2024-10-15/2024-10-16; a bare year or weekday agrees with nothing. */
function agrees({ year, month, dayOfMonth }: CalendarMention, date: string): boolean {
  return date.split('/').some((end) => {
    const [y, m, d] = end.split('-').map(Number);
    if (month === null || (year !== null && year !== y)) return false;
    return month === m && (d === undefined || dayOfMonth === null || dayOfMonth === d);
  });
}
