import type { Answer } from '../answers/answer.ts';
import type { AnswerTrace } from '../answers/trace-answer.ts';
import type { ArticleDetails, ArticleFilter, ArticleSummary } from '../articles/article-summary.ts';
import type { LanguageCode } from '../language/languages.ts';
import type { Conversation } from './conversation.ts';

export type { ArticleDetails, ArticleFilter, ArticleSummary } from '../articles/article-summary.ts';

/** What a chat may add to a question. */
export interface AnswerOptions {
  /** Ends the answer, and the model's work on it. */
  readonly signal?: AbortSignal;
  /** For a question whose letters do not tell: the language of the person. */
  readonly fallbackLanguage?: LanguageCode;
  /** The permanent number of the one article that is to answer; absent for all. */
  readonly withinArticle?: number | undefined;
  /** Hears each statement of a model as it is verified, for a preview; the answer may leave some of them out again. */
  readonly onStatement?: (text: string) => void;
  /** Hears why the answer is what it is; not called for a question that cannot be read. */
  readonly onTrace?: (trace: AnswerTrace) => void;
}

/** What answers, and what from. */
export interface AboutAssistant {
  /** The model that writes; null where answers are made of the sentences of the pages. */
  readonly model: string | null;
  /** For how long its endpoint is still left alone after failures, answers being made of quotes meanwhile; 0 when it is asked, null without a model. */
  readonly modelRestsSeconds: number | null;
  /** Null before the first ingest. */
  readonly embedder: string | null;
  readonly articles: number;
  readonly passages: number;
  /** ISO 8601, UTC; null before the first. */
  readonly lastIngest: string | null;
}

/** What a chat needs to know of the corpus and the answers: the whole product as terminal and Telegram see it. */
export interface Assistant {
  /** Never throws for what a person can do wrong; a fault comes back as an answer with status `error`. */
  answer(question: string, conversation: Conversation, options?: AnswerOptions): Promise<Answer>;
  /** Newest first, by publication, else by the event; undated last. */
  articles(filter?: ArticleFilter): Promise<readonly ArticleSummary[]>;
  article(number: number): Promise<ArticleDetails | null>;
  about(): Promise<AboutAssistant>;
  /** Ends the worker; resolves when its files are closed. */
  close(): Promise<void>;
}
