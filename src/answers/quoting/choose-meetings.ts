import { formatDate } from '../../language/dates/format-date.ts';
import { interfaceLanguageFor } from '../../language/languages.ts';
import { findNames, nameKeys } from '../../language/names/fold-names.ts';
import { subjectsIn } from '../../language/subjects.ts';
import { daysOf } from '../../search/retrieval/article-timing.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { ChatWords } from '../../words/chat-words.ts';
import { wordsFor } from '../../words/words.ts';
import type { Asked } from '../asked.ts';
import type { SupportedStatement } from '../cite-sentences.ts';
import { holdsAskedName } from '../view-article.ts';
import { isSame } from './choose-sentences.ts';
import { eventDateOf } from './date-statement.ts';
import { type EventStanding, isSupposed, standingOf } from './event-standing.ts';
import { isLeaning } from './leaning-sentence.ts';
import { type ListByDate, tellsOfMeeting } from './list-question.ts';
import { meetingPosition } from './meeting-position.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';

/** A sentence that stands for a meeting in a list. */
export type MeetingLine = Pick<RankedSentence, 'article' | 'position' | 'text'>;

/** The lines of a list in order of time, and how many were found for it. */
export interface MeetingList {
  readonly lines: readonly MeetingLine[];
  readonly found: number;
}

const noMeetings: MeetingList = { lines: [], found: 0 };

/** A longer list is no answer any more; the articles are listed by /sources. */
const mostMeetings = 8;

/** An article this much less relevant than the best tells of the names in passing. */
const relevanceMargin = 1;

/** In its first two sentences a report may name those who met one by one. */
const lastOpeningSentence = 1;

/**
 * For a question that several meetings may answer: the sentence of each article that tells of one with all the question's names, one line a meeting, in order
 * of time. Empty where fewer than two articles do, unless a list of a time is asked for.
 */
export function chooseMeetings(asked: Asked, articles: readonly FoundArticle[]): MeetingList {
  if (asked.listByDate !== null) return listOfTime(articles, asked.listByDate);
  if (!asked.asksMeetings || asked.names.length === 0) return noMeetings;
  const least = Math.max(0, ...articles.map(({ relevance }) => relevance)) - relevanceMargin;
  const timely = articles.filter(({ timing }) => timing === null || timing === 'inside');
  const candidates = timely.filter((article) => article.relevance >= least);
  const lines: RankedSentence[] = [];
  for (const article of candidates) {
    const line = meetingSentence(asked, article);
    if (line !== undefined && !lines.some((other) => isSame(other, line))) lines.push(line);
  }
  return lines.length < 2 ? noMeetings : listOf(lines);
}

/** The meetings of a time, whoever met, the newest that a list holds: articles come the newest first. */
function listOfTime(articles: readonly FoundArticle[], wanted: ListByDate): MeetingList {
  const timely = articles.filter(({ timing }) => timing === null || timing === 'inside');
  const lines: MeetingLine[] = [];
  for (const article of timely.filter((one) => daysOf(one).length > 0)) {
    const position = meetingPosition(article) ?? (wanted === 'events' ? 0 : null);
    const text = position === null ? undefined : article.sentences[position]?.text;
    if (position === null || text === undefined) continue;
    const line = { article, position, text };
    if (!lines.some((other) => isSame(other, line))) lines.push(line);
  }
  return listOf(lines);
}

function listOf(lines: readonly MeetingLine[]): MeetingList {
  const shown = lines.slice(0, mostMeetings).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return { lines: shown, found: lines.length };
}

/** A line of the list: the sentence behind its date, where the page has one. */
export function meetingStatement(asked: Asked, line: MeetingLine): SupportedStatement {
  const language = interfaceLanguageFor(asked.language);
  const words = wordsFor(language).chat;
  const { article, position, text } = line;
  const event = eventDateOf(line);
  const date =
    event !== null
      ? marked(formatDate(event, language), standingOf(line, event, asked), words)
      : article.publishedOn === null
        ? null
        : words.publishedMark(formatDate(article.publishedOn, language));
  return { text: date === null ? text : `${date}: ${words.quoted(text)}`, support: [{ article, position }] };
}

function marked(date: string, standing: EventStanding, words: ChatWords): string {
  if (standing === 'planned' || standing === 'supposed') return words.plannedMark(date);
  return standing === 'inferred' ? words.inferredMark(date) : date;
}

function meetingSentence(asked: Asked, article: FoundArticle): RankedSentence | undefined {
  const fitting = rankSentences(asked, [article]).filter(
    ({ text, sharedNames, signals, position }) =>
      signals.articleNames === 1 &&
      !isSupposed(text) &&
      (position <= lastOpeningSentence || !isLeaning(text, article.language)) &&
      placesStand(asked, sharedNames, article) &&
      holdsPersons(asked, sharedNames, position) &&
      tellsOfMeeting(subjectsIn(text)) &&
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

/** A place asked about stands in the sentence, in the title or in the opening: further down it is where somebody is from. */
function placesStand(asked: Asked, sharedNames: readonly string[], article: FoundArticle): boolean {
  const opening = [article.title ?? '', ...article.sentences.slice(0, lastOpeningSentence + 1).map(({ text }) => text)];
  const texts = opening.map((text) => ({ text, keys: new Set(nameKeys(text, article.language)) }));
  return asked.names
    .filter((name) => name.isPlace && !sharedNames.includes(name.text))
    .every((name) => texts.some((text) => holdsAskedName(asked, article, { name, text })));
}

/** Whom or where: a sentence with nothing but the question's own names answers neither. */
function hasOtherName(asked: Asked, text: string, { language }: FoundArticle): boolean {
  return findNames(text, language).some(({ keys }) => !keys.some((key) => asked.keys.has(key)));
}

/** What has no date comes last. */
function dayOf({ article }: MeetingLine): string {
  return daysOf(article)[0]?.from ?? '9999';
}
