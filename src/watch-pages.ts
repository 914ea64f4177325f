import { watch } from 'node:fs';
import type { App } from './build-app.ts';

/** How long a folder must be quiet before it is read: a copy that is under way is not read half. */
const quietMilliseconds = 2_000;

/** Reads the page folder again whenever it has changed and come to rest, until the signal. What goes wrong is logged and tried again at the next change. */
export function watchPages(app: App, folder: string, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | null = null;
  const ingest = async () => {
    try {
      const report = await app.library.ingest({});
      if (report === null || report.stored + report.removed === 0) return;
      app.log.info({ stored: report.stored, removed: report.removed }, 'The page folder has changed and was read');
    } catch (error) {
      app.log.error({ err: error }, 'The page folder has changed and could not be read');
    }
  };
  const schedule = () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void ingest(), quietMilliseconds);
    timer.unref();
  };
  const watcher = watch(folder, { recursive: true, signal, persistent: false }, schedule);
  watcher.on('error', (error) => {
    app.log.warn(
      { err: error },
      'The page folder is no longer watched; new pages are read at the next start or npm run ingest',
    );
  });
  // Whatever came between the last reading and this moment.
  schedule();
  signal.addEventListener('abort', () => timer && clearTimeout(timer), { once: true });
}
