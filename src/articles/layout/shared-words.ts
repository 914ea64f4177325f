/** Share of the longer words of a text that another text holds, by their first five letters, 0-1; Chinese by pairs of characters. */
export function sharedWords(text: string, other: string): number {
  return sharedKeys(wordKeys(text), wordKeys(other));
}

/** Share of the first keys that are among the second, 0-1; 0 where there are none. */
export function sharedKeys(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const key of keys) if (others.has(key)) common += 1;
  return keys.size === 0 ? 0 : common / keys.size;
}

/** What words of a text have in common with their other forms: five letters of the longer ones, pairs of Chinese characters. */
export function wordKeys(text: string): Set<string> {
  const keys = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (/\p{sc=Han}/u.test(word)) for (let at = 0; at < word.length - 1; at += 1) keys.add(word.slice(at, at + 2));
    else if (word.length > 3) keys.add(word.slice(0, 5));
  }
  return keys;
}
