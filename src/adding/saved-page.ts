import { decodeText } from '../articles/reading/decode-text.ts';
import { encodingOfHtml } from '../articles/reading/read-page.ts';
import type { Correction } from '../search/ingest/corrections.ts';
import type { FetchedPage } from './fetch-page.ts';
import { safeFileName } from './file-name.ts';

/** A page from the web as a file of the corpus; `correction` is what the file itself cannot say. */
export interface SavedPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly correction: Omit<Correction, 'path'>;
}

/** Makes a file of a fetched page. HTML is kept in UTF-8 under the line by which browsers note where a page was saved from, which the reading knows. Throws ArticleError for bytes that are no text. */
export function savePage({ address, ending, encoding, bytes }: FetchedPage): SavedPage {
  const name = safeFileName(nameOf(address), ending);
  if (ending !== '.html') return { name, bytes, correction: { url: address.href } };
  const html = decodeText(bytes, name, encoding ?? encodingOfHtml(bytes));
  const saved = `<!-- saved from url=(${String(address.href.length).padStart(4, '0')})${address.href} -->\n${html}`;
  return { name, bytes: Buffer.from(saved), correction: {} };
}

/** The last part of the path that has letters, behind the host: names are for people who look into the folder. */
function nameOf({ hostname, pathname }: URL): string {
  const parts = pathname.split('/').filter((part) => /\p{L}/u.test(decoded(part)));
  const last = decoded(parts.at(-1) ?? '').replace(/\.(?:s?html?|php|aspx?|pdf|docx|txt|md)$/iu, '');
  return [hostname.replace(/^www\./u, ''), last]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('/', ' ');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
