import type { Fact } from './fact.ts';
import { Said, type SourceSentence } from './source-sentences.ts';

/** The sentences that carry a statement: the quote first, then those that carry facts which the quote lacks. */
export interface ChosenSupport {
  readonly quote: SourceSentence;
  readonly others: readonly SourceSentence[];
  /** The sentence nearest in words and meaning, whatever facts it has, where it is clearly nearer than the quote; else the quote. */
  readonly nearest: SourceSentence;
}

/** How much nearer a sentence must be to be what the statement is really about: shared words count 1, cosine 4. */
const clearLead = 0.25;

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
  const quote = ranked[0];
  if (quote === undefined) return null;
  const others: SourceSentence[] = [];
  for (const fact of facts) {
    if ([quote, ...others].some((source) => fact.isIn(source))) continue;
    const nearest = ranked.find((source) => source.articleIndex === quote.articleIndex && fact.isIn(source));
    const carrier = nearest ?? ranked.find((source) => fact.isIn(source));
    if (carrier !== undefined) others.push(carrier);
    else if (!options.sources.some((source) => fact.isIn(source))) return null;
  }
  // Names and numbers aside: they are what may have been changed.
  const plain = new Said(statement.text.replace(/\p{Lu}[\p{L}-]*|\d+/gu, ' '), statement.language);
  const nearness = (source: SourceSentence) => sharedWords(plain, source) + 4 * (options.similarity(source) ?? 0);
  const best = sentences.toSorted((a, b) => nearness(b) - nearness(a))[0]!;
  return { quote, others, nearest: nearness(best) > nearness(quote) + clearLead ? best : quote };
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
