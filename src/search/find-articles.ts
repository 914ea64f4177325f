import { findNames } from '../language/fold-names.ts';
import type { LanguageCode } from '../language/languages.ts';
import type { SentenceEmbeddings } from '../models/sentence-embeddings.ts';
import type { Findings, FoundArticle, FoundSentence, NameInQuestion } from './findings.ts';
import { wholeNameKeys } from './match-names.ts';
import type { PassageStore, StoredArticle } from './passage-store.ts';
import { type RankedPassage, retrievePassages } from './retrieve-passages.ts';
import { centred, dot } from './vector-arithmetic.ts';
import type { QuestionVector, VectorIndex } from './vector-index.ts';

interface FindParts {
  readonly index: VectorIndex;
  readonly store: PassageStore;
  readonly embeddings: SentenceEmbeddings;
}

/** So many articles are handed on with all their sentences: answers draw on a few, lists on more. */
const articlesWithText = 12;

/** Ranks the articles of the corpus for a question and gives the best with their sentences. */
export async function findArticles(
  { text, language }: { readonly text: string; readonly language: LanguageCode },
  { index, store, embeddings }: FindParts,
): Promise<Findings> {
  const vector = index.centreQuestion(Float32Array.from(await embeddings.embedQuery(text)), language);
  const passages = await retrievePassages({ text, language, vector }, index, store);
  const best = bestPassages(passages);
  const paths = new Map((await store.summaries()).map((article) => [article.number, article.path]));
  const articles: FoundArticle[] = [];
  for (const passage of best.slice(0, articlesWithText)) {
    const article = await store.article(passage.articleNumber);
    if (article) articles.push(toFound(article, passage, { passages, vector, index }));
  }
  return {
    language,
    ranking: best.map(({ articleNumber, relevance, plainSimilarity }) => ({
      path: paths.get(articleNumber) ?? '',
      relevance,
      similarity: plainSimilarity,
    })),
    articles,
    names: await namesInQuestion(text, language, store),
    articleCount: paths.size,
  };
}

/** The best passage of each article, best first; its similarity is the highest of any passage of the article. */
function bestPassages(passages: readonly RankedPassage[]): RankedPassage[] {
  const best = new Map<number, RankedPassage>();
  for (const passage of passages) {
    const before = best.get(passage.articleNumber);
    if (before === undefined) best.set(passage.articleNumber, passage);
    else if (passage.plainSimilarity > before.plainSimilarity) {
      best.set(passage.articleNumber, { ...before, plainSimilarity: passage.plainSimilarity });
    }
  }
  return [...best.values()];
}

interface SentenceContext {
  readonly passages: readonly RankedPassage[];
  readonly vector: QuestionVector;
  readonly index: VectorIndex;
}

function toFound(article: StoredArticle, best: RankedPassage, context: SentenceContext): FoundArticle {
  const { sentences, sentenceVectors, passageRanges, ...details } = article;
  const mean = context.index.means.passage[article.language] ?? context.index.means.anyPassage;
  const ofPassage = new Map(context.passages.map((passage) => [passage.passageId, passage.similarity]));
  const found = sentences.map(({ start, end }, position): FoundSentence => {
    const vector = sentenceVectors[position];
    const passage = passageRanges.find(({ first, last }) => first <= position && position <= last);
    const similarity = vector
      ? dot(centred(vector, mean), context.vector.centred)
      : (ofPassage.get(passage?.passageId ?? -1) ?? 0);
    return { text: article.body.slice(start, end), similarity };
  });
  const { relevance, plainSimilarity, words, names } = best;
  return { ...details, relevance, similarity: plainSimilarity, words, names, sentences: found };
}

async function namesInQuestion(text: string, language: LanguageCode, store: PassageStore): Promise<NameInQuestion[]> {
  const mentions = findNames(text, language);
  const keys = mentions.flatMap((mention) => [...mention.keys, ...mention.parts.flat()]);
  const frequencies = await store.nameFrequencies([...new Set(keys)]);
  const most = (ofName: readonly string[]) => Math.max(0, ...ofName.map((key) => frequencies.get(key) ?? 0));
  return mentions.map(({ text: name, isCertain, keys: all, parts, ...mention }) => ({
    text: name,
    isCertain,
    keys: all,
    passages: most(wholeNameKeys({ text: name, isCertain, keys: all, parts, ...mention })),
    partPassages: parts.map(most),
  }));
}
