import type { Asked } from './asked.ts';
import { isSure } from './asked-names.ts';
import type { RankedSentence } from './rank-sentences.ts';

/**
 * How the signals of the best sentence add up to a chance that it answers: the logit of a logistic regression, both classes weighing alike, on the dev half of
 * eval/questions.jsonl asked of all its pages, of twenty and of five (where most questions have no answer). Similarity alone tells little (AUC 0.72 to
 * 0.78); these together reach 0.97 there.
 */
const coverageWeights = {
  bias: -3.7,
  relevance: 3.4,
  similarity: 2.9,
  words: 1.5,
  /** Words of the question that the whole article lacks ("зарплата", "родился"). */
  articleWords: 2.6,
  names: 0.6,
  named: -1.4,
  missingNames: -3.4,
  /** Numbers, but none beside what is to be counted. */
  uncounted: -0.6,
  /** A page in another language, and no name that ties it to the question. */
  foreignUnnamed: -1.1,
  /** A page in another language that the names tie to the question: its words are found less surely. */
  foreignNamed: 0.6,
} as const;

/** The logit of the chance that a sentence answers; `missing` is the share of the question's names that its article lacks. */
export function coverageOf(asked: Asked, ranked: readonly RankedSentence[], missing: number): number {
  const best = ranked[0];
  if (best === undefined) return Number.NEGATIVE_INFINITY;
  const { signals, article } = best;
  const ofArticle = ranked.filter((other) => other.article === article);
  const isNamed = asked.names.some(isSure);
  const weights = coverageWeights;
  return (
    weights.bias +
    weights.relevance * article.relevance +
    weights.similarity * signals.similarity +
    weights.words * signals.words +
    weights.articleWords * signals.articleWords +
    weights.names * Math.max(...ofArticle.map((other) => other.signals.names)) +
    (isNamed ? weights.named : 0) +
    weights.missingNames * missing +
    (isUncounted(asked, ofArticle) ? weights.uncounted : 0) +
    (article.language === asked.language ? 0 : isNamed ? weights.foreignNamed : weights.foreignUnnamed)
  );
}

/** "How many" where no sentence of the article has a number together with a word of the question. */
function isUncounted(asked: Asked, sentences: readonly RankedSentence[]): boolean {
  const index = asked.kinds.indexOf('how-many');
  if (index < 0) return false;
  return !sentences.some(({ kinds, sharedWords }) => (kinds[index] ?? 0) > 0 && sharedWords.length > 0);
}
