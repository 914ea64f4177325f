import { createRequire } from 'node:module';
import { Parser } from 'htmlparser2';
import { ArticleError } from '../../errors.ts';
import type { Attributes, HtmlPage, LightDocument, LightElement } from './html-page.ts';
import type { HtmlNode } from './render-html.ts';

const LightParser = createRequire(import.meta.url)('@mozilla/readability/JSDOMParser.js') as new () => {
  parse(html: string): LightDocument;
};
const deepestElement = 500;
const unseenTags = new Set('script style noscript template iframe svg canvas object form button select'.split(' '));
const headTags = new Set('title meta link base'.split(' '));
// What Readability weighs an element by; the rest would be copied and written out for nothing.
const weighed = new Set(
  'class id rel role itemprop href src name property content dir lang type aria-modal summary datatable colspan rowspan'.split(
    ' ',
  ),
);
const hiddenStyle = /display: ?none|visibility: ?hidden/u;

/**
 * Parses HTML, however broken, into the light DOM. Throws ArticleError `unparsable` where elements nest deeper than on any page that a person
 * reads.
 */
export function parseHtml(path: string, html: string): HtmlPage {
  const builder = new PageBuilder(path);
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    ontext: (text) => builder.addText(text),
    onclosetag: () => builder.close(),
  });
  parser.end(html);
  return builder.finish();
}

/** Puts together a page from its tags; `open` and `close` come in pairs, also where the page leaves one out. */
class PageBuilder {
  readonly path: string;
  readonly document = new LightParser().parse('<html><head></head><body></body></html>');
  readonly metas: Attributes[] = [];
  readonly canonicals: string[] = [];
  readonly times: { attributes: Attributes; element: HtmlNode | null }[] = [];
  readonly linkedData: string[] = [];
  title: HtmlNode | null = null;
  /** The open elements, outermost first; null for one that is not shown. */
  readonly stack: (LightElement | null)[] = [];
  text: string[] = [];
  isLinkedData = false;

  constructor(path: string) {
    this.path = path;
  }

  open(name: string, attributes: Attributes): void {
    this.flush();
    if (this.stack.length >= deepestElement) throw tooDeep(this.path);
    const isHidden = this.stack.at(-1) === null || isUnseen(name, attributes);
    this.isLinkedData = name === 'script' && /^application\/ld\+json/iu.test(attributes.type ?? '');
    const element = isHidden ? null : this.place(name, attributes);
    this.stack.push(element);
    this.note(name, attributes, element);
  }

  addText(text: string): void {
    if (this.isLinkedData || this.stack.at(-1) !== null) this.text.push(text);
  }

  close(): void {
    this.flush();
    this.stack.pop();
  }

  finish(): HtmlPage {
    this.flush();
    const { document, metas, canonicals, times, title, linkedData } = this;
    return { document, metas, canonicals, times, title, linkedData };
  }

  /** What stands outside head and body, or without them, is the body's. */
  private place(name: string, attributes: Attributes): LightElement {
    const { head, body, documentElement } = this.document;
    const parent = this.stack.at(-1) ?? documentElement;
    if (name === 'html') return documentElement;
    const isOutside = parent === documentElement;
    if (isOutside && name === 'head') return head;
    if (name === 'body') return copyAttributes(body, attributes);
    const element = copyAttributes(this.document.createElement(name), attributes);
    (isOutside ? (headTags.has(name) ? head : body) : parent).appendChild(element);
    return element;
  }

  private note(name: string, attributes: Attributes, element: HtmlNode | null): void {
    if (name === 'meta') this.metas.push(attributes);
    else if (name === 'link' && attributes.rel === 'canonical') this.canonicals.push(attributes.href ?? '');
    else if (name === 'title') this.title ??= element;
    const isDay = attributes.itemprop === 'datePublished';
    if (isDay || (name === 'time' && attributes.datetime !== undefined)) this.times.push({ attributes, element });
  }

  private flush(): void {
    if (this.text.length === 0) return;
    const text = this.text.join('');
    this.text = [];
    if (this.isLinkedData) {
      this.linkedData.push(text);
      this.isLinkedData = false;
      return;
    }
    const { body, documentElement, head } = this.document;
    const parent = this.stack.at(-1) ?? documentElement;
    const isLoose = parent === documentElement || parent === head;
    if (!isLoose || text.trim() !== '') (isLoose ? body : parent).appendChild(this.document.createTextNode(text));
  }
}

function copyAttributes(element: LightElement, attributes: Attributes): LightElement {
  for (const name in attributes) if (weighed.has(name)) element.setAttribute(name, attributes[name] ?? '');
  return element;
}

function isUnseen(name: string, attributes: Attributes): boolean {
  if (unseenTags.has(name) || attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return attributes.style !== undefined && hiddenStyle.test(attributes.style);
}

function tooDeep(path: string): ArticleError {
  return new ArticleError(
    path,
    'unparsable',
    `${path} nests more than ${deepestElement} elements in one another. Save its text as .txt.`,
  );
}
