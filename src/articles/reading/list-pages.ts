import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ArticleError, ConfigError } from '../../errors.ts';

/** One file of the page folder, before it is read. */
export interface PageFile {
  /** Relative to the page folder, `/` between names, NFC. */
  readonly path: string;
  readonly absolutePath: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  /** Why the file cannot be a page, where that is plain before reading; `readPages` throws it. */
  readonly refusal: ArticleError | null;
}

/** Endings of names that `readPages` can read. */
export const pageEndings = ['.txt', '.md', '.html', '.htm', '.jsonl', '.pdf', '.docx'] as const;

const neverPages = /^(?:\.|readme(?:[._-]|$)|licen[cs]e(?:[._-]|$))/iu;

/**
 * Every file below `folder` that is or claims to be a page, sorted by path; links are followed once, so loops end.
 * Throws ConfigError where the folder is missing or cannot be listed.
 */
export function listPages(folder: string): PageFile[] {
  const files: PageFile[] = [];
  try {
    walk({ absolute: folder, relative: '', seen: new Set([realpathSync(folder)]) }, files);
  } catch (cause) {
    throw new ConfigError(
      `The page folder ${folder} cannot be listed (${codeOf(cause)}). Set ARTICLES_DIR to a folder that exists and may be read, or create this one.`,
      { cause },
    );
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

interface Folder {
  readonly absolute: string;
  /** Empty for the page folder itself, else ending in `/`. */
  readonly relative: string;
  /** Real paths of the folders on the way here and before. */
  readonly seen: Set<string>;
}

function walk(folder: Folder, files: PageFile[]): void {
  const entries = readdirSync(folder.absolute, { withFileTypes: true });
  // Real folders come before links to them, so that a page is listed under its own name.
  for (const entry of entries.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()))) {
    if (!neverPages.test(entry.name)) visit(folder, entry, files);
  }
}

function visit(folder: Folder, entry: Dirent, files: PageFile[]): void {
  const absolutePath = join(folder.absolute, entry.name);
  const path = (folder.relative + entry.name).normalize('NFC');
  try {
    const stat = statSync(absolutePath);
    if (stat.isDirectory()) {
      const real = realpathSync(absolutePath);
      if (folder.seen.has(real)) return;
      folder.seen.add(real);
      walk({ absolute: absolutePath, relative: `${path}/`, seen: folder.seen }, files);
      return;
    }
    const refusal = stat.isFile() ? refuseEnding(path) : notAFile(path);
    files.push({ path, absolutePath, sizeBytes: stat.size, modifiedMs: stat.mtimeMs, refusal });
  } catch (cause) {
    const code = codeOf(cause);
    const message =
      code === 'ENOENT'
        ? `${path} leads to no file: it is a link to nothing, or was removed meanwhile. Remove it, or put the file in its place.`
        : `${path} cannot be opened (${code}): give the account that runs communique the right to read it, or remove it.`;
    const refusal = new ArticleError(path, 'unreadable', message, { cause });
    files.push({ path, absolutePath, sizeBytes: 0, modifiedMs: 0, refusal });
  }
}

function refuseEnding(path: string): ArticleError | null {
  const ending = extname(path).toLowerCase();
  if (pageEndings.some((known) => known === ending)) return null;
  const found = ending === '' ? 'has no ending' : `ends in ${ending}`;
  return new ArticleError(
    path,
    'unknown-ending',
    `${path} ${found}; pages end in ${pageEndings.join(', ')}. Rename or convert it.`,
  );
}

function notAFile(path: string): ArticleError {
  return new ArticleError(path, 'not-a-file', `${path} is a device, pipe or socket, not a file. Remove it.`);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
