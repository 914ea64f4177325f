import { Worker } from 'node:worker_threads';
import { IndexError } from '../errors.ts';
import type { IngestProgress } from './ingest/ingest-tally.ts';
import type { Library, LibrarySettings } from './library.ts';
import { unpackError, type WorkerReply } from './worker-protocol.ts';

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: IngestProgress) => void) | undefined;
}

/**
 * Starts the worker thread that holds embedder, vectors and corpus, and gives it the face of a `Library`.
 * `warn` hears what the operator should know (a damaged file that was made again). If the thread dies, every waiting call is rejected.
 */
export function openLibrary(settings: LibrarySettings, warn: (message: string) => void): Library {
  const worker = new Worker(new URL('./library-worker.ts', import.meta.url), { workerData: settings });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let death: Error | null = null;

  const fail = (error: Error) => {
    death ??= error;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on('message', (reply: WorkerReply) => {
    if (reply.kind === 'warning') return warn(reply.text);
    const call = pending.get(reply.id);
    if (reply.kind === 'progress') return call?.onProgress?.(reply.progress);
    pending.delete(reply.id);
    if (reply.kind === 'error') call?.reject(unpackError(reply.error));
    else call?.resolve(reply.result as never);
  });
  worker.on('error', (cause) =>
    fail(new IndexError('damaged', `The search thread failed: ${cause.message}`, { cause })),
  );
  worker.on('exit', () => fail(new IndexError('disk', 'The search thread has ended.')));

  function call<Name extends keyof Library>(
    method: Name,
    parameters: readonly unknown[],
    onProgress?: (progress: IngestProgress) => void,
  ): ReturnType<Library[Name]> {
    const answer = new Promise((resolve, reject) => {
      if (death) return reject(death);
      lastId += 1;
      pending.set(lastId, { resolve, reject, onProgress });
      worker.postMessage({ id: lastId, method, arguments: parameters });
    });
    return answer as ReturnType<Library[Name]>;
  }

  return {
    ingest: (options, onProgress) => call('ingest', [options], onProgress),
    warmUp: () => call('warmUp', []),
    find: (question) => call('find', [question]),
    read: (question, passages) => call('read', [question, passages]),
    embed: (texts) => call('embed', [texts]),
    summaries: () => call('summaries', []),
    article: (number) => call('article', [number]),
    previewPage: (page) => call('previewPage', [page]),
    state: () => call('state', []),
    close: async () => {
      try {
        if (death === null) await call('close', []);
      } finally {
        await worker.terminate();
      }
    },
  };
}
