import { isAddressAlone } from './article-facts.ts';
import { isByline, isDateOnly, weightOf } from './block-signals.ts';
import { isSmallWord } from './find-seam.ts';
import type { TextBlock } from './text-block.ts';

// "de Rodica Popescu", "by Anna Ricefield": small words before two names.
const personBehind =
  /^from our (?:own )?(?:correspondent|reporter)|^от нашего корр|^(?:(?:scris|written|reported|words|story|text)\s)?(?:de|by|от|від|текст|words|записал\p{L}*|беседовал\p{L}*|подготовил\p{L}*|підготува\p{L}+|спілкува\p{L}+)\s(?:\p{Lu}[\p{L}’'-]+\s?){2,3}$/u;

/** The block up to which a title goes that scraping broke: lines right below it that go on in small letters. */
export function lastTitleLine(blocks: readonly TextBlock[], titleAt: number, body: ReadonlySet<number>): number {
  let last = titleAt;
  while (last - titleAt < 2) {
    const [line, next] = [blocks[last]!, blocks[last + 1]];
    if (next === undefined || body.has(last + 1) || next.isRule || next.isCaption || next.heading > 0) break;
    if (!goesOn(line.text, next.text) || next.linkShare > 0.5 || weightOf(line.text + next.text) > 320) break;
    last += 1;
  }
  return last;
}

/** Whether a line is the rest of the one above it, not its author, day or address in small letters. */
function goesOn(line: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(next) || /[.!?…;|]["»”]?$/u.test(line)) return false;
  if (
    /[|·•]|\p{L}[:：]\s|\d{4}/u.test(next) ||
    isAddressAlone(next) ||
    isByline(next) ||
    personBehind.test(next) ||
    isDateOnly(next)
  )
    return false;
  // One word alone says who wrote, unless the line above waits for it.
  return /\s/u.test(next) || isSmallWord(/\S+$/u.exec(line)?.[0] ?? '');
}
