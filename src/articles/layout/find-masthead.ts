import { leadingDate } from '../dates/stamp-in-title.ts';
import { isToldDay } from '../dates/told-day.ts';
import { outletByName } from '../publishers/known-outlets.ts';
import { hasOutletKind, isOfficialBody } from '../publishers/outlet-kinds.ts';
import { endsSentence, isByline } from './block-signals.ts';
import { isHeadline, isNoSiteName } from './no-site-name.ts';
import { generalHeading, menuBehind, onlySections } from './section-words.ts';
import { sharedWords } from './shared-words.ts';
import { isSiteLine } from './site-line.ts';
import type { TextBlock } from './text-block.ts';

/** The name that a site puts over its pages: in which block it stands, and where that block goes on behind it and what belongs to it. */
export interface Masthead {
  readonly name: string;
  readonly index: number;
  readonly end: number;
}

interface Head {
  readonly name: string;
  readonly end: number;
  /** What stands behind it in its line; a menu or a motto is a site's. */
  readonly follows: 'nothing' | 'menu' | 'motto' | 'date' | 'field' | 'title' | 'text';
}

const clockBehind = /\s+(?=(?:сегодня|сейчас|сьогодні|зараз|today(?: is)?|бүгін|бүгүн|astăzi)[:\s]+\P{Ll}*\d)/iu;
const gluedMenu =
  /(?<=\p{Ll})(?=(?:Меню|Главная|Головна|Войти|Увійти|Поиск|Пошук|Menu|Home|Meniu|Acasă|Sign in)(?!\p{Ll}))/u;
// A tilde or an arrow behind a site's name parts it from its motto or its section.
const fieldMark = /^\s*(?:[~→]|\/\s)/u;
const blocksSearched = 4;
const motto =
  /^\s*(?:[—–:|.-]|,)\s*(?=[^.!?]{0,60}?(?:новост|новин|газет|портал|журнал|издание|видання|агент|агенц|сайт|news|newspaper|magazine|жаңалық|жаңылык|[șşs]tiri|ziar|основан|издаётся|издается|выходит|засновано|виходить|founded|established|since\s\d|独立|新闻))/iu;
const byline = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}\.)*(?:\s+\p{Lu}[\p{L}’'-]+){1,2}$/u;

/** Finds the masthead among a page's first lines: a short name before the title with a menu, a motto, a date or another mention beside it; null where none is sure. */
export function findMasthead(blocks: readonly TextBlock[], body: ReadonlySet<number>): Masthead | null {
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    if (seen === blocksSearched || block.isCaption) return null;
    if (block.isRule || onlySections.test(block.text) || generalHeading.test(block.text)) continue;
    seen += 1;
    if (block.heading > 0) return null;
    const head = headOf(block.text);
    if (head !== null && isMasthead(head, index, blocks, body)) return { name: head.name, index, end: head.end };
    // What is no name begins the page's own text, unless it is a line of its furniture.
    if (body.has(index) || block.text.length > 60) return null;
  }
  return null;
}

function headOf(text: string): Head | null {
  const line = text.slice(0, 200);
  const cut = Math.min(
    ...[
      /\s*(?:\||::|>|\t|\s{2,}|\s[/~→]\s|[—–»›•·→-]\s|:\s|\.\s)/u.exec(line)?.index,
      gluedMenu.exec(line)?.index,
      clockBehind.exec(line)?.index,
      leadingDate(line)?.start,
      menuBehind.exec(line)?.index,
    ].map((at) => at ?? line.length),
  );
  const found = line.slice(0, cut).replace(/[\s,;|–—-]+$/u, '');
  // "东岭日报 DONGLING DAILY": the name and its translation.
  const name = found.replace(/^(\p{sc=Han}{2,12})\s+\p{sc=Latin}[\p{sc=Latin}\s.]+$/u, '$1');
  const words = name.split(/\s+/u).length;
  const isShort = isOfficialBody(name) ? name.length <= 80 && words <= 8 : name.length <= 45 && words <= 5;
  const isName = /^[«"“]?[\p{Lu}\p{Lo}\d]/u.test(name) && name.length >= 2 && isShort && !/[:：,]/u.test(name);
  // "Источник: …" is a label.
  const isLabel = /^\s*[:：]/u.test(line.slice(cut)) && isByline(line.slice(0, 79));
  if (!isName || isLabel || endsSentence(name) || isNoSiteName(name)) return null;
  return { name, ...whatFollows(text, found.length) };
}

function whatFollows(text: string, from: number): Pick<Head, 'end' | 'follows'> {
  const rest = text.slice(from);
  if (rest.trim() === '') return { end: text.length, follows: 'nothing' };
  const slogan = motto.exec(rest);
  const date = leadingDate(text.slice(0, 250));
  if (date !== null && date.start - from < 60) {
    const isBeside = /^[\s,;|–—-]*$/u.test(text.slice(from, date.start));
    if (isBeside && isToldDay(text, date)) return { end: from, follows: 'text' };
    if (slogan !== null || isBeside) return { end: date.end, follows: slogan === null ? 'date' : 'motto' };
  }
  if (gluedMenu.exec(text)?.index === from) return { end: text.length, follows: 'menu' };
  const menu = rest.length > 200 ? null : menuBehind.exec(rest);
  if (menu !== null && menu.index <= 1) return { end: text.length, follows: 'menu' };
  if (slogan !== null && text.length < 120) return { end: text.length, follows: 'motto' };
  const title = /^\s+\|\s+(?=\S+(?:\s+\S+){3,}$)/u.exec(rest);
  if (title !== null) return { end: from + title[0].length, follows: 'title' };
  return fieldMark.test(rest) && text.length < 90
    ? { end: text.length, follows: 'field' }
    : { end: from, follows: 'text' };
}

function isMasthead(head: Head, index: number, blocks: readonly TextBlock[], body: ReadonlySet<number>): boolean {
  const { name, follows } = head;
  if (follows === 'text') return false;
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
  if (name.split(/\s/u).length > 3 || isHeadline(name)) return false;
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
