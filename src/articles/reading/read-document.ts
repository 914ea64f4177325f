import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ArticleError } from '../../errors.ts';
import type { MetadataField, Page } from '../page.ts';
import { cleanText } from './decode-text.ts';
import type { PageFile } from './list-pages.ts';
import { unpackedBytes } from './unpacked-bytes.ts';

const longestMs = 30_000;
const heapMegabytes = 256;
const residentMegabytes = 900;
const mostUnpackedBytes = 200 * 1024 * 1024;
const mostOutputBytes = 40 * 1024 * 1024;

/** What the child process writes on its standard output. */
interface DocumentText {
  readonly text: string;
  readonly title: string | null;
  readonly created: string | null;
}

/** A page from a PDF or Word document, read in a child process with limits of memory and time. Throws ArticleError with the reason of a refusal. */
export async function readDocument(file: PageFile, bytes: Uint8Array, kind: 'pdf' | 'docx'): Promise<Page> {
  refuseByFront(file.path, bytes, kind);
  const found = await runReader(file, kind);
  const text = cleanText(found.text);
  if (!/\p{L}/u.test(text)) {
    const message = `${file.path} holds no text${kind === 'pdf' ? ', only pictures of pages: run it through text recognition first' : ''}, or remove it.`;
    throw new ArticleError(file.path, 'no-text', message);
  }
  const metadata: MetadataField[] = [];
  for (const name of ['title', 'created'] as const) {
    const value = found[name]?.trim();
    if (value) metadata.push({ source: 'document', name, value, evidence: `${name}: ${value}` });
  }
  return { path: file.path, text, content: { start: 0, end: text.length }, metadata };
}

function refuseByFront(path: string, bytes: Uint8Array, kind: 'pdf' | 'docx'): void {
  if (bytes.length === 0)
    throw new ArticleError(path, 'empty', `${path} is empty (0 bytes). Fetch it again or remove it.`);
  const front = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (kind === 'pdf' && !front.includes('%PDF-')) throw wrongFormat(path, 'a PDF document');
  if (kind === 'docx') {
    const unpacked = unpackedBytes(bytes);
    if (unpacked === null || !Buffer.from(bytes).includes('word/document.xml'))
      throw wrongFormat(path, 'a Word document');
    if (unpacked > mostUnpackedBytes) {
      throw new ArticleError(
        path,
        'too-large',
        `${path} would unpack to ${Math.round(unpacked / 1024 / 1024)} MB. Remove it, or save its text as .txt.`,
      );
    }
  }
}

function wrongFormat(path: string, wanted: string): ArticleError {
  return new ArticleError(
    path,
    'wrong-format',
    `${path} is not ${wanted}, whatever its ending says. Give it the ending of its real format.`,
  );
}

function runReader(file: PageFile, kind: 'pdf' | 'docx'): Promise<DocumentText> {
  const script = fileURLToPath(new URL('./document-reader-process.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<DocumentText>();
  const child = execFile(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--no-warnings', script, kind, file.absolutePath],
    { timeout: longestMs, killSignal: 'SIGKILL', maxBuffer: mostOutputBytes, env: {} },
    (error, stdout) => {
      clearInterval(watch);
      if (error === null) resolve(JSON.parse(stdout) as DocumentText);
      else reject(unreadable(file.path, error));
    },
  );
  // The heap limit does not count buffers, which is where an archive bomb unpacks.
  const watch = setInterval(() => {
    if (residentMegabytesOf(child.pid) > residentMegabytes) child.kill('SIGKILL');
  }, 100);
  return promise;
}

function residentMegabytesOf(pid: number | undefined): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 / 1024;
  } catch {
    // Only Linux tells; elsewhere the heap and time limits stand alone.
    return 0;
  }
}

// A reader that runs out of its own heap ends itself by a signal; one that dislikes the document ends with a code.
function unreadable(path: string, cause: Error & { readonly signal?: NodeJS.Signals | null }): ArticleError {
  const why =
    typeof cause.signal === 'string'
      ? `needs more than ${longestMs / 1000} s or ${heapMegabytes} MB`
      : 'is damaged or protected';
  return new ArticleError(
    path,
    'unreadable-document',
    `${path} ${why}. Open it in its program and save its text as .txt.`,
    { cause },
  );
}
