import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openAnswerReader } from '../models/answer-reader.ts';
import { openBundledEmbedder } from '../models/bundled-embedder.ts';
import type { LibrarySettings } from './library.ts';
import { LocalLibrary } from './local-library.ts';
import { packError, type WorkerReply, type WorkerRequest } from './worker-protocol.ts';

// The entry of the worker thread: a LocalLibrary that answers messages one by one as they come.
const settings = workerData as LibrarySettings;
const port = parentPort;
if (port === null) throw new Error('library-worker.ts runs as a worker thread only; open-library.ts starts it');
const reply = (message: WorkerReply) => port.postMessage(message);

async function openEmbeddings() {
  if (settings.embedding === null) return openBundledEmbedder(settings.modelFolder);
  const { openEndpointEmbedder } = await import('../models/endpoint-embedder.ts');
  return openEndpointEmbedder(settings.embedding);
}

let library: LocalLibrary | null = null;
function openLibrary(): LocalLibrary {
  library ??= new LocalLibrary({
    settings,
    openEmbeddings,
    openReader: async () => (settings.hasReader ? openAnswerReader(settings.modelFolder) : null),
    now: () => new Date(),
    wait,
    warn: (text) => reply({ kind: 'warning', text }),
  });
  return library;
}

async function call(request: WorkerRequest): Promise<unknown> {
  const open = openLibrary();
  switch (request.method) {
    case 'ingest':
      return open.ingest(request.arguments[0], (progress) => reply({ kind: 'progress', id: request.id, progress }));
    case 'warmUp':
      return open.warmUp();
    case 'find':
      return open.find(...request.arguments);
    case 'read':
      return open.read(...request.arguments);
    case 'embed':
      return open.embed(...request.arguments);
    case 'summaries':
      return open.summaries();
    case 'article':
      return open.article(...request.arguments);
    case 'previewPage':
      return open.previewPage(...request.arguments);
    case 'state':
      return open.state();
    case 'close':
      return library?.close();
  }
}

async function serve(request: WorkerRequest): Promise<void> {
  try {
    reply({ kind: 'result', id: request.id, result: await call(request) });
  } catch (error) {
    reply({ kind: 'error', id: request.id, error: packError(error) });
  }
}

port.on('message', (request: WorkerRequest) => void serve(request));
