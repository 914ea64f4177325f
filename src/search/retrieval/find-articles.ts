import type { Day } from '../../language/dates/day.ts';
import { findPeriod } from '../../language/dates/find-period.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { QuestionVectors, SentenceEmbeddings } from '../../models/sentence-embeddings.ts';
import type { PassageStore, StoredArticle } from '../corpus/passage-store.ts';
import { centred, dot } from '../vectors/vector-arithmetic.ts';
import type { QuestionVector, VectorIndex } from '../vectors/vector-index.ts';
import { timingOf } from './article-timing.ts';
import type { Findings, FoundArticle, FoundSentence } from './findings.ts';
import { listedFirst, newestArticles } from './list-by-date.ts';
import { nearestDates } from './nearest-dates.ts';
import { orderByDate, preferArticles } from './prefer-articles.ts';
import { namesInQuestion } from './question-names.ts';
import { type RankedPassage, retrievePassages } from './retrieve-passages.ts';
import { summaryIndex } from './summary-index.ts';

interface FindParts {
  readonly index: VectorIndex;
  readonly store: PassageStore;
  readonly embeddings: SentenceEmbeddings;
}

/** So many articles are handed on with all their sentences: answers draw on a few, lists on more. */
const articlesWithText = 12;

/** What is asked; `today` is the asker's day, without which no period is read. */
export interface WantedQuestion {
  readonly text: string;
  readonly language: LanguageCode;
  readonly today?: Day | undefined;
  /** The permanent number of the one article that is asked; absent for all. */
  readonly withinArticle?: number | undefined;
  /** The meetings of a time are asked for, whoever met: its newest articles come before nearer ones. */
  readonly isList?: boolean | undefined;
}

/** Ranks the articles of the corpus for a question and gives the best with their sentences. */
export async function findArticles(
  { text, language, today, withinArticle, isList = false }: WantedQuestion,
  { index, store, embeddings }: FindParts,
): Promise<Findings> {
  const { question, parts } = await embedQuestion(text, embeddings);
  const vector = index.centreQuestion(question, language, parts);
  const summaries = await store.summaries();
  const period = today === undefined ? null : findPeriod(text, today);
  const preferred = preferArticles(text, summaries, period);
  const listed = isList ? newestArticles(summaries, period) : [];
  const within = withinArticle === undefined ? [...preferred.within, ...listed] : [withinArticle];
  const found = await retrievePassages({ text, language, vector, within }, index, store);
  const passages =
    withinArticle === undefined ? found : found.filter(({ articleNumber }) => articleNumber === withinArticle);
  const names = await namesInQuestion(text, language, { store, index, summaries });
  const ranked = orderByDate(preferred.rank(bestPassages(passages)), { period, names, summaries });
  const best = listedFirst(ranked, listed);
  const articles: FoundArticle[] = [];
  for (const passage of best.slice(0, Math.max(articlesWithText, listed.length))) {
    const article = await store.article(passage.articleNumber);
    if (article)
      articles.push({ ...toFound(article, passage, { passages, vector, index }), timing: timingOf(article, period) });
  }
  const { byNumber } = summaryIndex(summaries);
  return {
    language,
    ranking: best.map(({ articleNumber, relevance, plainSimilarity }) => ({
      path: byNumber.get(articleNumber)?.path ?? '',
      relevance,
      similarity: plainSimilarity,
    })),
    articles,
    names,
    period,
    nearestDates: nearestDates({ period, names }, summaries),
    articleCount: byNumber.size,
  };
}

async function embedQuestion(text: string, embeddings: SentenceEmbeddings): Promise<QuestionVectors> {
  if (embeddings.embedQuestion) return embeddings.embedQuestion(text);
  return { question: Float32Array.from(await embeddings.embedQuery(text)), parts: [] };
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

function toFound(article: StoredArticle, best: RankedPassage, context: SentenceContext): Omit<FoundArticle, 'timing'> {
  const { sentences, sentenceVectors, passageRanges, ...details } = article;
  const mean = context.index.means.passage[article.language] ?? context.index.means.anyPassage;
  const ofPassage = new Map(context.passages.map((passage) => [passage.passageId, passage.similarity]));
  const found = sentences.map(({ start, end }, position): FoundSentence => {
    const vector = sentenceVectors[position];
    const passage = passageRanges.find(({ first, last }) => first <= position && position <= last);
    const similarity = vector
      ? dot(centred(vector, mean), context.vector.centred)
      : (ofPassage.get(passage?.passageId ?? -1) ?? 0);
    return { text: article.body.slice(start, end), similarity, answering: null };
  });
  const { relevance, plainSimilarity, words, names } = best;
  return { ...details, relevance, similarity: plainSimilarity, words, names, sentences: found };
}
