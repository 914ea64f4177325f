import type { PageBlock } from '../page.ts';
import type { Masthead } from './find-masthead.ts';
import { menuBefore } from './section-words.ts';
import { splitRunOn } from './split-run-on.ts';
import { sliceBlock, type TextBlock } from './text-block.ts';
import { trimArticleBlock } from './trim-article-block.ts';
import { trimTitle } from './trim-title.ts';

/** A block or a part of one, and what it was taken for. */
export interface BlockPart {
  readonly role: PageBlock['role'];
  readonly block: TextBlock;
}

/** What is known of the page whose body block is divided. */
export interface BodyBlockPlace {
  readonly source: string;
  /** The first block of a body over which no title stands. */
  readonly mayHoldTitle: boolean;
  readonly witnesses: readonly string[];
  readonly isWholePage: boolean;
}

/** Takes apart a block of the body: the site's name and menu before it, a title that scraping ran into it, and what does not belong to its text. */
export function divideBodyBlock(block: TextBlock, masthead: Masthead | null, place: BodyBlockPlace): BlockPart[] {
  const { source } = place;
  const start = masthead === null ? 0 : textStart(block.text, masthead.end);
  const own = sliceBlock(block, start, block.text.length, source);
  const head = headParts(block, masthead, start, source);
  if (own === null) return head;
  const runOn = place.mayHoldTitle ? splitRunOn(own.text, place.witnesses, place.isWholePage) : null;
  if (runOn === null) return [...head, ...trimArticleBlock(own, source, place.isWholePage)];
  const title = sliceBlock(own, runOn.title.start, runOn.title.end, source);
  const rest = sliceBlock(own, runOn.bodyStart, own.text.length, source);
  return [
    ...head,
    ...(title === null ? [] : [{ role: 'title' as const, block: title }]),
    ...(rest === null ? [] : trimArticleBlock(rest, source, place.isWholePage)),
  ];
}

/** Where a text goes on behind the site's name, its date and its menu. */
function textStart(text: string, nameEnd: number): number {
  const from = nameEnd + /^[\s|—–:•·,-]*/u.exec(text.slice(nameEnd))![0].length;
  return from + (menuBefore.exec(text.slice(from))?.[0].length ?? 0);
}

/** Takes apart the block that holds the title: the title, and before and behind it what else was in its line. */
export function divideTitleBlock(block: TextBlock, masthead: Masthead | null, source: string): BlockPart[] {
  const { start, end } = trimTitle(block.text, masthead?.end ?? 0);
  return [
    ...headParts(block, masthead, start, source),
    ...partOf(block, 'title', { start, end }, source),
    ...partOf(block, 'furniture', { start: end, end: block.text.length }, source),
  ];
}

/** Name and day of a line apart, so that the day stands over the title as it would on a line of its own. */
function headParts(block: TextBlock, masthead: Masthead | null, end: number, source: string): BlockPart[] {
  const nameEnd = Math.min(end, masthead?.name.length ?? 0);
  return [
    ...partOf(block, 'furniture', { start: 0, end: nameEnd }, source),
    ...partOf(block, 'furniture', { start: nameEnd, end }, source),
  ];
}

function partOf(
  block: TextBlock,
  role: BlockPart['role'],
  { start, end }: { readonly start: number; readonly end: number },
  source: string,
): BlockPart[] {
  const part = end > start ? sliceBlock(block, start, end, source) : null;
  return part === null ? [] : [{ role, block: part }];
}

/** A block and those below it that go on with its text, as one. */
export function joinBlocks(first: TextBlock, others: readonly TextBlock[]): TextBlock {
  const all = [first, ...others];
  const text = all.map((block) => block.text).join('');
  return others.length === 0 ? first : { ...first, pieces: all.flatMap((block) => block.pieces), text };
}
