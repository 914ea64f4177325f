import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { ArticleError } from '../errors.ts';
import { cleanText } from './decode-text.ts';
import type { Page } from './page.ts';
import { readHtmlMetadata } from './read-html-metadata.ts';
import { dropUnseen, type HtmlNode, renderHtml } from './render-html.ts';

/** More elements than this are no news page; Readability would take minutes. */
const mostElements = 60_000;
const deepestElement = 500;

/**
 * A page from HTML: its title line, the lines between title and text (byline, date) and the main text as Readability finds it, one block
 * a line; headings marked with `#`. The offsets of the article refer to this text. Throws ArticleError `unparsable` or `empty`.
 */
export function readHtmlPage(path: string, html: string): Page {
  try {
    const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
    refuseDepth(path, document.documentElement as unknown as HtmlNode);
    const metadata = readHtmlMetadata(document, html);
    dropUnseen(document);
    const whole = document.body === null ? [] : renderHtml(document.body as unknown as HtmlNode);
    const main = mainLines(document);
    const text = cleanText(joinLines(whole, main).join('\n'));
    if (!/\p{L}/u.test(text)) {
      throw new ArticleError(
        path,
        'empty',
        `${path} shows no words without its scripts. Save the page as a browser shows it, or remove it.`,
      );
    }
    return { path, text, content: { start: 0, end: text.length }, metadata };
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    const message = `${path} cannot be read as HTML (${cause instanceof Error ? cause.message : String(cause)}). Save its text as .txt.`;
    throw new ArticleError(path, 'unparsable', message, { cause });
  }
}

/** Deeply nested pages take the libraries minutes: no page that a person reads has so many levels. */
function refuseDepth(path: string, root: HtmlNode): void {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestElement) {
      throw new ArticleError(
        path,
        'unparsable',
        `${path} nests more than ${deepestElement} elements in one another. Save its text as .txt.`,
      );
    }
    level = level.flatMap(({ childNodes }) => Array.from(childNodes));
  }
}

/** The main text; Readability takes the document apart for it. */
function mainLines(document: ReturnType<typeof parseHTML>['document']): string[] {
  try {
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      maxElemsToParse: mostElements,
    }).parse();
    if (!found?.content) return [];
    const { document: main } = parseHTML(`<html><body>${found.content}</body></html>`);
    return renderHtml(main.body as unknown as HtmlNode);
  } catch {
    // Readability gives up on some pages: the layout then works on the whole of it.
    return [];
  }
}

/** The main text with what stands above it on the page, from the first heading on; the whole page where there is no main text. */
function joinLines(whole: readonly string[], main: readonly string[]): string[] {
  const length = main.reduce((sum, line) => sum + line.length, 0);
  if (length < 200) return [...whole];
  const first = main.find((line) => line.length > 40) ?? main[0] ?? '';
  const textAt = whole.indexOf(first);
  if (textAt === -1) return [...main];
  const headingAt = whole.findLastIndex((line, index) => index < textAt && /^# \S/u.test(line));
  const above = headingAt === -1 || textAt - headingAt > 15 ? [] : whole.slice(headingAt, textAt);
  const rest = main.slice(main.indexOf(first));
  return [...above, ...rest];
}
