import { mostSentences } from './choose-sentences.ts';
import { isLeaning, speaksOfParties } from './leaning-sentence.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** A sentence that leans on one that leans itself is followed so far up. */
const mostSteps = 2;

/**
 * The chosen sentences, each that says "he", "this" or "the sides" together with the one that tells who and what: the sentence before it, or for the parties
 * of a meeting any earlier one of its article. What finds no room then is left out, the least relevant first.
 */
export function withContext(chosen: readonly RankedSentence[], ranked: readonly RankedSentence[]): RankedSentence[] {
  const kept: RankedSentence[] = [];
  for (const sentence of chosen.toSorted((a, b) => b.relevance - a.relevance)) {
    const whole = [...contextOf(sentence, { ranked, shown: [...kept, ...chosen] }), sentence];
    const added = whole.filter((one) => !kept.includes(one));
    if (kept.length + added.length <= mostSentences) kept.push(...added);
    // Even the best sentence is better with one before it than with none.
    else if (kept.length === 0) kept.push(...added.slice(-mostSentences));
  }
  const order = [...new Set(chosen.map(({ article }) => article.path))];
  return kept.toSorted(
    (a, b) => order.indexOf(a.article.path) - order.indexOf(b.article.path) || a.position - b.position,
  );
}

/** The sentences before one that it cannot be understood without, in reading order; empty where it stands alone. */
function contextOf(
  sentence: RankedSentence,
  { ranked, shown }: { readonly ranked: readonly RankedSentence[]; readonly shown: readonly RankedSentence[] },
): RankedSentence[] {
  const { article, position, text } = sentence;
  const before = (at: number) => ranked.find((one) => one.article === article && one.position === at);
  if (!isLeaning(text, article.language)) {
    if (!speaksOfParties(text, article.language) || position === 0) return [];
    if (shown.some((one) => one.article === article && one.position < position)) return [];
    const opening = before(0) ?? before(position - 1);
    return opening === undefined ? [] : [opening];
  }
  const context: RankedSentence[] = [];
  for (let at = position - 1; at >= 0 && context.length < mostSteps; at -= 1) {
    const one = before(at);
    if (one === undefined) break;
    context.unshift(one);
    if (!isLeaning(one.text, article.language)) break;
  }
  return context;
}
