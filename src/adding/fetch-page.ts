import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { ArticleError } from '../errors.ts';
import { requestPinned } from './pinned-request.ts';
import { isPublicAddress } from './public-address.ts';
import { readWebAddress } from './read-address.ts';
import { readLimited } from './read-limited.ts';
import { refusedAddress } from './refused-address.ts';

/** How the web is reached; tests put a network of their own in its place. */
export interface PublicWeb {
  /** All IP addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to. */
  readonly mayConnect: (address: string) => boolean;
  readonly ports: readonly number[];
  readonly maximumRedirects: number;
  /** Of the whole fetch, redirects and all. */
  readonly maximumMilliseconds: number;
  /** After decompression. */
  readonly maximumBytes: number;
}

/** The open web, as far as a page is fetched from it. */
export const publicWeb: PublicWeb = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayConnect: (address) => isPublicAddress(address),
  ports: [80, 443],
  maximumRedirects: 3,
  maximumMilliseconds: 10_000,
  maximumBytes: 5 * 1024 * 1024,
};

/** A page as it came from the web. */
export interface FetchedPage {
  /** Where it was found in the end. */
  readonly address: URL;
  readonly ending: '.html' | '.txt' | '.pdf' | '.docx';
  /** The encoding that the server names, or null. */
  readonly encoding: string | null;
  readonly bytes: Uint8Array;
}

const endings: Readonly<Record<string, FetchedPage['ending']>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.txt',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** Fetches one page of the open web; each redirect is checked like the first address. Throws ArticleError with why it is not taken. */
export async function fetchPage(text: string, web: PublicWeb = publicWeb): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(web.maximumMilliseconds);
  try {
    let address = readWebAddress(text, web.ports);
    for (let redirects = 0; redirects <= web.maximumRedirects; redirects += 1) {
      const response = await requestPinned(address, web, signal);
      const next = redirectOf(response);
      if (next === null) return await readPage(address, response, web.maximumBytes);
      response.destroy();
      address = readWebAddress(next, web.ports, address);
    }
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    if (signal.aborted) throw refusedAddress('too-slow', `no whole page within ${web.maximumMilliseconds / 1000} s`);
    throw refusedAddress('unreachable', `its host does not answer (${(cause as Error).message})`, cause);
  }
  throw refusedAddress('too-many-redirects', `more than ${web.maximumRedirects} redirects`);
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? '') : null;
}

async function readPage(address: URL, response: IncomingMessage, maximumBytes: number): Promise<FetchedPage> {
  const { statusCode, headers } = response;
  try {
    if (statusCode !== 200) throw refusedAddress('status', `the server answers ${statusCode}`);
    const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
    const ending = Object.hasOwn(endings, type.trim()) ? endings[type.trim()] : undefined;
    if (ending === undefined) throw refusedAddress('content-type', `the server sends "${type.trim().slice(0, 100)}"`);
    const encoding = /charset\s*=\s*["']?([\w-]+)/.exec(parameters.join(';'))?.[1] ?? null;
    return { address, ending, encoding, bytes: await readLimited(response, maximumBytes) };
  } finally {
    response.destroy();
  }
}
