import { addDays, type Day } from '../../language/dates/day.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { PublicationDate } from '../article.ts';
import type { Page } from '../page.ts';
import { type AddressDate, findAddressDate } from './find-address-date.ts';
import { type Dateline, datelineDay, findDateline } from './find-dateline.ts';
import { findMetadataDate, type MetadataDate } from './find-metadata-date.ts';
import { findObjection, laterPastDay } from './find-objection.ts';
import { findPartialStamp } from './find-partial-stamp.ts';
import { findStamp, type Stamp, type StampVerdict } from './find-stamp.ts';
import type { PageDates } from './page-dates.ts';
import { dayReader } from './read-numeric-day.ts';
import { settleDateline, unknown } from './settle-dateline.ts';

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
 * `dates` are those of the page. Never the file's date, never today: a wrong day is worse than none, so witnesses that contradict each other make it unknown.
 */
export function findPublicationDate(page: Page, dates: PageDates, language: LanguageCode): PublicationDate {
  const address = findAddressDate(page);
  const metadata = findMetadataDate(page.metadata);
  const read = dayReader(dates, language, [address?.day, metadata?.day]);
  const witnesses: Witnesses = {
    page: dates,
    stamp: findStamp(dates, read),
    dateline: findDateline(dates) ?? findPartialStamp(dates),
    address,
    metadata,
  };
  return fromStamp(witnesses) ?? fromFullDateline(witnesses) ?? fromOutside(witnesses) ?? settleDateline(witnesses);
}

function fromStamp({ page, stamp, address, metadata, dateline }: Witnesses): PublicationDate | null {
  if (stamp.kind === 'none') return null;
  const isConfirmed = [address, metadata].some((witness) => witness !== null && areNear(stamp.day, witness.day));
  // The head of a page may be that of a visit: it says nothing where another witness speaks.
  if (stamp.kind === 'head' && !isConfirmed && (address !== null || metadata !== null)) return null;
  if (stamp.kind === 'labelled' || isConfirmed) return stated(stamp.day, stamp.evidence, stamp.reason);
  if (address !== null && metadata !== null && areNear(address.day, metadata.day))
    return stated(address.day, address.evidence, null);
  if (address !== null) return unknown(`The page is stamped "${stamp.evidence}", but its address says ${address.day}.`);
  // A day without a time may be a press release's own, which a site put up some days later.
  const isPostedLater =
    metadata !== null && metadata.day > stamp.day && metadata.day <= addDays(stamp.day, 10) && !stamp.hasTime;
  if (metadata !== null && (stamp.kind === 'foot' || isPostedLater))
    return unknown(`"${stamp.evidence}" and "${metadata.evidence}" contradict each other.`);
  if (stamp.kind === 'head' || stamp.kind === 'over-title') {
    const objection = findObjection(stamp.day, page, dateline);
    if (objection !== null) return unknown(`"${stamp.evidence}" over the title is contradicted by ${objection}.`);
  }
  const later = laterPastDay(page, stamp.day);
  if (later !== null) return unknown(`The page is stamped "${stamp.evidence}", but it tells of "${later}" as past.`);
  const isDoubtful = stamp.isDoubtful && (dateline === null || datelineDay(dateline, yearOf(stamp.day)) !== stamp.day);
  return isDoubtful ? inferredFrom(stamp) : stated(stamp.day, stamp.evidence, stamp.reason);
}

function fromFullDateline({ page, dateline, address, metadata }: Witnesses): PublicationDate | null {
  if (dateline === null || dateline.mention.year === null) return null;
  const day = datelineDay(dateline, dateline.mention.year);
  if (day === null || day < '1990') return null;
  const outside = address ?? metadata;
  if (
    outside === null ||
    areNear(day, outside.day) ||
    (outside === metadata && outside.day < day) ||
    dateline.namesAgency
  ) {
    return laterPastDay(page, day) === null ? stated(day, dateline.evidence, null) : null;
  }
  if (outside === address) return stated(outside.day, outside.evidence, null);
  // A release is dated by its author and posted later, a page of history opens with its own day: nobody can tell which of the two is meant.
  return unknown(`The first line says "${dateline.evidence}", but "${outside.evidence}" names a later day.`);
}

/** Address and metadata, each checked against what the page says of its own day. */
function fromOutside(witnesses: Witnesses): PublicationDate | null {
  const { address, metadata, page, dateline } = witnesses;
  const agree = address !== null && metadata !== null && areNear(address.day, metadata.day);
  if (agree) return stated(address.day, address.evidence, null);
  const witness = address ?? metadata;
  if (witness === null) return null;
  const objection = findObjection(witness.day, page, dateline);
  if (objection === null) return stated(witness.day, witness.evidence, null);
  const inferred = settleDateline(witnesses);
  return inferred.status === 'inferred' ? inferred : unknown(`"${witness.evidence}" is contradicted by ${objection}.`);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function inferredFrom({ day, evidence, reason, spansDays }: Stamp): PublicationDate {
  return { day, status: 'inferred', evidence, reason, ...(spansDays && { spansDays }) };
}

function areNear(a: Day, b: Day): boolean {
  return a >= addDays(b, -1) && a <= addDays(b, 1);
}

function stated(day: Day, evidence: string, reason: string | null): PublicationDate {
  return { day, status: 'stated', evidence, reason };
}
