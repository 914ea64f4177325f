import { endsSentence, weightOf, worthOf } from './block-signals.ts';
import type { TextBlock } from './text-block.ts';

/** Counts on how many other pages of the collection a block of this text stands. */
export type RepeatedBlocks = (text: string) => number;

/** A block on this many other pages is the site's, not the article's. */
const repeatsOfFurniture = 2;
/** Repeated prose beyond this share of a page's is a report that several files hold, not the site's furniture. */
const copiedShare = 0.5;

/** Blocks that by their repetition, in the page or on other pages, are not the article's. */
export function findForeignBlocks(blocks: readonly TextBlock[], repeatedBlocks?: RepeatedBlocks): Set<number> {
  const foreign = blocksTwice(blocks);
  if (repeatedBlocks === undefined) return foreign;
  const repeated = [...blocks.keys()].filter((index) => repeatedBlocks(blocks[index]!.text) >= repeatsOfFurniture);
  const prose = (indices: Iterable<number>): number[] => [...indices].filter((index) => worthOf(blocks[index]!) > 1.5);
  const weigh = (indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + weightOf(blocks[index]!.text), 0);
  const repeatedProse = prose(repeated);
  const isCopy = weigh(repeatedProse) > weigh(prose(blocks.keys())) * copiedShare;
  if (!isCopy) for (const index of repeated) foreign.add(index);
  return foreign;
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
