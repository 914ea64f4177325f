import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { ArticleError } from '../../errors.ts';
import type { Page } from '../page.ts';
import { decodeText } from './decode-text.ts';
import type { PageFile } from './list-pages.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** Larger files are refused: a news page of 20 MB is a dump or a mistake. */
export const largestPageBytes = 20 * 1024 * 1024;
/** A dump holds many pages. */
const largestDumpBytes = 200 * 1024 * 1024;

/** The pages of one file: one, or as many as a `.jsonl` dump has lines. Throws ArticleError with the reason of a refusal. */
export async function readPages(file: PageFile): Promise<Page[]> {
  if (file.refusal !== null) throw file.refusal;
  const limit = file.path.toLowerCase().endsWith('.jsonl') ? largestDumpBytes : largestPageBytes;
  if (file.sizeBytes > limit) throw tooLarge(file, file.sizeBytes, limit);
  const bytes = await readBytes(file);
  if (bytes.length > limit) throw tooLarge(file, bytes.length, limit);
  return readByEnding(file, bytes);
}

async function readByEnding(file: PageFile, bytes: Uint8Array): Promise<Page[]> {
  const { path } = file;
  switch (extname(path).toLowerCase()) {
    case '.html':
    case '.htm': {
      const { readHtmlPage } = await import('./read-html-page.ts');
      return [readHtmlPage(path, decodeText(bytes, path, encodingOfHtml(bytes)))];
    }
    case '.jsonl': {
      const { readDump } = await import('./read-dump.ts');
      return readDump(path, decodeText(bytes, path));
    }
    case '.pdf':
    case '.docx': {
      const { readDocument } = await import('./read-document.ts');
      return [await readDocument(file, bytes, path.toLowerCase().endsWith('.pdf') ? 'pdf' : 'docx')];
    }
    default: {
      const text = decodeText(bytes, path);
      // Scrapers save HTML under any ending.
      if (!/^\s*<(?:!doctype\s+html|html)\b/iu.test(text)) return [readTextPage(path, text)];
      const { readHtmlPage } = await import('./read-html-page.ts');
      return [readHtmlPage(path, text)];
    }
  }
}

/** The encoding that a page declares in its head, or null. */
export function encodingOfHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 3000)).toString('latin1');
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? null;
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

function tooLarge(file: PageFile, bytes: number, limit: number): ArticleError {
  const megabytes = (count: number): string => (count / 1024 / 1024).toFixed(1);
  return new ArticleError(
    file.path,
    'too-large',
    `${file.path} has ${megabytes(bytes)} MB; a file of its kind may have ${megabytes(limit)}. Split it into pages.`,
  );
}
