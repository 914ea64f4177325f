import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import type { Article } from '../../src/articles/article.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readPages } from '../../src/articles/reading/read-page.ts';
import { passageHeading, splitArticle } from '../../src/articles/split-article.ts';
import { stemWords } from '../../src/language/stem-words.ts';
import { openBundledEmbedder } from '../../src/models/bundled-embedder.ts';
import type { SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';
import { hitAt, ndcgAt } from './ranking-metrics.ts';
import type { ExamQuestion } from './read-questions.ts';

/** A way of ranking articles to compare with: paths, best first. */
export interface Baseline {
  readonly name: string;
  rank(question: ExamQuestion): Promise<string[]>;
}

/** What a way of ranking came to on the questions of one kind, or all; shares of questions that the pages answer. */
export interface RankingFigures {
  readonly name: string;
  readonly kind: string;
  readonly questions: number;
  readonly hit1: number;
  readonly hit5: number;
  readonly ndcg10: number;
}

/** BM25+ over stems and plain e5 (best passage's cosine), both over the passages that the product makes of the folder's pages. */
export async function openBaselines(folder: string): Promise<Baseline[]> {
  const embeddings = await openBundledEmbedder(
    fileURLToPath(new URL('../../models/multilingual-e5-small', import.meta.url)),
  );
  const articles: Article[] = [];
  for (const file of listPages(folder)) articles.push(...(await readPages(file)).map((page) => parseArticle(page)));
  return [rankByWords(articles), await rankByVectors(articles, embeddings)];
}

function rankByWords(articles: readonly Article[]): Baseline {
  const index = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
  });
  const wordsOf = (text: string, language: string) => stemWords(text, language).join(' ');
  index.addAll(
    articles.map((article) => ({
      id: article.path,
      words: wordsOf(`${article.title ?? ''}\n${article.body}`, article.language),
    })),
  );
  return {
    name: 'BM25, stems',
    rank: async (question) =>
      index.search(wordsOf(talkOf(question), question.language)).map((found) => String(found.id)),
  };
}

async function rankByVectors(articles: readonly Article[], embeddings: SentenceEmbeddings): Promise<Baseline> {
  const passages = articles.flatMap((article) =>
    splitArticle(article, (text) => embeddings.countTokens(text)).map(({ firstSentence, lastSentence }) => ({
      path: article.path,
      heading: passageHeading(article),
      sentences: article.sentences
        .slice(firstSentence, lastSentence + 1)
        .map(({ start, end }) => article.body.slice(start, end)),
    })),
  );
  const vectors = await embeddings.embedPassages(passages);
  return {
    name: 'e5, plain cosine',
    async rank(question) {
      const asked = await embeddings.embedQuery(talkOf(question));
      const similarities = passages.map(({ path }, index) => ({
        path,
        similarity: cosine(asked, vectors[index]!.passage),
      }));
      similarities.sort((a, b) => b.similarity - a.similarity);
      return [...new Set(similarities.map(({ path }) => path))];
    },
  };
}

/** Neither knows of a talk, so both are told all of it. */
function talkOf(question: ExamQuestion): string {
  return [...question.previous, question.question].join(' ');
}

/** Of unit vectors. */
function cosine(a: readonly number[], b: Float32Array): number {
  return b.reduce((sum, value, index) => sum + value * (a[index] ?? 0), 0);
}

/** The figures of a ranking of each question, over all and by kind; questions without an expected page are left out. */
export function figuresOf(
  name: string,
  ranked: readonly { question: ExamQuestion; paths: readonly string[] }[],
): RankingFigures[] {
  const judged = ranked.flatMap(({ question, paths }) => {
    if (question.expected === 'not-in-sources') return [];
    const { expected, kind } = question;
    return [
      { kind, hit1: hitAt(paths, expected, 1), hit5: hitAt(paths, expected, 5), ndcg10: ndcgAt(paths, expected, 10) },
    ];
  });
  const kinds = ['all', ...new Set(judged.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const members = judged.filter((one) => kind === 'all' || one.kind === kind);
    const mean = (pick: (one: (typeof judged)[number]) => number | boolean) =>
      members.reduce((sum, one) => sum + Number(pick(one)), 0) / members.length;
    return {
      name,
      kind,
      questions: members.length,
      hit1: mean((one) => one.hit1),
      hit5: mean((one) => one.hit5),
      ndcg10: mean((one) => one.ndcg10),
    };
  });
}
