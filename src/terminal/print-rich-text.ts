import type { Line, RichText, Run } from '../conversation/rich-text.ts';

/** How a terminal shows things. */
export interface TerminalStyle {
  readonly hasColours: boolean;
  /** Columns to wrap at; 0 leaves lines as they are, as for a pipe. */
  readonly columns: number;
}

const escapeCode = '\u001b[';
const codes = { bold: '1', italic: '3', dim: '2', code: '36' } as const;

/** A rich text as terminal lines: blocks apart by an empty line, continuation lines indented, quotations behind a bar. */
export function printRichText(text: RichText, style: TerminalStyle): string {
  return text
    .map(({ kind, lines }) => {
      const indent = kind === 'quotation' ? '  │ ' : '  ';
      return lines.flatMap((line) => wrap(line, style, indent)).join('\n');
    })
    .join('\n\n');
}

/** Wraps between words and paints each piece, so that an escape code never counts as width. */
function wrap(line: Line, style: TerminalStyle, indent: string): string[] {
  const room = style.columns > 0 ? Math.max(20, style.columns - indent.length) : Number.POSITIVE_INFINITY;
  const rows: string[] = [];
  let row = '';
  let width = 0;
  for (const run of line) {
    for (const piece of safe(run.text).split(/(?<=\s)/u)) {
      if (width > 0 && width + piece.trimEnd().length > room) {
        rows.push(row);
        row = '';
        width = 0;
      }
      row += paint(piece, run, style);
      width += piece.length;
    }
  }
  return [...rows, row].map((text) => (indent + text).trimEnd());
}

function paint(text: string, { style: name, url }: Run, { hasColours }: TerminalStyle): string {
  if (!hasColours) return text;
  const link = url && /^https?:\/\//.test(url) ? safe(url) : null;
  // OSC 8 makes the text a link in terminals that know it; the others show the text alone.
  const linked = link === null ? text : `\u001b]8;;${link}\u001b\\${text}\u001b]8;;\u001b\\`;
  return name ? `${escapeCode}${codes[name]}m${linked}${escapeCode}0m` : linked;
}

/** Without control characters: a page must not steer the reader's terminal. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (/\s/u.test(character) ? ' ' : ''));
}
