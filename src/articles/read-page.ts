import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { ArticleError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import type { PageFile } from './list-pages.ts';
import type { Page } from './page.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** Larger files are refused: a news page of 20 MB is a dump or a mistake. */
export const largestPageBytes = 20 * 1024 * 1024;

/** The pages of one file: one, or as many as a `.jsonl` dump has lines. Throws ArticleError with the reason of a refusal. */
export async function readPages(file: PageFile): Promise<Page[]> {
  if (file.refusal !== null) throw file.refusal;
  if (file.sizeBytes > largestPageBytes) throw tooLarge(file, file.sizeBytes);
  const bytes = await readBytes(file);
  if (bytes.length > largestPageBytes) throw tooLarge(file, bytes.length);
  return readByEnding(file, bytes);
}

async function readByEnding(file: PageFile, bytes: Uint8Array): Promise<Page[]> {
  switch (extname(file.path).toLowerCase()) {
    default:
      return [readTextPage(file.path, decodeText(bytes, file.path))];
  }
}

/** A page from decoded text, front matter read. */
export function readTextPage(path: string, text: string): Page {
  const { metadata, content } = readFrontMatter(text);
  return { path, text, content, metadata };
}

async function readBytes(file: PageFile): Promise<Uint8Array> {
  try {
    return await readFile(file.absolutePath);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new ArticleError(
      file.path,
      'unreadable',
      `${file.path} cannot be read (${code}): give the account that runs communique the right to read it, or remove it.`,
      { cause, isRetryable: code === 'EBUSY' || code === 'EMFILE' },
    );
  }
}

function tooLarge(file: PageFile, bytes: number): ArticleError {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return new ArticleError(
    file.path,
    'too-large',
    `${file.path} has ${megabytes} MB; a page may have ${largestPageBytes / 1024 / 1024}. Split it into pages.`,
  );
}
