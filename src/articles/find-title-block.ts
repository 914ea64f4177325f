import { endsSentence, isCaptionLine, isDateOnly, isSiteTalk, weightOf } from './block-signals.ts';
import type { ArticleZone } from './find-article-zone.ts';
import { sharedWords } from './shared-words.ts';
import { matchFolded } from './split-run-on.ts';
import type { TextBlock } from './text-block.ts';

/** The block that holds the title alone: the one that the metadata name, else the best line before the text; null where none is. */
export function findTitleBlock(
  blocks: readonly TextBlock[],
  zone: ArticleZone,
  witnesses: readonly string[],
): number | null {
  const limit = Math.min(...zone.body, blocks.length);
  const told = blocks.findIndex(
    (block, index) => index <= limit + 3 && witnesses.some((title) => isTitle(block, title)),
  );
  if (told !== -1) return told;
  const body = [...zone.body].map((index) => blocks[index]!.text).join(' ');
  let best: { index: number; worth: number } | null = null;
  for (let index = 0; index < limit; index += 1) {
    const worth = titleWorth(blocks[index]!, body) - (limit - index - 1) * 0.35;
    if (worth > 0 && (best === null || worth >= best.worth)) best = { index, worth };
  }
  if (best === null) return null;
  best = { ...best, index: lineAbove(blocks, best.index, body) };
  // A title that the metadata give and that the page does not hold: a line is taken for it only when it says nearly the same.
  return witnesses.length === 0 || witnesses.some((title) => sharedWords(title, blocks[best.index]!.text) >= 0.5)
    ? best.index
    : null;
}

/** Of two headlines one under the other the upper is the title, the lower its standfirst; a window's title above repeats it. */
function lineAbove(blocks: readonly TextBlock[], index: number, body: string): number {
  const [above, line] = [blocks[index - 1], blocks[index]!];
  if (above === undefined || line.heading > 0 || weightOf(above.text) < 25 || titleWorth(above, body) <= 0)
    return index;
  const isRepeat = matchFolded(above.text, 0, line.text) !== null;
  return !isRepeat && sharedWords(above.text, body) >= 0.3 ? index - 1 : index;
}

function isTitle(block: TextBlock, title: string): boolean {
  const end = matchFolded(block.text, 0, title);
  return end !== null && block.text.length - end < 25;
}

function titleWorth(block: TextBlock, body: string): number {
  const { text } = block;
  const weight = weightOf(text);
  if (block.isRule || block.isCaption || weight < 12 || weight > 320) return -1;
  if (isDateOnly(text) || isCaptionLine(text) || isSiteTalk(text)) return -1;
  let worth = sharedWords(text, body) * 4;
  if (block.heading === 1) worth += 4;
  else if (block.heading > 1) worth += 1;
  if (/[.;:]$/u.test(text) && endsSentence(text)) worth -= 1.5;
  if (block.linkShare > 0.7 || /\|/u.test(text)) worth -= 1;
  if (/(?:\s[»>›/|→]\s.*){2}/u.test(text)) worth -= 3;
  if (weight >= 25) worth += 1;
  // A line with a date is a byline or a teaser more often than a title.
  if (/\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}/u.test(text)) worth -= 2;
  return worth - 0.8;
}
