import { findLastSpan, findYearPart } from '../names/named-spans.ts';
import { withBareDates } from './bare-dates.ts';
import type { DateMention } from './date-mention.ts';
import { addDays, type Day } from './day.ts';
import { findDates } from './find-dates.ts';
import { fromFirstDay, toLastDay } from './period-bounds.ts';
import { thirdOf, thirdOfThisYear } from './period-part.ts';
import {
  afterAfterWords,
  afterEventAfterWords,
  afterEventWords,
  afterWords,
  andWords,
  beforeAfterWords,
  beforeWords,
  betweenWords,
  firstWords,
  latestWords,
  sinceAfterWords,
  sinceWords,
  untilWords,
} from './period-words.ts';
import { resolveDate } from './resolve-date.ts';

/** A stretch of time that words of a question name. */
export type Range = Pick<Period, 'from' | 'to' | 'text' | 'isYearGuessed'>;

/** The time a question asks about; both ends included, null where it is open. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  /** The words of the question that say so; empty where only an order was asked for. */
  readonly text: string;
  /** Whether the latest or the first of several meetings is asked for. */
  readonly order: 'latest' | 'first' | null;
  /** True where the question named no year and the last one that fits was taken; a caller may look in other years too. */
  readonly isYearGuessed: boolean;
}

/** A mention with the days it covers. */
interface Covered {
  readonly mention: DateMention;
  readonly from: Day;
  readonly to: Day;
}

/** The period and the order a question asks for ("в марте 2024", "since May", "за последний месяц", "the latest talks"), counted from `today`; null for none. */
export function findPeriod(question: string, today: Day): Period | null {
  const range = findLastSpan(question, today) ?? findYearPart(question, today) ?? findRange(question, today);
  // "за последние три месяца" asks for a span, not for the latest of its meetings.
  const rest = range === null ? question : question.replace(range.text, ' ');
  const order = latestWords.test(rest) ? 'latest' : firstWords.test(rest) ? 'first' : null;
  if (range === null) return order === null ? null : { from: null, to: null, text: '', order, isYearGuessed: false };
  return { ...range, order };
}

function findRange(question: string, today: Day): Range | null {
  const covered = cover(question, today);
  const [first, second] = covered;
  if (first === undefined) {
    const third = thirdOfThisYear(question, today);
    return third === null ? null : { ...third, isYearGuessed: true };
  }
  const isYearGuessed = covered.some(
    ({ mention }) => mention.kind === 'calendar' && mention.year === null && mention.yearOffset === undefined,
  );
  if (second !== undefined) {
    const joining = question.slice(first.mention.end, second.mention.start);
    const isBetween = betweenWords.test(question.slice(0, first.mention.start));
    if (andWords.test(joining) || (isBetween && joining.length < 12)) {
      const text = question.slice(first.mention.start, second.mention.end);
      const from = first.from > second.to ? `${Number(first.from.slice(0, 4)) - 1}${first.from.slice(4)}` : first.from;
      return { from, to: second.to, text, isYearGuessed };
    }
  }
  const narrowest = covered.reduce((best, next) => (length(next) < length(best) ? next : best));
  return { ...bounded(question, narrowest), isYearGuessed };
}

/** A single date as an end of a period where a word before or behind it says so, else as the whole of it. */
function bounded(question: string, { mention, from, to }: Covered): Omit<Range, 'isYearGuessed'> {
  const before = question.slice(0, mention.start);
  const after = question.slice(mention.end);
  const { text } = mention;
  const isInterval = mention.kind === 'calendar' && mention.until !== null;
  if (isInterval) return { from, to, text };
  const isAfterEvent = afterEventWords.test(before) || afterEventAfterWords.test(after);
  if (isAfterEvent || sinceWords.test(before) || sinceAfterWords.test(after)) return { from, to: null, text };
  if (afterWords.test(before) || afterAfterWords.test(after)) return { from: addDays(to, 1), to: null, text };
  if (beforeWords.test(before) || beforeAfterWords.test(after))
    return { from: null, to: from === to ? to : addDays(from, -1), text };
  return untilWords.test(before)
    ? { from: null, to, text }
    : { ...(thirdOf({ from, to }, { before, after }) ?? { from, to }), text };
}

function cover(question: string, today: Day): Covered[] {
  const mentions = withBareDates(question, findDates(question));
  return mentions.flatMap((mention, index): Covered[] => {
    const next = mentions[index + 1];
    // "между январём и мартом 2024": the year of the second date is the year of the first.
    const inherits =
      mention.kind === 'calendar' &&
      mention.year === null &&
      next?.kind === 'calendar' &&
      andWords.test(question.slice(mention.end, next.start));
    const complete = inherits && next.year !== null ? { ...mention, year: next.year } : mention;
    const resolved = resolveDate(complete, today, 'past');
    if (resolved === null) return [];
    const [start = resolved, end = start] = resolved.split('/');
    return [{ mention: complete, from: fromFirstDay(start), to: toLastDay(end) }];
  });
}

function length({ from, to }: Covered): number {
  return Date.parse(to) - Date.parse(from);
}
