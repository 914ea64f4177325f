import { endsSentence, isCaptionLine, isSiteTalk, weightOf } from '../layout/block-signals.ts';
import { sharedWords } from '../layout/shared-words.ts';
import { type PageDates, textOfBlock } from './page-dates.ts';

/** A paragraph so long, and a headline so near under it, may be the article's own first one and a card of another article. */
const shortestParagraph = 60;
const cardLines = 4;

/**
 * Whether what the layout took for the title may head a card of another article in the midst of this one: a paragraph stands right over it,
 * and it says no word of the text below. Its day is then nobody's.
 */
export function isUnderInnerCard(page: PageDates): boolean {
  const at = page.titleIndex ?? page.firstBodyIndex;
  const above = Array.from({ length: Math.min(cardLines, at) }, (_, step) => textOfBlock(page, at - 1 - step).trim());
  if (!above.some(isParagraph)) return false;
  if (page.titleIndex === null) return true;
  const body = page.blocks.flatMap(({ role }, index) => (role === 'body' ? [textOfBlock(page, index)] : []));
  return sharedWords(textOfBlock(page, page.titleIndex), body.join('\n')) === 0;
}

function isParagraph(text: string): boolean {
  return weightOf(text) >= shortestParagraph && endsSentence(text) && !isSiteTalk(text) && !isCaptionLine(text);
}
