import type { Answer } from '../answers/answer.ts';
import type { DateStatus } from '../articles/article.ts';
import type { LanguageCode } from '../language/languages.ts';
import type { Conversation } from './conversation.ts';

/** One article as lists and cards show it. Dates are ISO 8601; null means that the page does not say. */
export interface ArticleSummary {
  /** Permanent: `/source N` means the same article for ever. */
  readonly number: number;
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: LanguageCode;
  readonly publishedOn: string | null;
  readonly publishedOnStatus: DateStatus;
  readonly publishedOnEvidence: string | null;
  readonly publishedOnReason: string | null;
  readonly eventDates: readonly string[];
  readonly passages: number;
}

/** An article with its text. */
export interface ArticleDetails extends ArticleSummary {
  readonly body: string;
}

/** What to list; every given condition must hold. */
export interface ArticleFilter {
  /** Words to be found in title, publisher or path, in any order. */
  readonly words?: string;
  readonly publisher?: string;
  readonly language?: LanguageCode;
  /** Days, both included, compared with the publication date; an undated article passes neither. */
  readonly since?: string;
  readonly until?: string;
}

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
