import { createHash } from 'node:crypto';
import { Embeddings } from '@langchain/core/embeddings';
import type { PassageToEmbed, PassageVectors, SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';

/** Unit vectors from a hash, 384 numbers each: no meaning, no time; with the identity of another embedder they pass for its work. */
export class InstantEmbeddings extends Embeddings implements SentenceEmbeddings {
  readonly identity: string;
  readonly dimensions = 384;

  constructor(identity: string) {
    super({});
    this.identity = identity;
  }

  countTokens(text: string): number {
    return Math.ceil(text.length / 3);
  }

  async embedQuery(text: string): Promise<number[]> {
    return Array.from(this.#vector(text));
  }

  embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }

  async embedPassages(passages: readonly PassageToEmbed[]): Promise<PassageVectors[]> {
    return passages.map(({ heading, sentences }) => ({
      passage: this.#vector([heading, ...sentences].join('\n')),
      sentences: sentences.map((sentence) => this.#vector(sentence)),
    }));
  }

  async close(): Promise<void> {}

  #vector(text: string): Float32Array {
    const bytes = createHash('sha256').update(text).digest();
    const vector = Float32Array.from({ length: this.dimensions }, (_, i) => (bytes[i % 32] ?? 0) - 127.5 + (i % 7));
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  }
}
