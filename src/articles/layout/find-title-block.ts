import { isAddressAlone, isFactsLine, isFieldOfList } from './article-facts.ts';
import { isByline, isCaptionLine, isDateOnly, isSiteTalk, weightOf } from './block-signals.ts';
import type { ArticleZone } from './find-article-zone.ts';
import type { Masthead } from './find-masthead.ts';
import { isListedHeadline } from './listed-headline.ts';
import { onlySections } from './section-words.ts';
import { sharedWords, wordKeys } from './shared-words.ts';
import { isMenuRow } from './site-line.ts';
import { matchFolded } from './split-run-on.ts';
import { isStampRow } from './stamp-row.ts';
import type { TextBlock } from './text-block.ts';
import { type ArticleWords, mastheadEnd, titleLineAbove } from './title-line-above.ts';
import { titleWorth } from './title-worth.ts';

/** What a page's title is looked for with: titles that the metadata give, and the site's name over the page. */
export interface TitleSearch {
  readonly zone: ArticleZone;
  readonly witnesses: readonly string[];
  readonly masthead: Masthead | null;
}

/** The worth of a line that says nothing of what the article tells, where nothing speaks against its being a title. */
const leastWorth = 0.15;

/** The block that holds the title alone: the one that the metadata name, else the best line before the text; null where none is. */
export function findTitleBlock(
  blocks: readonly TextBlock[],
  { zone, witnesses, masthead }: TitleSearch,
): number | null {
  const limit = Math.min(...zone.body, blocks.length);
  for (const isTold of [isTitle, isBeforeSite]) {
    const told = blocks.findIndex(
      (block, index) => index <= limit + 3 && witnesses.some((title) => isTold(block, title)),
    );
    if (told !== -1) return told;
  }
  const text = [...zone.body].map((index) => blocks[index]!.text).join(' ');
  const body = { text, keys: wordKeys(text) };
  const best = bestLine(blocks, limit, { body, masthead });
  if (best === null) return null;
  const index = titleLineAbove(blocks, best, { body, masthead });
  // A title that the metadata give and that the page does not hold: a line is taken for it only when it says nearly the same.
  return witnesses.length === 0 || witnesses.some((title) => sharedWords(title, blocks[index]!.text) >= 0.5)
    ? index
    : null;
}

/** The index of the line that is most a title's of those before `limit`; null where none is. */
function bestLine(
  blocks: readonly TextBlock[],
  limit: number,
  { body, masthead }: { readonly body: ArticleWords; readonly masthead: Masthead | null },
): number | null {
  let best: { index: number; worth: number } | null = null;
  let lowest: number | null = null;
  let isListOver = false;
  let between = 0;
  for (let index = limit - 1; index >= 0; index -= 1) {
    const block = blocks[index]!;
    if (isFieldOfList(blocks, index, body.keys)) continue;
    // Right under the page's first line stands a menu: then that is the site's name.
    if (index === 0 && best !== null && isMenuRow(blocks[1]!.text)) break;
    const own = titleWorth(block, body.keys, mastheadEnd(masthead, index));
    const worth = own - between * 0.35 + overStamp(blocks, index);
    const lower = best?.index ?? lowest;
    if (own >= leastWorth) lowest ??= index;
    const isListed = worth > 0 && lower !== null && isListedHeadline(blocks, index);
    if (isListed && isNoNearer(block, blocks[lower]!, body)) isListOver = true;
    else if (worth > 0 && (best === null || worth > best.worth)) best = { index, worth };
    if (!standsUnderTitle(block)) between += 1;
  }
  // Over a list of other headlines' days no title stands alone: the line below the list is it.
  return best?.index ?? (isListOver ? lowest : null);
}

// "Anna Ricefield in Vientiane" over the day: who wrote it, and where.
const reportedFrom = /^\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]+\s(?:in|from|din)\s\p{Lu}[\p{L} .-]{2,25}$/u;

// "Кира Вайнбаум", "Кира Вайнбаум, востоковед".
const authorAlone = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,2}(?:,\s\p{Ll}+(?:\s\p{Ll}+){0,2})?$/u;

/** Whether a line says no more of what the article tells than another does; one word in common may be chance. */
function isNoNearer(line: TextBlock, other: TextBlock, { keys }: ArticleWords): boolean {
  const [own, others] = [line, other].map(({ text }) => [...wordKeys(text)].filter((key) => keys.has(key)).length);
  return own! <= others! + 1;
}

/** What sites put between a title and its text: its day, who wrote it, buttons. */
function standsUnderTitle({ text, isRule, isCaption }: TextBlock): boolean {
  return (
    isAddressAlone(text) ||
    isRule ||
    isCaption ||
    isDateOnly(text) ||
    isByline(text) ||
    isFactsLine(text) ||
    isStampRow(text) ||
    onlySections.test(text) ||
    isSiteTalk(text) ||
    isCaptionLine(text)
  );
}

/** Right over the day and the author of an article stands its title. */
function overStamp(blocks: readonly TextBlock[], index: number): number {
  const below = blocks[index + 1];
  if (below === undefined) return 0;
  const isStamp = isDateOnly(below.text) || isByline(below.text) || isStampRow(below.text);
  if (!isStamp && !(authorAlone.test(below.text) && isStampRow(blocks[index + 2]?.text ?? ''))) return 0;
  if (reportedFrom.test(blocks[index]!.text) || authorAlone.test(blocks[index]!.text)) return -1.5;
  return weightOf(blocks[index]!.text) >= 25 ? 0.8 : 0;
}

function isTitle(block: TextBlock, title: string): boolean {
  const end = matchFolded(block.text, 0, title);
  return end !== null && block.text.length - end < 25;
}

/** Whether a heading is the front of a title in the metadata, before a mark and the site's name: "… — Министерство энергетики". */
function isBeforeSite(block: TextBlock, title: string): boolean {
  const end = block.heading === 0 ? null : matchFolded(title, 0, block.text);
  return end !== null && /^[»"”)]?(?:\s+[|–—·»:-]+\s+|\s?[_|｜]\s?)\S/u.test(title.slice(end));
}
