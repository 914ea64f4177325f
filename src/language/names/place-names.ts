import { fitsWord, type PlacePattern, readHanPlaces, readPlacePatterns } from './place-patterns.ts';

/** Places found at one word: their keys and how many words the name takes. */
export interface PlaceMatch {
  readonly keys: readonly string[];
  readonly length: number;
}

/** Words of the longest name: "Democratic People's Republic of Korea". */
export const longestPlaceName = 5;

let patterns: ReadonlyMap<string, readonly PlacePattern[]> | null = null;
let hanNames: ReadonlyMap<string, string> | null = null;
const cache = new Map<string, PlaceMatch | null>();

/**
 * The state (`place:KZ`), capital (`capital:KZ`) or organisation (`org:UN`) that the words begin with, in any case form or as an adjective;
 * null where they name none. «Корея» alone gives both Koreas, «Конго» both Congos.
 */
export function matchPlace(words: readonly string[]): PlaceMatch | null {
  const lower = words
    .slice(0, longestPlaceName)
    .map((word) => word.toLowerCase().replaceAll('ё', 'е').replaceAll(/[’ʼ]/gu, "'"));
  const id = lower.join(' ');
  const known = cache.get(id);
  if (known !== undefined) return known;
  if (cache.size > 50_000) cache.clear();
  const match = findPlace(lower);
  cache.set(id, match);
  return match;
}

/** The key of a place or organisation whose Chinese name begins at `index`, and the name's length; the longest name wins. */
export function matchHanPlace(text: string, index: number): { readonly key: string; readonly length: number } | null {
  hanNames ??= readHanPlaces();
  for (let length = Math.min(8, text.length - index); length >= 2; length--) {
    const key = hanNames.get(text.slice(index, index + length));
    if (key !== undefined) return { key, length };
  }
  return null;
}

function findPlace(lower: readonly string[]): PlaceMatch | null {
  const first = lower[0] ?? '';
  patterns ??= readPlacePatterns();
  let best: PlacePattern | null = null;
  for (const pattern of patterns.get(first.slice(0, 2)) ?? []) {
    if (
      pattern.words.every((word, index) => fitsWord(lower[index] ?? '', word)) &&
      pattern.weight > (best?.weight ?? 0)
    )
      best = pattern;
  }
  if (best !== null) return { keys: [best.key], length: best.words.length };
  if (/^(?:коре[яиюейї]\p{L}{0,2}|корейск\p{L}+|korea\p{L}{0,2}|coree\p{L}{0,3})$/u.test(first))
    return { keys: ['place:KR', 'place:KP'], length: 1 };
  if (/^(?:конго|конголез\p{L}+|congo|congolese|congolez\p{L}*)$/u.test(first))
    return { keys: ['place:CD', 'place:CG'], length: 1 };
  return null;
}
