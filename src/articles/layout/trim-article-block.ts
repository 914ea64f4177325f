import { endsSentence, innerSentences } from './block-signals.ts';
import { seamBetween, wordsOf } from './find-seam.ts';
import { gluedButton, inlinePointer } from './furniture-phrases.ts';
import { findStamp } from './split-run-on.ts';
import { sliceBlock, type TextBlock } from './text-block.ts';

const tailMark =
  /(?<=[.!?…»”">)]\s+)(?:смотрите также|читайте также|статус материала|дата публикации|дивіться також|читайте також|read also|see also|related (?:articles|news|stories)|поделиться|поділитися|share this|теги:|tags:|延伸閱讀|延伸阅读|责任编辑|相关阅读)(?=[\s:：])/iu;

const trailingCredit =
  /(?<=[.!?…»”"]\s*)(?:фото|світлина|photo(?:graph)?|foto|сурет|сүрөт|图片来源|圖片來源)\s*[:：][^.!?\n]{2,80}$/iu;

/** One part of an article's block, and whether it is the article's. */
export interface TrimmedPart {
  readonly role: 'body' | 'furniture';
  readonly block: TextBlock;
}

/** Cuts out of an article's block what scraping ran into it: pointers to other articles, buttons and, where the page is one line, its foot. */
export function trimArticleBlock(block: TextBlock, source: string, isWholePage: boolean): TrimmedPart[] {
  const cuts: [number, number][] = pointersIn(block.text);
  const glued = gluedButton.exec(block.text);
  let end = block.text.length;
  if (glued !== null && endsSentence(block.text.slice(0, glued.index))) end = glued.index;
  const credit = trailingCredit.exec(block.text.slice(0, end));
  if (credit !== null) end = credit.index;
  if (isWholePage) {
    const stamp = findStamp(block.text);
    if (stamp !== null && stamp.start < 1500) cuts.push([stamp.start, stamp.end]);
    end = footOf(block.text);
  }
  cuts.push([end, block.text.length]);
  return partsBetween(block, source, cuts);
}

function partsBetween(block: TextBlock, source: string, cuts: readonly [number, number][]): TrimmedPart[] {
  const parts: TrimmedPart[] = [];
  const add = (role: TrimmedPart['role'], from: number, to: number): void => {
    const part = to > from ? sliceBlock(block, from, to, source) : null;
    if (part !== null) parts.push({ role, block: part });
  };
  let at = 0;
  for (const [from, to] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    add('body', at, from);
    add('furniture', Math.max(at, from), to);
    at = to;
  }
  add('body', at, block.text.length);
  return parts;
}

/** Where the foot of a one-line page begins: at the first heading of it, and never before the last whole sentence. */
function footOf(text: string): number {
  const mark = tailMark.exec(text);
  const rest = mark === null ? '' : text.slice(mark.index);
  // With a colon it may be a pointer inside the text, which goes on behind it.
  const isPointer = /^[^:：]{3,20}[:：]/u.test(rest) && endsSentence(rest);
  const isFoot = mark !== null && innerSentences(rest) <= 1 && !isPointer;
  const upTo = isFoot ? text.slice(0, mark.index) : text;
  const ends = [...upTo.matchAll(/[.!?…。！？][»”"’')\]]*(?=\s|$)/gu)];
  const last = ends.at(-1);
  return last === undefined ? upTo.length : last.index + last[0].length;
}

/** "ЧИТАЙТЕ ТАКОЖ: headline" inside a paragraph: the mark and the headline, up to where the paragraph's own text goes on. */
function pointersIn(text: string): [number, number][] {
  const cuts: [number, number][] = [];
  for (const match of text.matchAll(inlinePointer)) {
    const mark = match[1] ?? '';
    const from = match.index + match[0].length - mark.length;
    cuts.push([from, headlineEnd(text, from + mark.length)]);
  }
  return cuts;
}

function headlineEnd(text: string, from: number): number {
  const words = wordsOf(text, from, Math.min(text.length, from + 250));
  let possible: number | null = null;
  for (let index = 2; index < words.length - 1; index += 1) {
    const word = words[index]!;
    const next = words[index + 1]!;
    const seam = seamBetween(word, next, text);
    if (seam === 'opening-word' || seam === 'common-word') return word.end;
    if (seam === 'possible') possible ??= word.end;
    if (/[.!?…][»”"]?$/u.test(word.text) && /^[«“"]?\p{Lu}/u.test(next.text)) return possible ?? word.end;
  }
  return possible ?? words.at(-1)?.end ?? text.length;
}
