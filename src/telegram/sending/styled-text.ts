import type { Block, Run } from '../../conversation/rich-text.ts';
import { cleanText, isBlank, liveSpans, withInertDomains } from './clean-text.ts';

/** A stretch of text in one form; a link's text is never live, so it needs no code. */
export interface Segment {
  readonly text: string;
  readonly style: 'bold' | 'italic' | 'code' | null;
  readonly url: string | null;
}

/** A run of segments that stays together where it can; null is no quotation. */
export interface StyledBlock {
  readonly quotation: 'blockquote' | 'expandable_blockquote' | null;
  readonly segments: readonly Segment[];
}

/** UTF-16 units. */
export const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => sum + segment.text.length, 0);

/** A block as it will be shown, or null where nothing of it can be seen. Lines are joined by line breaks. */
export function styleBlock(block: Block): StyledBlock | null {
  const segments = block.lines
    .flatMap((line, index) => [...(index > 0 ? [plain('\n')] : []), ...line.flatMap(styleRun)])
    .filter((segment) => segment.text !== '');
  const trimmed = trim(segments);
  if (isBlank(trimmed.map((segment) => segment.text).join(''))) return null;
  const quotation = block.isOpen ? 'blockquote' : 'expandable_blockquote';
  return { quotation: block.kind === 'quotation' ? quotation : null, segments: trimmed };
}

function styleRun(run: Run): Segment[] {
  // What is dim is said about a page, never by it; a file's name is not dim, since it is copied.
  const text = run.style === 'dim' ? withInertDomains(cleanText(run.text)) : cleanText(run.text);
  const style = run.style === undefined || run.style === 'dim' ? null : run.style;
  if (style === 'code') return [{ text, style, url: null }];
  if (run.url !== undefined && isWebAddress(run.url)) return [{ text, style, url: run.url }];
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of liveSpans(text)) {
    segments.push({ text: text.slice(at, start), style, url: null });
    segments.push({ text: text.slice(start, end), style: 'code', url: null });
    at = end;
  }
  return [...segments, { text: text.slice(at), style, url: null }];
}

function isWebAddress(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  // Telegram drops an entity with an address it finds wrong, so what is doubtful stays plain text.
  return (
    parsed !== null &&
    /^https?:$/.test(parsed.protocol) &&
    /^[^.]+(\.[^.]+)+$/.test(parsed.hostname) &&
    parsed.username === '' &&
    url.length <= 2048
  );
}

/** Cuts segments in two; the white space at the cut is dropped. */
export function cutSegments(segments: readonly Segment[], at: number): [Segment[], Segment[]] {
  let index = 0;
  let inside = at;
  for (let length = segments[0]?.text.length ?? 0; index < segments.length && inside >= length; ) {
    inside -= length;
    index += 1;
    length = segments[index]?.text.length ?? 0;
  }
  const cut = segments[index];
  if (!cut) return [trim(segments), []];
  const before = [...segments.slice(0, index), { ...cut, text: cut.text.slice(0, inside) }];
  const after = segments.slice(index);
  after[0] = { ...cut, text: cut.text.slice(inside) };
  return [trim(before), trim(after)];
}

// Looks at the ends only: a hostile page can be cut into very many segments.
function trim(segments: readonly Segment[]): Segment[] {
  let start = 0;
  let end = segments.length;
  while (start < end && segments[start]?.text.trim() === '') start += 1;
  while (end > start && segments[end - 1]?.text.trim() === '') end -= 1;
  const kept = segments.slice(start, end);
  const first = kept[0];
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

function plain(text: string): Segment {
  return { text, style: null, url: null };
}
