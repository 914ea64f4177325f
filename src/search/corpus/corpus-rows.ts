import type { DateStatus } from '../../articles/article.ts';
import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { PassageVectors } from '../../models/sentence-embeddings.ts';
import type { FileBlocks } from '../ingest/block-hashes.ts';
import type { CorpusValue } from './corpus-database.ts';
import type { FileRecord, StoredArticle, StoredVector } from './passage-store.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row of `files` as a record. */
export function fileFromRow(row: Row): FileRecord {
  return {
    path: String(row.path),
    size: Number(row.size),
    modifiedMilliseconds: Number(row.modified),
    sha256: String(row.sha256),
    readingVersion: String(row.reading_version),
    articlePaths: JSON.parse(String(row.articles)),
    refusals: JSON.parse(String(row.refusals)),
  };
}

/** A row of `blocks` without its file. */
export function blocksFromRow(row: Row): FileBlocks {
  return {
    hashes: new Float64Array((row.hashes as Uint8Array).slice().buffer),
    repeated: String(row.repeated),
    content: String(row.content),
  };
}

/** A row of `articles` with a column `passages` (their count) as a summary. */
export function summaryFromRow(row: Row): ArticleSummary {
  return {
    number: Number(row.number),
    path: String(row.path),
    title: textOrNull(row.title),
    publisher: textOrNull(row.publisher),
    url: textOrNull(row.url),
    language: String(row.language),
    publishedOn: textOrNull(row.published_on),
    publishedOnStatus: String(row.published_status) as DateStatus,
    publishedOnEvidence: textOrNull(row.published_evidence),
    publishedOnReason: textOrNull(row.published_reason),
    eventDates: JSON.parse(String(row.event_dates)),
    passages: Number(row.passages),
    corrected: JSON.parse(String(row.corrected)),
  };
}

/** A row of `articles` and its rows of `passages` (id, first_sentence, last_sentence, sentences) as an article with sentence vectors. */
export function articleFromRows(row: Row, passages: readonly Row[]): StoredArticle {
  return {
    ...summaryFromRow(row),
    body: String(row.body),
    sentences: JSON.parse(String(row.sentences)),
    passageRanges: passages.map((passage) => ({
      passageId: Number(passage.id),
      first: Number(passage.first_sentence),
      last: Number(passage.last_sentence),
    })),
    sentenceVectors: passages.flatMap(sentenceVectorsFromRow),
  };
}

/** The vectors of the sentences of a row of `passages` (first_sentence, last_sentence, sentences); none where the embedder made none. */
export function sentenceVectorsFromRow(row: Row): Float32Array[] {
  const count = Number(row.last_sentence) - Number(row.first_sentence) + 1;
  return row.sentences instanceof Uint8Array ? split(toFloats(row.sentences), count) : [];
}

/** A row of passage id, article, language and `passage` (its vector) as the vector index takes it. */
export function vectorFromRow(row: Row): StoredVector {
  return {
    passageId: Number(row.id),
    articleNumber: Number(row.article),
    language: String(row.language),
    vector: toFloats(row.passage as Uint8Array),
  };
}

/** Vectors as SQLite values: little-endian 32-bit floats, sentences one after the other. */
export function packVectors(vectors: PassageVectors): { passage: CorpusValue; sentences: CorpusValue } {
  return {
    passage: toBytes([vectors.passage]),
    sentences: vectors.sentences === null ? null : toBytes(vectors.sentences),
  };
}

/** The inverse of `packVectors`, for a row that has `passage` and may have `sentences`. */
export function unpackVectors(row: Row): PassageVectors {
  const passage = toFloats(row.passage as Uint8Array);
  if (!(row.sentences instanceof Uint8Array)) return { passage, sentences: null };
  const sentences = toFloats(row.sentences);
  return { passage, sentences: split(sentences, sentences.length / passage.length) };
}

function toBytes(vectors: readonly Float32Array[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(vectors.map((vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength))),
  );
}

function toFloats(bytes: Uint8Array): Float32Array {
  // SQLite hands out buffers at any offset; a Float32Array needs one of its own.
  return new Float32Array(bytes.slice().buffer);
}

function split(floats: Float32Array, count: number): Float32Array[] {
  const width = floats.length / count;
  return Array.from({ length: count }, (_, index) => floats.subarray(index * width, (index + 1) * width));
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
