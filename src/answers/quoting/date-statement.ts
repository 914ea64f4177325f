import type { DateMention } from '../../language/dates/date-mention.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { formatDate } from '../../language/dates/format-date.ts';
import { resolveDate } from '../../language/dates/resolve-date.ts';
import { interfaceLanguageFor } from '../../language/languages.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import { wordsFor } from '../../words/words.ts';
import type { Asked } from '../asked.ts';
import type { SupportedStatement } from '../cite-sentences.ts';
import { namesOtherDay, tellsOfAsked } from './event-asked.ts';
import { agrees, standingOf } from './event-standing.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { meansAnotherOfSeveral } from './which-of-several.ts';

type SentenceInArticle = Pick<RankedSentence, 'article' | 'text' | 'position'>;

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
  if (asked.asksBefore || !tellsOfAsked(asked, sentence) || meansAnotherOfSeveral(asked, sentence)) return null;
  const event = eventDateOf(sentence);
  if (event !== null) {
    if (namesOtherDay(sentence, event)) return null;
    const standing = standingOf(sentence, event, asked);
    if (standing === 'denied' || standing === 'supposed') return null;
    // What the report tells of is behind it; what is asked for lies ahead.
    if (asked.asksAhead && standing !== 'planned') return null;
    const say = { named: words.eventOnDay, inferred: words.eventOnInferredDay, planned: words.plannedForDay }[standing];
    return { text: say(formatDate(event, language)), support };
  }
  // What a report tells further down, or of another time, is not of the day on which it was published.
  const isOfReport = position <= lastLeadSentence && findDates(sentence.text).length === 0 && !asked.asksAhead;
  return published === null || !isOfReport ? null : { text: words.onlyPublishedOnDay(published), support };
}

/** The article's event date that the sentence means: the one its own words agree with, or the only one where it tells of the event without a date. */
export function eventDateOf({ article, text, position }: SentenceInArticle): string | null {
  const found = findDates(text);
  const mentions = found.filter((mention) => mention.kind === 'calendar');
  const agreed = article.eventDates.find(
    (date) =>
      mentions.some((mention) => agrees(mention, date)) || found.some((mention) => meansDay(mention, date, article)),
  );
  if (agreed !== undefined) return agreed;
  const [only, another] = article.eventDates;
  if (only === undefined || another !== undefined || mentions.length > 0) return null;
  return position <= lastLeadSentence ? only : null;
}

/** Whether the event that a sentence means comes after the day of its report. */
export function isPlanned(sentence: SentenceInArticle): boolean {
  const event = eventDateOf(sentence);
  const { publishedOn } = sentence.article;
  return event !== null && publishedOn !== null && event.slice(0, 10) > publishedOn;
}

/** "This Monday", counted from the day of the report, is a day of the event. */
function meansDay(mention: DateMention, date: string, { publishedOn }: Pick<FoundArticle, 'publishedOn'>): boolean {
  if (mention.kind !== 'relative' || (mention.unit !== 'day' && mention.unit !== 'weekday')) return false;
  const meant = resolveDate(mention, publishedOn, 'past');
  const [from = '', to = from] = date.split('/');
  return meant !== null && from <= meant && meant <= to;
}
