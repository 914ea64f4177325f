import type { Article, Passage } from './article.ts';

/** Length that a passage grows to, in UTF-16 units: about five sentences of news. */
const passageCharacters = 700;
/** The embedder reads 512 tokens; its prefix and marks take some. */
const passageTokens = 480;

/**
 * Splits an article into passages of whole sentences, about 700 characters and with the heading at most 480 tokens each. A sentence
 * longer than that is a passage alone, of which the embedder reads the front. Every sentence is in exactly one passage, in order.
 */
export function splitArticle(article: Article, countTokens: (text: string) => number): Passage[] {
  const { sentences, body } = article;
  const passages: Passage[] = [];
  const budget = passageTokens - countTokens(passageHeading(article));
  let first = 0;
  let characters = 0;
  let tokens = 0;
  for (const [index, sentence] of sentences.entries()) {
    const length = sentence.end - sentence.start;
    const cost = countTokens(body.slice(sentence.start, sentence.end));
    // Past the length a sentence still joins when that leaves the passage nearer to it than without.
    const isFull = characters + length / 2 > passageCharacters || tokens + cost > budget;
    if (index > first && isFull) {
      passages.push({ firstSentence: first, lastSentence: index - 1 });
      [first, characters, tokens] = [index, 0, 0];
    }
    characters += length + 1;
    tokens += cost;
  }
  if (sentences.length > first) passages.push({ firstSentence: first, lastSentence: sentences.length - 1 });
  return passages;
}

/** Title and publication date as they stand before a passage for embedding; never quoted. Empty where the page tells neither. */
export function passageHeading(article: Article): string {
  return [article.title, article.publication.day].filter((part) => part !== null).join(', ');
}
