import { findSiteBlocks } from '../../articles/layout/find-site-blocks.ts';
import type { Page, PageLayout } from '../../articles/page.ts';
import type { PageFile } from '../../articles/reading/list-pages.ts';
import { readPages } from '../../articles/reading/read-page.ts';
import { hashBlocks } from './block-hashes.ts';
import { hashFile } from './hash-file.ts';

/** A page with what can be said of it without knowing the others. */
export interface ExaminedPage {
  readonly page: Page;
  /** Publisher, else host; null where the page tells neither. */
  readonly site: string | null;
  /** Null of a page that could not be read. */
  readonly layout: PageLayout | null;
}

/** A file of the page folder, read. */
export interface ExaminedFile {
  /** Of its bytes, in hexadecimal; taken before they were read as pages, so that a change in between is seen the next time. */
  readonly sha256: string;
  readonly pages: readonly ExaminedPage[];
  /** Of the blocks of its pages. */
  readonly hashes: Float64Array;
}

/** Reads a file and finds what its pages say for their sites; `known` is its hash where that was just taken. Throws the refusal of a file that is no page. */
export async function examineFile(file: PageFile, known: string | null = null): Promise<ExaminedFile> {
  const sha256 = known ?? (await hashFile(file));
  const pages = await readPages(file);
  const found = pages.map((page) => ({ page, ...findSiteBlocks(page) }));
  return { sha256, pages: found.map(({ page, site, layout }) => ({ page, site, layout })), hashes: hashBlocks(found) };
}
