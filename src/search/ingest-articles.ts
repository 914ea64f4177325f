import { existsSync } from 'node:fs';
import { listPages, type PageFile } from '../articles/list-pages.ts';
import type { SentenceEmbeddings } from '../models/sentence-embeddings.ts';
import type { Corrections } from './corrections.ts';
import { embedArticles } from './embed-articles.ts';
import { type IngestProgress, type IngestReport, IngestTally } from './ingest-tally.ts';
import type { FileRecord, PassageStore } from './passage-store.ts';
import { type ReadFile, readChangedFile, readingVersionOf } from './read-changed-file.ts';

/** What an ingest needs; clock and numbers come from outside. */
export interface IngestParts {
  readonly folder: string;
  /** Where articles from the chats lie; their paths begin with `added/`. May be missing. */
  readonly addedFolder: string;
  readonly corrections: Corrections;
  /** Read and count only; nothing is embedded, stored or removed. */
  readonly isTrial?: boolean;
  readonly store: PassageStore;
  /** Called when there is something to embed: an ingest that finds nothing new does not load a model. */
  readonly openEmbeddings: () => Promise<SentenceEmbeddings>;
  /** The permanent numbers of articles by path. */
  readonly articleNumberFor: (paths: readonly string[]) => ReadonlyMap<string, number>;
  readonly now: () => Date;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** Passages that are embedded together: enough for batches of like length, few enough that a kill costs little. */
const passagesPerGroup = 64;

/** Brings a store up to date with a page folder: new and changed files are read, split and embedded, files that are gone go. Each file is one transaction. */
export async function ingestArticles(parts: IngestParts): Promise<IngestReport> {
  const { store } = parts;
  const files = [...listPages(parts.folder), ...listAdded(parts.addedFolder)];
  const known = await store.files();
  const tally = new IngestTally(files.length, parts.onProgress);
  await removeMissing(files, known, parts, tally);
  let group: ReadFile[] = [];
  for (const file of files) {
    const before = known.get(file.path);
    if (before && isUnchanged(file, before, parts.corrections)) {
      tally.unchanged(before);
      continue;
    }
    group.push(await readChangedFile(file, before, parts.corrections));
    if (group.reduce((sum, { articles }) => sum + articles.length, 0) * 6 >= passagesPerGroup || group.length >= 200) {
      await saveGroup(group, parts, tally);
      group = [];
    }
  }
  await saveGroup(group, parts, tally);
  if (!parts.isTrial) await store.writeFact('lastIngest', parts.now().toISOString());
  return tally.report();
}

function listAdded(folder: string): PageFile[] {
  if (!existsSync(folder)) return [];
  return listPages(folder).map((file) => ({ ...file, path: `added/${file.path}` }));
}

function isUnchanged(file: PageFile, before: FileRecord, corrections: Corrections): boolean {
  const isSame = before.size === file.sizeBytes && before.modifiedMilliseconds === file.modifiedMs;
  // What could not be read may become readable without any change that the folder shows.
  const mayHaveHealed = before.refusals.some(({ code }) => code === 'unreadable');
  return isSame && before.readingVersion === readingVersionOf(file.path, corrections) && !mayHaveHealed;
}

async function removeMissing(
  files: readonly PageFile[],
  known: ReadonlyMap<string, FileRecord>,
  { store, now, isTrial }: IngestParts,
  tally: IngestTally,
): Promise<void> {
  const present = new Set(files.map((file) => file.path));
  for (const record of known.values()) {
    if (present.has(record.path)) continue;
    if (!isTrial) await store.removeFile(record.path, now().toISOString());
    tally.removed(record.articlePaths.length);
  }
}

async function saveGroup(group: readonly ReadFile[], parts: IngestParts, tally: IngestTally): Promise<void> {
  const changed = group.filter((file) => !file.isSameContent);
  for (const file of group) {
    if (!file.isSameContent) continue;
    if (!parts.isTrial) await parts.store.touchFile(file.record);
    tally.unchanged(file.record);
  }
  if (parts.isTrial) {
    for (const { record } of changed) tally.stored(record);
    return;
  }
  const embedded = await embedArticles(
    changed.flatMap((file) => file.articles),
    parts,
  );
  for (const { record, articles } of changed) {
    const records = articles.map((article) => embedded.records.get(article.path)!);
    await parts.store.saveFile(record, records, parts.now().toISOString());
    tally.stored(record);
  }
  tally.embeddedPassages += embedded.newPassages;
}
