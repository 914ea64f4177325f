import type { DateStatus } from '../articles/article.ts';
import type { LanguageCode } from '../language/languages.ts';

/** One sentence of the answer with the numbers of the citations that carry it; the text holds no marks. */
export interface Statement {
  readonly text: string;
  readonly citations: readonly number[];
}

/** One (article, sentence) that supports a statement; numbered by first use from 1. */
export interface Citation {
  readonly number: number;
  /** The article's permanent number, as `/source` takes it. */
  readonly articleNumber: number;
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publishedOnStatus: DateStatus;
  readonly eventDates: readonly string[];
  /** An exact substring of the article's body. */
  readonly quote: string;
  /** Paths of other found articles that tell the same report; absent where there are none. */
  readonly alsoIn?: readonly string[];
  /** Who published those, as far as known. */
  readonly alsoPublishedBy?: readonly string[];
}

/** An article that retrieval found, best first. */
export interface RetrievedArticle {
  readonly path: string;
  /** The best passage's plain cosine with the question, -1 to 1. */
  readonly similarity: number;
}

/** Why an answer is a sentence of ours and not of the pages: they do not say, or nothing was asked of them. */
export type RefusalReason =
  | 'off-topic'
  | 'unclear'
  | 'nothing-near'
  | 'other-time'
  | 'unknown-names'
  | 'never-together'
  | 'small-talk'
  | 'nothing-more'
  | 'no-such-quote';

/** What a question led to; the shape of `ask --json` (../../README.md). */
export interface Answer {
  readonly question: string;
  readonly status: 'answered' | 'not-in-sources' | 'error';
  readonly error?: { readonly code: string; readonly message: string };
  /** Of `not-in-sources`; absent where a model said so. */
  readonly refusal?: RefusalReason;
  /** Beside a refusal: questions near it that the sources do answer, each tried before it is offered. */
  readonly suggestedQuestions?: readonly string[];
  /** The number under which it is kept why the answer is what it is; absent where that is not kept. */
  readonly traceId?: number;
  /** The permanent number of the one article that was asked; absent where all were. */
  readonly withinArticle?: number;
  readonly language: LanguageCode;
  /** What a person reads, with [n] and line breaks, without the list of sources. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  readonly retrieved: readonly RetrievedArticle[];
  /** Sentences about the answer, for the asker: quotes in another language, a model that was not reached. */
  readonly notes?: readonly string[];
  readonly composedBy: 'quotes' | (string & {});
  readonly milliseconds: { readonly retrieve: number; readonly compose: number; readonly total: number };
}
