/**
 * Changes whenever the same file would be read as another article, split into other passages, or looked up by other stems or name keys (src/language/names):
 * every file is then read again. Passages that come out the same are not embedded again.
 */
export const parserVersion = '33';
