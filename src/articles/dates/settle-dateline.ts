import { addDays } from '../../language/dates/day.ts';
import type { PublicationDate } from '../article.ts';
import type { Dateline } from './find-dateline.ts';
import type { StampVerdict } from './find-stamp.ts';
import { dayAfterTold, dayBeforePlan, inferDay, repeatedDay, yearBounds } from './infer-year.ts';
import type { PageDates } from './page-dates.ts';

/** What a dateline is settled with: the dates of its page, and why no stamp was taken. */
export interface DatelineWitnesses {
  readonly page: PageDates;
  readonly dateline: Dateline | null;
  readonly stamp: StampVerdict;
}

/** The day of a dateline without a year where the page settles the year (`inferred`), else `unknown` with what stood in the way. */
export function settleDateline({ page, dateline, stamp }: DatelineWitnesses): PublicationDate {
  const fallback = stamp.kind === 'none' ? stamp.reason : null;
  if (dateline === null || dateline.mention.year !== null) return unknown(fallback ?? eventReason(page));
  const others = page.dates.filter(({ mention }) => mention !== dateline.mention);
  const inside = others.filter(({ isInBody }) => isInBody).map(({ mention }) => mention);
  const outside = others.filter(({ isInBody }) => !isInBody);
  const lines = outside.filter(({ before, after }) => before.length + after.length < 120).map(({ mention }) => mention);
  const repeated = repeatedDay(dateline.mention, lines);
  const bounds = yearBounds(
    page.text,
    inside,
    outside.map(({ mention }) => mention),
  );
  const bounded = repeated ?? inferDay(dateline.mention, bounds);
  const told = bounded === null ? dayAfterTold(dateline.mention, inside, page.text) : null;
  const named = bounded ?? told?.day ?? dayBeforePlan(dateline.mention, bounds);
  if (named === null) return unknown(`The article says "${dateline.evidence}", but the page does not settle the year.`);
  const ground =
    repeated !== null
      ? `another line of the page gives that day as ${repeated}`
      : told !== null
        ? `the article tells of ${told.text} as past, at most ten days before`
        : bounded !== null
          ? `between ${bounds.latestPastYear}, told as past, and ${bounds.laterDays[0]}, the earliest later date of the page, ${named.slice(0, 4)} alone fits`
          : `the article announces ${bounds.announcedDays[0]}, at most half a year ahead`;
  return {
    day: addDays(named, dateline.daysLater),
    status: 'inferred',
    evidence: dateline.evidence,
    reason: `"${dateline.evidence}" has no year; ${ground}.`,
  };
}

/** Why the first day that the article names is not taken for its own. */
function eventReason({ dates }: PageDates): string | null {
  const told = dates.find(
    ({ mention, isInBody }) => isInBody && mention.kind === 'calendar' && mention.dayOfMonth !== null,
  );
  return told === undefined ? null : `"${told.mention.text}" dates what the article tells of, not the article.`;
}

/** An unknown date, with the candidates that were not taken. */
export function unknown(reason: string | null): PublicationDate {
  return { day: null, status: 'unknown', evidence: null, reason };
}
