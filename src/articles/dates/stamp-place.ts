import { fullDayOf } from '../../language/dates/resolve-date.ts';
import { isFactsLine } from '../layout/article-facts.ts';
import { isCaptionLine, weightOf } from '../layout/block-signals.ts';
import { isPlaceAndSource } from './find-dateline.ts';
import { isLastOfList, isListedHeadline } from './list-over-title.ts';
import { isOfPrintedPaper, type PageDates, type PlacedDate, textOfBlock, withoutDates } from './page-dates.ts';
import { authorLine } from './stamp-words.ts';
import { isClockLine, isPlainlyLabelled } from './visit-day.ts';

/** Whether a date stands between title and article, or in the article's first lines. */
export function standsUnderTitle({ blockIndex, before }: PlacedDate, page: PageDates): boolean {
  if (page.titleIndex === null) return blockIndex === page.firstBodyIndex && before.length < 120;
  if (blockIndex < page.titleIndex || blockIndex > page.lastBodyIndex) return false;
  return blockIndex <= page.firstBodyIndex || blockIndex <= Math.min(page.titleIndex + 6, page.firstBodyIndex + 1);
}

/** A day alone on a line inside the article heads a part of a chronicle, and so does the one under the title then; under a line of furniture it is a card's. */
export function isHeading({ blockIndex }: PlacedDate, page: PageDates): boolean {
  return (
    blockIndex > page.firstBodyIndex &&
    blockIndex <= page.lastBodyIndex &&
    page.blocks[blockIndex - 1]?.role !== 'furniture' &&
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
  if (blockIndex >= titleIndex) return null;
  if (blockIndex < titleIndex - headDistance)
    return isOfPrintedPaper(page) && blockIndex < headDistance ? 'head' : null;
  if (isInList(date, page, candidates)) return null;
  // A clock tells neither how many read an article nor how long it takes.
  const hasFacts = isFactsLine(textOfBlock(page, blockIndex)) && isRightOverTitle(date, page);
  const isHead =
    (namesWeekday(date, page) && !hasFacts) ||
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

/** Whether nothing but a section's name and whose picture is shown stand between a date and the title. */
export function isRightOverTitle({ blockIndex }: PlacedDate, page: PageDates): boolean {
  const between = page.blocks.slice(blockIndex + 1, page.titleIndex ?? page.firstBodyIndex);
  return between.every(({ start, end }) => {
    const line = page.text.slice(start, end);
    return (line.match(/\p{L}+/gu) ?? []).length <= 3 || (weightOf(line) < 60 && isCaptionLine(line));
  });
}

function isInList(date: PlacedDate, page: PageDates, candidates: readonly PlacedDate[]): boolean {
  const titleIndex = page.titleIndex ?? page.firstBodyIndex;
  const above = page.blocks.slice(Math.max(0, date.blockIndex - 3), date.blockIndex);
  // Without a title nothing tells the page's own date from the head of a chronicle's first part.
  const isInChronicle = page.titleIndex === null && candidates.some((other) => other.blockIndex > date.blockIndex);
  return (
    isInChronicle ||
    isListedHeadline(date, page) ||
    isLastOfList(date, page) ||
    candidates.some(
      (other) =>
        fullDayOf(other.mention) !== fullDayOf(date.mention) &&
        other.blockIndex < titleIndex &&
        !isClockOf(other, date, page),
    ) ||
    above.some(({ start }) => /^\s*\d{1,2}:\d\d\s+\p{L}/u.test(page.text.slice(start, start + 12)))
  );
}

/** A weekday or a clock's words in a line further up, with no earlier day, are the site's head: they make no list with the day below them. */
function isClockOf(other: PlacedDate, date: PlacedDate, page: PageDates): boolean {
  if (other.blockIndex >= date.blockIndex || namesWeekday(date, page)) return false;
  const [head, own] = [fullDayOf(other.mention), fullDayOf(date.mention)];
  return head !== null && own !== null && head >= own && (namesWeekday(other, page) || isClockLine(other, page));
}

/** Under the article a date alone may belong to the next headline: it counts only where nothing but short lines follows. */
export function standsAtFoot(date: PlacedDate, page: PageDates, candidates: readonly PlacedDate[]): boolean {
  const { blockIndex, mention } = date;
  if (blockIndex < page.lastBodyIndex || page.blocks.length === 1) return false;
  if (standsUnderAuthor(blockIndex, page)) return true;
  if (isPlainlyLabelled(date) && blockIndex <= page.lastBodyIndex + 2) return true;
  if (blockIndex > page.lastBodyIndex + 1 || candidates.some((other) => other.blockIndex > blockIndex)) return false;
  const following = page.blocks.filter(({ start }) => start >= mention.end).slice(0, 3);
  return following.every(({ start, end }) => {
    const line = page.text.slice(start, end);
    return weightOf(line) < 24 && !/[.!?…。！？]/u.test(line);
  });
}

/** Whether the line over a block names who wrote the article: it closes the article, with the day under it. */
export function standsUnderAuthor(blockIndex: number, page: PageDates): boolean {
  const line = page.blocks[blockIndex - 1];
  return (
    line !== undefined && blockIndex <= page.lastBodyIndex + 3 && authorLine.test(page.text.slice(line.start, line.end))
  );
}
