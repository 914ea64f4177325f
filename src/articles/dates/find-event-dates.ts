import { type DateMention, isLater } from '../../language/dates/date-mention.ts';
import type { Day } from '../../language/dates/day.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { type Direction, fullDayOf, resolveDate } from '../../language/dates/resolve-date.ts';
import type { PublicationDate } from '../article.ts';
import { sharedWords } from '../layout/shared-words.ts';
import { chooseEventDates, type EventCandidate } from './choose-event-dates.ts';
import { reportLine, signedDatelineEnd } from './dateline-end.ts';
import { isDateline } from './find-dateline.ts';
import { inferDay, type YearBounds, yearBounds } from './infer-year.ts';
import { meetingWords, ongoingWords } from './meeting-words.ts';
import type { OutsideDate } from './page-dates.ts';
import { publicationLabel } from './stamp-words.ts';
import { tellsOfMeeting } from './tells-of-meeting.ts';
import { sentenceAround, tenseAround } from './tense.ts';
import { withDuration } from './with-duration.ts';

/** What the dates of a body are read against. */
export interface EventContext {
  readonly title: string | null;
  readonly publication: PublicationDate;
  /** Dates of the page outside its article (side columns): they bound a missing year. */
  readonly outside: readonly OutsideDate[];
}

/** Only the first lines tell of the meeting itself; further down stand earlier visits, plans and other people's meetings. */
const leadLength = 1000;
/** Without a publication day nothing tells an earlier visit from this one but its place in the text. */
const undatedLeadLength = 450;
/** Share of the title's words that a sentence says again when it announces what the title does. */
const leastOfTitle = 0.2;
/** What is told as ahead is the report's own subject only in its first sentence. */
const openingLength = 220;
const shortDelayDays = 30;
const longDelayDays = 75;

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
    bounds ??= yearBounds(
      body,
      findDates(body),
      context.outside.map(({ mention }) => mention),
    );
    return inferDay(mention, bounds);
  };
  const candidates = mentions.flatMap((mention): EventCandidate[] => {
    if (isPublicationLine(text, mention, context) || !tellsOfMeeting(text, mention, head.length)) return [];
    if (context.publication.spansDays && mention.kind === 'relative') return [];
    const tense = isLater(mention) ? 'ahead' : tenseAround(text, mention);
    const date = inferred(mention) ?? resolveDate(mention, context.publication.day, direction(mention, tense));
    const isVague = date?.length === 7 || (mention.kind === 'relative' && mention.unit === 'week');
    const depth = mention.start - head.length;
    const isTooDeep = depth > deepest(tense, isVague, context.publication.day);
    if (date === null || date.length === 4 || isTooDeep) return [];
    return [
      {
        date: withDuration(text, mention, date),
        tense,
        isInTitle: depth < 0,
        isVague,
        isAnnounced: isOfTitle(text, mention, context.title),
        delayDays: delayOf(mention, depth),
      },
    ];
  });
  const chosen = chooseEventDates(candidates, context.publication.day);
  if (chosen === null || chosen.length > 0) return chosen ?? [];
  return (
    fromPlaceLine(text, context) ??
    fromDateline(body, context) ??
    (isOngoing(text) && context.publication.status === 'stated' ? [context.publication.day ?? ''] : [])
  );
}

/** A day in the first sentences is the report's subject weeks later too; longer where its year is written out. */
function delayOf(mention: DateMention, depth: number): number {
  if (mention.kind === 'relative' || depth > openingLength) return 0;
  return mention.year === null ? shortDelayDays : longDelayDays;
}

/** Whether the sentence of a date says again what the title says. */
function isOfTitle(text: string, mention: DateMention, title: string | null): boolean {
  if (title === null) return true;
  const { before, after } = sentenceAround(text, mention);
  return sharedWords(title, `${before} ${after}`) >= leastOfTitle;
}

/** How far into the body a date may stand to be the meeting's own, in characters. */
function deepest(tense: EventCandidate['tense'], isVague: boolean, published: Day | null): number {
  if (tense === 'ahead' || isVague) return openingLength;
  return published === null ? undatedLeadLength : leadLength;
}

/** Day, time and place beside a report of a meeting are the meeting's where the page labels its publication apart. */
function fromPlaceLine(text: string, { outside, publication }: EventContext): string[] | null {
  const isLabelled = /^\p{L}{4,}/u.test(publication.evidence ?? '');
  const isStamp = (mention: DateMention) => publication.evidence?.includes(mention.text) ?? false;
  const line = outside.find(({ isPlaceLine, mention }) => isPlaceLine && !isStamp(mention))?.mention;
  const day = line === undefined ? null : fullDayOf(line);
  if (!isLabelled || day === null || publication.day === null || day > publication.day) return null;
  return meetingWords.test(text.slice(0, 400)) ? [day] : null;
}

/** A report that an agency dates in its first line tells of that day where it names no other: "ЛИМА, 28 ноября. /…/. Переговоры завершились". */
function fromDateline(text: string, { publication }: EventContext): string[] | null {
  const line = reportLine(text);
  const body = text.slice(line);
  const end = signedDatelineEnd(body);
  const lead = /^[^\n]*?(?:[.!?](?=\s+[\p{Lu}«])|[。！？]|$)/u.exec(body.slice(end, end + openingLength))?.[0] ?? '';
  const [own, other] = findDates(body.slice(0, end + openingLength));
  if (end === 0 || publication.day === null || other !== undefined) return null;
  const day = own === undefined ? null : resolveDate(own, publication.day, 'nearest');
  const verb = meetingWords.exec(lead);
  if (day !== publication.day || verb === null) return null;
  const at = end + verb.index;
  return tenseAround(body, { start: at, end: at + verb[0].length }) === 'behind' ? [day] : null;
}

/** A dateline, or the page's own stamp left in the text, is the report's day and not the meeting's. */
function isPublicationLine(text: string, mention: DateMention, { title, publication }: EventContext): boolean {
  const bodyStart = title === null ? 0 : title.length + 1;
  const isFirst =
    mention.start >= bodyStart &&
    isDateline(text.slice(bodyStart, mention.start), text.slice(mention.end, mention.end + 40));
  const isLabelled = publicationLabel.test(text.slice(Math.max(0, mention.start - 80), mention.start));
  const isStamp = publication.evidence?.endsWith(mention.text) ?? false;
  return isFirst || isLabelled || (isStamp && (mention.time !== null || mention.start < bodyStart));
}

/** A date without its year is the nearest one; a weekday is behind the report unless the sentence announces. */
function direction(mention: DateMention, tense: EventCandidate['tense']): Direction {
  return mention.kind === 'calendar' ? 'nearest' : tense === 'ahead' ? 'future' : 'past';
}

function isOngoing(text: string): boolean {
  const [title = '', ...rest] = text.split('\n');
  return [title, rest.join('\n').slice(0, 200)].some((part) => ongoingWords.test(part) && meetingWords.test(part));
}
