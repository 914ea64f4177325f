import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Embeddings } from '@langchain/core/embeddings';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import { loadTokenizer, type Tokenize } from './load-tokenizer.ts';
import { MeanVector } from './mean-vector.ts';
import {
  checkModelFileSizes,
  checkModelFiles,
  tokenizerConfigFile,
  tokenizerFile,
  weightsFile,
} from './model-files.ts';
import type { PassageToEmbed, PassageVectors, SentenceEmbeddings } from './sentence-embeddings.ts';
import { type PassageTokens, tokenWindows } from './token-windows.ts';

const dimensions = 384;
/** More threads than this gain nothing on texts of a few hundred tokens. */
const maximumThreads = 8;

/**
 * Opens multilingual-e5-small from `models/` in the calling thread, which its calls hold for some 20 ms a passage.
 * Throws a ModelError that names the file when one is missing or is not the one that was released.
 */
export async function openBundledEmbedder(folder: string): Promise<SentenceEmbeddings> {
  await checkModelFileSizes(folder);
  const [files, session, tokenize] = await Promise.allSettled([
    checkModelFiles(folder),
    InferenceSession.create(join(folder, weightsFile.path), {
      intraOpNumThreads: Math.min(availableParallelism(), maximumThreads),
    }),
    loadTokenizer(join(folder, tokenizerFile.path), join(folder, tokenizerConfigFile.path)),
  ]);
  // The files first: a damaged one also fails the load, with words that help nobody.
  if (files.status === 'rejected') {
    if (session.status === 'fulfilled') await session.value.release();
    throw files.reason;
  }
  if (session.status === 'rejected') throw loadFailed(folder, session.reason);
  if (tokenize.status === 'rejected') throw loadFailed(folder, tokenize.reason);
  return new BundledEmbedder(session.value, tokenize.value);
}

class BundledEmbedder extends Embeddings implements SentenceEmbeddings {
  readonly identity = `multilingual-e5-small@${weightsFile.sha256.slice(0, 12)}`;
  readonly dimensions = dimensions;
  readonly #session: InferenceSession;
  readonly #tokenize: Tokenize;
  readonly #queryPrefix: readonly number[];
  readonly #passagePrefix: readonly number[];

  constructor(session: InferenceSession, tokenize: Tokenize) {
    super({});
    this.#session = session;
    this.#tokenize = tokenize;
    this.#queryPrefix = tokenize('query:');
    this.#passagePrefix = tokenize('passage:');
  }

  countTokens(text: string): number {
    return this.#tokenize(text).length;
  }

  async embedQuery(text: string): Promise<number[]> {
    const { passage } = await this.#embed({ lead: this.#queryPrefix, sentences: [this.#tokenize(text)] });
    return Array.from(passage);
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const all = await this.embedPassages(texts.map((text) => ({ heading: '', sentences: [text] })));
    return all.map(({ passage }) => Array.from(passage));
  }

  async embedPassages(
    passages: readonly PassageToEmbed[],
    onBatch?: (done: number) => void,
  ): Promise<PassageVectors[]> {
    const all: PassageVectors[] = [];
    for (const { heading, sentences } of passages) {
      // Words never join across white space, so ids of the parts side by side are the ids of the whole.
      const lead = [...this.#passagePrefix, ...this.#tokenize(heading)];
      all.push(await this.#embed({ lead, sentences: sentences.map(this.#tokenize) }));
      onBatch?.(all.length);
    }
    return all;
  }

  async #embed(tokens: PassageTokens): Promise<PassageVectors> {
    const whole = new MeanVector(dimensions);
    const parts = tokens.sentences.map(() => new MeanVector(dimensions));
    for (const { ids, spans } of tokenWindows(tokens)) {
      const rows = await this.#run(ids);
      whole.add(rows, 0, ids.length);
      for (const { sentence, start, end } of spans) parts[sentence]!.add(rows, start, end);
    }
    const passage = whole.unit();
    if (passage === null)
      throw new ModelError(
        'model-output',
        'The embedder gave vectors without a direction. Restart; if it stays, run: npm run doctor',
      );
    // A sentence without a token (a stray invisible character) has no direction of its own.
    return { passage, sentences: parts.map((part) => part.unit() ?? passage) };
  }

  /**
   * One window a run. The layers' activations are quantized over all that is in a run, so a batch changes the vectors of its members
   * (cosine .997) and the index would depend on what was ingested together; the price is 3 to 16 % of the speed, and a question waits for one passage only.
   */
  async #run(ids: readonly number[]): Promise<Float32Array> {
    const shape = [1, ids.length];
    const output = await this.#session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    });
    return output.last_hidden_state!.data as Float32Array;
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}

function loadFailed(folder: string, cause: unknown): ModelError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ModelError(
    'model-load',
    `The embedder in ${folder} is as released but did not load: ${reason}. It needs some 300 MB of free memory and onnxruntime-node for this platform; run: npm ci && npm run doctor`,
    { cause },
  );
}
