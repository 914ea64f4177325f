import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type CorpusDigest, digestCorpus } from '../../tests/support/corpus-digest.ts';
import { startFakeModelEndpoint } from '../../tests/support/start-fake-model-endpoint.ts';
import { spawnNode } from './bot-process.ts';
import { findSecrets } from './find-secrets.ts';
import { writePages } from './made-pages.ts';
import { seededRandom } from './seeded-random.ts';

/** What became of ingests that were killed: `whole` of them ended, run again, in the content of an uninterrupted one. */
export interface IngestFinding {
  readonly runs: number;
  readonly whole: number;
  /** Runs that the kill found already at their end. */
  readonly tooLate: number;
  /** By job, the parts of the content that differed. */
  readonly differences: readonly string[];
  readonly secretsFoundIn: readonly string[];
}

/** First ingest, ingest of changed and deleted pages, rebuild: the edition of the pages, what stands there before, the parameters. */
const jobs = [
  { name: 'first ingest', edition: 1, isFresh: true, parameters: [] },
  { name: 'changes and deletions', edition: 2, isFresh: false, parameters: [] },
  { name: 'rebuild', edition: 1, isFresh: false, parameters: ['--rebuild'] },
] as const;
type Job = (typeof jobs)[number];

const apiKey = 'key-of-the-embedder-0123456789';

/** Kills the real `scripts/ingest.ts` (SIGKILL) at a random moment of each job, runs it again to its end and compares the content with that of an uninterrupted run. */
export async function ingestSuite(options: {
  readonly runs: number;
  readonly pages: number;
  readonly seed: number;
}): Promise<IngestFinding> {
  const random = seededRandom(options.seed);
  const root = mkdtempSync(join(tmpdir(), 'communique-ingest-'));
  const endpoint = await startFakeModelEndpoint();
  const place = { root, url: endpoint.url, pages: options.pages };
  const differences: string[] = [];
  let tooLate = 0;
  // The machine may be quicker or slower now than when the uninterrupted runs were timed.
  let pace = 1;
  try {
    await ingest(place, { job: jobs[0], data: join(root, 'prepared'), isPrepared: false });
    const plain = new Map<Job, { digest: CorpusDigest; milliseconds: number }>();
    for (const job of jobs) plain.set(job, await uninterrupted(place, job));
    for (let run = 0; run < options.runs; run += 1) {
      const job = jobs[run % jobs.length]!;
      const { digest, milliseconds } = plain.get(job)!;
      const data = join(root, 'killed');
      const killed = await ingest(place, {
        job,
        data,
        isPrepared: true,
        killAfter: (0.2 + random() * 0.8) * milliseconds * pace,
      });
      if (!killed) tooLate += 1;
      pace *= killed ? 1.05 : 0.7;
      await ingest(place, { job: { ...job, parameters: [] }, data, isPrepared: false });
      const found = digestCorpus(data);
      const parts = Object.keys(digest).filter((name) => !isDeepStrictEqual(found[name], digest[name]));
      for (const part of parts)
        differences.push(`${job.name}, run ${run}: ${part} ${found[part]}, wanted ${digest[part]}`);
    }
    const failedRuns = new Set(differences.map((text) => text.split(':')[0]));
    const secretsFoundIn = findSecrets([apiKey], root, '');
    return { runs: options.runs, whole: options.runs - failedRuns.size, tooLate, differences, secretsFoundIn };
  } finally {
    await endpoint.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

interface IngestPlace {
  readonly root: string;
  readonly url: string;
  readonly pages: number;
}

interface IngestOrder {
  readonly job: Pick<Job, 'edition' | 'isFresh'> & { readonly parameters: readonly string[] };
  readonly data: string;
  /** Whether the data folder is first made what the job begins with. */
  readonly isPrepared: boolean;
  readonly killAfter?: number;
}

async function uninterrupted(place: IngestPlace, job: Job): Promise<{ digest: CorpusDigest; milliseconds: number }> {
  const data = join(place.root, 'plain');
  const start = performance.now();
  await ingest(place, { job, data, isPrepared: true });
  return { digest: digestCorpus(data), milliseconds: performance.now() - start };
}

/** Runs one ingest, or part of it; true when it was killed before its end. */
async function ingest(
  { root, url, pages }: IngestPlace,
  { job, data, isPrepared, killAfter }: IngestOrder,
): Promise<boolean> {
  const folder = join(root, 'pages');
  writePages(folder, pages, job.edition);
  if (isPrepared) {
    rmSync(data, { recursive: true, force: true });
    if (!job.isFresh) cpSync(join(root, 'prepared'), data, { recursive: true });
  }
  const child = spawnNode('../ingest.ts', job.parameters, {
    ARTICLES_DIR: folder,
    DATA_DIR: data,
    EMBEDDING_URL: url,
    EMBEDDING_MODEL: 'small-model',
    EMBEDDING_API_KEY: apiKey,
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  const exited = once(child, 'close') as Promise<[number | null]>;
  if (killAfter !== undefined) {
    await Promise.race([wait(killAfter), exited]);
    child.kill('SIGKILL');
  }
  const [code] = await exited;
  if (code !== 0 && code !== null) throw new Error(`ingest ended with ${code}: ${said}`);
  return code === null;
}
