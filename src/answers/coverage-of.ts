import type { Asked } from './asked.ts';
import { isSure } from './asked-names.ts';
import type { RankedSentence } from './rank-sentences.ts';

/**
 * How the signals of the best sentence add up to a chance that it answers: the logit of a logistic regression, both classes weighing alike, on the dev half of
 * eval/questions.jsonl. Similarity alone tells little (AUC 0.72 to 0.78); these together reach 0.94 there.
 */
const coverageWeights = {
  bias: -2.4,
  similarity: 3.1,
  words: 0.9,
  /** Words of the question that the whole article lacks ("зарплата", "родился") are the surest sign. */
  articleWords: 1.9,
  names: 2.3,
  named: -2.3,
  missingNames: -4.2,
  /** Numbers, but none beside what is to be counted. */
  uncounted: -1,
  /** Across languages words and names are found less surely. */
  foreign: 0.8,
} as const;

/** The logit of the chance that a sentence answers; `missing` is the share of the question's names that its article lacks. */
export function coverageOf(asked: Asked, ranked: readonly RankedSentence[], missing: number): number {
  const best = ranked[0];
  if (best === undefined) return Number.NEGATIVE_INFINITY;
  const { signals, article } = best;
  const ofArticle = ranked.filter((other) => other.article === article);
  const weights = coverageWeights;
  return (
    weights.bias +
    weights.similarity * signals.similarity +
    weights.words * signals.words +
    weights.articleWords * signals.articleWords +
    weights.names * Math.max(...ofArticle.map((other) => other.signals.names)) +
    (asked.names.some(isSure) ? weights.named : 0) +
    weights.missingNames * missing +
    (isUncounted(asked, ofArticle) ? weights.uncounted : 0) +
    (article.language === asked.language ? 0 : weights.foreign)
  );
}

/** "How many" where no sentence of the article has a number together with a word of the question. */
function isUncounted(asked: Asked, sentences: readonly RankedSentence[]): boolean {
  const index = asked.kinds.indexOf('how-many');
  if (index < 0) return false;
  return !sentences.some(({ kinds, sharedWords }) => (kinds[index] ?? 0) > 0 && sharedWords.length > 0);
}
