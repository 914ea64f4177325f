/** An article by the name that the caller knows it by, and the signature of its body. */
export interface SignedArticle {
  readonly key: string;
  readonly signature: Uint32Array;
}

const hashes = 128;
const rowsPerBand = 4;
/** Share of common shingles from which two bodies are the same report. */
const sameReport = 0.5;
const shingleWords = 3;
const shingleCharacters = 6;

/**
 * MinHash signature of a body: for each of 128 hash functions the least value over its shingles (three words; six characters of Chinese).
 * Two bodies share about as many entries as they share shingles (Broder 1997).
 */
export function bodySignature(body: string): Uint32Array {
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shinglesOf(body)) {
    const base = hashText(shingle);
    for (let index = 0; index < hashes; index += 1) {
      const value = mix(base, index);
      if (value < signature[index]!) signature[index] = value;
    }
  }
  return signature;
}

/** Estimated share of shingles that two bodies have in common, 0-1. */
export function sharedShingles(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < hashes; index += 1) if (a[index] === b[index] && a[index] !== 0xffffffff) equal += 1;
  return equal / hashes;
}

/** Groups of two and more articles that tell the same report, keys in the order given; a group holds what a chain of likeness joins. */
export function groupNearDuplicates(articles: readonly SignedArticle[]): string[][] {
  const roots = articles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root]!;
    roots[index] = root;
    return root;
  };
  for (const candidates of candidateBands(articles)) {
    const [first, ...others] = candidates;
    for (const other of others) {
      const [a, b] = [rootOf(first!), rootOf(other)];
      if (a !== b && sharedShingles(articles[first!]!.signature, articles[other]!.signature) >= sameReport) {
        roots[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = Map.groupBy(articles.keys(), rootOf);
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.map((index) => articles[index]!.key));
}

/** Articles that agree in a whole band of their signatures: the only pairs worth comparing. */
function candidateBands(articles: readonly SignedArticle[]): number[][] {
  const buckets = new Map<string, number[]>();
  for (const [index, { signature }] of articles.entries()) {
    if (signature[0] === 0xffffffff) continue;
    for (let band = 0; band < hashes; band += rowsPerBand) {
      const name = `${band}:${signature.subarray(band, band + rowsPerBand).join(',')}`;
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [index]);
      else bucket.push(index);
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}

function shinglesOf(body: string): Set<string> {
  const shingles = new Set<string>();
  const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) {
    if (!/\p{sc=Han}/u.test(word)) continue;
    for (let at = 0; at + shingleCharacters <= word.length; at += 1)
      shingles.add(word.slice(at, at + shingleCharacters));
  }
  for (let at = 0; at + shingleWords <= words.length; at += 1)
    shingles.add(words.slice(at, at + shingleWords).join(' '));
  return shingles;
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3 over a hash and the number of the function. */
function mix(base: number, index: number): number {
  let value = (base ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
