import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { IndexError } from '../../errors.ts';

/** Past this a body is no update. */
const maximumBytes = 1_000_000;

interface Receiver {
  readonly webhook: { readonly url: string; readonly secret: string };
  readonly log: Logger;
  readonly stop: AbortSignal;
  readonly takeIn: (updates: readonly unknown[]) => void;
}

/**
 * Answers one request to the webhook: 200 when its update is stored, 404 elsewhere, 401 without the secret (the body is not read then), 413 past 1 MB,
 * 400 for what is no JSON, 503 when nothing can be stored now. Rejects with what cannot be foreseen.
 */
export async function answerWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  receiver: Receiver,
): Promise<void> {
  const status = await statusOf(request, receiver);
  // What was not read is not waited for.
  response.writeHead(status, status === 200 ? {} : { connection: 'close' }).end();
  if (!request.complete) request.resume();
}

async function statusOf(request: IncomingMessage, { webhook, log, stop, takeIn }: Receiver): Promise<number> {
  const [path] = (request.url ?? '').split('?');
  if (request.method !== 'POST' || path !== new URL(webhook.url).pathname) return 404;
  if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], webhook.secret)) return 401;
  if (stop.aborted) return 503;
  const body = await readBody(request);
  if (body === null) return 413;
  const update = parseJson(body);
  if (update === undefined) return 400;
  try {
    takeIn([update]);
    return 200;
  } catch (error) {
    if (!(error instanceof IndexError) || !error.isRetryable) throw error;
    log.fatal({ problem: error.message }, 'An update cannot be stored, so it is left with Telegram until it can');
    return 503;
  }
}

/** Digests are compared, so that the time tells nothing of the secret, its length included. */
function isSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

/** Null past the limit. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > maximumBytes) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > maximumBytes) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
