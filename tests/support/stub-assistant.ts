import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../../src/answers/answer.ts';
import type { AnswerTrace } from '../../src/answers/trace-answer.ts';
import type { ArticleDetails } from '../../src/articles/article-summary.ts';
import type { Assistant } from '../../src/conversation/assistant.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';

/** An invented article. */
export function stubArticle(number: number): ArticleDetails {
  return {
    number,
    path: `${number}.txt`,
    title: `Встреча министров ${number}`,
    publisher: 'Вестник',
    url: `https://vestnik.example/${number}`,
    language: 'ru',
    publishedOn: `2024-01-${String((number % 28) + 1).padStart(2, '0')}`,
    publishedOnStatus: 'stated',
    publishedOnEvidence: null,
    publishedOnReason: null,
    eventDates: [],
    corrected: [],
    passages: 1,
    body: `Министры встретились в городе ${number}.`,
  };
}

/** An answer of one sentence per given quote, as the real assistant shapes it. */
export function stubAnswer(question: string, quotes: readonly string[]): Answer {
  return {
    question,
    status: 'answered',
    language: 'ru',
    text: quotes.map((quote, index) => `${quote} [${index + 1}]`).join('\n'),
    statements: quotes.map((text, index) => ({ text, citations: [index + 1] })),
    citations: quotes.map((quote, index) => {
      const { number, path, title, publisher, url, publishedOn, eventDates } = stubArticle(index + 1);
      const source = { path, title, publisher, url, publishedOn, publishedOnStatus: 'stated' as const, eventDates };
      return { number: index + 1, articleNumber: number, ...source, quote };
    }),
    retrieved: [],
    composedBy: 'quotes',
    milliseconds: { retrieve: 1, compose: 0, total: 1 },
  };
}

export interface StubOptions {
  readonly articles?: number;
  /** Milliseconds to think, by question. */
  readonly thinks?: (question: string) => number;
  readonly answers?: (question: string, conversation: Conversation) => Answer;
}

/** An assistant without an index: it repeats the question as a quote, after thinking as long as it is told. */
export function stubAssistant({ articles = 25, thinks = () => 0, answers }: StubOptions = {}): Assistant {
  const corpus = Array.from({ length: articles }, (_, index) => stubArticle(index + 1));
  return {
    answer: async (question, conversation, options) => {
      await wait(thinks(question), undefined, options?.signal ? { signal: options.signal } : {});
      options?.onTrace?.({ question } as AnswerTrace);
      return answers?.(question, conversation) ?? stubAnswer(question, [`Ответ на: ${question}`]);
    },
    articles: async (filter) =>
      corpus.filter((article) => article.title?.toLowerCase().includes(filter?.words?.toLowerCase() ?? '')),
    article: async (number) => corpus.find((article) => article.number === number) ?? null,
    about: async () => ({
      model: null,
      modelRestsSeconds: null,
      embedder: 'stub',
      articles,
      passages: articles,
      lastIngest: '2024-02-03T04:05:06.000Z',
    }),
    close: async () => {},
  };
}
