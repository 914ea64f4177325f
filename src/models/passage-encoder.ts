import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import { MeanVector } from './mean-vector.ts';
import { weightsFile } from './model-files.ts';
import type { PassageVectors } from './sentence-embeddings.ts';
import { type PassageTokens, tokenWindows } from './token-windows.ts';

/** The width of the bundled network's vectors. */
export const vectorDimensions = 384;

/** Loads the bundled network from `models/` into the calling thread, to compute with `threads` threads. Throws what onnxruntime throws. */
export async function openPassageEncoder(folder: string, threads: number): Promise<PassageEncoder> {
  const session = await InferenceSession.create(join(folder, weightsFile.path), { intraOpNumThreads: threads });
  return new PassageEncoder(session);
}

/** The bundled network: token ids in, unit vectors out; the number of its threads does not change them. */
export class PassageEncoder {
  readonly #session: InferenceSession;

  constructor(session: InferenceSession) {
    this.#session = session;
  }

  /** The vectors of a passage and, from the same pass, of its sentences. Throws a ModelError where they have no direction. */
  async encode(tokens: PassageTokens): Promise<PassageVectors> {
    const whole = new MeanVector(vectorDimensions);
    const parts = tokens.sentences.map(() => new MeanVector(vectorDimensions));
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
