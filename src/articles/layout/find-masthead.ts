import { outletByName } from '../publishers/known-outlets.ts';
import { hasOutletKind, isOfficialBody, isState } from '../publishers/outlet-kinds.ts';
import { type Head, headOf } from './name-at-front.ts';
import { tellsOfDeed } from './no-site-name.ts';
import { generalHeading, onlySections } from './section-words.ts';
import { sharedWords } from './shared-words.ts';
import { isMenuRow, isSiteLine } from './site-line.ts';
import type { TextBlock } from './text-block.ts';

/** The name that a site puts over its pages: in which block it stands, and where that block goes on behind it and what belongs to it. */
export interface Masthead {
  readonly name: string;
  readonly index: number;
  readonly end: number;
}

const blocksSearched = 4;
// "Общественно-политическая газета" says what the name above it is.
const description = /^[\p{L}-]+(?:ая|ый|ий|ое|а|е)\s(?:газета|журнал|портал|издание|видання|тижневик)$/iu;
const byline = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}\.)*(?:\s+\p{Lu}[\p{L}’'-]+){1,2}$/u;

/** Finds the masthead among a page's first lines: a short name before the title with a menu, a motto, a date or another mention beside it; null where none is sure. */
export function findMasthead(blocks: readonly TextBlock[], body: ReadonlySet<number>): Masthead | null {
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    if (seen === blocksSearched || block.isCaption) return null;
    if (isStateOver(blocks[index + 1], block)) continue;
    if (block.isRule || onlySections.test(block.text) || generalHeading.test(block.text)) continue;
    seen += 1;
    if (block.heading > 0) return null;
    // Between two sections stands a third.
    if (isSection(blocks[index - 1]) && isSection(blocks[index + 1])) continue;
    const head = headOf(block.text);
    if (head !== null && isMasthead(head, index, blocks, body)) {
      const above = description.test(head.name) ? headOf(blocks[index - 1]?.text ?? '') : null;
      if (above?.follows === 'nothing') return { name: above.name, index: index - 1, end: above.end };
      return { name: head.name, index, end: head.end };
    }
    // What is no name begins the page's own text, unless it is a line of its furniture.
    if (body.has(index) || block.text.length > 60) return null;
  }
  return null;
}

/** "Republic of Seychelles" over "Ministry of Trade": the state whose ministry it is. */
function isStateOver(below: TextBlock | undefined, { text }: TextBlock): boolean {
  return isState(text) && below !== undefined && isOfficialBody(below.text);
}

function isSection(block: TextBlock | undefined): boolean {
  return block !== undefined && onlySections.test(block.text);
}

function isMasthead(head: Head, index: number, blocks: readonly TextBlock[], body: ReadonlySet<number>): boolean {
  const { name, follows } = head;
  // The first item of a menu is no name, though the others follow it.
  if (follows === 'text' || (index > 0 && isMenuRow(blocks[index]!.text) && !/\s/u.test(name))) return false;
  if (outletByName(name) !== null) return true;
  if ((isOfficialBody(name) && follows !== 'date') || follows === 'motto') return true;
  const others = blocks.map(({ text }, other) => (other === index ? text.slice(head.end) : text));
  const mentions = others.filter((text) => isMention(text, name));
  if (mentions.some((text) => isNamed(text, name))) return true;
  const isKind = hasOutletKind(name);
  const again = mentions.length > 0;
  if (isKind && again) return true;
  // A name of no known kind needs its date or menu right below: with a line between them it may be a title over its standfirst.
  const next = others.slice(index + 1, index + (isKind ? 3 : 2));
  const isOverSiteLine = follows === 'date' || next.some(isSiteLine);
  const shared = sharedWords(name, [...body].map((at) => others[at]!).join('\n'));
  // Words of the report in a line make it a title or a rubric, unless they stand in a name of a kind that newspapers have.
  if (shared > 0) return isKind && shared < 1 && isOverSiteLine && name.split(/\s/u).length <= 3;
  // "Голос берега | Министры обсудили порты": what stands behind the bar is the article's.
  if (follows === 'title')
    return (
      index === 0 &&
      (isKind || /[\s\p{sc=Han}]/u.test(name)) &&
      (isOverSiteLine || sharedWords(others[index]!, others.slice(1).join(' ')) > 0)
    );
  if (follows === 'menu' || isKind || (follows === 'field' && index === 0)) return true;
  if (name.split(/\s/u).length > 3 || tellsOfDeed(name)) return false;
  // A word alone is more often a rubric.
  const isOverMenu = index === 0 && onlySections.test(next[0] ?? '');
  const isPerson = byline.test(name) && name !== name.toUpperCase() && !isOverMenu;
  return (again || isOverSiteLine) && !isPerson && /[\s\p{sc=Han}]/u.test(name);
}

function isMention(text: string, name: string): boolean {
  const [where, wanted] = [fold(text), fold(name)];
  return wanted.replaceAll(' ', '').length >= 4 && ` ${where} `.includes(` ${wanted} `);
}

/** Whether a line that holds the name calls it its site's: a copyright, a dateline in strokes, an invitation, a list of more from it. */
function isNamed(text: string, name: string): boolean {
  return /©|\(c\)|copyright|telegram|facebook|youtube/iu.test(text) || text.includes(`/${name}/`);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
