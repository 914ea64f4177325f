import type { ArticleError } from '../errors.ts';
import type { Span } from './article.ts';

/** A page as read from disk: decoded text and what its container says about it, nothing understood yet. */
export interface Page {
  readonly path: string;
  /** The decoded text that all offsets refer to: of a `.txt` or `.md` the whole file, front matter included. */
  readonly text: string;
  /** Where the page proper stands in `text`: behind the front matter. */
  readonly content: Span;
  /** What front matter, HTML meta, JSON-LD or a dump's fields say. Witnesses, not truth. */
  readonly metadata: readonly MetadataField[];
  /** Why a record of a dump is no page, though its neighbours are; `parseArticle` throws it. */
  readonly refusal?: ArticleError;
}

/** One field that somebody else wrote about the page. */
export interface MetadataField {
  readonly source: 'front-matter' | 'json-ld' | 'meta' | 'time-element' | 'record' | 'document';
  /** Lower case, as found: `published`, `date`, `title`, `url`, `og:title`, `datepublished` … */
  readonly name: string;
  readonly value: string;
  /** The words as they stand in the page, for evidence (`published: '2023-06-20T08:30:00+00:00'`). */
  readonly evidence: string;
}

/** How a page's text divides: where its title and its article stand; the rest is furniture (menus, related items, notices). */
export interface PageLayout {
  readonly title: Span | null;
  /** Spans of the article's own text, in reading order, in `Page.text`. */
  readonly body: readonly Span[];
  /** All blocks of the page, in order: the lines or paragraphs that scraping left. */
  readonly blocks: readonly PageBlock[];
  /** The name that the site puts over the page, as written there; null or missing where none is sure. */
  readonly masthead?: string | null;
}

/** A line or paragraph of the page and what it was taken for. */
export interface PageBlock extends Span {
  readonly role: 'title' | 'body' | 'furniture';
}
