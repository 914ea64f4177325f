import type { LanguageCode } from '../language/languages.ts';
import type { CorrectedField, DateStatus } from './article.ts';

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
  /** What was set right by hand and not read off the page. */
  readonly corrected: readonly CorrectedField[];
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
