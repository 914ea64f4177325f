import { fullDayOf } from '../../language/dates/resolve-date.ts';
import { isDateOnly, mayHeadArticle } from '../layout/block-signals.ts';
import { sectionHead } from '../layout/furniture-phrases.ts';
import { isListHead } from '../layout/listed-headline.ts';
import { onlySections } from '../layout/section-words.ts';
import { wordKeys } from '../layout/shared-words.ts';
import { isMenuRow } from '../layout/site-line.ts';
import { type PageDates, type PlacedDate, textOfBlock, withoutDates } from './page-dates.ts';
import { stampWords } from './stamp-words.ts';
import { isClockLine } from './visit-day.ts';

/** How far over a day the item before it in a list of headlines stands, and the list's own head. */
const itemLines = 3;
const headLines = 7;

/** "12.03.2024 The port opens again" under "Latest news": a line of another article. */
export function isListedHeadline({ blockIndex }: PlacedDate, page: PageDates): boolean {
  const words = withoutDates(page, blockIndex).match(/\p{L}{2,}/gu) ?? [];
  const ordinary = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word) && !stampWords.test(word));
  // Chinese writes a headline as one word.
  const holdsWords = ordinary.length > 1 || ordinary.some((word) => /^\p{sc=Han}{5,}/u.test(word));
  return holdsWords && isUnderListHead(blockIndex, itemLines, page);
}

/**
 * Whether a day over the title is of a list of headlines with their days: right over it stands another item, a headline behind its day or over it,
 * or right under the title stands another day.
 */
export function isLastOfList({ blockIndex, mention }: PlacedDate, page: PageDates): boolean {
  if (isOverOtherDay(mention, page) || isUnderListedHeadline(blockIndex, page)) return true;
  return itemsAbove(blockIndex, page).some((other) => {
    const isBehindDay = other.before.trim() === '' && wordKeys(withoutDates(page, other.blockIndex)).size >= 2;
    const isOther = fullDayOf(other.mention) !== fullDayOf(mention);
    const between = linesBetween(page, other.blockIndex, blockIndex);
    const isOverDay = isDateOnly(textOfBlock(page, other.blockIndex).trim()) && between.some(mayHeadArticle);
    return (
      (isBehindDay && isOther) || ((isBehindDay || isOverDay) && isUnderListHead(other.blockIndex, headLines, page))
    );
  });
}

/**
 * Whether the title and the day under it are an item of a list over the article: a line with another day, or under "Most read", stands right over
 * the title, and a line that is no paragraph between its day and the text.
 */
export function isItemOfList({ blockIndex, mention }: PlacedDate, page: PageDates): boolean {
  const { titleIndex } = page;
  if (titleIndex === null) return false;
  const isListed = itemsAbove(titleIndex, page).some(
    (other) =>
      (fullDayOf(other.mention) !== fullDayOf(mention) || isUnderListHead(other.blockIndex, headLines, page)) &&
      isDateOnly(textOfBlock(page, other.blockIndex).trim()),
  );
  return isListed && linesBetween(page, blockIndex, page.firstBodyIndex).some(mayHeadArticle);
}

/** "Latest news", a headline, its day, the title: the day is that of the headline above it. */
function isUnderListedHeadline(blockIndex: number, page: PageDates): boolean {
  const above = textOfBlock(page, blockIndex - 1).trim();
  if (!isDateOnly(textOfBlock(page, blockIndex).trim()) || !mayHeadArticle(above)) return false;
  // Two words are a section's name more often than a headline.
  const isHeadline = /\S\s\S+\s\S|\p{sc=Han}{6}/u.test(above);
  if (!isHeadline || onlySections.test(above) || isMenuRow(above)) return false;
  return [2, 3, 4].some((step) => isListHead(textOfBlock(page, blockIndex - step)));
}

function isOverOtherDay(mention: PlacedDate['mention'], { titleIndex, byBlock, text, blocks }: PageDates): boolean {
  const below = titleIndex === null ? undefined : blocks[titleIndex + 1];
  if (titleIndex === null || below === undefined || !isDateOnly(text.slice(below.start, below.end).trim()))
    return false;
  const under = byBlock.get(titleIndex + 1)?.[0];
  const day = under === undefined ? null : fullDayOf(under.mention);
  return day !== null && day !== fullDayOf(mention);
}

/** Days in the lines right over a block that are no clock's. */
function itemsAbove(index: number, page: PageDates): PlacedDate[] {
  return page.dates.filter(
    (other) =>
      other.blockIndex < index &&
      other.blockIndex >= index - itemLines &&
      other.mention.kind === 'calendar' &&
      other.mention.weekday === null &&
      fullDayOf(other.mention) !== null &&
      !isClockLine(other, page),
  );
}

function isUnderListHead(index: number, distance: number, page: PageDates): boolean {
  const above = Array.from({ length: distance }, (_, step) => textOfBlock(page, index - 1 - step));
  return above.some((text) => text.length <= 60 && sectionHead.test(text));
}

/** The lines of a page between two of its blocks. */
export function linesBetween(page: PageDates, above: number, below: number): string[] {
  return page.blocks.slice(above + 1, below).map(({ start, end }) => page.text.slice(start, end).trim());
}
