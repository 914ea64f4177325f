import type { Span } from '../article.ts';
import type { Page } from '../page.ts';
import { findMarks, type PageMarks } from './find-marks.ts';
import { joinPieces, type TextBlock, trimPieces } from './text-block.ts';

const rule = /^\s*(?:(?:[-*_=—–#•·]\s*){3,}|\\?#\s*\\?#\s*\\?#|[-–—]\s*30\s*[-–—])\s*$/u;
const heading = /^[ \t]*(#{1,6})[ \t]+\S/u;
const bullet = /^\s*(?:[*+•▪■●·–—-]|\d{1,2}[.)])\s+\S/u;

/** The lines of a page that hold words, marks cut; lines that were wrapped at a width are joined to their paragraph. */
export function findBlocks(page: Page): TextBlock[] {
  const marks = findMarks(page);
  const blocks: TextBlock[] = [];
  let cutIndex = 0;
  for (const line of joinWrapped(page.text, linesOf(page))) {
    while ((marks.cuts[cutIndex]?.end ?? Number.POSITIVE_INFINITY) <= line.start) cutIndex += 1;
    const pieces = trimPieces(subtract(line, marks.cuts, cutIndex), page.text);
    const raw = page.text.slice(line.start, line.end);
    const isRule = rule.test(raw);
    if (pieces.length === 0 && !isRule) continue;
    blocks.push(makeBlock(page, { raw, pieces: isRule ? [line] : pieces, isRule }, marks));
  }
  return blocks;
}

interface Line {
  readonly raw: string;
  readonly pieces: readonly Span[];
  readonly isRule: boolean;
}

function makeBlock(page: Page, line: Line, marks: PageMarks): TextBlock {
  const { raw, pieces, isRule } = line;
  const text = joinPieces(pieces, page.text);
  const whole = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  return {
    pieces,
    text,
    isRule,
    heading: heading.exec(raw)?.[1]?.length ?? 0,
    isBullet: bullet.test(raw),
    isCaption: overlap(whole, marks.captions) > 0,
    linkShare: overlap(whole, marks.links) / Math.max(1, text.length),
  };
}

function overlap(span: Span, others: readonly Span[]): number {
  let sum = 0;
  for (const other of others) sum += Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start));
  return sum;
}

function subtract(line: Span, cuts: readonly Span[], firstCut: number): Span[] {
  const pieces: Span[] = [];
  let at = line.start;
  for (let index = firstCut; index < cuts.length; index += 1) {
    const cut = cuts[index]!;
    if (cut.start >= line.end) break;
    if (cut.start > at) pieces.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < line.end) pieces.push({ start: at, end: line.end });
  return pieces;
}

/** Lines of the content with their spans; blank ones are kept, for they part paragraphs. */
function linesOf(page: Page): Span[] {
  const lines: Span[] = [];
  let start = page.content.start;
  while (start < page.content.end) {
    const found = page.text.indexOf('\n', start);
    const end = found === -1 || found > page.content.end ? page.content.end : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const chunks = chunksOf(text, lines);
  const widths = chunks.filter((chunk) => isWrapped(text, chunk)).map((chunk) => widthOf(text, chunk));
  // A page wrapped at a width is so throughout, also where a chunk is too short to tell.
  const pageWidth = widths.length === 0 ? null : Math.max(...widths);
  return chunks.flatMap((chunk) => {
    const [first, last] = [chunk[0]!, chunk.at(-1)!];
    const isParagraph = isWrapped(text, chunk) || (pageWidth !== null && fillsWidth(text, chunk, pageWidth));
    return isParagraph ? [{ start: first.start, end: last.end }] : chunk;
  });
}

/** Runs of lines without a blank one between them. */
function chunksOf(text: string, lines: readonly Span[]): Span[][] {
  const chunks: Span[][] = [[]];
  for (const line of lines) {
    if (text.slice(line.start, line.end).trim() !== '') chunks.at(-1)!.push(line);
    else if (chunks.at(-1)!.length > 0) chunks.push([]);
  }
  return chunks.filter(({ length }) => length > 0);
}

function widthOf(text: string, chunk: readonly Span[]): number {
  return Math.max(...chunk.map(({ start, end }) => text.slice(start, end).trim().length));
}

/** Greedy wrapping at a width leaves lines of which none could have taken the next one's first word. */
function fillsWidth(text: string, chunk: readonly Span[], width: number): boolean {
  const lines = chunk.map(({ start, end }) => text.slice(start, end).trim());
  return lines.slice(1).every((next, index) => {
    const firstWord = next.split(/\s/u, 1)[0] ?? '';
    const length = lines[index]!.length;
    return (
      length <= width && length + 1 + firstWord.length >= width - 1 && !/^(?:[#>*|]|[-–—•]\s)|\s[|·•]\s/u.test(next)
    );
  });
}

function isWrapped(text: string, chunk: readonly Span[]): boolean {
  const width = widthOf(text, chunk);
  if (chunk.length < 2 || width < 50 || width > 130 || !fillsWidth(text, chunk, width)) return false;
  const lines = chunk.map(({ start, end }) => text.slice(start, end).trim());
  const gaps = lines.slice(1);
  const continued = gaps.filter(
    (next, index) => /^[\p{Ll}\d(«“"]/u.test(next) || !/[.!?…:;]["»”]?$/u.test(lines[index]!),
  );
  const lowercase = gaps.filter((line) => /^\p{Ll}/u.test(line));
  return continued.length >= gaps.length * (gaps.length < 4 ? 1 : 0.7) && lowercase.length * 3 >= gaps.length;
}
