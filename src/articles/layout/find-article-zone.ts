import { isCaptionLine, isDateOnly, isSiteTalk, weightOf, worthOf } from './block-signals.ts';

import { findForeignBlocks, type RepeatedBlocks } from './find-foreign-blocks.ts';
import { findListItems } from './find-list-items.ts';
import { commentHead } from './furniture-phrases.ts';
import { addHeadedLead } from './headed-lead.ts';
import { messageHead } from './message-head.ts';
import { addEarlierLead, dropOtherStories, lowerLonely } from './same-story.ts';
import { isStampRow } from './stamp-row.ts';
import type { TextBlock } from './text-block.ts';

/** The stretch of a page where its article stands, and which of its blocks are the article's. */
export interface ArticleZone {
  /** Indices of blocks; `last` is included. An empty page has `last` < `first`. */
  readonly first: number;
  readonly last: number;
  readonly body: ReadonlySet<number>;
}

/** A sum of worths that a paragraph or two reach and menus do not. */
const articleWorth = 2.5;

/** The run of blocks with the greatest sum of worths, and in it the blocks that are text. */
export function findArticleZone(blocks: readonly TextBlock[], repeatedBlocks?: RepeatedBlocks): ArticleZone {
  const foreign = findForeignBlocks(blocks, repeatedBlocks);
  const items = findListItems(blocks);
  const worths = blocks.map((block, index) => {
    if (foreign.has(index)) return Math.min(-1, worthOf(block));
    return items.has(index) ? Math.max(0.5, worthOf(block)) : worthOf(block);
  });
  const { first, last } = bestRun(beforeComments(blocks, lowerLonely(blocks, worths)));
  const body = new Set<number>();
  for (let index = first; index <= last; index += 1) if (worths[index]! > 0) body.add(index);
  if (body.size === 0) return shortPage(blocks);
  dropAnnouncements(blocks, body);
  addEarlierLead(blocks, worths, body);
  dropOtherStories(blocks, body);
  addHeadedLead(blocks, worths, body);
  dropStampedTitle(blocks, body);
  addSubheadings(blocks, { first, last }, body, foreign);
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

/** A title that asks or calls out reads like a paragraph; right over the day and the author it is none. */
function dropStampedTitle(blocks: readonly TextBlock[], body: Set<number>): void {
  const first = Math.min(...body);
  const [line, below] = [blocks[first]!, blocks[first + 1]];
  const isCall = /[!?！？]["»”]?$/u.test(line.text) && weightOf(line.text) <= 320;
  if (body.size > 1 && isCall && below !== undefined && !body.has(first + 1) && isStampRow(below.text))
    body.delete(first);
}

/** A lone short line between paragraphs is a subheading; two or more are a list of something else. */
function addSubheadings(
  blocks: readonly TextBlock[],
  zone: Range,
  body: Set<number>,
  foreign: ReadonlySet<number>,
): void {
  const prose = new Set(body);
  for (let index = zone.first + 1; index < zone.last; index += 1) {
    const block = blocks[index]!;
    if (body.has(index) || block.isRule || block.isCaption || foreign.has(index)) continue;
    if (isDateOnly(block.text) || isSiteTalk(block.text) || isCaptionLine(block.text)) continue;
    if (messageHead.test(block.text)) continue;
    if (block.linkShare > 0.5 || weightOf(block.text) > 200 || !/^[^\p{L}]{0,6}[\p{Lu}\p{Lo}\d]/u.test(block.text))
      continue;
    const lone = prose.has(index - 1) && prose.has(index + 1);
    if (lone || (block.heading > 1 && prose.has(index + 1))) body.add(index);
  }
}
