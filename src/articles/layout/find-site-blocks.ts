import type { Page, PageLayout } from '../page.ts';
import { findAddress, hostOf } from '../publishers/find-address.ts';
import { findPublisher } from '../publishers/find-publisher.ts';
import { worthOf } from './block-signals.ts';
import { findBlocks } from './find-blocks.ts';
import { findLayout } from './find-layout.ts';

/** The site that a page comes from, and the texts of its blocks that are or may be taken for an article's. */
export interface SiteBlocks {
  /** Publisher, else host; null where the page tells neither. */
  readonly site: string | null;
  readonly texts: readonly string[];
  /** The page's layout as it is when nothing is known of other pages; null of a page that could not be read. */
  readonly layout: PageLayout | null;
}

/** What a page has that other pages of its site may repeat; read without knowing them, so that it does not depend on which there are. */
export function findSiteBlocks(page: Page): SiteBlocks {
  if (page.refusal !== undefined) return { site: null, texts: [], layout: null };
  const layout = findLayout(page);
  const site = findPublisher(page, layout) ?? hostOf(findAddress(page));
  if (site === null) return { site, texts: [], layout };
  const starts = new Set(layout.body.map(({ start }) => start));
  const counted = findBlocks(page).filter(
    (block) => worthOf(block) > 0 || block.pieces.some(({ start }) => starts.has(start)),
  );
  return { site, texts: counted.map(({ text }) => text), layout };
}
