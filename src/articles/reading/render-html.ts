/** What rendering needs of a DOM node. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
}

const lineTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const skippedTags = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'FIGCAPTION',
  'HEAD',
  'IMG',
  'VIDEO',
  'AUDIO',
  'SVG',
]);
const deepest = 400;

/** The text of an element as lines, one a block: headings begin with `#` marks, items with `• `; lines that are nothing but a link are left out. */
export function renderHtml(root: HtmlNode): string[] {
  const state: Rendering = { lines: [], text: '', mark: '', linked: 0 };
  render(root, state, { depth: 0, isLink: false });
  endLine(state);
  return state.lines;
}

interface Rendering {
  readonly lines: string[];
  text: string;
  mark: string;
  /** Characters of the line that are the words of links. */
  linked: number;
}

function render(node: HtmlNode, state: Rendering, place: { readonly depth: number; readonly isLink: boolean }): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '').replace(/[\s\u00a0]+/gu, ' ');
    state.text += text;
    if (place.isLink) state.linked += text.trim().length;
    return;
  }
  const name = node.nodeName.toUpperCase();
  if ((node.nodeType !== 1 && node.nodeType !== 9) || skippedTags.has(name) || place.depth > deepest) return;
  if (name === 'BR') {
    endLine(state);
    return;
  }
  const isLine = lineTags.has(name);
  if (isLine) endLine(state);
  if (/^H[1-6]$/u.test(name)) state.mark = `${'#'.repeat(Number(name.slice(1)))} `;
  if (name === 'LI') state.mark = '• ';
  if (name === 'TD' || name === 'TH') state.text += ' ';
  const inner = { depth: place.depth + 1, isLink: place.isLink || name === 'A' };
  for (const child of Array.from(node.childNodes)) render(child, state, inner);
  if (isLine) endLine(state);
}

function endLine(state: Rendering): void {
  const text = state.text.replace(/ {2,}/gu, ' ').trim();
  const isLinkAlone =
    state.linked > text.length * 0.85 && !state.mark.startsWith('#') && !/[.!?…。！？]["»”]?$/u.test(text);
  if (text !== '' && !isLinkAlone) state.lines.push(state.mark + text);
  if (text !== '' || state.mark === '• ') state.mark = text === '' ? state.mark : '';
  state.text = '';
  state.linked = 0;
}
