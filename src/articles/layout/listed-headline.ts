import { endsSentence, isDateOnly } from './block-signals.ts';
import { sectionHead } from './furniture-phrases.ts';
import { onlySections } from './section-words.ts';
import { isMenuRow } from './site-line.ts';
import { isStampRow } from './stamp-row.ts';
import type { TextBlock } from './text-block.ts';

/** A list of headlines over an article has its head at most so many lines over its last item. */
const longestList = 8;
const longestHead = 60;

/** Whether a line heads a list of other headlines ("Latest news", "Читайте также"): a word alone is the rubric of what stands below it, a row of capitals a menu. */
export function isListHead(line: string): boolean {
  const text = line.trim();
  if (text.length > longestHead || !sectionHead.test(text)) return false;
  if (isMenuRow(text) || endsSentence(text) || text.startsWith('#')) return false;
  const words = text.split(/\s+/u);
  const isMenu = words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
  return (words.length > 1 || /\p{sc=Han}{4}/u.test(text)) && !isMenu;
}

/** Whether a line stands in a list of other headlines over the article: nothing but headlines and days part it from a head such as "Latest news". */
export function isListedHeadline(blocks: readonly TextBlock[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - longestList); at -= 1) {
    const { text } = blocks[at]!;
    if (isListHead(text)) return true;
    const isItem = isDateOnly(text) || isStampRow(text) || !endsSentence(text);
    if (!isItem || onlySections.test(text)) return false;
  }
  return false;
}
