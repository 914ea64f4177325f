import { availableParallelism } from 'node:os';
import { Embeddings } from '@langchain/core/embeddings';
import { ModelError } from '../errors.ts';
import { crewThreads, openEncoderCrew } from './encoder-crew.ts';
import { bundledTokenizer, type Tokenize } from './load-tokenizer.ts';
import { checkModelFileSizes, checkModelFiles, weightsFile } from './model-files.ts';
import { openPassageEncoder, type PassageEncoder, vectorDimensions } from './passage-encoder.ts';
import type {
  PassageCrew,
  PassageToEmbed,
  PassageVectors,
  QuestionVectors,
  SentenceEmbeddings,
} from './sentence-embeddings.ts';
import type { PassageTokens } from './token-windows.ts';

/** More threads than this gain nothing on texts of a few hundred tokens. */
const maximumThreads = 8;

/** A question of more tokens is cut into so many parts of several each: what compares them takes its time by the part. */
const mostQuestionParts = 40;

/**
 * Opens multilingual-e5-small from `models/` in the calling thread, which its calls hold for some 20 ms a passage.
 * Throws a ModelError that names the file when one is missing or is not the one that was released.
 */
export async function openBundledEmbedder(folder: string): Promise<SentenceEmbeddings> {
  await checkModelFileSizes(folder);
  const [files, encoder, tokenize] = await Promise.allSettled([
    checkModelFiles(folder),
    openPassageEncoder(folder, Math.min(availableParallelism(), maximumThreads)),
    bundledTokenizer(folder),
  ]);
  // The files first: a damaged one also fails the load, with words that help nobody.
  if (files.status === 'rejected') {
    if (encoder.status === 'fulfilled') await encoder.value.close();
    throw files.reason;
  }
  if (encoder.status === 'rejected') throw loadFailed(folder, encoder.reason);
  if (tokenize.status === 'rejected') throw loadFailed(folder, tokenize.reason);
  return new BundledEmbedder(folder, encoder.value, tokenize.value);
}

class BundledEmbedder extends Embeddings implements SentenceEmbeddings {
  readonly identity = `multilingual-e5-small@${weightsFile.sha256.slice(0, 12)}`;
  readonly dimensions = vectorDimensions;
  readonly #folder: string;
  readonly #encoder: PassageEncoder;
  readonly #tokenize: Tokenize;
  readonly #queryPrefix: readonly number[];
  readonly #passagePrefix: readonly number[];

  constructor(folder: string, encoder: PassageEncoder, tokenize: Tokenize) {
    super({});
    this.#folder = folder;
    this.#encoder = encoder;
    this.#tokenize = tokenize;
    this.#queryPrefix = tokenize('query:');
    this.#passagePrefix = tokenize('passage:');
  }

  countTokens(text: string): number {
    return this.#tokenize(text).length;
  }

  async embedQuery(text: string): Promise<number[]> {
    const { passage } = await this.#encoder.encode({ lead: this.#queryPrefix, sentences: [this.#tokenize(text)] });
    return Array.from(passage);
  }

  /** Each token stands for a sentence of its own, so that it gets a vector of its own. */
  async embedQuestion(text: string): Promise<QuestionVectors> {
    const ids = this.#tokenize(text);
    const size = Math.ceil(ids.length / mostQuestionParts);
    const sentences = Array.from({ length: size === 0 ? 0 : Math.ceil(ids.length / size) }, (_, at) =>
      ids.slice(at * size, (at + 1) * size),
    );
    const { passage, sentences: parts } = await this.#encoder.encode({ lead: this.#queryPrefix, sentences });
    return { question: passage, parts: parts ?? [] };
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
    for (const passage of passages) {
      all.push(await this.#encoder.encode(this.#tokensOf(passage)));
      onBatch?.(all.length);
    }
    return all;
  }

  openCrew(): PassageCrew | null {
    const threads = crewThreads(availableParallelism(), process.availableMemory());
    if (threads === 0) return null;
    const crew = openEncoderCrew(this.#folder, threads, this.#encoder);
    return {
      embedPassages: (passages) => crew.encodeAll(passages.map((passage) => this.#tokensOf(passage))),
      close: () => crew.close(),
    };
  }

  /** Words never join across white space, so ids of the parts side by side are the ids of the whole. */
  #tokensOf({ heading, sentences }: PassageToEmbed): PassageTokens {
    return { lead: [...this.#passagePrefix, ...this.#tokenize(heading)], sentences: sentences.map(this.#tokenize) };
  }

  async close(): Promise<void> {
    await this.#encoder.close();
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
