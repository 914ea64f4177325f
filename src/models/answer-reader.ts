import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import { bundledTokenizer, type Tokenize } from './load-tokenizer.ts';
import { checkModelFileSizes, checkModelFiles, readerFile } from './model-files.ts';

/** Sentences that follow each other in one article, under its title. */
export interface PassageToRead {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** A network that reads a question and a passage at once: what vectors of each alone cannot tell, whether a sentence holds what is asked for. */
export interface AnswerReader {
  /** For each sentence the chance, 0 to 1, that it answers the question; null for what is beyond the network's length. */
  read(question: string, passage: PassageToRead): Promise<(number | null)[]>;
  close(): Promise<void>;
}

const beginId = 0;
const endId = 2;
/** More threads than this gain nothing on texts of a few hundred tokens. */
const maximumThreads = 8;
/** Tokens of the network's input, of the question in it and of the title, as it was trained (models/multilingual-e5-small/reader). */
const most = { tokens: 384, question: 64, title: 48 };

/** UTF-16 units; a longer one does not fit, whatever its tokens. */
const longestSentence = 4_000;

/** Opens the reader from `models/` in the calling thread, which a passage of 250 tokens holds for some 70 ms. Throws a ModelError where its files are missing or do not load. */
export async function openAnswerReader(folder: string): Promise<AnswerReader> {
  await Promise.all([checkModelFileSizes(folder), checkModelFiles(folder, [readerFile])]);
  const intraOpNumThreads = Math.min(availableParallelism(), maximumThreads);
  try {
    const session = await InferenceSession.create(join(folder, readerFile.path), { intraOpNumThreads });
    return new BundledReader(session, await bundledTokenizer(folder));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ModelError(
      'model-load',
      `The answer reader in ${folder} did not load: ${reason}. Run: npm ci && npm run doctor`,
      { cause },
    );
  }
}

class BundledReader implements AnswerReader {
  readonly #session: InferenceSession;
  readonly #tokenize: Tokenize;

  constructor(session: InferenceSession, tokenize: Tokenize) {
    this.#session = session;
    this.#tokenize = tokenize;
  }

  async read(question: string, { title, sentences }: PassageToRead): Promise<(number | null)[]> {
    const asked = this.#tokenize(question).slice(0, most.question);
    const ids = [beginId, ...asked, endId, ...this.#tokenize(title).slice(0, most.title), endId];
    const spans = sentences.map((sentence) => {
      const tokens = this.#tokenize(sentence.slice(0, longestSentence));
      if (tokens.length === 0 || ids.length + tokens.length >= most.tokens) return null;
      ids.push(...tokens);
      return { start: ids.length - tokens.length, end: ids.length };
    });
    const logits = await this.#run([...ids, endId]);
    return spans.map((span) => (span === null ? null : chance(logits.subarray(span.start, span.end))));
  }

  async #run(ids: readonly number[]): Promise<Float32Array> {
    const output = await this.#session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
    });
    return output.answering!.data as Float32Array;
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}

/** The logistic function of a soft maximum: the log of the mean of exp over the sentence's tokens, by which the network was trained. */
function chance(logits: Float32Array): number {
  const highest = Math.max(...logits);
  const mean = logits.reduce((sum, logit) => sum + Math.exp(logit - highest), 0) / logits.length;
  return 1 / (1 + Math.exp(-(highest + Math.log(mean))));
}
