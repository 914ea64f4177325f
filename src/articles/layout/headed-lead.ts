import { endsSentence, mayHeadArticle } from './block-signals.ts';
import { sectionHead } from './furniture-phrases.ts';
import { leadWorth } from './same-story.ts';
import { sharedKeys, wordKeys } from './shared-words.ts';
import type { TextBlock } from './text-block.ts';

/** A lead stands at most so many blocks before the rest, and its headline at most so many over it. */
const farthestLead = 8;
const farthestHeadline = 5;
const mostCardLines = 3;
/** Right over a card within the article a shorter paragraph is its lead too. */
const shortLeadWorth = 1.5;
/** Share of a headline's words that its own lead says again. */
export const leastSaidAgain = 0.3;

/**
 * Adds to a body the first paragraphs that a card of another article parts from the rest ("Read also", a headline, its day): they stand under a
 * headline that they say again, and the rest of the body has more in common with it than with any line between. `worths` are those of the layout.
 */
export function addHeadedLead(blocks: readonly TextBlock[], worths: readonly number[], body: Set<number>): void {
  const first = Math.min(...body);
  const overCard = indexesDown(first - 2, mostCardLines).find((index) => isCard(blocks.slice(index + 1, first)));
  if (overCard !== undefined && worths[overCard]! >= shortLeadWorth && !/[?？][»”"]?$/u.test(blocks[overCard]!.text)) {
    body.add(overCard);
    return;
  }
  const isProse = (index: number): boolean => index >= 0 && worths[index]! >= leadWorth;
  const last = indexesDown(first, farthestLead).find(isProse);
  if (last === undefined || last === first - 1) return;
  let lead = last;
  while (isProse(lead - 1)) lead -= 1;
  const said = wordKeys(blocks[lead]!.text);
  const headline = indexesDown(lead, farthestHeadline).find(
    (index) =>
      worths[index]! < leadWorth &&
      isHeadline(blocks[index]!) &&
      sharedKeys(wordKeys(blocks[index]!.text), said) >= leastSaidAgain,
  );
  if (headline === undefined) return;
  const keys = wordKeys([...body].map((index) => blocks[index]!.text).join(' '));
  const nearness = (index: number): number => sharedKeys(wordKeys(blocks[index]!.text), keys);
  const own = nearness(headline);
  const between = indexesDown(first, first - last - 1).map(nearness);
  if (own === 0 || between.some((share) => share >= own)) return;
  for (let index = lead; index <= last; index += 1) body.add(index);
}

/** "Read also" with a headline and its day: a card within the article, whatever it says. */
function isCard(between: readonly TextBlock[]): boolean {
  const [head, ...lines] = between;
  const isHead = head !== undefined && head.text.length <= 60 && sectionHead.test(head.text);
  return isHead && lines.length > 0 && lines.every(({ text }) => !endsSentence(text));
}

function indexesDown(below: number, count: number): number[] {
  return Array.from({ length: Math.min(count, below) }, (_, step) => below - 1 - step);
}

function isHeadline({ text, isRule, isCaption }: TextBlock): boolean {
  return !isRule && !isCaption && mayHeadArticle(text);
}
