import type { RankedSentence } from './rank-sentences.ts';

/** At most this many sentences are shown: more is a page, not an answer. */
export const mostSentences = 3;

/** How far below the best sentence another of the same article, or of another one, may lie and still be shown. */
export const margins = { sameArticle: 0.3, otherArticle: 0.15, adds: 0.15 };

/** From sentences ranked best first, the one to three that answer together, in reading order. */
export function chooseSentences(ranked: readonly RankedSentence[]): RankedSentence[] {
  const best = ranked[0];
  if (!best) return [];
  const chosen = [best];
  while (chosen.length < mostSentences) {
    const next = ranked
      .filter((sentence) => !chosen.some((other) => isSame(other, sentence)) && isNear(sentence, best, chosen))
      .toSorted((a, b) => worth(b, chosen) - worth(a, chosen))[0];
    if (next === undefined) break;
    chosen.push(next);
  }
  return inReadingOrder(chosen);
}

function isNear(sentence: RankedSentence, best: RankedSentence, chosen: readonly RankedSentence[]): boolean {
  const isSameArticle = sentence.article.path === best.article.path;
  // Another article that does not name them all tells of somebody else's meeting.
  if (!isSameArticle && !best.articleNames.every((name) => sentence.articleNames.includes(name))) return false;
  const margin = isSameArticle ? margins.sameArticle : margins.otherArticle;
  return worth(sentence, chosen) >= best.relevance - margin;
}

/** Its relevance, and more where it tells of the question what the chosen ones leave out. */
function worth(sentence: RankedSentence, chosen: readonly RankedSentence[]): number {
  const left = (told: (other: RankedSentence) => readonly string[]) =>
    told(sentence).filter((word) => !chosen.some((other) => told(other).includes(word))).length;
  const kinds = sentence.kinds.filter(
    (value, index) => value > 0 && chosen.every((other) => (other.kinds[index] ?? 0) === 0),
  );
  const adds = left((other) => other.sharedWords) + left((other) => other.sharedNames) + kinds.length;
  return sentence.relevance + (adds > 0 ? margins.adds : 0);
}

/** The article of the best sentence first, and within an article as it is written. */
export function inReadingOrder(chosen: readonly RankedSentence[]): RankedSentence[] {
  const order = [...new Set(chosen.map((sentence) => sentence.article.path))];
  return [...chosen].sort(
    (a, b) => order.indexOf(a.article.path) - order.indexOf(b.article.path) || a.position - b.position,
  );
}

/** A sentence and where it stands. */
type Placed = Pick<RankedSentence, 'article' | 'position' | 'text'>;

/** Two sentences in the same words, as two outlets print the same agency report. */
export function isSame(a: Placed, b: Placed): boolean {
  if (a === b || (a.article.path === b.article.path && a.position === b.position)) return true;
  const [words, others] = [wordSet(a.text), wordSet(b.text)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 0.8 * Math.max(words.size, others.size);
}

function wordSet(text: string): Set<string> {
  // Chinese has no spaces: there a character is the unit.
  return new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []);
}
