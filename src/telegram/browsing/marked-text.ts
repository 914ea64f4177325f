import type { Line, RichText } from '../../conversation/rich-text.ts';
import type { OutgoingMessage } from '../sending/outgoing-message.ts';
import { paragraph } from '../sending/reply.ts';

/** Half-open UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A body under its heading, a paragraph a line, with every stretch of it in bold that is one of `quotes`. */
export function markedText(heading: string, body: string, quotes: readonly string[]): RichText {
  const marked = quotes.flatMap((quote) => spanOf(quote, body));
  let start = 0;
  const lines = body.split('\n').map((text): Line => {
    const line = markedLine(text, start, marked);
    start += text.length + 1;
    return line;
  });
  const shown = lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
  return [paragraph(heading, 'bold'), ...shown.map((line) => ({ kind: 'paragraph' as const, lines: [line] }))];
}

/** The page, from 1, on which the first bold stretch below the heading begins; 1 where there is none. */
export function pageOfMark(pages: readonly OutgoingMessage[]): number {
  const headingEnd = pages[0]?.text.indexOf('\n') ?? 0;
  const found = pages.findIndex(({ entities }, index) =>
    entities.some(({ type, offset }) => type === 'bold' && (index > 0 || (headingEnd >= 0 && offset > headingEnd))),
  );
  return Math.max(found, 0) + 1;
}

function spanOf(quote: string, body: string): Span[] {
  const start = quote === '' ? -1 : body.indexOf(quote);
  return start < 0 ? [] : [{ start, end: start + quote.length }];
}

function markedLine(text: string, offset: number, marked: readonly Span[]): Line {
  const isMarked = (at: number) => marked.some(({ start, end }) => start <= offset + at && offset + at < end);
  const edges = marked.flatMap(({ start, end }) => [start - offset, end - offset]);
  const inside = edges.filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return { text: text.slice(start, end), ...(isMarked(start) ? { style: 'bold' as const } : {}) };
  });
}
