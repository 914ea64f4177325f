import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readPages } from '../../src/articles/reading/read-page.ts';
import { passageHeading, splitArticle } from '../../src/articles/split-article.ts';
import { openBundledEmbedder } from '../../src/models/bundled-embedder.ts';
import type { PassageToEmbed, SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { inTemporaryFolder, modelFolder, settingsIn, writeInventedPages } from './bench-place.ts';
import { type Figure, milliseconds, type Suite } from './print-suite.ts';

const pageCount = 400;
const unchangedPages = 10_000;

/** What ingest costs beside the embedder, and what it costs when nothing is new. */
export const ingestSuite: Suite = {
  name: 'ingest',
  title: `Ingest: ${pageCount} invented pages, beside the bare embedder on the same passages; then the parser alone`,
  run: () => inTemporaryFolder(measure),
};

async function measure(folder: string): Promise<Figure[]> {
  const settings = settingsIn(folder);
  writeInventedPages(settings.articlesFolder, pageCount);
  const before = await bareEmbedder(settings.articlesFolder);
  const library = openLibrary(settings, () => {});
  await library.warmUp();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begin = performance.now();
  const report = await library.ingest({});
  const seconds = (performance.now() - begin) / 1_000;
  delay.disable();
  const again = performance.now();
  await library.ingest({});
  const unchanged = performance.now() - again;
  await library.close();
  // Before and after, so that a machine that grows busier or quieter does not decide.
  const bare = (before + (await bareEmbedder(settings.articlesFolder))) / 2;
  const rate = (report?.embeddedPassages ?? 0) / seconds;
  return [
    {
      name: 'bare embedder',
      value: `${bare.toFixed(1)} passages/s`,
      note: 'batches over all passages, nothing read or stored',
    },
    {
      name: 'ingest',
      value: `${rate.toFixed(1)} passages/s`,
      note: `${(rate / bare).toFixed(2)} of the bare embedder; aim 0.90`,
    },
    { name: 'longest hold of the main thread', value: milliseconds(delay.max / 1e6), note: 'during ingest; aim 50 ms' },
    { name: `${pageCount} unchanged pages`, value: milliseconds(unchanged), note: 'no embedding' },
    ...(await parser(folder)),
  ];
}

async function bareEmbedder(pages: string): Promise<number> {
  const embedder = await openBundledEmbedder(modelFolder);
  const passages = await passagesOf(pages, embedder);
  await embedder.embedPassages(passages.slice(0, 8));
  const begin = performance.now();
  await embedder.embedPassages(passages);
  const seconds = (performance.now() - begin) / 1_000;
  await embedder.close();
  return passages.length / seconds;
}

async function passagesOf(folder: string, embedder: SentenceEmbeddings): Promise<PassageToEmbed[]> {
  const passages: PassageToEmbed[] = [];
  for (const file of listPages(folder)) {
    for (const page of await readPages(file)) {
      const article = parseArticle(page);
      for (const { firstSentence, lastSentence } of splitArticle(article, (text) => embedder.countTokens(text))) {
        const sentences = article.sentences.slice(firstSentence, lastSentence + 1);
        passages.push({
          heading: passageHeading(article),
          sentences: sentences.map(({ start, end }) => article.body.slice(start, end)),
        });
      }
    }
  }
  return passages;
}

async function parser(folder: string): Promise<Figure[]> {
  const pages = join(folder, 'many');
  writeInventedPages(pages, unchangedPages);
  const files = listPages(pages);
  const begin = performance.now();
  for (const file of files.slice(0, 1_000)) for (const page of await readPages(file)) parseArticle(page);
  const rate = 1_000 / ((performance.now() - begin) / 1_000);
  return [{ name: 'reading and parsing', value: `${rate.toFixed(0)} pages/s`, note: 'one thread; aim 200' }];
}
