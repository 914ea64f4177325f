import { endsSentence, isCaptionLine, isDateOnly, isSiteTalk, weightOf, worthOf } from './block-signals.ts';

import { findListItems } from './find-list-items.ts';
import { commentHead } from './furniture-phrases.ts';
import { addEarlierLead, dropOtherStories, lowerLonely } from './same-story.ts';
import type { TextBlock } from './text-block.ts';

/** Counts on how many other pages of the collection a block of this text stands. */
export type RepeatedBlocks = (text: string) => number;

/** The stretch of a page where its article stands, and which of its blocks are the article's. */
export interface ArticleZone {
  /** Indices of blocks; `last` is included. An empty page has `last` < `first`. */
  readonly first: number;
  readonly last: number;
  readonly body: ReadonlySet<number>;
}

/** A block on this many other pages is the site's, not the article's. */
export const repeatsOfFurniture = 2;
/** A sum of worths that a paragraph or two reach and menus do not. */
const articleWorth = 2.5;

/** The run of blocks with the greatest sum of worths, and in it the blocks that are text. */
export function findArticleZone(blocks: readonly TextBlock[], repeatedBlocks?: RepeatedBlocks): ArticleZone {
  const twice = blocksTwice(blocks);
  const isForeign = (index: number): boolean =>
    twice.has(index) || (repeatedBlocks?.(blocks[index]!.text) ?? 0) >= repeatsOfFurniture;
  const items = findListItems(blocks);
  const worths = blocks.map((block, index) => {
    if (isForeign(index)) return Math.min(-1, worthOf(block));
    return items.has(index) ? Math.max(0.5, worthOf(block)) : worthOf(block);
  });
  const { first, last } = bestRun(beforeComments(blocks, lowerLonely(blocks, worths)));
  const body = new Set<number>();
  for (let index = first; index <= last; index += 1) if (worths[index]! > 0) body.add(index);
  if (body.size === 0) return shortPage(blocks);
  dropAnnouncements(blocks, body);
  addEarlierLead(blocks, worths, body);
  dropOtherStories(blocks, body);
  addSubheadings(blocks, { first, last }, body, isForeign);
  return { first, last, body };
}

/** Worths up to where readers speak below an article, for they may write more than it. */
function beforeComments(blocks: readonly TextBlock[], worths: readonly number[]): readonly number[] {
  const head = blocks.findIndex(
    ({ text }, index) => commentHead.test(text) && bestRun(worths.slice(0, index)).sum >= articleWorth,
  );
  return head === -1 ? worths : worths.slice(0, head);
}

/** A page of a few lines without a sentence's end (a ticker's line): what is no date, caption or notice is its text. */
function shortPage(blocks: readonly TextBlock[]): ArticleZone {
  const isText = ({ text, isRule, isCaption }: TextBlock): boolean =>
    !isRule && !isCaption && weightOf(text) >= 40 && !isDateOnly(text) && !isSiteTalk(text) && !isCaptionLine(text);
  const indices = blocks.length > 6 ? [] : [...blocks.keys()].filter((index) => isText(blocks[index]!));
  return { first: indices[0] ?? 0, last: indices.at(-1) ?? -1, body: new Set(indices) };
}

/** Kadane's algorithm; of runs with equal sums the earlier one, and without a positive one an empty run. */
function bestRun(worths: readonly number[]): { readonly first: number; readonly last: number; readonly sum: number } {
  let best = { first: 0, last: -1, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [index, worth] of worths.entries()) {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += worth;
    if (sum > best.sum) best = { first: start, last: index, sum };
  }
  return best;
}

/** Blocks that a page holds twice (captions, teasers), by their text or by the text that begins another block. */
function blocksTwice(blocks: readonly TextBlock[]): Set<number> {
  const seen = new Map<string, number[]>();
  for (const [index, { text, isRule }] of blocks.entries()) {
    if (isRule || text.length < 25) continue;
    const key = text.slice(0, 60).toLowerCase();
    const group = seen.get(key);
    if (group === undefined) seen.set(key, [index]);
    else group.push(index);
  }
  const twice = new Set<number>();
  for (const group of seen.values()) {
    if (group.length < 2) continue;
    const texts = group.map((index) => blocks[index]!.text);
    const shortest = texts.reduce((a, b) => (b.length < a.length ? b : a));
    if (!texts.every((text) => text.startsWith(shortest))) continue;
    // Prose twice is a page scraped twice: its first copy is the article.
    const isProse = endsSentence(shortest) && shortest.length > 150;
    for (const index of isProse ? group.slice(1) : group) twice.add(index);
  }
  return twice;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** A line with a colon belongs to what it announces: before an article stands none. */
function dropAnnouncements(blocks: readonly TextBlock[], body: Set<number>): void {
  for (const index of [...body].sort((a, b) => a - b)) {
    const { text } = blocks[index]!;
    if (body.size === 1 || !/[:：]$/u.test(text) || weightOf(text) >= 60) return;
    body.delete(index);
  }
}

/** A lone short line between paragraphs is a subheading; two or more are a list of something else. */
function addSubheadings(
  blocks: readonly TextBlock[],
  zone: Range,
  body: Set<number>,
  isForeign: (index: number) => boolean,
): void {
  const prose = new Set(body);
  for (let index = zone.first + 1; index < zone.last; index += 1) {
    const block = blocks[index]!;
    if (body.has(index) || block.isRule || block.isCaption || isForeign(index)) continue;
    if (isDateOnly(block.text) || isSiteTalk(block.text) || isCaptionLine(block.text)) continue;
    if (block.linkShare > 0.5 || weightOf(block.text) > 200 || !/^[^\p{L}]{0,6}[\p{Lu}\p{Lo}\d]/u.test(block.text))
      continue;
    const lone = prose.has(index - 1) && prose.has(index + 1);
    if (lone || (block.heading > 1 && prose.has(index + 1))) body.add(index);
  }
}
