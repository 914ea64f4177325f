import { parentPort, workerData } from 'node:worker_threads';
import { openPassageEncoder } from './passage-encoder.ts';
import type { PassageVectors } from './sentence-embeddings.ts';
import type { PassageTokens } from './token-windows.ts';

/** What a thread of an EncoderCrew is told: a passage under a number of its own. */
export interface EncoderTask {
  readonly id: number;
  readonly tokens: PassageTokens;
}

/** What it says: that the network is loaded, then the vectors of each task. A fault ends the thread. */
export type EncoderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'vectors'; id: number; vectors: PassageVectors };

// The entry of the thread: one network that computes with one thread, passage after passage.
const port = parentPort;
if (port === null) throw new Error('encoder-worker.ts runs as a worker thread only; encoder-crew.ts starts it');
const reply = (message: EncoderReply) => port.postMessage(message);
const encoder = await openPassageEncoder((workerData as { folder: string }).folder, 1);

async function serve({ id, tokens }: EncoderTask): Promise<void> {
  reply({ kind: 'vectors', id, vectors: await encoder.encode(tokens) });
}

let work = Promise.resolve();
port.on('message', (task: EncoderTask) => {
  // A task that fails rejects this promise for good, and that ends the thread: the crew does the task again elsewhere.
  work = work.then(() => serve(task));
});
reply({ kind: 'ready' });
