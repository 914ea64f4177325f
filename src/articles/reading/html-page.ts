import type { HtmlNode } from './render-html.ts';

/** An element of the small DOM that Readability brings along for pages parsed elsewhere; it has no types of its own. */
export interface LightElement extends HtmlNode {
  setAttribute(name: string, value: string): void;
  appendChild(child: HtmlNode): void;
}

/** A document of that DOM. */
export interface LightDocument {
  readonly head: LightElement;
  readonly body: LightElement;
  readonly documentElement: LightElement;
  createElement(name: string): LightElement;
  createTextNode(text: string): HtmlNode;
}

/** An element's attributes, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** A parsed page without what a reader never sees, and its elements that tell of it, in order. */
export interface HtmlPage {
  readonly document: LightDocument;
  readonly metas: readonly Attributes[];
  /** Addresses that links call canonical. */
  readonly canonicals: readonly string[];
  /** Elements with a machine-readable day. */
  readonly times: readonly { readonly attributes: Attributes; readonly element: HtmlNode | null }[];
  readonly title: HtmlNode | null;
  /** Texts of JSON-LD scripts. */
  readonly linkedData: readonly string[];
}
