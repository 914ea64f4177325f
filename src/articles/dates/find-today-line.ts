import { addDays } from '../../language/dates/day.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import type { Stamp } from './find-stamp.ts';
import type { PageDates, PlacedDate } from './page-dates.ts';

/** "Сегодня 08:29" beside the article, with the day in the head of the page ("вторник, 30 сентября 2025"); null where either is missing. */
export function findTodayLine(page: PageDates): Stamp | null {
  const heads = page.dates.filter((date) => isHead(date, page));
  const [head, ...others] = heads;
  const today = page.dates.find((date) => isOwnLine(date, page))?.mention;
  const day = head === undefined || others.length > 0 ? null : fullDayOf(head.mention);
  if (today?.kind !== 'relative' || head === undefined || day === null) return null;
  return {
    kind: 'today',
    hasTime: true,
    day: addDays(day, today.offset),
    evidence: head.mention.text,
    isDoubtful: false,
    reason: `The article's own line says "${today.text}", and the head of the page is dated "${head.mention.text}".`,
  };
}

function isHead({ mention, blockIndex, before, after }: PlacedDate, page: PageDates): boolean {
  return (
    fullDayOf(mention) !== null &&
    blockIndex < (page.titleIndex ?? page.firstBodyIndex) &&
    before.length + after.length < 40
  );
}

/** A short line with "today" or "yesterday" and a time, between title and article or right under the article. */
function isOwnLine({ mention, blockIndex, before, after }: PlacedDate, page: PageDates): boolean {
  if (mention.kind !== 'relative' || mention.unit !== 'day' || mention.offset > 0 || mention.time === null)
    return false;
  if (before.length >= 24 || after.length >= 60) return false;
  const isUnderTitle = blockIndex > (page.titleIndex ?? 0) && blockIndex <= page.firstBodyIndex + 1;
  return isUnderTitle || (blockIndex >= page.lastBodyIndex && blockIndex <= page.lastBodyIndex + 4);
}
