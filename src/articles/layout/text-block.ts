import type { Span } from '../article.ts';

/** A line or a wrapped paragraph of a page while its layout is being found. */
export interface TextBlock {
  /** What is left of the source when marks are cut, in order. */
  readonly pieces: readonly Span[];
  /** The pieces joined. */
  readonly text: string;
  /** 1-6 for a Markdown heading, else 0. */
  readonly heading: number;
  readonly isBullet: boolean;
  readonly isCaption: boolean;
  /** Share of the text that is the words of links, 0-1. */
  readonly linkShare: number;
  /** A line drawn across the page or an end mark (`---`, `###`). */
  readonly isRule: boolean;
}

/** The part of a block between two offsets of its text, white space at the ends dropped; null where nothing is left. */
export function sliceBlock(block: TextBlock, from: number, to: number, source: string): TextBlock | null {
  const pieces: Span[] = [];
  let at = 0;
  for (const piece of block.pieces) {
    const length = piece.end - piece.start;
    const start = piece.start + Math.max(0, Math.min(length, from - at));
    const end = piece.start + Math.max(0, Math.min(length, to - at));
    if (end > start) pieces.push({ start, end });
    at += length;
  }
  const trimmed = trimPieces(pieces, source);
  if (trimmed.length === 0) return null;
  return { ...block, pieces: trimmed, text: joinPieces(trimmed, source) };
}

/** The text of pieces of a source. */
export function joinPieces(pieces: readonly Span[], source: string): string {
  return pieces.map(({ start, end }) => source.slice(start, end)).join('');
}

/** Pieces without white space at either end of the whole. */
export function trimPieces(pieces: readonly Span[], source: string): Span[] {
  const kept = pieces.filter(({ start, end }) => end > start).map((piece) => ({ ...piece }));
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    while (first.start < first.end && isSpace(source, first.start)) first.start += 1;
    if (first.start < first.end) break;
    kept.shift();
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    while (last.start < last.end && isSpace(source, last.end - 1)) last.end -= 1;
    if (last.start < last.end) break;
    kept.pop();
  }
  return kept;
}

/** Whether the character at an offset is white space of any kind. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code >= 160 && /\s/u.test(text.charAt(at));
}
