import { addDays, type Day, dayOf, weekdayOf } from '../language/day.ts';
import type { LanguageCode } from '../language/languages.ts';
import { fullDayOf } from '../language/resolve-date.ts';
import type { PublicationDate } from './article.ts';
import { type AddressDate, findAddressDate } from './find-address-date.ts';
import { type Dateline, datelineDay, findDateline } from './find-dateline.ts';
import { findMetadataDate, type MetadataDate } from './find-metadata-date.ts';
import { findStamp, type ReadDay, type StampVerdict } from './find-stamp.ts';
import { inferDay, yearBounds } from './infer-year.ts';
import type { Page, PageLayout } from './page.ts';
import { type PageDates, placeDates } from './page-dates.ts';
import { tenseAround } from './tense.ts';

/** Everything that speaks of the day a page was published. */
interface Witnesses {
  readonly page: PageDates;
  readonly stamp: StampVerdict;
  readonly dateline: Dateline | null;
  readonly address: AddressDate | null;
  readonly metadata: MetadataDate | null;
}

/**
 * When a page was published: `stated` with the words that say so, `inferred` where the page leaves one possibility, else `unknown`.
 * Never the file's date, never today: a wrong day is worse than none, so witnesses that contradict each other make it unknown.
 */
export function findPublicationDate(page: Page, layout: PageLayout, language: LanguageCode): PublicationDate {
  const dates = placeDates(page, layout);
  const address = findAddressDate(page.metadata);
  const metadata = findMetadataDate(page.metadata);
  const read = dayReader(dates, language, [address?.day, metadata?.day]);
  const witnesses: Witnesses = {
    page: dates,
    stamp: findStamp(dates, read),
    dateline: findDateline(dates),
    address,
    metadata,
  };
  return (
    fromStamp(witnesses) ?? fromFullDateline(witnesses) ?? fromOutside(witnesses) ?? fromPartialDateline(witnesses)
  );
}

function fromStamp({ page, stamp, address, metadata }: Witnesses): PublicationDate | null {
  if (stamp.kind === 'none') return null;
  if (stamp.kind === 'labelled') return stated(stamp.day, stamp.evidence, null);
  const agrees = [address, metadata].some((witness) => witness !== null && areNear(stamp.day, witness.day));
  if (!agrees && address !== null) {
    return metadata !== null && areNear(address.day, metadata.day)
      ? stated(address.day, address.evidence, null)
      : unknown(`The page is stamped "${stamp.evidence}", but its address says ${address.day}.`);
  }
  const later = agrees ? null : laterPastDay(page, stamp.day);
  if (later !== null) return unknown(`The page is stamped "${stamp.evidence}", but it tells of "${later}" as past.`);
  return stated(stamp.day, stamp.evidence, stamp.reason);
}

function fromFullDateline({ dateline, address, metadata }: Witnesses): PublicationDate | null {
  if (dateline === null || dateline.mention.year === null) return null;
  const day = datelineDay(dateline, dateline.mention.year);
  if (day === null) return null;
  const outside = address ?? metadata;
  // A release is dated by its author and may be posted days later: then nobody can tell which of the two is meant.
  if (outside !== null && !areNear(day, outside.day) && outside.day > day && outside.day <= addDays(day, 10)) {
    return outside === address
      ? stated(outside.day, outside.evidence, null)
      : unknown(`The dateline says "${dateline.evidence}", but "${outside.evidence}" names a later day.`);
  }
  return stated(day, dateline.evidence, null);
}

/** Address and metadata, each checked against what the page says of its own day. */
function fromOutside(witnesses: Witnesses): PublicationDate | null {
  const { address, metadata } = witnesses;
  let reason: string | null = null;
  for (const witness of [address, metadata]) {
    if (witness === null) continue;
    if (witness === metadata && address !== null && !areNear(metadata.day, address.day)) continue;
    const objection = objectionTo(witness.day, witnesses);
    if (objection === null) return stated(witness.day, witness.evidence, null);
    reason ??= `"${witness.evidence}" is contradicted by ${objection}.`;
  }
  if (reason === null) return null;
  const inferred = fromPartialDateline(witnesses);
  return inferred.status === 'inferred' ? inferred : unknown(reason);
}

function objectionTo(day: Day, { page, dateline }: Witnesses): string | null {
  if (dateline !== null && dateline.mention.year === null) {
    const year = Number(day.slice(0, 4));
    const near = [year - 1, year, year + 1].some((candidate) => {
      const own = datelineDay(dateline, candidate);
      return own !== null && own >= addDays(day, -4) && own <= addDays(day, 1);
    });
    if (!near) return `the dateline "${dateline.evidence}"`;
  }
  const later = laterPastDay(page, day);
  if (later !== null) return `"${later}", which the article tells as past`;
  return weekdayContradicting(page, day);
}

/** A weekday with a day and a month in the first lines fits the years around the true day only. */
function weekdayContradicting(page: PageDates, day: Day): string | null {
  const opening = page.dates.find(
    ({ mention, blockIndex }) =>
      blockIndex >= page.firstBodyIndex &&
      blockIndex <= page.firstBodyIndex + 1 &&
      mention.kind === 'calendar' &&
      mention.weekday !== null,
  );
  if (opening?.mention.kind !== 'calendar') return null;
  const { year, month, dayOfMonth, weekday, text } = opening.mention;
  if (year !== null || month === null || dayOfMonth === null) return null;
  const own = Number(day.slice(0, 4));
  const fits = [own - 1, own, own + 1].some((candidate) => {
    const told = dayOf(candidate, month, dayOfMonth);
    return told !== null && weekdayOf(told) === weekday;
  });
  return fits ? null : `"${text}", which is no such weekday in the years around it`;
}

/** Words of the article that tell of a later day as past; null where none do. */
function laterPastDay(page: PageDates, day: Day): string | null {
  const limit = addDays(day, 2);
  const later = page.dates.find(({ mention }) => {
    if (mention.kind === 'relative' || mention.year === null || !page.isInBody(mention)) return false;
    const told =
      fullDayOf(mention) ??
      (mention.dayOfMonth === null
        ? `${mention.year}-${mention.month === null ? '01' : String(mention.month).padStart(2, '0')}`
        : null);
    return told !== null && told > limit.slice(0, told.length) && tenseAround(page.text, mention) === 'behind';
  });
  return later?.mention.text ?? null;
}

function fromPartialDateline({ page, dateline, stamp }: Witnesses): PublicationDate {
  const fallback = stamp.kind === 'none' ? stamp.reason : null;
  if (dateline === null || dateline.mention.year !== null) return unknown(fallback);
  const mentions = page.dates.map(({ mention }) => mention).filter((mention) => mention !== dateline.mention);
  const bounds = yearBounds(
    page.text,
    mentions.filter(page.isInBody),
    mentions.filter((mention) => !page.isInBody(mention)),
  );
  const named = inferDay(dateline.mention, bounds);
  if (named === null) return unknown(`The article says "${dateline.evidence}", but the page does not settle the year.`);
  return {
    day: addDays(named, dateline.daysLater),
    status: 'inferred',
    evidence: dateline.evidence,
    reason: `"${dateline.evidence}" has no year; between ${bounds.latestPastYear}, told as past, and ${bounds.laterDays[0]}, the earliest later date of the page, ${named.slice(0, 4)} alone fits.`,
  };
}

/** Reads days of numbers: where day and month could change places, by what other witnesses say, else day first outside English. */
function dayReader(page: PageDates, language: LanguageCode, others: readonly (Day | undefined)[]): ReadDay {
  const isMonthFirst = page.dates.some(({ mention }) => {
    const parts = /^(\d{1,2})\/(\d{1,2})\/\d/.exec(mention.text);
    return parts !== null && Number(parts[2]) > 12;
  });
  return (mention) => {
    const dayFirst = fullDayOf(mention);
    if (!mention.isAmbiguousOrder || dayFirst === null) return dayFirst;
    const monthFirst = dayOf(Number(mention.year), Number(mention.dayOfMonth), Number(mention.month));
    if (others.includes(dayFirst) || (monthFirst !== null && others.includes(monthFirst)))
      return others.includes(dayFirst) ? dayFirst : monthFirst;
    if (isMonthFirst) return monthFirst;
    return language === 'en' ? null : dayFirst;
  };
}

function areNear(a: Day, b: Day): boolean {
  return a >= addDays(b, -1) && a <= addDays(b, 1);
}

function stated(day: Day, evidence: string, reason: string | null): PublicationDate {
  return { day, status: 'stated', evidence, reason };
}

function unknown(reason: string | null): PublicationDate {
  return { day: null, status: 'unknown', evidence: null, reason };
}
