import type { RankedSentence } from './rank-sentences.ts';

/** At most this many sentences are shown: more is a page, not an answer. */
export const mostSentences = 3;

/** A further sentence must come this near to the best one, or say something of the question that the chosen ones leave out. */
const nearlyAsGood = 0.9;
const stillGood = 0.75;

/** From sentences ranked best first, the one to three that answer together, in reading order. */
export function chooseSentences(ranked: readonly RankedSentence[]): RankedSentence[] {
  const best = ranked[0];
  if (!best) return [];
  const chosen = [best];
  for (const sentence of ranked.slice(1)) {
    if (chosen.length === mostSentences || sentence.relevance < best.relevance * stillGood) break;
    if (chosen.some((other) => isSame(other, sentence))) continue;
    const addsWords = sentence.sharedStems.some((stem) => !chosen.some((other) => other.sharedStems.includes(stem)));
    if (sentence.relevance >= best.relevance * nearlyAsGood || addsWords) chosen.push(sentence);
  }
  return inReadingOrder(chosen);
}

/** The article of the best sentence first, and within an article as it is written. */
function inReadingOrder(chosen: readonly RankedSentence[]): RankedSentence[] {
  const order = [...new Set(chosen.map((sentence) => sentence.article.path))];
  return [...chosen].sort(
    (a, b) => order.indexOf(a.article.path) - order.indexOf(b.article.path) || a.position - b.position,
  );
}

/** Two sentences in the same words, as two outlets print the same agency report. */
function isSame(a: RankedSentence, b: RankedSentence): boolean {
  if (a === b) return true;
  const [words, others] = [wordSet(a.text), wordSet(b.text)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 0.8 * Math.max(words.size, others.size);
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
