import { hash } from 'node:crypto';
import type { SiteBlocks } from '../../articles/layout/find-site-blocks.ts';

/** A block on this many pages of one site is the site's. */
export const pagesOfFurniture = 3;

/** What a file says for its site, and how it was read because of what the others say. */
export interface FileBlocks {
  /** Of each page the hashes of its blocks with their site's name, one page after the other; a page has each once. */
  readonly hashes: Float64Array;
  /** Names the set of its blocks that counted as repeated when it was read; empty for none. */
  readonly repeated: string;
  /** The hash of all that was understood. */
  readonly content: string;
}

/** The hashes of the blocks of a file's pages; none where the site is unknown. */
export function hashBlocks(pages: readonly Pick<SiteBlocks, 'site' | 'texts'>[]): Float64Array {
  return Float64Array.from(
    pages.flatMap(({ site, texts }) =>
      site === null ? [] : [...new Set(texts.map((text) => hashBlock(site, text)))].filter((value) => value !== 0),
    ),
  );
}

/** 48 bits of a block's letters and digits with its site; 0 where it has no letter. */
export function hashBlock(site: string, text: string): number {
  const key = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return /\p{L}/u.test(key) ? Number.parseInt(hash('sha256', `${site}\n${key}`).slice(0, 12), 16) : 0;
}

/** The hashes that three and more pages hold. */
export function findRepeated(files: readonly Float64Array[]): ReadonlySet<number> {
  const all = new Float64Array(files.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const hashes of files) {
    all.set(hashes, at);
    at += hashes.length;
  }
  // Sorted numbers take 8 bytes a block, a map of counts some ten times as much.
  all.sort();
  const repeated = new Set<number>();
  for (let index = pagesOfFurniture - 1; index < all.length; index += 1) {
    if (all[index] === all[index - pagesOfFurniture + 1]) repeated.add(all[index]!);
  }
  return repeated;
}

/** A short name of the set of a file's hashes that are repeated; empty where none is. */
export function nameRepetition(hashes: Float64Array, repeated: ReadonlySet<number>): string {
  const own = [...new Set(hashes.filter((value) => repeated.has(value)))].sort((a, b) => a - b);
  return own.length === 0 ? '' : hash('sha256', own.join()).slice(0, 16);
}
