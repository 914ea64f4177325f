import { isPlaceAndSource } from './find-dateline.ts';
import type { Stamp } from './find-stamp.ts';
import { isIssueLine, isOfPrintedPaper, type PageDates, type PlacedDate } from './page-dates.ts';
import { opensReport } from './stamp-line.ts';
import { isRightOverTitle, standsUnderAuthor } from './stamp-place.ts';
import { isBeforeVisit, isClockLine, isPlainlyLabelled } from './visit-day.ts';
import { isAllOlder, weighHead } from './weigh-head.ts';

/** How far a day that a page shows is its article's: certainly, perhaps, or not to be told from the day of a visit. */
export type StampTrust = 'certain' | 'doubtful' | 'none';

/** How far a stamp is to be believed by where it stands: over the title and under the article sites also show the day of a visit. */
export function trustInStamp(stamp: Stamp, date: PlacedDate, page: PageDates): StampTrust {
  if (stamp.kind !== 'over-title' && stamp.kind !== 'foot') return opensReport(date, page) ? 'doubtful' : 'certain';
  if (stamp.kind === 'foot' && standsUnderAuthor(date.blockIndex, page)) return 'certain';
  const isOwn = (isPlainlyLabelled(date) && stamp.kind === 'over-title') || isPlaceAndSource(date.before, date.after);
  if (isOwn || isBeforeVisit(stamp.day, page)) return 'certain';
  const weight = weighHead(stamp.day, page);
  const isClock = isClockLine(date, page);
  if (weight === 'contradicted' || (isClock && weight !== 'confirmed' && weight !== 'near')) return 'none';
  const isConfirmed = weight === 'confirmed' && !isClock && !isAllOlder(stamp.day, page);
  return isConfirmed && stamp.kind === 'over-title' ? 'certain' : 'doubtful';
}

/** The same of the day in the head of the page: a scraper may come some days after the report, so that even a day told right before it proves no more than a doubt. */
export function trustInHead(stamp: Stamp, head: PlacedDate, page: PageDates): StampTrust {
  if (isBeforeVisit(stamp.day, page)) return 'certain';
  const weight = weighHead(stamp.day, page);
  const isClock = isClockLine(head, page);
  const isOwnLine = stamp.hasTime && head.blockIndex > 0 && isRightOverTitle(head, page) && !isClock;
  // What opens the page is most often a clock: there a weekday is not enough.
  const opensPage = head.blockIndex === 0 && head.before.trim() === '';
  const isHinted = weight === 'hinted' && !opensPage && !isClock;
  const isPrinted = isIssueLine(page, head.blockIndex) || isOfPrintedPaper(page);
  const isTold = weight === 'confirmed' || weight === 'near';
  const isPerhaps = isTold || isHinted || (weight !== 'contradicted' && (isOwnLine || isPrinted));
  return isPerhaps ? 'doubtful' : 'none';
}

/** A stamp with the reason of its doubt. */
export function doubted(stamp: Stamp): Stamp {
  const reason =
    stamp.kind === 'beside-title'
      ? `"${stamp.evidence}" opens the article, which may tell of it; the page names no other day for the article.`
      : `"${stamp.evidence}" stands where sites also show the day of a visit; the page names no other day for the article.`;
  return { ...stamp, isDoubtful: true, reason };
}
