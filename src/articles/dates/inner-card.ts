import { endsSentence, isCaptionLine, isSiteTalk, mayHeadArticle, weightOf } from '../layout/block-signals.ts';
import { sectionHead } from '../layout/furniture-phrases.ts';
import { leastSaidAgain } from '../layout/headed-lead.ts';
import { sharedWords } from '../layout/shared-words.ts';
import { linesBetween } from './list-over-title.ts';
import { type PageDates, type PlacedDate, textOfBlock } from './page-dates.ts';

/** A paragraph so long, and a headline so near under it, may be the article's own first one and a card of another article. */
const shortestParagraph = 60;
const cardLines = 4;

/**
 * Whether what the layout took for the title may head a card of another article in the midst of this one: a paragraph stands right over it, and it
 * says no word of the text below, stands under "Read also", or has less in common with that text than the headline which the paragraph says again.
 * Its day is then nobody's.
 */
export function isUnderInnerCard(page: PageDates): boolean {
  const at = page.titleIndex ?? page.firstBodyIndex;
  const above = linesOver(at, cardLines, page);
  const step = above.findIndex(isParagraph);
  const paragraph = above[step];
  if (paragraph === undefined) return false;
  if (page.titleIndex === null || sectionHead.test(above[0] ?? '')) return true;
  const body = page.blocks.flatMap(({ role }, index) => (role === 'body' ? [textOfBlock(page, index)] : [])).join('\n');
  const own = sharedWords(textOfBlock(page, page.titleIndex), body);
  const headline = linesOver(at - 1 - step, cardLines, page).find(
    (line) => mayHeadArticle(line) && !isParagraph(line) && sharedWords(line, paragraph) >= leastSaidAgain,
  );
  return own === 0 || (headline !== undefined && sharedWords(headline, body) > own);
}

/** The lines over a block, the nearest first. */
function linesOver(index: number, count: number, page: PageDates): string[] {
  return Array.from({ length: Math.min(count, index) }, (_, step) => textOfBlock(page, index - 1 - step).trim());
}

/** Whether a day under the title belongs to a card: between the two stand a paragraph and, below it, the headline of something else. */
export function isBehindInnerCard({ blockIndex }: PlacedDate, page: PageDates): boolean {
  const between = linesBetween(page, page.titleIndex ?? blockIndex, blockIndex);
  const paragraph = between.findIndex(isParagraph);
  return paragraph !== -1 && between.slice(paragraph + 1).some(mayHeadArticle);
}

function isParagraph(text: string): boolean {
  return weightOf(text) >= shortestParagraph && endsSentence(text) && !isSiteTalk(text) && !isCaptionLine(text);
}
