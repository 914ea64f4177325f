import type { Article, Passage } from '../../articles/article.ts';
import type { ArticleDetails, ArticleSummary } from '../../articles/article-summary.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { PassageVectors } from '../../models/sentence-embeddings.ts';
import type { FileBlocks } from '../ingest/block-hashes.ts';

/** What was known of a page file when it was last read; a file with the same values is not read again. */
export interface FileRecord {
  readonly path: string;
  readonly size: number;
  readonly modifiedMilliseconds: number;
  readonly sha256: string;
  /** Parser version and whatever else decides how the file is understood. */
  readonly readingVersion: string;
  readonly articlePaths: readonly string[];
  readonly refusals: readonly Refusal[];
  /** Kept with the file when it is written; `files()` leaves it out, `blocks()` gives it. */
  readonly blocks?: FileBlocks;
}

/** A page that could not become an article, and why. */
export interface Refusal {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** One passage ready to be stored. `vectorKey` is the hash of what was embedded, with embedder and parser version. */
export interface PassageRecord extends Passage {
  readonly vectorKey: string;
  readonly vectors: PassageVectors;
  /** Word stems and folded name keys of the passage, heading included. */
  readonly stems: readonly string[];
  readonly names: readonly string[];
}

/** An article with its passages: the unit of one transaction. */
export interface ArticleRecord {
  readonly number: number;
  readonly article: Article;
  readonly passages: readonly PassageRecord[];
}

/** A passage's vector as the vector index loads it. */
export interface StoredVector {
  readonly passageId: number;
  readonly articleNumber: number;
  readonly language: LanguageCode;
  /** Shape [dimensions], unit length, not centred. */
  readonly vector: Float32Array;
}

/** A hit of the word or name index: `sum` is the BM25 sum of the terms found. */
export interface TermHit {
  readonly passageId: number;
  readonly sum: number;
}

/** Terms that passages are looked up by: at most `limit` passages, of those alone that `isWanted` keeps. */
export interface WantedTerms {
  readonly terms: readonly string[];
  readonly limit: number;
  readonly isWanted?: (passageId: number) => boolean;
}

/** Hits of one language, with the sum a passage of usual length reaches when every term occurs once. */
export interface TermHits {
  readonly hits: readonly TermHit[];
  readonly possibleSum: number;
}

/** An article with its sentences and their vectors, as answers need it. */
export interface StoredArticle extends ArticleDetails {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly passageRanges: readonly { readonly passageId: number; readonly first: number; readonly last: number }[];
  /** Shape [sentences][dimensions], unit length, not centred; empty where the embedder makes none. */
  readonly sentenceVectors: readonly Float32Array[];
}

/** What changed since a point in the log of changes. */
export interface CorpusChanges {
  readonly last: number;
  readonly articleNumbers: readonly number[];
}

/**
 * Where passages live. Writes of one article are one transaction: a kill leaves whole articles.
 * SQLite stands behind it here; a server that many bots share can take its place.
 */
export interface PassageStore {
  files(): Promise<ReadonlyMap<string, FileRecord>>;
  /** Files of articles that are no longer what was stored; they are read again. */
  damagedFiles(): Promise<ReadonlySet<string>>;
  /** What each file that was read says for its site, by path. */
  blocks(): Promise<ReadonlyMap<string, FileBlocks>>;
  /** Vectors already made for these keys. */
  cachedVectors(keys: readonly string[]): Promise<ReadonlyMap<string, PassageVectors>>;
  /** Replaces all that a file gave: articles no longer among `records` are removed, in one transaction. */
  saveFile(file: FileRecord, records: readonly ArticleRecord[], at: string): Promise<void>;
  /** Notes a file as seen again without any change of its articles (touched, or moved to another reading version). */
  touchFile(file: FileRecord): Promise<void>;
  removeFile(path: string, at: string): Promise<void>;

  /** All articles, the last published first; the same array until something changes. */
  summaries(): Promise<readonly ArticleSummary[]>;
  article(number: number): Promise<StoredArticle | null>;
  /** The path of an article with this very body, or null. */
  pathOfBody(body: string): Promise<string | null>;
  /** The vectors of some articles' passages, by article. */
  vectorsOf(articleNumbers: readonly number[]): Promise<readonly StoredVector[]>;
  /** The vectors of at most `limit` passages with ids above `passageId`, by rising id; empty at the end. */
  vectorsAfter(passageId: number, limit: number): Promise<readonly StoredVector[]>;
  /** The vectors of some passages' sentences, in order; a passage without any is left out. */
  sentenceVectors(passageIds: readonly number[]): Promise<ReadonlyMap<number, readonly Float32Array[]>>;
  languages(): Promise<readonly LanguageCode[]>;
  searchWords(language: LanguageCode, stems: WantedTerms): Promise<TermHits>;
  searchNames(language: LanguageCode, names: WantedTerms): Promise<TermHits>;
  /** In how many passages of any language each name key occurs. */
  nameFrequencies(names: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** The name keys of passages; with `among`, for passages of one language, only which of some keys they hold, which is four times as fast. */
  passageNames(
    passageIds: readonly number[],
    among?: { readonly language: LanguageCode; readonly keys: readonly string[] },
  ): Promise<ReadonlyMap<number, ReadonlySet<string>>>;

  /** The number of the last change of any article; 0 before the first. */
  lastChange(): Promise<number>;
  changesSince(change: number): Promise<CorpusChanges>;
  /** Small facts about the whole corpus: embedder, language means, time of the last ingest. */
  readFact(name: string): Promise<string | null>;
  writeFact(name: string, value: string): Promise<void>;
  /** After an ingest: folds the write-ahead log into the file and gives disk space back. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
