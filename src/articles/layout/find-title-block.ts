import { isAddressAlone, isFactsLine, isFieldOfList, isToldAsSentence } from './article-facts.ts';
import { isByline, isCaptionLine, isDateOnly, isSiteTalk, weightOf } from './block-signals.ts';
import type { ArticleZone } from './find-article-zone.ts';
import type { Masthead } from './find-masthead.ts';
import { isListedHeadline } from './listed-headline.ts';
import { onlySections } from './section-words.ts';
import { sharedKeys, sharedWords, wordKeys } from './shared-words.ts';
import { isMenuRow } from './site-line.ts';
import { matchFolded } from './split-run-on.ts';
import { isStampRow } from './stamp-row.ts';
import type { TextBlock } from './text-block.ts';
import { titleWorth } from './title-worth.ts';
import { trimTitle } from './trim-title.ts';

/** What a page's title is looked for with: titles that the metadata give, and the site's name over the page. */
export interface TitleSearch {
  readonly zone: ArticleZone;
  readonly witnesses: readonly string[];
  readonly masthead: Masthead | null;
}

/** The worth of a line that says nothing of what the article tells, where nothing speaks against its being a title. */
const leastWorth = 0.2;

/** The article's text with the keys of its words. */
interface Body {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

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
  const text = [...zone.body].map((index) => blocks[index]!.text).join(' ');
  const body = { text, keys: wordKeys(text) };
  let best: { index: number; worth: number } | null = null;
  let unlisted: number | null = null;
  let isListOver = false;
  let between = 0;
  for (let index = limit - 1; index >= 0; index -= 1) {
    const block = blocks[index]!;
    if (isFieldOfList(blocks, index, body.keys)) continue;
    // Right under the page's first line stands a menu: then that is the site's name.
    if (index === 0 && best !== null && isMenuRow(blocks[1]!.text)) break;
    const own = titleWorth(block, body.keys, mastheadEnd(masthead, index));
    const worth = own - between * 0.35 + overStamp(blocks, index);
    const isListed = isListedHeadline(blocks, index);
    if (!isListed && own >= leastWorth) unlisted ??= index;
    const lower = best?.index ?? unlisted;
    if (worth > 0 && isListed && lower !== null && isNoNearer(block, blocks[lower]!, body)) isListOver = true;
    else if (worth > 0 && (best === null || worth > best.worth)) best = { index, worth };
    if (!standsUnderTitle(block)) between += 1;
  }
  // Over a list of other headlines' days no title stands alone: the line below the list is it.
  if (best === null && isListOver && unlisted !== null) best = { index: unlisted, worth: 0 };
  if (best === null) return null;
  best = { ...best, index: lineAbove(blocks, best.index, body, masthead) };
  // A title that the metadata give and that the page does not hold: a line is taken for it only when it says nearly the same.
  return witnesses.length === 0 || witnesses.some((title) => sharedWords(title, blocks[best.index]!.text) >= 0.5)
    ? best.index
    : null;
}

const quoteAlone = /^[«“„](?=(?:[^«»“”„]*\s){3})[^«»“”„]+[»”“]$/u;

// "Anna Ricefield in Vientiane" over the day: who wrote it, and where.
const reportedFrom = /^\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]+\s(?:in|from|din)\s\p{Lu}[\p{L} .-]{2,25}$/u;

// "Кира Вайнбаум", "Кира Вайнбаум, востоковед".
const authorAlone = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,2}(?:,\s\p{Ll}+(?:\s\p{Ll}+){0,2})?$/u;

/** Whether a line says no more of what the article tells than another does; one word in common may be chance. */
function isNoNearer(line: TextBlock, other: TextBlock, { keys }: Body): boolean {
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

/** Of two headlines one under the other the upper is the title, the lower its standfirst; a window's title or a path above repeats it. */
function lineAbove(blocks: readonly TextBlock[], index: number, body: Body, masthead: Masthead | null): number {
  const [above, line] = [blocks[index - 1], blocks[index]!];
  if (above === undefined || line.heading > 0) return index;
  const nameEnd = mastheadEnd(masthead, index - 1);
  const own = trimTitle(above.text, nameEnd);
  // "Joint communiqué" over "on the talks in Avaza": scraping broke the line.
  if (/^\p{Ll}/u.test(line.text) && isBrokenOff(above, line)) return index - 1;
  const text = above.text.slice(own.start, own.end);
  if (isListedHeadline(blocks, index - 1) && [...wordKeys(text)].filter((key) => body.keys.has(key)).length < 2)
    return index;
  if (titleWorth(above, body.keys, nameEnd) < -0.8 || isFactsLine(text) || holdsFolded(text, line.text)) return index;
  const isLong = weightOf(text) >= 25;
  if (isLong && titleWorth(above, body.keys, nameEnd) <= 0) return index;
  if (isLong && sharedKeys(wordKeys(text), body.keys) >= 0.3) return index - 1;
  // A line that is nothing but somebody's words.
  if (index > 1 && quoteAlone.test(text)) return index - 1;
  // Over a longer line on the same matter a short one is the title, unless it is the name of a section.
  const isShorter =
    weightOf(text) * 1.2 < weightOf(line.text) &&
    // A page that opens with a short line opens with its site's name.
    ((isToldAsSentence(text) && index > 1 && !/^\p{Ll}/u.test(text)) ||
      (isLong && (text.match(/\p{L}{2,}/gu) ?? []).length >= 4));
  const isOfStory = sharesStem(text, `${line.text} ${body.text}`) || (index > 2 && isRubric(blocks[index - 2]));
  return isShorter && isOfStory ? index - 1 : index;
}

/** Over a title stands the name of its section, over that name none. */
function isRubric(block: TextBlock | undefined): boolean {
  return block !== undefined && (onlySections.test(block.text) || /^\p{Lu}[\p{L}-]{3,}$/u.test(block.text));
}

function isBrokenOff(above: TextBlock, line: TextBlock): boolean {
  const isFurniture =
    above.isRule || above.isCaption || isDateOnly(above.text) || isByline(above.text) || isSiteTalk(above.text);
  return (
    !isFurniture &&
    /^\p{Lu}/u.test(above.text) &&
    !/[.!?…:;|·•]["»”]?$/u.test(above.text) &&
    weightOf(above.text + line.text) <= 320
  );
}

/** Whether a longer word of a text begins as one of another does: a short name loses its fifth letter to its case ("Лаос", "Лаоса"). */
function sharesStem(text: string, other: string): boolean {
  const stems = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));
  const words = ` ${other.toLowerCase().replace(/\P{L}+/gu, ' ')}`;
  return stems.some((stem) => words.includes(` ${stem}`));
}

function holdsFolded(text: string, wanted: string): boolean {
  const [where, what] = [text, wanted].map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  return where!.includes(what!);
}

function isTitle(block: TextBlock, title: string): boolean {
  const end = matchFolded(block.text, 0, title);
  return end !== null && block.text.length - end < 25;
}

function mastheadEnd(masthead: Masthead | null, index: number): number {
  return masthead?.index === index ? masthead.end : 0;
}
