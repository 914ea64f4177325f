import type { AnswerReader } from '../../models/answer-reader.ts';
import type { FoundArticle } from './findings.ts';

/** So many passages are read for a question, for each takes some 70 ms of two cores, and so many of the nearest sentences say which. */
const passagesRead = 3;
const sentencesLookedAt = 16;

/** A passage's length in UTF-16 units; a Chinese character says as much as three letters. */
const passageLength = 800;

/** Sentences [first, end) of an article. */
export interface Stretch {
  readonly article: FoundArticle;
  readonly first: number;
  readonly end: number;
}

/** Has the passages around the nearest sentences read together with the question; those sentences then say how likely they answer it. */
export async function readSentences(
  reader: AnswerReader,
  question: string,
  articles: readonly FoundArticle[],
): Promise<FoundArticle[]> {
  const chances = new Map<FoundArticle, (number | null)[]>();
  for (const { article, first, end } of stretchesToRead(articles)) {
    const sentences = article.sentences.slice(first, end).map(({ text }) => text);
    const read = await reader.read(question, { title: article.title ?? '', sentences });
    const ofArticle = chances.get(article) ?? article.sentences.map(() => null);
    for (const [at, chance] of read.entries()) ofArticle[first + at] = chance;
    chances.set(article, ofArticle);
  }
  return articles.map((article) => {
    const read = chances.get(article);
    if (read === undefined) return article;
    const sentences = article.sentences.map((sentence, at) => ({ ...sentence, answering: read[at] ?? null }));
    return { ...article, sentences };
  });
}

/** The stretches that hold the sentences nearest to the question, nearest first. */
export function stretchesToRead(articles: readonly FoundArticle[]): Stretch[] {
  const nearest = articles
    .flatMap((article) => {
      const stretches = stretchesOf(article);
      return article.sentences.map(({ similarity }, at) => ({
        nearness: similarity + article.relevance,
        stretch: stretches.find(({ first, end }) => first <= at && at < end)!,
      }));
    })
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, sentencesLookedAt);
  return [...new Set(nearest.map(({ stretch }) => stretch))].slice(0, passagesRead);
}

/** An article in stretches of whole sentences, the same for every question. */
function stretchesOf(article: FoundArticle): Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  let length = 0;
  for (const [at, { text }] of article.sentences.entries()) {
    const added = lengthOf(text);
    if (at > first && length + added > passageLength) {
      stretches.push({ article, first, end: at });
      first = at;
      length = 0;
    }
    length += added;
  }
  return [...stretches, { article, first, end: article.sentences.length }];
}

function lengthOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
