import { type App, bringUpToDate } from '../src/build-app.ts';
import type { IngestReport } from '../src/search/ingest/ingest-tally.ts';
import type { IngestOptions } from '../src/search/library.ts';
import { progressReporter } from '../src/terminal/show-progress.ts';

/** Ingests with progress on stderr; null when another process is at it and `skipWhenLocked` was asked for. */
export async function ingestWithProgress(app: App, options: IngestOptions): Promise<IngestReport | null> {
  const progress = progressReporter({
    output: process.stderr,
    isTerminal: process.stderr.isTTY === true,
    milliseconds: () => performance.now(),
  });
  try {
    return await bringUpToDate(app, options, (step) => progress.report(step));
  } finally {
    progress.end();
  }
}
