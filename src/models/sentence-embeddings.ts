import type { Embeddings } from '@langchain/core/embeddings';

/** A passage to embed together with the vectors of its sentences. */
export interface PassageToEmbed {
  /** What stands before the sentences for context (title, date); embedded, never quoted. May be empty. */
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Unit vectors of one passage. */
export interface PassageVectors {
  /** Shape [dimensions]: mean over all tokens of the passage, L2 norm 1. */
  readonly passage: Float32Array;
  /** Shape [sentences][dimensions], by late chunking: mean over the sentence's own tokens in the same pass; null where the embedder cannot tell. */
  readonly sentences: readonly Float32Array[] | null;
}

/** Unit vectors of one question: of the whole, and of its tokens (or of neighbouring few, where it is long) as they stand in it. */
export interface QuestionVectors {
  readonly question: Float32Array;
  readonly parts: readonly Float32Array[];
}

/** Threads that embed many passages; to be closed when they are done. */
export interface PassageCrew {
  embedPassages(passages: readonly PassageToEmbed[]): Promise<PassageVectors[]>;
  close(): Promise<void>;
}

/**
 * LangChain's `Embeddings` plus what retrieval needs: who made the vectors, how long a text may be, and sentence vectors.
 * Prefixes (`query: `, `passage: `) are the embedder's own business.
 */
export interface SentenceEmbeddings extends Embeddings {
  /** Name and version of what makes the vectors, for the index manifest, e.g. `multilingual-e5-small@<first 12 of SHA-256>`. */
  readonly identity: string;
  readonly dimensions: number;
  /** Tokens the embedder would see; an upper estimate where the tokenizer is not at hand. */
  countTokens(text: string): number;
  /** `embedQuery` with the question's parts. Absent where only whole texts have vectors. */
  embedQuestion?(text: string): Promise<QuestionVectors>;
  embedPassages(passages: readonly PassageToEmbed[], onBatch?: (done: number) => void): Promise<PassageVectors[]>;
  /** For a long run of passages: the same vectors, sooner, from further threads. Absent where this machine is not what computes, null where it has none to spare. */
  openCrew?(): PassageCrew | null;
  close(): Promise<void>;
}
