/** Changes whenever the same file would be read as another article or split into other passages; it keys the cache of vectors. */
export const parserVersion = '22';
