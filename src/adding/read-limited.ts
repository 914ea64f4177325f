import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { ArticleError } from '../errors.ts';
import { refusedAddress } from './refused-address.ts';

/** The body of an answer, unpacked; throws ArticleError `too-large` as soon as more than `maximumBytes` have been packed or unpacked. */
export async function readLimited(response: IncomingMessage, maximumBytes: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > maximumBytes) throw tooLarge(maximumBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpack(response) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maximumBytes) throw tooLarge(maximumBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpack(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const unpacker =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null;
  if (unpacker === null) throw refusedAddress('content-type', `the page is packed as "${encoding.slice(0, 50)}"`);
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

function tooLarge(maximumBytes: number): ArticleError {
  return refusedAddress('too-large', `the page has more than ${maximumBytes / 1024 / 1024} MB`);
}
