import type { Sentence, Span } from '../article.ts';
import { datelineEnd } from '../dates/dateline-end.ts';
import type { PageLayout } from '../page.ts';
import { isSpace } from './text-block.ts';

/** An article's text, and for each of its characters the offset in the page's text that it came from. */
export interface AssembledBody {
  readonly body: string;
  /** `sources[i]` is where `body[i]` stands in the page; one more entry than characters. */
  readonly sources: Uint32Array;
}

/**
 * Joins the spans of an article: blocks become lines, white space inside a line becomes one space, words that only markup parted stay together.
 */
export function assembleBody(text: string, layout: PageLayout): AssembledBody {
  const blockStarts = new Set(layout.blocks.map(({ start }) => start));
  const parts: string[] = [];
  const sources: number[] = [];
  let last = '';
  const put = (character: string, source: number): void => {
    parts.push(character);
    sources.push(source);
    last = character;
  };
  let before: Span | null = null;
  for (const span of layout.body) {
    if (before !== null && blockStarts.has(span.start)) {
      if (/\s/u.test(last)) {
        parts.pop();
        sources.pop();
      }
      put('\n', before.end);
    }
    for (let at = span.start; at < span.end; at += 1) {
      if (!isSpace(text, at)) {
        put(text.charAt(at), at);
        continue;
      }
      const isFirst = last !== '' && !/\s/u.test(last);
      // A lone no-break or wide space is the author's; a wrapped line's end is not.
      if (isFirst) put(text.charAt(at) === '\n' || isSpace(text, at + 1) ? ' ' : text.charAt(at), at);
    }
    before = span;
  }
  sources.push(before?.end ?? 0);
  return { body: parts.join(''), sources: Uint32Array.from(sources) };
}

/** Sentences of a body with their places in the page; `split` gives the spans of the sentences of one line. */
export function locateSentences(assembled: AssembledBody, split: (line: string) => readonly Span[]): Sentence[] {
  const { body, sources } = assembled;
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of body.split('\n')) {
    for (const span of withDateline(line, split(line))) {
      const start = lineStart + span.start;
      const end = lineStart + span.end;
      if (end > start) sentences.push({ start, end, sourceStart: sources[start]!, sourceEnd: sources[end - 1]! + 1 });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/** The fragments of a dateline are no sentences: they stay with the one that they open. */
function withDateline(line: string, spans: readonly Span[]): readonly Span[] {
  const end = datelineEnd(line);
  const opened = spans.findIndex((span) => span.end > end);
  if (end === 0 || opened < 1) return spans;
  return [{ start: spans[0]!.start, end: spans[opened]!.end }, ...spans.slice(opened + 1)];
}
