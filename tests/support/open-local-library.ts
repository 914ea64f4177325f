import { fileURLToPath } from 'node:url';
import { type AnswerReader, openAnswerReader } from '../../src/models/answer-reader.ts';
import { openBundledEmbedder } from '../../src/models/bundled-embedder.ts';
import type { SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';
import type { LibrarySettings } from '../../src/search/library.ts';
import { LocalLibrary } from '../../src/search/local-library.ts';
import type { Workplace } from './page-folder.ts';

export const modelFolder = fileURLToPath(new URL('../../models/multilingual-e5-small', import.meta.url));

let shared: Promise<SentenceEmbeddings> | null = null;

/** The real embedder, opened once for a test file; closing it is left to the end of the process, since several libraries use it. */
function sharedEmbedder(): Promise<SentenceEmbeddings> {
  shared ??= openBundledEmbedder(modelFolder).then((embedder) => Object.assign(embedder, { close: async () => {} }));
  return shared;
}

let sharedReading: Promise<AnswerReader> | null = null;

/** The real reader, shared in the same way. */
function sharedReader(): Promise<AnswerReader> {
  sharedReading ??= openAnswerReader(modelFolder).then((reader) => Object.assign(reader, { close: async () => {} }));
  return sharedReading;
}

/** A library over a workplace with the real embedder, SQLite and hnswlib; `warnings` collects what the operator would be told. */
export function openLocalLibrary(
  place: Workplace,
  settings: Partial<LibrarySettings> = {},
): { readonly library: LocalLibrary; readonly warnings: string[] } {
  const warnings: string[] = [];
  const library = new LocalLibrary({
    settings: {
      articlesFolder: place.pages,
      dataFolder: place.data,
      modelFolder,
      hasReader: true,
      embedding: null,
      exactBelow: 15_000,
      ...settings,
    },
    openEmbeddings: sharedEmbedder,
    openReader: async () => (settings.hasReader === false ? null : sharedReader()),
    now: () => new Date('2025-01-01T00:00:00Z'),
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    warn: (message) => warnings.push(message),
  });
  return { library, warnings };
}
