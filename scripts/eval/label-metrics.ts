import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Citation } from '../../src/answers/answer.ts';

/** What is true of a page, as `pages.json` says it: null, a title in brackets and a publisher "not named …" stand for none. */
export interface PageTruth {
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publication_date: string | null;
  readonly event_dates: readonly string[];
}

/** How a citation's labels stand to the truth. A date that is left out is no wrong date, but the label is not right either. */
export interface LabelVerdict {
  readonly isRight: boolean;
  readonly wrongDates: readonly string[];
}

/** The truths of a `pages.json` by file name; none where the file is absent. */
export function readPageTruths(file: string): Map<string, PageTruth> {
  if (!existsSync(file)) return new Map();
  const truths = JSON.parse(readFileSync(file, 'utf8')) as readonly PageTruth[];
  return new Map(truths.map((truth) => [basename(truth.file), truth]));
}

/** Holds a citation's title, publisher and dates against the truth of its page. */
export function judgeLabels(citation: Citation, truth: PageTruth): LabelVerdict {
  const { publishedOn, eventDates } = citation;
  const isPublishedWrong = publishedOn !== null && publishedOn !== truth.publication_date;
  // An empty list of event dates says that nobody wrote them down, not that there are none.
  const wrongEvents =
    truth.event_dates.length === 0 ? [] : eventDates.filter((date) => !isWithin(date, truth.event_dates));
  const wrongDates = [...(isPublishedWrong ? [publishedOn] : []), ...wrongEvents];
  const isRight =
    publishedOn === truth.publication_date &&
    sameTitle(citation.title, truth.title) &&
    samePublisher(citation.publisher, truth.publisher);
  return { isRight, wrongDates };
}

/** A day of a longer event is right, and so is a month or interval that holds the day. */
function isWithin(date: string, truths: readonly string[]): boolean {
  const [first, last] = boundsOf(date);
  return truths.map(boundsOf).some(([from, to]) => first <= to && from <= last);
}

function boundsOf(date: string): [string, string] {
  const [first = '', last = first] = date.split('/');
  return [first, last.length === 7 ? `${last}-31` : last];
}

function sameTitle(found: string | null, wanted: string | null): boolean {
  if (wanted === null || wanted.startsWith('(')) return found === null;
  return found?.replace(/\s+/gu, ' ').trim() === wanted;
}

function samePublisher(found: string | null, wanted: string | null): boolean {
  if (wanted === null || wanted.startsWith('not named')) return found === null;
  return found !== null && wanted.toLowerCase().includes(found.toLowerCase());
}
