import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { LibrarySettings } from '../../src/search/library.ts';
import { LocalLibrary } from '../../src/search/local-library.ts';
import { inTemporaryFolder, repository, settingsIn, writeInventedPages } from './bench-place.ts';
import { InstantEmbeddings } from './instant-embeddings.ts';
import { type Figure, milliseconds, type Suite } from './print-suite.ts';

const pageCount = 10_000;

/** What a large folder costs beside the embedder: read for the first time, and found unchanged. */
export const folderSuite: Suite = {
  name: 'folder',
  title: `Folder: ${pageCount.toLocaleString('en')} invented pages, with vectors made in no time`,
  run: () => inTemporaryFolder(measure),
};

async function measure(folder: string): Promise<Figure[]> {
  const settings = settingsIn(folder);
  writeInventedPages(settings.articlesFolder, pageCount);
  const open = () =>
    new LocalLibrary({
      settings,
      openEmbeddings: async () => new InstantEmbeddings('instant@1'),
      openReader: async () => null,
      now: () => new Date(),
      wait: () => Promise.resolve(),
      warn: () => {},
    });
  const library = open();
  const memory: number[] = [];
  const begin = performance.now();
  await library.ingest({}, ({ done }) => {
    if (done % 1_000 === 0) memory.push(process.memoryUsage().rss);
  });
  const first = performance.now() - begin;
  await library.close();
  const again = await ingestUnchanged(settings);
  const megabytes = (bytes: number | undefined) => `${((bytes ?? 0) / 1e6).toFixed(0)} MB`;
  return [
    { name: 'read, parsed, split, indexed', value: `${(pageCount / (first / 1_000)).toFixed(0)} pages/s`, note: '' },
    { name: 'memory after 2,000 pages', value: megabytes(memory[1]), note: 'resident' },
    { name: 'memory after 10,000 pages', value: megabytes(memory.at(-1)), note: 'resident; aim: as before' },
    {
      name: 'the same folder again',
      value: milliseconds(again.milliseconds),
      note: `npm run ingest, the start of the process included: ${again.report}; aim 2,000 ms`,
    },
    { name: 'its memory', value: megabytes(again.bytes), note: 'resident at most; aim 300 MB' },
  ];
}

/** Runs the ingest script on the folder as it is, in a process of its own, and asks the system for its memory. */
function ingestUnchanged({ articlesFolder, dataFolder }: LibrarySettings): Promise<{
  readonly milliseconds: number;
  readonly bytes: number;
  readonly report: string;
}> {
  const tellMemory = 'process.on("exit",()=>process.stderr.write("maxRSS="+process.resourceUsage().maxRSS))';
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(tellMemory)}`, join(repository, 'scripts', 'ingest.ts')],
      { env: { ...process.env, ARTICLES_DIR: articlesFolder, DATA_DIR: dataFolder } },
    );
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', () => {
      const kilobytes = Number(/maxRSS=(\d+)/.exec(errors)?.[1] ?? Number.NaN);
      const report = output.split('\n')[0] ?? '';
      resolve({ milliseconds: performance.now() - begin, bytes: kilobytes * 1_024, report });
    });
  });
}
