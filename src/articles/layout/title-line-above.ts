import { isFactsLine, isToldAsSentence } from './article-facts.ts';
import { isByline, isDateOnly, isSiteTalk, weightOf } from './block-signals.ts';
import type { Masthead } from './find-masthead.ts';
import { isListedHeadline } from './listed-headline.ts';
import { onlySections } from './section-words.ts';
import { sharedKeys, wordKeys } from './shared-words.ts';
import type { TextBlock } from './text-block.ts';
import { titleWorth } from './title-worth.ts';
import { trimTitle } from './trim-title.ts';

/** The article's text with the keys of its words. */
export interface ArticleWords {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

const quoteAlone = /^[«“„](?=(?:[^«»“”„]*\s){3})[^«»“”„]+[»”“]$/u;

/** Of two headlines one under the other the upper is the title, the lower its standfirst; a window's title or a path above repeats it. */
export function titleLineAbove(
  blocks: readonly TextBlock[],
  index: number,
  { body, masthead }: { readonly body: ArticleWords; readonly masthead: Masthead | null },
): number {
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

/** Where the site's name ends in a line that opens with it, else 0. */
export function mastheadEnd(masthead: Masthead | null, index: number): number {
  return masthead?.index === index ? masthead.end : 0;
}
