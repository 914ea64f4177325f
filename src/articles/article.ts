import type { Day } from '../language/dates/day.ts';
import type { LanguageCode } from '../language/languages.ts';

/** How a publication date is known: read off the page, the one possibility the page leaves, or not at all. */
export type DateStatus = 'stated' | 'inferred' | 'unknown';

/** A publication date with the words that prove it. */
export interface PublicationDate {
  readonly day: Day | null;
  readonly status: DateStatus;
  /** Words of the page (or of its front matter or address), verbatim; null when unknown. */
  readonly evidence: string | null;
  /** One English sentence of reasoning, for `inferred` dates and for `unknown` ones that had candidates. */
  readonly reason: string | null;
  /** Set where the article goes over messages of several days: its "yesterday" and "tomorrow" count from none that could be told. */
  readonly spansDays?: true;
}

/** A half-open span of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence of the body: `start`/`end` in the body, `sourceStart`/`sourceEnd` in the decoded file. */
export interface Sentence extends Span {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** What an operator may set right by hand. */
export type CorrectedField = 'title' | 'publisher' | 'url' | 'publishedOn';

/** What was understood of one page. Dates are ISO 8601; null means that the page does not say. */
export interface Article {
  /** Relative to the page folder, `/` between names, NFC; a record of a dump is `file.jsonl#<line>`. */
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: LanguageCode;
  readonly publication: PublicationDate;
  /** Days `YYYY-MM-DD`, months `YYYY-MM` or intervals `a/b` of the meetings the body tells of. */
  readonly eventDates: readonly string[];
  /** The decoded file with everything but the article taken out; white space may be joined, nothing else is changed. */
  readonly body: string;
  /** Sentences in reading order; they do not overlap, and nothing but white space stands between them. */
  readonly sentences: readonly Sentence[];
  /** What was set right by hand and not read off the page. */
  readonly corrected?: readonly CorrectedField[];
}

/** A run of whole sentences of one article: what is embedded and retrieved. */
export interface Passage {
  /** Indices into `Article.sentences`; `lastSentence` is included. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}
