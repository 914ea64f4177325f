import { Said, type SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';

/** The sentences that carry a statement: the quote, which says it, and those that carry facts which the quote lacks. */
export interface ChosenSupport {
  readonly quote: SourceSentence;
  readonly others: readonly SourceSentence[];
  /** The sentence with most of the facts; another than the quote where that is clearly nearer in words and meaning. */
  readonly fullest: SourceSentence;
}

/** How much nearer a sentence must be to be what the statement is really about: shared words count 1, cosine 4. */
const clearLead = 0.25;
/** Across languages no words are shared, so that less sets sentences apart. */
const clearLeadAcross = 0.12;

/**
 * Chooses as few sentences as carry all facts, the nearest in meaning first. `similarity` is the cosine with the statement, null where
 * unknown. Null when no sentence is there, or when a fact stands in none of them nor above the article.
 */
export function chooseSupport(
  statement: Said,
  facts: readonly Fact[],
  options: {
    readonly sources: readonly SourceSentence[];
    readonly similarity: (source: SourceSentence) => number | null;
  },
): ChosenSupport | null {
  const sentences = options.sources.filter(({ sentenceIndex }) => sentenceIndex !== null);
  const weight = (source: SourceSentence) =>
    shareOfFacts(source, facts) + sharedWords(statement, source) + 4 * (options.similarity(source) ?? 0);
  const ranked = sentences.toSorted((a, b) => weight(b) - weight(a));
  const first = ranked[0];
  if (first === undefined) return null;
  // Names and numbers aside: they are what may have been changed.
  const plain = new Said(statement.text.replace(/\p{Lu}[\p{L}-]*|\d+/gu, ' '), statement.language);
  const nearness = (source: SourceSentence) => sharedWords(plain, source) + 4 * (options.similarity(source) ?? 0);
  const best = sentences.toSorted((a, b) => nearness(b) - nearness(a))[0]!;
  const lead = best.language === statement.language ? clearLead : clearLeadAcross;
  const quote = nearness(best) > nearness(first) + lead ? best : first;
  const others: SourceSentence[] = [];
  for (const fact of facts) {
    if ([quote, ...others].some((source) => fact.isIn(source))) continue;
    const ownCarrier = ranked.find((source) => source.articleIndex === quote.articleIndex && fact.isIn(source));
    const carrier = ownCarrier ?? ranked.find((source) => fact.isIn(source));
    if (carrier !== undefined) others.push(carrier);
    else if (!options.sources.some((source) => fact.isIn(source))) return null;
  }
  return { quote, others, fullest: first };
}

function shareOfFacts(source: SourceSentence, facts: readonly Fact[]): number {
  const share = (fact: Fact) => (fact.isIn(source) ? 1 : fact.isPartlyIn?.(source) ? 0.9 : 0);
  return facts.length === 0 ? 0 : facts.reduce((sum, fact) => sum + share(fact), 0) / facts.length;
}

/** The share of the statement's words (small ones of grammar aside) that the sentence has; nothing across languages. */
export function sharedWords(statement: Said, source: SourceSentence): number {
  if (source.language !== statement.language || statement.contentStems.size === 0) return 0;
  const shared = [...statement.contentStems].filter((stem) => source.stems.has(stem)).length;
  return shared / statement.contentStems.size;
}
