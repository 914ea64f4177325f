import type { PageDates, PlacedDate } from './page-dates.ts';

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

/** Above the title a date with its weekday, or alone on the first line, is the head of the site (the day of the visit), and one of several is of a list. */
export function standsOverTitle(date: PlacedDate, page: PageDates, candidates: readonly PlacedDate[]): boolean {
  const { blockIndex, mention, before, after } = date;
  const titleIndex = page.titleIndex ?? page.firstBodyIndex;
  if (blockIndex >= titleIndex || blockIndex < titleIndex - 2) return false;
  const isHead =
    mention.weekday !== null || (blockIndex === 0 && mention.time === null && before.length + after.length < 12);
  const above = page.blocks.slice(Math.max(0, blockIndex - 3), blockIndex);
  // Without a title nothing tells the page's own date from the head of a chronicle's first part.
  const isInChronicle = page.titleIndex === null && candidates.some((other) => other.blockIndex > blockIndex);
  const isInList =
    isInChronicle ||
    candidates.some((other) => other !== date && other.blockIndex < titleIndex) ||
    above.some(({ start }) => /^\s*\d{1,2}:\d\d\s+\p{L}/u.test(page.text.slice(start, start + 12)));
  return !isHead && !isInList;
}

/** Under the article a date alone may belong to the next headline: it counts only where nothing but short lines follows. */
export function standsAtFoot(
  { blockIndex, mention }: PlacedDate,
  page: PageDates,
  candidates: readonly PlacedDate[],
): boolean {
  if (blockIndex < page.lastBodyIndex || blockIndex > page.lastBodyIndex + 1 || page.blocks.length === 1) return false;
  if (candidates.some((other) => other.blockIndex > blockIndex)) return false;
  const following = page.blocks.filter(({ start }) => start >= mention.end).slice(0, 3);
  return following.every(({ start, end }) => end - start < 24 && !/[.!?…。！？]/u.test(page.text.slice(start, end)));
}
