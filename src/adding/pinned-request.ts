import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import type { ArticleError } from '../errors.ts';
import type { PublicWeb } from './fetch-page.ts';
import { portOf } from './read-address.ts';
import { refusedAddress } from './refused-address.ts';

/**
 * The answer to a GET of an address, its body still to be read. The name is resolved once, all that it resolves to must be public, and the connection
 * goes to what was checked, so that a name cannot change its mind between check and use. Throws ArticleError.
 */
export async function requestPinned(address: URL, web: PublicWeb, signal: AbortSignal): Promise<IncomingMessage> {
  const host = address.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host, web, signal);
  const inside = addresses.find((found) => !web.mayConnect(found));
  // One address inside is enough to refuse: which of them a connection takes is not ours to tell.
  if (inside !== undefined || addresses.length === 0) throw notPublic(host);
  const send = address.protocol === 'https:' ? httpsRequest : httpRequest;
  const options: RequestOptions = {
    host,
    port: portOf(address),
    path: `${address.pathname}${address.search}`,
    lookup: pinnedLookup(addresses),
    // A connection of its own: one that was kept open was checked for another time.
    agent: false,
    signal,
    headers: {
      host: address.host,
      accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'communique (a reader of single pages, at the request of a person)',
    },
  };
  return await new Promise((answer, reject) => {
    const sent = send(options, answer);
    sent.on('socket', (socket) => watchConnection(socket, web, () => sent.destroy(notPublic(host))));
    sent.on('error', reject);
    sent.end();
  });
}

async function resolve(host: string, web: PublicWeb, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return await Promise.race([web.resolve(host), aborted(signal)]);
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw refusedAddress('unknown-host', `there is no host ${host}`, cause);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Gives what was checked, whoever asks and however often. */
function pinnedLookup(addresses: readonly string[]): LookupFunction {
  const entries = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    if (options.all) callback(null, entries);
    else callback(null, entries[0]!.address, entries[0]!.family);
  };
}

/** What the socket says of its other end, for whatever way round the lookup there might be. */
function watchConnection(socket: Socket, web: PublicWeb, refuse: () => void): void {
  socket.once('connect', () => {
    if (!web.mayConnect(socket.remoteAddress ?? '')) refuse();
  });
}

function notPublic(host: string): ArticleError {
  return refusedAddress('private-address', `${host} lies inside a network, not on the open web`);
}
