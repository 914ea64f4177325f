import { Readability } from '@mozilla/readability';
import { ArticleError } from '../../errors.ts';
import type { Page } from '../page.ts';
import { cleanText } from './decode-text.ts';
import type { HtmlPage } from './html-page.ts';
import { parseHtml } from './parse-html.ts';
import { readHtmlMetadata } from './read-html-metadata.ts';
import { type HtmlNode, renderHtml } from './render-html.ts';

/** More elements than this are no news page; Readability would take minutes. */
const mostElements = 20_000;

/**
 * A page from HTML: its title line, the lines between title and text (byline, date) and the main text as Readability finds it, one block
 * a line; headings marked with `#`. The offsets of the article refer to this text. Throws ArticleError `unparsable` or `empty`.
 */
export function readHtmlPage(path: string, html: string): Page {
  try {
    const parsed = parseHtml(path, html);
    const metadata = readHtmlMetadata(parsed, html);
    const whole = renderHtml(parsed.document.body);
    const main = mainLines(parsed);
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

/** The main text; Readability takes the document apart for it. */
function mainLines({ document }: HtmlPage): string[] {
  try {
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      maxElemsToParse: mostElements,
      disableJSONLD: true,
      keepClasses: true,
      // The main text as an element: as a string it would be parsed a second time.
      serializer: (element) => element as unknown as HtmlNode,
    }).parse();
    return found?.content == null ? [] : renderHtml(found.content);
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
  const rest = withHeading(main.slice(main.indexOf(first)), whole.slice(textAt));
  return [...above, ...rest];
}

/** Readability drops a heading that says the page's title; where the main text begins above it, it is put back into its place. */
function withHeading(lines: readonly string[], whole: readonly string[]): string[] {
  const headingAt = whole.findIndex((line) => /^# \S/u.test(line));
  const heading = whole[headingAt];
  if (heading === undefined || lines.some((line) => line.replace(/^#+ /u, '') === heading.slice(2))) return [...lines];
  const below = whole.slice(headingAt + 1).find((line) => lines.includes(line));
  const at = below === undefined ? -1 : lines.indexOf(below);
  return at === -1 ? [...lines] : lines.toSpliced(at, 0, heading);
}
