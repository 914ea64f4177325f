import { Embeddings } from '@langchain/core/embeddings';
import { ModelError } from '../errors.ts';
import { type EmbeddingPrefixes, prefixesFor } from './embedding-prefixes.ts';
import type { Endpoint } from './endpoint.ts';
import { endpointFailure } from './endpoint-failure.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { requestEmbeddings } from './request-embeddings.ts';
import type { PassageToEmbed, PassageVectors, SentenceEmbeddings } from './sentence-embeddings.ts';

/** LangChain sends 512 texts or all at once; local servers refuse or stall on that. */
const largestBatch = 16;
const requestTimeoutMs = 120_000;
/** Waits before the second and third try of a request that failed for a passing reason. */
const retryWaitsMs: readonly number[] = [500, 3000];

export interface EmbedderSettings extends Endpoint {
  readonly timeoutMs?: number;
  readonly retryWaitsMs?: readonly number[];
}

/**
 * Opens an OpenAI-compatible `/v1/embeddings`. Two texts are embedded at once to see that the model is there, how wide its vectors are
 * and that they tell texts apart. Throws a ModelError that names the endpoint, never the key.
 */
export async function openEndpointEmbedder(settings: EmbedderSettings): Promise<SentenceEmbeddings> {
  const texts = ['Министры встретились в среду.', 'Wheat prices rose by three per cent.'];
  const [first, second] = await requestWithRetries(settings, texts, null);
  const similarity = first!.reduce((sum, value, index) => sum + value * second![index]!, 0);
  if (similarity > 0.9999) {
    throw endpointFailure(settings, 'endpoint-reply', { finding: 'gives two different texts the same vector' });
  }
  return new EndpointEmbedder(settings, first!.length);
}

class EndpointEmbedder extends Embeddings implements SentenceEmbeddings {
  readonly identity: string;
  readonly dimensions: number;
  readonly #settings: EmbedderSettings;
  readonly #prefixes: EmbeddingPrefixes;

  constructor(settings: EmbedderSettings, dimensions: number) {
    super({});
    this.#settings = settings;
    this.#prefixes = prefixesFor(settings.model);
    this.dimensions = dimensions;
    this.identity = `${settings.model}@${dimensions}/${this.#prefixes.family}`;
  }

  countTokens(text: string): number {
    return estimateTokens(text);
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.#embed([this.#prefixes.query + text]);
    return Array.from(vector!);
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors = await this.#embed(texts.map((text) => this.#prefixes.passage + text));
    return vectors.map((vector) => Array.from(vector));
  }

  async embedPassages(
    passages: readonly PassageToEmbed[],
    onBatch?: (done: number) => void,
  ): Promise<PassageVectors[]> {
    const texts = passages.map(({ heading, sentences }) => {
      const body = sentences.join(' ');
      return this.#prefixes.passage + (heading === '' ? body : `${heading}\n${body}`);
    });
    const vectors = await this.#embed(texts, onBatch);
    return vectors.map((passage) => ({ passage, sentences: null }));
  }

  async #embed(texts: readonly string[], onBatch?: (done: number) => void): Promise<Float32Array[]> {
    // Texts of like length together: servers pad a batch to its longest.
    const order = texts.map((_, index) => index).sort((a, b) => texts[a]!.length - texts[b]!.length);
    const vectors: Float32Array[] = [];
    for (let done = 0; done < order.length; done += largestBatch) {
      const batch = order.slice(done, done + largestBatch);
      const found = await embedHalving(
        this.#settings,
        batch.map((index) => texts[index] || ' '),
        this.dimensions,
      );
      for (const [place, index] of batch.entries()) vectors[index] = found[place]!;
      onBatch?.(Math.min(done + largestBatch, order.length));
    }
    return vectors;
  }

  async close(): Promise<void> {}
}

/** Refused batches are halved; a text refused alone is a failure that names its length. */
async function embedHalving(
  settings: EmbedderSettings,
  texts: readonly string[],
  dimensions: number,
): Promise<Float32Array[]> {
  try {
    return await requestWithRetries(settings, texts, dimensions);
  } catch (error) {
    const isRefusal = error instanceof ModelError && ['endpoint-too-long', 'endpoint-request'].includes(error.code);
    if (!isRefusal) throw error;
    if (texts.length === 1) {
      const finding = `refused a text of ${texts[0]!.length} characters alone (${error.message})`;
      throw endpointFailure(settings, 'endpoint-too-long', { finding, cause: error });
    }
    const half = Math.ceil(texts.length / 2);
    const first = await embedHalving(settings, texts.slice(0, half), dimensions);
    return [...first, ...(await embedHalving(settings, texts.slice(half), dimensions))];
  }
}

async function requestWithRetries(
  settings: EmbedderSettings,
  texts: readonly string[],
  dimensions: number | null,
): Promise<Float32Array[]> {
  const waits = settings.retryWaitsMs ?? retryWaitsMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await requestEmbeddings(settings, texts, {
        dimensions,
        timeoutMs: settings.timeoutMs ?? requestTimeoutMs,
      });
    } catch (error) {
      const wait = waits[attempt];
      // A reply that is wrong in form will be wrong again.
      const mayPass = error instanceof ModelError && error.isRetryable && error.code !== 'endpoint-reply';
      if (wait === undefined || !mayPass) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
