import { findNames } from '../language/fold-names.ts';
import { formatDate } from '../language/format-date.ts';
import { interfaceLanguageFor } from '../language/languages.ts';
import { subjectsIn } from '../language/subjects.ts';
import { daysOf } from '../search/article-timing.ts';
import type { FoundArticle } from '../search/findings.ts';
import { wordsFor } from '../words/words.ts';
import type { Asked } from './asked.ts';
import { isSame } from './choose-sentences.ts';
import type { SupportedStatement } from './cite-sentences.ts';
import { eventDateOf } from './date-statement.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';

/** A longer list is no answer any more; the articles are listed by /sources. */
const mostMeetings = 8;

/** An article this much less relevant than the best tells of the names in passing. */
const relevanceMargin = 0.6;

/** In its first two sentences a report may name those who met one by one. */
const lastOpeningSentence = 1;

const tellsOfMeeting = new Set(['meet', 'talks', 'visit', 'arrive', 'host']);

/**
 * For a question that several meetings may answer: the sentence of each article that tells of one with all the question's names, one line a meeting, in order
 * of time. Empty where fewer than two articles do.
 */
export function chooseMeetings(asked: Asked, articles: readonly FoundArticle[]): RankedSentence[] {
  if (!asked.asksMeetings || asked.names.length === 0) return [];
  const least = Math.max(0, ...articles.map(({ relevance }) => relevance)) - relevanceMargin;
  const timely = articles.filter(({ timing }) => timing === null || timing === 'inside');
  const candidates = timely.filter((article) => article.relevance >= least);
  const lines: RankedSentence[] = [];
  for (const article of candidates) {
    const line = meetingSentence(asked, article);
    if (line !== undefined && !lines.some((other) => isSame(other, line))) lines.push(line);
  }
  return lines.length < 2 ? [] : lines.slice(0, mostMeetings).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** A line of the list: the sentence behind its date, where the page has one. */
export function meetingStatement(asked: Asked, line: RankedSentence): SupportedStatement {
  const language = interfaceLanguageFor(asked.language);
  const words = wordsFor(language).chat;
  const { article, position, text } = line;
  const event = eventDateOf(line);
  const date =
    event !== null
      ? formatDate(event, language)
      : article.publishedOn === null
        ? null
        : words.publishedMark(formatDate(article.publishedOn, language));
  return { text: date === null ? text : `${date}: ${words.quoted(text)}`, support: [{ article, position }] };
}

function meetingSentence(asked: Asked, article: FoundArticle): RankedSentence | undefined {
  const fitting = rankSentences(asked, [article]).filter(
    ({ text, sharedNames, signals, position }) =>
      signals.articleNames === 1 &&
      holdsPersons(asked, sharedNames, position) &&
      [...subjectsIn(text)].some((subject) => tellsOfMeeting.has(subject)) &&
      hasOtherName(asked, text, article),
  );
  // A report tells of its meeting first; what it tells further down are earlier ones.
  return fitting.toSorted((a, b) => a.position - b.position)[0];
}

function holdsPersons(asked: Asked, sharedNames: readonly string[], position: number): boolean {
  const persons = asked.names.filter((name) => !name.isPlace);
  const held = persons.filter((name) => sharedNames.includes(name.text));
  return held.length === persons.length || (held.length > 0 && position <= lastOpeningSentence);
}

/** Whom or where: a sentence with nothing but the question's own names answers neither. */
function hasOtherName(asked: Asked, text: string, { language }: FoundArticle): boolean {
  return findNames(text, language).some(({ keys }) => !keys.some((key) => asked.keys.has(key)));
}

function dayOf({ article }: RankedSentence): string {
  return daysOf(article)[0]?.from ?? '';
}
