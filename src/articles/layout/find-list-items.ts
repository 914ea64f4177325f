import { endsSentence, isSiteTalk } from './block-signals.ts';
import type { TextBlock } from './text-block.ts';

/** Blocks that are items of an article's own list: announced by a colon, parted by semicolons or numbered one after the other. */
export function findListItems(blocks: readonly TextBlock[]): Set<number> {
  const items = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before === undefined || !block.isBullet || block.linkShare > 0.7 || isSiteTalk(block.text)) continue;
    const isAnnounced = /[:：]$/u.test(before.text) && !isSiteTalk(before.text);
    const isNext =
      before.isBullet && (items.has(index - 1) || /[;,；]$/u.test(before.text) || follows(before.text, block.text));
    if (isAnnounced || isNext) items.add(index);
  }
  return items;
}

function follows(before: string, text: string): boolean {
  // Numbered headlines (most read) have no full stops.
  if (!endsSentence(before)) return false;
  const [first, second] = [numberOf(before), numberOf(text)];
  return first !== null && second === first + 1;
}

function numberOf(text: string): number | null {
  const digits = /^\s*(\d{1,2})[.)]\s/u.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
