import type { Findings, NameInQuestion } from '../search/findings.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** Whether the sources can answer, and if not, why. */
export type Coverage =
  | { readonly isCovered: true }
  | { readonly isCovered: false; readonly reason: 'unknown-names'; readonly names: readonly string[] }
  | { readonly isCovered: false; readonly reason: 'never-together'; readonly names: readonly string[] }
  | { readonly isCovered: false; readonly reason: 'nothing-near' };

/** Below this the best article shares neither words nor names nor meaning with the question. */
const leastRelevance = 0.45;
const leastSentenceRelevance = 0.6;

/**
 * Similarity alone does not tell what a corpus does not know (AUC 0.72 to 0.78), so names are asked too: one that occurs nowhere,
 * or names that no article holds together.
 */
export function judgeCoverage(findings: Findings, best: RankedSentence | undefined): Coverage {
  const article = findings.articles[0];
  const unknown = findings.names.filter(isUnknown);
  if (unknown.length > 0) {
    return { isCovered: false, reason: 'unknown-names', names: textsOf(unknown) };
  }
  if (!article || !best || article.relevance < leastRelevance || best.relevance < leastSentenceRelevance) {
    return { isCovered: false, reason: 'nothing-near' };
  }
  return { isCovered: true };
}

/** Written as a name, and neither it nor any word of it occurs in the corpus in whatever script. */
function isUnknown({ isCertain, passages, partPassages }: NameInQuestion): boolean {
  return isCertain && passages === 0 && partPassages.every((count) => count === 0);
}

function textsOf(names: readonly NameInQuestion[]): string[] {
  return [...new Set(names.map((name) => name.text))];
}
