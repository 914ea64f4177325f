import type { PageFile } from '../../articles/reading/list-pages.ts';
import { ArticleError } from '../../errors.ts';
import type { FileRecord, PassageStore } from '../corpus/passage-store.ts';
import { type FileBlocks, findRepeated, nameRepetition, pagesOfFurniture } from './block-hashes.ts';
import type { Corrections } from './corrections.ts';
import { type ExaminedFile, examineFile } from './examine-file.ts';
import { hashFile } from './hash-file.ts';
import { readingVersionOf } from './reading-version.ts';

/** Which files are there, which of them are looked at afresh, and what is known of the last time. */
export interface SurveyParts {
  readonly store: Pick<PassageStore, 'blocks'>;
  readonly files: readonly PageFile[];
  readonly changed: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, FileRecord>;
  readonly corrections: Corrections;
  /** Called after each changed file. */
  readonly onRead: () => void;
}

/** Characters of pages that are kept between counting their blocks and parsing them; of a larger folder the rest is read twice. */
const keptCharacters = 12_000_000;

/** What all files of a folder together say of the blocks that their sites repeat. */
export class BlockSurvey {
  readonly #repeated: ReadonlySet<number>;
  readonly #hashes: ReadonlyMap<string, Float64Array>;
  readonly #before: ReadonlyMap<string, FileBlocks>;
  readonly #examined: Map<string, ExaminedFile>;
  readonly #refused: ReadonlyMap<string, RefusedFile>;

  constructor(
    hashes: ReadonlyMap<string, Float64Array>,
    before: ReadonlyMap<string, FileBlocks>,
    examined: Map<string, ExaminedFile> = new Map(),
    refused: ReadonlyMap<string, RefusedFile> = new Map(),
  ) {
    this.#hashes = hashes;
    this.#before = before;
    this.#examined = examined;
    this.#refused = refused;
    this.#repeated = findRepeated([...hashes.values()]);
  }

  /** The file as it was read for the survey, once, if it was kept. */
  takeExamined(path: string): ExaminedFile | null {
    const examined = this.#examined.get(path) ?? null;
    this.#examined.delete(path);
    return examined;
  }

  /** Why a file with these bytes could not be read for the survey: a document that needs half a minute to be refused is not read twice. */
  refusalOf(path: string, sha256: string): ArticleError | null {
    const refused = this.#refused.get(path);
    return refused?.sha256 === sha256 ? refused.refusal : null;
  }

  /** What is to be kept of a file that is understood as `content`. */
  blocksOf(path: string, content: string): FileBlocks {
    return { hashes: this.#hashes.get(path) ?? new Float64Array(), repeated: this.nameOf(path), content };
  }

  /** Names the set of a file's blocks that count as repeated; empty for none. */
  nameOf(path: string): string {
    return nameRepetition(this.#hashes.get(path) ?? new Float64Array(), this.#repeated);
  }

  /** On how many other pages of its site a block stands at least. */
  othersWith(hash: number): number {
    return this.#repeated.has(hash) ? pagesOfFurniture - 1 : 0;
  }

  /** Whether a file was read when another set of its blocks counted as repeated. */
  isOutdated(path: string): boolean {
    return (this.#before.get(path)?.repeated ?? '') !== this.nameOf(path);
  }

  /** Whether a file was understood as `content` the last time. */
  isUnderstoodAs(path: string, content: string): boolean {
    return this.#before.get(path)?.content === content;
  }
}

/** Counts the blocks of all files: of the changed ones as they are now, of the others as they were kept. */
export async function surveyBlocks({
  store,
  files,
  changed,
  known,
  corrections,
  onRead,
}: SurveyParts): Promise<BlockSurvey> {
  const before = await store.blocks();
  const hashes = new Map<string, Float64Array>();
  const examined = new Map<string, ExaminedFile>();
  const refused = new Map<string, RefusedFile>();
  let room = keptCharacters;
  for (const file of files) {
    const kept = before.get(file.path)?.hashes;
    if (!changed.has(file.path)) {
      if (kept !== undefined) hashes.set(file.path, kept);
      continue;
    }
    const record = known.get(file.path);
    const isReadAlike = record?.readingVersion === readingVersionOf(file.path, corrections);
    const usable = isReadAlike && kept !== undefined ? { hashes: kept, sha256: record.sha256 } : null;
    const found = await lookAfresh(file, usable);
    onRead();
    if (found !== null && 'refusal' in found) refused.set(file.path, found);
    if (found === null || 'refusal' in found) continue;
    hashes.set(file.path, found.hashes);
    if (!('pages' in found)) continue;
    room -= found.pages.reduce((sum, { page }) => sum + page.text.length, 0);
    if (room > 0) examined.set(file.path, found);
  }
  return new BlockSurvey(hashes, before, examined, refused);
}

/** Why a file with these bytes could not be read. */
interface RefusedFile {
  readonly sha256: string;
  readonly refusal: ArticleError;
}

/** The hashes that were kept where the bytes are the same; the refusal where reading the file again would end the same, null where it may not. */
async function lookAfresh(
  file: PageFile,
  kept: { readonly hashes: Float64Array; readonly sha256: string } | null,
): Promise<ExaminedFile | { readonly hashes: Float64Array } | RefusedFile | null> {
  let sha256: string | null = null;
  try {
    sha256 = await hashFile(file);
    return kept?.sha256 === sha256 ? { hashes: kept.hashes } : await examineFile(file, sha256);
  } catch (error) {
    // Reading it for its articles tells what is wrong.
    return error instanceof ArticleError && !error.isRetryable && sha256 !== null ? { sha256, refusal: error } : null;
  }
}
