import { endsSentence, isCaptionLine, isDateOnly, isSiteTalk, weightOf } from './block-signals.ts';
import type { ArticleZone } from './find-article-zone.ts';
import type { Masthead } from './find-masthead.ts';
import { onlySections } from './section-words.ts';
import { sharedWords } from './shared-words.ts';
import { matchFolded } from './split-run-on.ts';
import type { TextBlock } from './text-block.ts';
import { trimTitle } from './trim-title.ts';

/** What a page's title is looked for with: titles that the metadata give, and the site's name over the page. */
export interface TitleSearch {
  readonly zone: ArticleZone;
  readonly witnesses: readonly string[];
  readonly masthead: Masthead | null;
}

/** A line of its own with a place, a day and an agency ("КИЇВ. 21 лютого 2024. Назва."). */
export const agencyDateline =
  /^(\p{Lu}[\p{L} -]{1,25})[.,]\s*\d{1,2}\s+\p{L}{3,12}\.?(?:,?\s+\d{4})?(?:\s*(?:г|р)\.)?[.,]?\s+[«"/]?(\p{Lu}[^.!?:]{2,40}?)[»"/]?\.?$/u;

/** The block that holds the title alone: the one that the metadata name, else the best line before the text; null where none is. */
export function findTitleBlock(
  blocks: readonly TextBlock[],
  { zone, witnesses, masthead }: TitleSearch,
): number | null {
  const limit = Math.min(...zone.body, blocks.length);
  const told = blocks.findIndex(
    (block, index) => index <= limit + 3 && witnesses.some((title) => isTitle(block, title)),
  );
  if (told !== -1) return told;
  const body = [...zone.body].map((index) => blocks[index]!.text).join(' ');
  let best: { index: number; worth: number } | null = null;
  for (let index = 0; index < limit; index += 1) {
    const worth = titleWorth(blocks[index]!, body, mastheadEnd(masthead, index)) - (limit - index - 1) * 0.35;
    if (worth > 0 && (best === null || worth >= best.worth)) best = { index, worth };
  }
  if (best === null) return null;
  best = { ...best, index: lineAbove(blocks, best.index, body, masthead) };
  // A title that the metadata give and that the page does not hold: a line is taken for it only when it says nearly the same.
  return witnesses.length === 0 || witnesses.some((title) => sharedWords(title, blocks[best.index]!.text) >= 0.5)
    ? best.index
    : null;
}

/** Of two headlines one under the other the upper is the title, the lower its standfirst; a window's title above repeats it. */
function lineAbove(blocks: readonly TextBlock[], index: number, body: string, masthead: Masthead | null): number {
  const [above, line] = [blocks[index - 1], blocks[index]!];
  if (above === undefined || line.heading > 0 || weightOf(above.text) < 25) return index;
  if (titleWorth(above, body, mastheadEnd(masthead, index - 1)) <= 0) return index;
  const isRepeat = matchFolded(above.text, 0, line.text) !== null;
  return !isRepeat && sharedWords(above.text, body) >= 0.3 ? index - 1 : index;
}

/** The block up to which a title goes that scraping broke: lines right below it that go on in small letters. */
export function lastTitleLine(blocks: readonly TextBlock[], titleAt: number, body: ReadonlySet<number>): number {
  let last = titleAt;
  while (last - titleAt < 2) {
    const [line, next] = [blocks[last]!, blocks[last + 1]];
    if (next === undefined || body.has(last + 1) || next.isRule || next.isCaption || next.heading > 0) break;
    const isBroken = /^\p{Ll}/u.test(next.text) && !/[.!?…:;|]["»”]?$/u.test(line.text);
    if (!isBroken || next.linkShare > 0.5 || isDateOnly(next.text) || weightOf(line.text + next.text) > 320) break;
    last += 1;
  }
  return last;
}

function isTitle(block: TextBlock, title: string): boolean {
  const end = matchFolded(block.text, 0, title);
  return end !== null && block.text.length - end < 25;
}

function mastheadEnd(masthead: Masthead | null, index: number): number {
  return masthead?.index === index ? masthead.end : 0;
}

function titleWorth(block: TextBlock, body: string, nameEnd: number): number {
  const own = trimTitle(block.text, nameEnd);
  const text = block.text.slice(own.start, own.end);
  const weight = weightOf(text);
  if (block.isRule || block.isCaption || weight < 12 || weight > 320) return -1;
  if (isDateOnly(text) || isCaptionLine(text) || onlySections.test(text)) return -1;
  if (agencyDateline.test(text)) return -1;
  const shared = sharedWords(text, body);
  // A title may begin with a word that heads lists; then the report says its other words again.
  if (isSiteTalk(text) && (shared < 0.5 || /[:：]/u.test(text))) return -1;
  let worth = shared * 4;
  if (block.heading === 1) worth += 4;
  else if (block.heading > 1) worth += 1;
  if (/[.;:]$/u.test(text) && endsSentence(text)) worth -= 1.5;
  if (block.linkShare > 0.7 || /\|/u.test(text)) worth -= 1;
  if (/(?:\s(?:[»>›/|→]|::)\s.*){2}/u.test(text)) worth -= 3;
  if (weight >= 25) worth += 1;
  // A line with a date is a byline or a teaser more often than a title.
  if (/\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}/u.test(text)) worth -= 2;
  return worth - 0.8;
}
