import type { DateMention } from '../../language/dates/date-mention.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import type { Page, PageBlock, PageLayout } from '../page.ts';

/** A date of a page together with the block it stands in; offsets are into `Page.text`. */
export interface PlacedDate {
  readonly mention: DateMention;
  /** Index into `PageDates.blocks`. */
  readonly blockIndex: number;
  readonly block: PageBlock;
  /** Text of the block before and behind the mention. */
  readonly before: string;
  readonly after: string;
  readonly isInBody: boolean;
}

/** All dates of a page proper, in order, and where its title and its article stand among the blocks. */
export interface PageDates {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly dates: readonly PlacedDate[];
  /** Null where the layout found no title. */
  readonly titleIndex: number | null;
  readonly firstBodyIndex: number;
  readonly lastBodyIndex: number;
  /** The dates of each block that holds any, by index. */
  readonly byBlock: ReadonlyMap<number, readonly PlacedDate[]>;
}

/** The dates of the page proper (never of its front matter), each in its block. */
export function placeDates(page: Page, layout: PageLayout): PageDates {
  const blocks =
    layout.blocks.length > 0 ? withGaps(page, layout.blocks) : [{ ...page.content, role: 'body' as const }];
  const dates: PlacedDate[] = [];
  let blockIndex = 0;
  let spanIndex = 0;
  for (const found of findDates(page.text.slice(page.content.start, page.content.end))) {
    const mention = { ...found, start: found.start + page.content.start, end: found.end + page.content.start };
    while (blockIndex < blocks.length - 1 && blocks[blockIndex]!.end <= mention.start) blockIndex += 1;
    while ((layout.body[spanIndex]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) spanIndex += 1;
    const block = blocks[blockIndex]!;
    if (mention.start < block.start) continue;
    const span = layout.body[spanIndex];
    dates.push({
      mention,
      blockIndex,
      block,
      before: page.text.slice(block.start, mention.start),
      after: page.text.slice(mention.end, Math.max(mention.end, block.end)),
      isInBody: span !== undefined && span.start <= mention.start && mention.end <= span.end,
    });
  }
  const bodyIndexes = blocks.flatMap(({ role }, index) => (role === 'body' ? [index] : []));
  const { title } = layout;
  const titleIndex =
    title === null ? -1 : blocks.findIndex(({ start, end }) => start <= title.start && title.start < end);
  return {
    text: page.text,
    blocks,
    dates,
    titleIndex: titleIndex === -1 ? null : titleIndex,
    firstBodyIndex: bodyIndexes[0] ?? 0,
    lastBodyIndex: bodyIndexes.at(-1) ?? blocks.length - 1,
    byBlock: Map.groupBy(dates, (date) => date.blockIndex),
  };
}

/** The words of a block of a page. */
export function textOfBlock({ text, blocks }: PageDates, index: number): string {
  const block = blocks[index];
  return block === undefined ? '' : text.slice(block.start, block.end);
}

const issueNumber = /(?:№|(?<!\p{L})(?:no|nr)\.?)\s?\d{1,5}(?!\d|[./]\d)|第\s?\d+\s?期/iu;

/** Whether a block is the line of a printed newspaper's issue: short, over the article, with a number. */
export function isIssueLine(page: PageDates, index: number): boolean {
  const text = textOfBlock(page, index);
  return (
    index < Math.max(page.titleIndex ?? 0, page.firstBodyIndex) &&
    index < 5 &&
    text.length < 160 &&
    issueNumber.test(text)
  );
}

const printedPage = /第\s?\d+\s?版|数字报|电子报|电子版|數位報|電子報|печатн\p{L}+ верси|газетн\p{L}+ полос/iu;

/** Whether the head of a page says that it is of a printed newspaper: its day is that of the issue. */
export function isOfPrintedPaper(page: PageDates): boolean {
  const head = page.blocks.slice(0, Math.min(6, page.titleIndex ?? page.firstBodyIndex));
  return head.some(({ start, end }) => end - start < 160 && printedPage.test(page.text.slice(start, end)));
}

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

/** The blocks with what the layout left between them: words glued to a title may hold its date. */
function withGaps(page: Page, blocks: readonly PageBlock[]): PageBlock[] {
  const filled: PageBlock[] = [];
  let at = page.content.start;
  for (const block of [...blocks, { start: page.content.end, end: page.content.end, role: 'furniture' as const }]) {
    if (/\d/.test(page.text.slice(at, block.start))) filled.push({ start: at, end: block.start, role: 'furniture' });
    if (block.end > block.start) filled.push(block);
    at = Math.max(at, block.end);
  }
  return filled;
}

/** A date of the page outside its article. */
export interface OutsideDate {
  readonly mention: DateMention;
  /** Whether it stands with its time and a place beside the article ("7 мая 2025 года 17:05 Москва, Кремль"): where and when it happened. */
  readonly isPlaceLine: boolean;
}

const placeAfter = /^\s{1,2}\p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L}-]+){0,2}(?:\s*$|\s\p{Lu}\p{Ll})/u;

/** The dates of the page outside its article, as `findEventDates` takes them. */
export function datesOutside(page: PageDates): OutsideDate[] {
  const { dates, titleIndex, firstBodyIndex, lastBodyIndex, text } = page;
  return dates.flatMap(({ mention, isInBody, blockIndex, block }): OutsideDate[] => {
    if (isInBody) return [];
    const isBeside = blockIndex >= (titleIndex ?? firstBodyIndex) && blockIndex < lastBodyIndex;
    const isFull =
      mention.kind === 'calendar' && mention.time !== null && mention.year !== null && mention.dayOfMonth !== null;
    const rest = text.slice(mention.end, block.end > mention.end + 1 ? block.end : mention.end + 60);
    return [{ mention, isPlaceLine: isBeside && isFull && placeAfter.test(rest) }];
  });
}
