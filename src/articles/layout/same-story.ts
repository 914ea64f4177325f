import { sharedKeys, wordKeys } from './shared-words.ts';
import type { TextBlock } from './text-block.ts';

/** Blocks that are not the article's, from which on two stretches of text are two. */
const gapBlocks = 3;
/** Less in common with the main stretch than this, and a stretch is about something else. */
const leastShared = 0.12;
const longStretch = 0.5;
const proseWorth = 1.5;
/** Less in common with each neighbour than this makes a paragraph lonely, and it then counts for less. */
const lonelyShare = 0.06;
const lonelyFactor = 0.35;
/** The worth from which a block counts as the prose of a lead. */
export const leadWorth = 2;
/** A lead has this much in common with what it leads to, and stands at most so many blocks before it. */
const leadShared = 0.3;
const farthestLead = 10;

/**
 * Worths with those of lonely paragraphs lowered: a paragraph of an article shares words with one of its neighbours, a teaser among teasers
 * with none.
 */
export function lowerLonely(blocks: readonly TextBlock[], worths: readonly number[]): number[] {
  const prose = [...worths.keys()].filter((index) => worths[index]! >= proseWorth);
  const lowered = [...worths];
  if (prose.length < 4) return lowered;
  const keys = prose.map((index) => wordKeys(blocks[index]!.text));
  for (const [at, index] of prose.entries()) {
    const near = [at - 2, at - 1, at + 1, at + 2].flatMap((other) => keys[other] ?? []);
    const share = Math.max(
      ...near.map((other) => Math.max(sharedKeys(keys[at]!, other), sharedKeys(other, keys[at]!))),
    );
    if (share < lonelyShare) lowered[index] = worths[index]! * lonelyFactor;
  }
  return lowered;
}

/**
 * Takes out of a body the stretches that other blocks part from its longest one and that share few words with it: notices about browsers
 * and accounts before an article, teasers of other articles behind it.
 */
export function dropOtherStories(blocks: readonly TextBlock[], body: Set<number>): void {
  const stretches = stretchesOf(body);
  if (stretches.length < 2) return;
  const texts = stretches.map((stretch) => stretch.map((index) => blocks[index]!.text).join(' '));
  const main = texts.reduce((best, text, index) => (text.length > texts[best]!.length ? index : best), 0);
  const mainKeys = wordKeys(texts[main]!);
  for (const [index, stretch] of stretches.entries()) {
    // A long stretch with other words is the article in another language.
    const isLong = texts[index]!.length > texts[main]!.length * longStretch;
    if (index === main || isLong || sharedKeys(wordKeys(texts[index]!), mainKeys) >= leastShared) continue;
    for (const block of stretch) body.delete(block);
  }
}

/**
 * Adds to a body the paragraphs shortly before it that tell the same story: a lead which buttons, pictures and headlines part from the rest.
 * `worths` are those of the layout.
 */
export function addEarlierLead(blocks: readonly TextBlock[], worths: readonly number[], body: Set<number>): void {
  const first = Math.min(...body);
  const keys = wordKeys([...body].map((index) => blocks[index]!.text).join(' '));
  for (let index = Math.max(0, first - farthestLead); index < first; index += 1) {
    if (worths[index]! < leadWorth) continue;
    if (sharedKeys(wordKeys(blocks[index]!.text), keys) >= leadShared) body.add(index);
  }
}

function stretchesOf(body: ReadonlySet<number>): number[][] {
  const stretches: number[][] = [];
  for (const index of [...body].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && index - last.at(-1)! <= gapBlocks) last.push(index);
    else stretches.push([index]);
  }
  return stretches;
}
