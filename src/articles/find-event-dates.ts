import type { DateMention } from '../language/date-mention.ts';
import { addDays, type Day } from '../language/day.ts';
import { findDates } from '../language/find-dates.ts';
import { resolveDate } from '../language/resolve-date.ts';
import type { PublicationDate } from './article.ts';
import { inferDay, type YearBounds, yearBounds } from './infer-year.ts';
import { backgroundWords, durationWords, meetingWords, ongoingWords } from './meeting-words.ts';
import { sentenceAround, tenseAround } from './tense.ts';

/** What the dates of a body are read against. */
export interface EventContext {
  readonly title: string | null;
  readonly publication: PublicationDate;
  /** Dates of the page outside its article (side columns): they bound a missing year. */
  readonly outside: readonly DateMention[];
}

/** A date of a meeting, and how firmly the text ties it to the meeting it is about. */
interface Candidate {
  readonly date: string;
  readonly start: number;
  readonly tense: 'ahead' | 'behind' | 'unclear';
  readonly isInTitle: boolean;
}

/** Only the first lines tell of the meeting itself; further down stand earlier visits, plans and other people's meetings. */
const leadLength = 1000;
/** Without a publication day nothing tells an earlier visit from this one but its place in the text. */
const undatedLeadLength = 450;
/** What is told as ahead is the report's own subject only in its first sentence. */
const openingLength = 220;
const longestDelayDays = 14;
const longestPlanDays = 62;

/**
 * Days, months and intervals `a/b` of the meetings an article tells of, in order of time; empty where it does not date them.
 * The publication day is never put in for an event: only words of the text are resolved against it.
 */
export function findEventDates(body: string, context: EventContext): string[] {
  const head = context.title === null ? '' : `${context.title}\n`;
  const text = head + body.slice(0, leadLength + 400);
  const mentions = findDates(text);
  let bounds: YearBounds | null = null;
  const inferred = (mention: DateMention): Day | null => {
    if (mention.kind === 'relative' || mention.year !== null || context.publication.day !== null) return null;
    bounds ??= yearBounds(body, findDates(body), context.outside);
    return inferDay(mention, bounds);
  };
  const candidates = mentions.flatMap((mention): Candidate[] => {
    if (!tellsOfMeeting(text, mention, head)) return [];
    const tense = tenseAround(text, mention);
    const date =
      inferred(mention) ?? resolveDate(mention, context.publication.day, tense === 'ahead' ? 'future' : 'past');
    const isInTitle = mention.start < head.length;
    const depth = mention.start - head.length;
    const isTooDeep =
      depth > (tense === 'ahead' ? openingLength : context.publication.day === null ? undatedLeadLength : leadLength);
    return date === null || isTooDeep || date.length === 4
      ? []
      : [{ date: withDuration(text, mention, date), start: mention.start, tense, isInTitle }];
  });
  const chosen = choose(candidates, context.publication.day);
  if (chosen.length > 0) return chosen;
  return isOngoing(text) && context.publication.day !== null && context.publication.status === 'stated'
    ? [context.publication.day]
    : [];
}

function tellsOfMeeting(text: string, mention: DateMention, head: string): boolean {
  const { before, after } = sentenceAround(text, mention);
  if (backgroundWords.test(before.slice(-60)) || backgroundWords.test(after.slice(0, 40))) return false;
  const isOpening = mention.start < head.length + 300;
  return (
    meetingWords.test(`${before} ${after}`) || (isOpening && meetingWords.test(head) && mention.start < head.length)
  );
}

/** The main meeting's date, with further dates of the lead that belong to the same days. */
function choose(candidates: readonly Candidate[], published: Day | null): string[] {
  const fitting = candidates.filter(
    ({ date, tense, isInTitle }) => isInTitle || fitsPublication(date, published, tense),
  );
  const days = fitting.filter(({ date }) => date.length > 7);
  const main = days.find(({ isInTitle }) => isInTitle) ?? days[0] ?? fitting[0];
  if (main === undefined) return [];
  const first = main.date.slice(0, 10);
  const same = days.filter(
    ({ date, tense }) =>
      tense === main.tense &&
      date.length === 10 &&
      main.date.length === 10 &&
      Math.abs(Date.parse(date) - Date.parse(first)) <= 3 * 86_400_000,
  );
  return [...new Set([main.date, ...same.map(({ date }) => date)])].toSorted();
}

function fitsPublication(date: string, published: Day | null, tense: Candidate['tense']): boolean {
  if (published === null) return date.length > 7;
  const first = date.slice(0, 10);
  const last = date.slice(-10);
  if (date.length === 7)
    return (
      date >= addDays(published, -31).slice(0, 7) &&
      date <= addDays(published, tense === 'ahead' ? longestPlanDays : 0).slice(0, 7)
    );
  const latest = addDays(published, tense === 'ahead' ? longestPlanDays : 1);
  return last >= addDays(published, -longestDelayDays) && first <= latest;
}

/** "19 июня завершился двухдневный визит" tells of two days. */
function withDuration(text: string, mention: DateMention, date: string): string {
  if (date.length !== 10) return date;
  const { before, after } = sentenceAround(text, mention);
  const sentence = `${before} ${after}`;
  const days = durationWords.find(([words]) => words.test(sentence))?.[1];
  if (days === undefined) return date;
  if (/заверш|закінч|закінчи|ended|conclud|wrapped|结束|結束|încheiat/iu.test(sentence))
    return `${addDays(date, 1 - days)}/${date}`;
  return /начал|начина|почав|розпоч|began|begin|start|开始|開始|început/iu.test(sentence)
    ? `${date}/${addDays(date, days - 1)}`
    : date;
}

function isOngoing(text: string): boolean {
  const [title = '', ...rest] = text.split('\n');
  return [title, rest.join('\n').slice(0, 200)].some((part) => ongoingWords.test(part) && meetingWords.test(part));
}
