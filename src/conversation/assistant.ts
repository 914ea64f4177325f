import type { Answer } from '../answers/answer.ts';
import type { ArticleDetails, ArticleFilter, ArticleSummary } from '../articles/article-summary.ts';
import type { LanguageCode } from '../language/languages.ts';
import type { Conversation } from './conversation.ts';

export type { ArticleDetails, ArticleFilter, ArticleSummary } from '../articles/article-summary.ts';

/** What a chat needs to know of the corpus and the answers: the whole product as terminal and Telegram see it. */
export interface Assistant {
  /** Never throws for what a person can do wrong; a fault comes back as an answer with status `error`. */
  answer(
    question: string,
    conversation: Conversation,
    options?: { readonly signal?: AbortSignal; readonly fallbackLanguage?: LanguageCode },
  ): Promise<Answer>;
  /** Newest first, undated last. */
  articles(filter?: ArticleFilter): Promise<readonly ArticleSummary[]>;
  article(number: number): Promise<ArticleDetails | null>;
  /** Ends the worker; resolves when its files are closed. */
  close(): Promise<void>;
}
