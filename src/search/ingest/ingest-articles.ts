import { existsSync } from 'node:fs';
import { listPages, type PageFile } from '../../articles/reading/list-pages.ts';
import type { SentenceEmbeddings } from '../../models/sentence-embeddings.ts';
import type { FileRecord, PassageStore } from '../corpus/passage-store.ts';
import type { Corrections } from './corrections.ts';
import { type IngestProgress, type IngestReport, IngestTally } from './ingest-tally.ts';
import { type ReadFile, readChangedFile } from './read-changed-file.ts';
import { readingVersionOf } from './reading-version.ts';
import { GroupSaver } from './save-groups.ts';
import { type BlockSurvey, surveyBlocks } from './survey-blocks.ts';

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

/** The fact that holds while what depends on the whole set of files may not be brought up to date; a kill leaves it. */
const unsettledFact = 'unsettledBlocks';

/** Brings a store up to date with a page folder: new and changed files are read, split and embedded, files that are gone go. Each file is one transaction. */
export async function ingestArticles(parts: IngestParts): Promise<IngestReport> {
  const { store, corrections, isTrial } = parts;
  const files = [...listPages(parts.folder), ...listAdded(parts.addedFolder)];
  const stored = await store.files();
  const damaged = await store.damagedFiles();
  // What a damaged article was read from counts as never read.
  const known = new Map([...stored].filter(([path]) => !damaged.has(path)));
  const tally = new IngestTally(parts.onProgress);
  const changed = new Set(files.filter((file) => !isUnchanged(file, known.get(file.path), corrections)).map(pathOf));
  const present = new Set(files.map(pathOf));
  const missing = [...stored.values()].filter(({ path }) => !present.has(path));
  const isSettled = changed.size + missing.length === 0 && (await store.readFact(unsettledFact)) !== 'yes';
  if (isSettled) for (const file of files) tally.unchanged(known.get(file.path)!);
  else {
    if (!isTrial) await store.writeFact(unsettledFact, 'yes');
    await remove(missing, parts, tally);
    tally.begin('reading', changed.size);
    const survey = await surveyBlocks({ store, files, changed, known, corrections, onRead: () => tally.step() });
    await readAll(files, { changed, known, survey }, parts, tally);
    if (!isTrial) await store.writeFact(unsettledFact, 'no');
  }
  if (!isTrial) await store.writeFact('lastIngest', parts.now().toISOString());
  return tally.report();
}

interface FolderState {
  readonly changed: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, FileRecord>;
  readonly survey: BlockSurvey;
}

/** Reads the files that changed, and those of whose blocks others now repeat more or fewer. */
async function readAll(
  files: readonly PageFile[],
  { changed, known, survey }: FolderState,
  parts: IngestParts,
  tally: IngestTally,
): Promise<void> {
  const isWanted = ({ path }: PageFile) => !known.has(path) || changed.has(path) || survey.isOutdated(path);
  const wanted = files.filter(isWanted);
  for (const file of files) if (!isWanted(file)) tally.unchanged(known.get(file.path)!);
  const read = (file: PageFile) =>
    readChangedFile(file, known.get(file.path), { corrections: parts.corrections, survey });
  if (parts.isTrial) {
    for (const file of wanted) tryFile(await read(file), tally);
    return;
  }
  tally.begin('storing', wanted.length);
  const saver = new GroupSaver({ ...parts, tally, filesToRead: wanted.length });
  try {
    let group: ReadFile[] = [];
    for (const file of wanted) {
      group.push(await read(file));
      if (group.reduce((sum, { articles }) => sum + articles.length, 0) * 6 < passagesPerGroup && group.length < 200)
        continue;
      await saver.add(group);
      group = [];
    }
    await saver.add(group);
    await saver.finish();
  } finally {
    await saver.close();
  }
}

function tryFile({ isSameContent, record }: ReadFile, tally: IngestTally): void {
  if (isSameContent) tally.unchanged(record);
  else tally.stored(record);
}

function listAdded(folder: string): PageFile[] {
  if (!existsSync(folder)) return [];
  return listPages(folder).map((file) => ({ ...file, path: `added/${file.path}` }));
}

function pathOf({ path }: PageFile): string {
  return path;
}

function isUnchanged(file: PageFile, before: FileRecord | undefined, corrections: Corrections): boolean {
  if (before === undefined) return false;
  const isSame = before.size === file.sizeBytes && before.modifiedMilliseconds === file.modifiedMs;
  // What could not be read may become readable without any change that the folder shows.
  const mayHaveHealed = before.refusals.some(({ code }) => code === 'unreadable');
  return isSame && before.readingVersion === readingVersionOf(file.path, corrections) && !mayHaveHealed;
}

async function remove(
  missing: readonly FileRecord[],
  { store, now, isTrial }: IngestParts,
  tally: IngestTally,
): Promise<void> {
  for (const record of missing) {
    if (!isTrial) await store.removeFile(record.path, now().toISOString());
    tally.removed(record.articlePaths.length);
  }
}
