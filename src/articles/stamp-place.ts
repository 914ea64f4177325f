import { isPlaceAndSource } from './find-dateline.ts';
import type { PageDates, PlacedDate } from './page-dates.ts';
import { authorLine } from './stamp-words.ts';

/** The text of a block with its dates taken out. */
export function withoutDates(page: PageDates, blockIndex: number): string {
  const { start, end } = page.blocks[blockIndex]!;
  let rest = '';
  let at = start;
  for (const { mention } of page.byBlock.get(blockIndex) ?? []) {
    rest += `${page.text.slice(at, Math.max(at, mention.start))} `;
    at = mention.end;
  }
  return rest + page.text.slice(at, Math.max(at, end));
}

/** Whether a date stands between title and article, or in the article's first lines. */
export function standsUnderTitle({ blockIndex, before }: PlacedDate, page: PageDates): boolean {
  if (page.titleIndex === null) return blockIndex === page.firstBodyIndex && before.length < 120;
  if (blockIndex < page.titleIndex || blockIndex > page.lastBodyIndex) return false;
  return blockIndex <= page.firstBodyIndex || blockIndex <= Math.min(page.titleIndex + 6, page.firstBodyIndex + 1);
}

/** A day alone on a line inside the article heads a part of a chronicle, and so does the one under the title then. */
export function isHeading({ blockIndex }: PlacedDate, page: PageDates): boolean {
  return (
    blockIndex > page.firstBodyIndex &&
    blockIndex <= page.lastBodyIndex &&
    !/\p{L}/u.test(withoutDates(page, blockIndex))
  );
}

/** How many blocks above the title its page's head may stand, and its own stamp. */
const headDistance = 4;
const stampDistance = 2;

/** Whether a date over the title is the article's own stamp, or stands in the head of the page, which may be the day of a visit. */
export function placeOverTitle(
  date: PlacedDate,
  page: PageDates,
  candidates: readonly PlacedDate[],
): 'own' | 'head' | null {
  const { blockIndex, mention, before, after } = date;
  const titleIndex = page.titleIndex ?? page.firstBodyIndex;
  if (blockIndex === page.titleIndex) return namesWeekday(date, page) ? 'head' : null;
  if (blockIndex >= titleIndex || blockIndex < titleIndex - headDistance) return null;
  if (isInList(date, page, candidates)) return null;
  const isHead =
    namesWeekday(date, page) ||
    blockIndex < titleIndex - stampDistance ||
    (blockIndex === 0 &&
      mention.time === null &&
      before.length + after.length < 12 &&
      !isPlaceAndSource(before, after)) ||
    !isRightOverTitle(date, page);
  return isHead ? 'head' : 'own';
}

/** A weekday in the line of a date, joined to it or not, is what the clock of a site shows. */
function namesWeekday({ mention, blockIndex }: PlacedDate, page: PageDates): boolean {
  return (
    mention.weekday !== null || (page.byBlock.get(blockIndex) ?? []).some((beside) => beside.mention.weekday !== null)
  );
}

/** Whether nothing but a section's name stands between a date and the title. */
export function isRightOverTitle({ blockIndex }: PlacedDate, page: PageDates): boolean {
  const between = page.blocks.slice(blockIndex + 1, page.titleIndex ?? page.firstBodyIndex);
  return between.every(({ start, end }) => (page.text.slice(start, end).match(/\p{L}+/gu) ?? []).length <= 3);
}

function isInList(date: PlacedDate, page: PageDates, candidates: readonly PlacedDate[]): boolean {
  const titleIndex = page.titleIndex ?? page.firstBodyIndex;
  const above = page.blocks.slice(Math.max(0, date.blockIndex - 3), date.blockIndex);
  // Without a title nothing tells the page's own date from the head of a chronicle's first part.
  const isInChronicle = page.titleIndex === null && candidates.some((other) => other.blockIndex > date.blockIndex);
  return (
    isInChronicle ||
    candidates.some((other) => other !== date && other.blockIndex < titleIndex) ||
    above.some(({ start }) => /^\s*\d{1,2}:\d\d\s+\p{L}/u.test(page.text.slice(start, start + 12)))
  );
}

/** Under the article a date alone may belong to the next headline: it counts only where nothing but short lines follows. */
export function standsAtFoot(
  { blockIndex, mention }: PlacedDate,
  page: PageDates,
  candidates: readonly PlacedDate[],
): boolean {
  if (blockIndex < page.lastBodyIndex || page.blocks.length === 1) return false;
  if (standsUnderAuthor(blockIndex, page)) return true;
  if (blockIndex > page.lastBodyIndex + 1 || candidates.some((other) => other.blockIndex > blockIndex)) return false;
  const following = page.blocks.filter(({ start }) => start >= mention.end).slice(0, 3);
  return following.every(({ start, end }) => end - start < 24 && !/[.!?…。！？]/u.test(page.text.slice(start, end)));
}

/** The line that names who wrote the article closes it, with the day under it. */
function standsUnderAuthor(blockIndex: number, page: PageDates): boolean {
  const line = page.blocks[blockIndex - 1];
  return (
    line !== undefined && blockIndex <= page.lastBodyIndex + 3 && authorLine.test(page.text.slice(line.start, line.end))
  );
}
