import type { Dateline } from './find-dateline.ts';
import type { PageDates } from './page-dates.ts';
import { isStampLine } from './stamp-line.ts';
import { isRightOverTitle, placeOverTitle, standsUnderTitle } from './stamp-place.ts';

/** A stamp beside the title that leaves its year out ("Вторник, 14 марта, 12:40"); null where there is none, or more than one. */
export function findPartialStamp(page: PageDates): Dateline | null {
  const lines = page.dates.filter((date) => {
    const { mention, isInBody, before, after } = date;
    if (mention.kind === 'relative' || mention.year !== null || mention.month === null || isInBody) return false;
    if (mention.weekday === null && mention.time === null) return false;
    return before.length + after.length < 80 && isStampLine(date, page);
  });
  const beside = lines.filter(
    (date) =>
      standsUnderTitle(date, page) || (placeOverTitle(date, page, lines) !== null && isRightOverTitle(date, page)),
  );
  const mention = beside[0]?.mention;
  if (mention === undefined || mention.kind === 'relative' || beside.length > 1) return null;
  return { kind: 'stamp', mention, daysLater: 0, namesAgency: false, evidence: mention.text };
}
