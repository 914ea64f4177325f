import type { Findings, FoundArticle, NameInQuestion } from '../search/findings.ts';
import type { Asked } from './asked.ts';
import { isOffTopic } from './off-topic.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** Whether the sources can answer, and if not, why. */
export type Coverage =
  | { readonly isCovered: true; /** Names of the question that the article chosen does not hold. */ readonly missing: readonly string[] }
  | { readonly isCovered: false; readonly reason: 'off-topic' | 'nothing-near' | 'other-time' }
  | { readonly isCovered: false; readonly reason: 'unknown-names' | 'never-together'; readonly names: readonly string[] };

/**
 * How the signals of the best sentence add up to a chance that it answers (the logit of a logistic regression on the dev half of eval/questions.jsonl).
 * Similarity alone tells little (AUC 0.72 to 0.78).
 */
export const coverageWeights = { bias: -1.2, similarity: 3, words: 2, names: 1.5, article: 1.5, kind: 0.5 };

/** Names must be at least so many that a missing place looks like a false premise rather than like another event. */
const namesOfPremise = 2;

/**
 * Whether the sources answer: no, for a name that occurs nowhere, for names that no article holds together, for a time that no article on those names tells
 * of, and where the best sentence shares too little with the question.
 */
export function judgeCoverage(asked: Asked, findings: Findings, best: RankedSentence | undefined): Coverage {
  if (isOffTopic(asked.text)) return { isCovered: false, reason: 'off-topic' };
  const unknown = asked.names.filter(isUnknown);
  if (unknown.length > 0) return { isCovered: false, reason: 'unknown-names', names: textsOf(unknown) };
  const certain = asked.names.filter((name) => name.isCertain);
  const together = findings.articles.filter((article) => holdsAll(article, certain));
  const missing = best === undefined ? [] : certain.filter((name) => !holds(best.article, name));
  if (together.length === 0 && certain.length > 1 && !isPremise(certain, missing)) {
    return { isCovered: false, reason: 'never-together', names: textsOf(certain) };
  }
  if (best === undefined || coverageOf(best) < 0) return { isCovered: false, reason: 'nothing-near' };
  if (best.article.timing === 'outside' && certain.length < namesOfPremise) return { isCovered: false, reason: 'other-time' };
  return { isCovered: true, missing: textsOf(missing) };
}

/** The logit of the chance that a sentence answers. */
export function coverageOf({ signals }: RankedSentence): number {
  const { bias, similarity, words, names, article, kind } = coverageWeights;
  return (
    bias +
    similarity * signals.similarity +
    words * signals.words +
    names * signals.names +
    article * signals.article +
    kind * signals.kind
  );
}

/** Two people who met, in a place where they did not: the page that tells where is the answer. */
function isPremise(certain: readonly NameInQuestion[], missing: readonly NameInQuestion[]): boolean {
  return missing.every((name) => name.isPlace) && certain.length - missing.length >= namesOfPremise;
}

/** Written as a name, and neither it nor its last word occurs in the corpus in whatever script. */
function isUnknown({ isCertain, articleNumbers }: NameInQuestion): boolean {
  return isCertain && articleNumbers.length === 0;
}

function holds({ number }: FoundArticle, name: NameInQuestion): boolean {
  return name.articleNumbers.includes(number);
}

function holdsAll(article: FoundArticle, names: readonly NameInQuestion[]): boolean {
  return names.every((name) => holds(article, name));
}

function textsOf(names: readonly NameInQuestion[]): string[] {
  return [...new Set(names.map((name) => name.text))];
}
