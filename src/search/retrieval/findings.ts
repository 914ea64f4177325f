import type { ArticleDetails } from '../../articles/article-summary.ts';
import type { Period } from '../../language/dates/find-period.ts';
import type { LanguageCode } from '../../language/languages.ts';

/** A sentence of a found article and how near it is to the question. */
export interface FoundSentence {
  readonly text: string;
  /** Centred cosine of the sentence (late chunking) with the question; of its passage where the embedder makes no sentence vectors. */
  readonly similarity: number;
  /** The chance, 0 to 1, that it answers, by a network that read it together with the question; null where it was not read. */
  readonly answering: number | null;
}

/** Whether an article tells of the time asked about; `undated` where neither its events nor its publication have a date. */
export type Timing = 'inside' | 'outside' | 'undated';

/** An article that retrieval ranks high, with its sentences in reading order. */
export interface FoundArticle extends ArticleDetails {
  /** The best passage's weighted sum of the legs; about 0 for chance, above 1 for a page that shares words, names and meaning. */
  readonly relevance: number;
  /** Plain cosine of its best passage. */
  readonly similarity: number;
  /** What the word and name legs gave its best passage, 0 to 1. */
  readonly words: number;
  readonly names: number;
  /** Null where the question asks about no period. */
  readonly timing: Timing | null;
  readonly sentences: readonly FoundSentence[];
}

/** A name in the question and how far the corpus knows it. */
export interface NameInQuestion {
  readonly text: string;
  /** False where the question writes it small, so that it may be a common word. */
  readonly isCertain: boolean;
  readonly keys: readonly string[];
  /** Those of the keys that are enough to say that a text names the same. */
  readonly telling: readonly string[];
  /** In how many passages it occurs as a whole. */
  readonly passages: number;
  /** The same of each of its words. */
  readonly partPassages: readonly number[];
  /** A state, a capital or a city. */
  readonly isPlace: boolean;
  /** It names somebody who publishes the pages ("Что писал ТАСС…"). */
  readonly isPublisher: boolean;
  /** The articles that hold the whole name or its last word; for a capital also those that name its state, and the reverse. */
  readonly articleNumbers: readonly number[];
  /** The languages of those articles. */
  readonly languages: readonly LanguageCode[];
  /** First and last date of those articles (events', else publication), ISO; null where none is dated. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

/** What the corpus holds for a question. */
export interface Findings {
  readonly language: LanguageCode;
  /** Every article that a leg proposed, best first. */
  readonly ranking: readonly { readonly path: string; readonly relevance: number; readonly similarity: number }[];
  /** The best of them with their text. */
  readonly articles: readonly FoundArticle[];
  readonly names: readonly NameInQuestion[];
  /** The time and the order that the question asks for; null for none. */
  readonly period: Period | null;
  /** Where no article on its names is of that time: the nearest dates, before and behind it, that such articles tell of; else empty. */
  readonly nearestDates: readonly string[];
  readonly articleCount: number;
}
