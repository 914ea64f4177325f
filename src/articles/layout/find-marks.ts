import type { Span } from '../article.ts';
import type { Page } from '../page.ts';

/** Where a page's markup stands; its words are read with `cuts` taken out. */
export interface PageMarks {
  /** Markup that is no text (link targets, images, tags, `#`, `>`, `**`), in order, not overlapping. */
  readonly cuts: readonly Span[];
  /** The words of links. */
  readonly links: readonly Span[];
  /** The words under pictures. */
  readonly captions: readonly Span[];
}

const tagNames =
  'a|abbr|article|aside|b|blockquote|br|center|cite|div|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|li|main|nav|ol|p|picture|s|section|small|source|span|strong|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video';
const unseenStart = /<!--|<(script|style|noscript|iframe|svg|form)\b/giu;
const caption = /<figcaption\b[^>]*>([\s\S]{0,2000}?)<\/figcaption>/giu;
const tag = new RegExp(`</?(?:${tagNames})(?:\\s[^<>]{0,2000})?/?>`, 'giu');
const target = String.raw`\((?:[^()\n]|\([^()\n]*\)){0,2000}\)`;
const image = new RegExp(
  String.raw`\[\s*!\[[^\]]{0,500}\]${target}\s*\]${target}|!\[[^\]]{0,500}\]${target}|<https?:[^\s<>]*>`,
  'gu',
);
const link = new RegExp(String.raw`\[([^\[\]\n]{0,500})\](${target})`, 'gu');
const linkTable = /^[ \t]*\[[^\]\n]{1,60}\]:[ \t]+\S.*$/gmu;
const lineMark = /^[^\S\n]*(?:(?:>[^\S\n]?)+[^\S\n]*)?(?:#{1,6}[^\S\n]+|[*+•▪■●·][^\S\n]+)?/gmu;
const dashMark = /^[^\S\n]*-[^\S\n]+/gmu;
const wordMark = /\*\*|__|~~|`+|(?<![\p{L}\p{N}_*])[_*]+(?=[^\s_*])|(?<=[^\s_*])[_*]+(?![\p{L}\p{N}_*])/gu;
const escapeMark = /\\(?=[\\`*_{}[\]()#+\-.!>~|"'])|\\(?=\n)/gu;

/** Finds Markdown and HTML marks in a page's content; plain text has next to none. */
export function findMarks(page: Page): PageMarks {
  const { start, end } = page.content;
  const text = page.text.slice(start, end);
  const cuts: Span[] = [];
  const links: Span[] = [];
  const captions: Span[] = [];
  const cut = (from: number, length: number): void => {
    if (length > 0) cuts.push({ start: start + from, end: start + from + length });
  };
  const cutAll = (pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) cut(match.index, match[0].length);
  };
  if (text.includes('<')) {
    for (const { start: from, end: to } of unseenSpans(text)) cut(from, to - from);
    for (const match of text.matchAll(caption)) captions.push(spanAt(start + match.index, match[0].length));
    cutAll(tag);
  }
  if (text.includes('](')) {
    cutAll(image);
    for (const match of text.matchAll(link)) {
      const words = match[1] ?? '';
      cut(match.index, 1);
      cut(match.index + 1 + words.length, match[0].length - 1 - words.length);
      links.push(spanAt(start + match.index + 1, words.length));
    }
  }
  cutAll(lineMark);
  if (isMarkdown(page, text)) for (const pattern of [linkTable, dashMark, wordMark, escapeMark]) cutAll(pattern);
  return { cuts: mergeSpans(cuts), links, captions };
}

/** Comments and elements that show nothing, to their ends; one that never ends is left, for a scraper cut the page there. */
function unseenSpans(text: string): Span[] {
  const spans: Span[] = [];
  const endless = new Set<string>();
  let at = 0;
  for (const match of text.matchAll(unseenStart)) {
    const closing = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}`;
    if (match.index < at || endless.has(closing)) continue;
    const found = text.indexOf(closing, match.index);
    const end = found === -1 ? -1 : text.indexOf('>', found);
    if (end === -1) endless.add(closing);
    else {
      at = end + 1;
      spans.push({ start: match.index, end: at });
    }
  }
  return spans;
}

function isMarkdown(page: Page, text: string): boolean {
  return (
    page.path.endsWith('.md') ||
    page.metadata.some(({ source }) => source === 'front-matter') ||
    /^#{1,6} \S|\]\((?:https?:|\/)|^\*\*\S.*\*\*\s*$/mu.test(text)
  );
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length };
}

/** The union of spans, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
