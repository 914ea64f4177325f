import { amountAsked, tellsAmount } from '../../language/amounts.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { holdsWord, questionWords } from '../question-words.ts';
import { type ReadSentence, viewArticle } from '../view-article.ts';

/**
 * Whether an article may tell the price or the time that is asked for: some sentence has an amount of that kind, and on a page in the question's own
 * language that sentence or a neighbour says what it is the amount of. True where no such amount is asked for.
 */
export function tellsAskedAmount(asked: Asked, article: FoundArticle): boolean {
  const amount = amountAsked(asked.text);
  if (amount === null) return true;
  const { sentences } = viewArticle(asked, article);
  const telling = sentences.flatMap(({ text }, at) => (tellsAmount(amount.kind, text) ? [at] : []));
  if (article.language !== asked.language) return telling.length > 0;
  const words = questionWords(amount.rest, [asked.language]);
  if (words.length === 0) return telling.length > 0;
  const saysOf = (sentence: ReadSentence | undefined) =>
    sentence !== undefined && words.some((word) => holdsWord(word, sentence) > 0);
  return telling.some((at) => [at - 1, at, at + 1].some((near) => saysOf(sentences[near])));
}
