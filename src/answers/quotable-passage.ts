import type { Day } from '../language/dates/day.ts';
import type { LanguageCode } from '../language/languages.ts';

/** What of an article a model may see and a statement may cite. */
export interface QuotableArticle {
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: LanguageCode;
  /** Null where the page does not say. */
  readonly publishedOn: Day | null;
  /** Days `YYYY-MM-DD`, months `YYYY-MM` or intervals `a/b` of the meetings that the body tells of. */
  readonly eventDates: readonly string[];
  /** All sentences of the body in reading order, verbatim. */
  readonly sentences: readonly string[];
}

/** A retrieved stretch of an article; `lastSentence` is included. */
export interface QuotablePassage {
  /** The caller's own number for the article; comes back in `Support`. */
  readonly articleIndex: number;
  readonly article: QuotableArticle;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A sentence that carries a statement. */
export interface Support {
  readonly articleIndex: number;
  readonly sentenceIndex: number;
}
