import { formatDate } from '../../language/dates/format-date.ts';
import { interfaceLanguageFor } from '../../language/languages.ts';
import { daysOf } from '../../search/retrieval/article-timing.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { ChatWords } from '../../words/chat-words.ts';
import { wordsFor } from '../../words/words.ts';
import type { Asked } from '../asked.ts';
import type { SupportedStatement } from '../cite-sentences.ts';
import { isSame } from './choose-sentences.ts';
import { eventDateOf } from './date-statement.ts';
import { type EventStanding, standingOf } from './event-standing.ts';
import { isLeaning } from './leaning-sentence.ts';
import type { ListByDate } from './list-question.ts';
import { isPlaceOfMeeting } from './meeting-place.ts';
import { meetingPosition } from './meeting-position.ts';
import { meetingSentence } from './meeting-sentence.ts';
import { askedApart } from './names-apart.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { isCountTold } from './told-count.ts';

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

/** One meeting is answered by its article; a list has more. */
const leastMeetings = 2;

/** An article this much less relevant than the best tells of the names in passing. */
const relevanceMargin = 1;

/**
 * For a question that several meetings may answer: the sentence of each article that tells of one with all the question's names, one line a meeting, in order
 * of time; where no article does and names are joined ("в Сеуле и Токио"), with any of those. Empty where fewer than two articles do, unless a time is asked
 * for or a list of one.
 */
export function chooseMeetings(asked: Asked, articles: readonly FoundArticle[]): MeetingList {
  if (asked.listByDate !== null) return listOfTime(articles, asked.listByDate);
  if (!asked.asksMeetings || asked.names.length === 0) return noMeetings;
  const apart = askedApart(asked);
  // What was in Seoul and Tokyo was in one of them; who is asked for together met each other first of all.
  const isOfPlaces = apart.some(({ names }) => names.some((name) => isPlaceOfMeeting(asked, name)));
  const together = isOfPlaces ? [] : linesFor([asked], articles);
  const lines = together.length > 0 ? together : linesFor(apart, articles);
  const isBounded = (asked.period?.from ?? asked.period?.to ?? null) !== null;
  const least = isBounded || (together.length === 0 && apart.length > 0) ? 1 : leastMeetings;
  if (lines.length < least || (lines.length === 1 && isCountTold(asked, articles))) return noMeetings;
  return listOf(lines);
}

/** A line for each article that tells of a meeting as any of the questions asks for. */
function linesFor(questions: readonly Asked[], articles: readonly FoundArticle[]): MeetingLine[] {
  const least = Math.max(0, ...articles.map(({ relevance }) => relevance)) - relevanceMargin;
  const lines: MeetingLine[] = [];
  for (const article of articles) {
    if (article.relevance < least || (article.timing !== null && article.timing !== 'inside')) continue;
    const line = questions.map((asked) => meetingSentence(asked, article)).find((found) => found !== undefined);
    if (line !== undefined && !lines.some((other) => isSame(other, line))) lines.push(line);
  }
  return lines;
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

/** A line of the list: the sentence behind its date, where the page has one, and behind the sentence before where it says only "he". */
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
  const before = isLeaning(text, article.language) ? article.sentences[position - 1]?.text : undefined;
  const quotes = [...(before === undefined ? [] : [before]), text].map(words.quoted).join(' ');
  const support = [...(before === undefined ? [] : [{ article, position: position - 1 }]), { article, position }];
  return { text: date === null ? quotes : `${date}: ${quotes}`, support };
}

function marked(date: string, standing: EventStanding, words: ChatWords): string {
  if (standing === 'planned' || standing === 'supposed') return words.plannedMark(date);
  return standing === 'inferred' ? words.inferredMark(date) : date;
}

/** What has no date comes last. */
function dayOf({ article }: MeetingLine): string {
  return daysOf(article)[0]?.from ?? '9999';
}
