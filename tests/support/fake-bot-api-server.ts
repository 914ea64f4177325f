import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChatBook } from './fake-bot-api-chats.ts';
import { type Fault, FaultPlan } from './fake-bot-api-faults.ts';
import { readBody, refuse, reply } from './fake-bot-api-http.ts';
import { applyMethod, isMethod } from './fake-bot-api-methods.ts';
import { strikeAfter, strikeBefore } from './fake-bot-api-strikes.ts';
import { Refusal } from './fake-bot-api-texts.ts';
import { type RawUpdate, UpdateQueue } from './fake-bot-api-updates.ts';
import { WebhookDelivery } from './fake-bot-api-webhook.ts';

/** One call of the bot, as the log keeps it: the oracle of the tests. */
export interface LoggedCall {
  readonly at: number;
  readonly method: string;
  readonly payload: Record<string, unknown>;
  ok: boolean | null;
  error: string | null;
  /** Whether the chat was changed, whatever the bot was told. */
  applied: boolean;
  fault: string | null;
  /** Made while the chat (or everything) was told to wait. */
  insideRetryAfter: boolean;
  result: unknown;
}

// A process of its own: node fake-bot-api-server.ts <token>; prints its port on the first line.
const token = process.argv[2] ?? '7000001:fake-token-of-thirty-characters-or-more';
const book = new ChatBook();
const queue = new UpdateQueue();
const delivery = new WebhookDelivery(book, queue);
const faults = new FaultPlan();
const calls: LoggedCall[] = [];
const waitUntil = new Map<number | undefined, number>();

const server = createServer((request, response) => {
  // Nothing a bot sends may end the fake: an unforeseen fault is the fake's own and is shown.
  route(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) reply(response, 500, { ok: false, error_code: 500, description: `fake: ${error}` });
  });
});
// A caller that was busy for some seconds must not meet a connection that is just being closed.
server.keepAliveTimeout = 120_000;
server.listen(Number(process.argv[3] ?? 0), '127.0.0.1', () => {
  console.log((server.address() as AddressInfo).port);
});

async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '';
  const body = await readBody(request);
  if (url.startsWith('/control/')) {
    reply(response, 200, control(url.slice('/control/'.length), body as never) ?? {});
    return;
  }
  if (url.startsWith('/file/')) return await handOver(url, response);
  const [, givenToken, method = ''] = /^\/bot([^/]*)\/(\w+)$/.exec(url) ?? [];
  if (givenToken !== token) return refuse(response, new Refusal(401, 'Unauthorized'));
  if (method !== 'getUpdates' && !isMethod(method)) return refuse(response, new Refusal(404, 'Not Found'));
  await call(method, (body ?? {}) as Record<string, unknown>, request, response);
}

/** Hands over a file by the path that getFile told; a fault may be planned for `download`. */
async function handOver(url: string, response: ServerResponse): Promise<void> {
  const [, givenToken, path = ''] = /^\/file\/bot([^/]*)\/(.+)$/.exec(url) ?? [];
  try {
    if (givenToken !== token) throw new Refusal(401, 'Unauthorized');
    if (await strikeBefore(faults.take('download', undefined), response)) return;
    const bytes = book.files.bytesAt(decodeURIComponent(path));
    response.writeHead(200).end(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(response, error);
  }
}

async function call(
  method: string,
  payload: Record<string, unknown>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chatId = typeof payload.chat_id === 'number' ? payload.chat_id : undefined;
  const fault = faults.take(method, chatId);
  const key = method === 'getUpdates' ? Number.NaN : chatId;
  const logged: LoggedCall = {
    at: Date.now(),
    method,
    payload,
    ok: null,
    error: null,
    applied: false,
    fault: fault?.kind ?? null,
    insideRetryAfter: Date.now() < (waitUntil.get(key) ?? 0),
    result: null,
  };
  calls.push(logged);
  try {
    if (fault?.kind === 'too-many') waitUntil.set(key, Date.now() + fault.retryAfterSeconds * 1000);
    if (await strikeBefore(fault, response)) return;
    const result =
      method === 'getUpdates'
        ? await poll(payload, response)
        : applyMethod(book, method as Parameters<typeof applyMethod>[1], payload);
    Object.assign(logged, { ok: true, applied: true, result });
    if (strikeAfter(fault, response, result)) return;
    reply(response, 200, { ok: true, result });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    Object.assign(logged, { ok: false, error: `${error.code} ${error.message}` });
    refuse(response, error);
  } finally {
    if (request.destroyed && !response.writableEnded) logged.error ??= 'connection closed';
  }
}

async function poll(payload: Record<string, unknown>, response: ServerResponse): Promise<RawUpdate[]> {
  if (book.webhookUrl) {
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  return await queue.poll(payload, (hangUp) => response.once('close', hangUp));
}

type ControlBody = { updates: RawUpdate[] } & Fault & {
    id: number;
    refusal: never;
    type: string;
    url: string;
    base64: string;
  };

function control(what: string, body: ControlBody): unknown {
  if (what === 'updates') return queue.add(body.updates.map(register));
  if (what === 'faults') return faults.add(body);
  if (what === 'faults/clear') return faults.clear();
  if (what === 'calls') return calls;
  if (what === 'pending') return { pending: queue.pending };
  if (what === 'deliveries') return delivery.statuses;
  if (what === 'files') return book.files.send(Buffer.from(body.base64, 'base64'));
  if (what === 'webhook') book.webhookUrl = body.url;
  if (what === 'refusal') book.ensure(body.id, body.type).refusal = body.refusal;
  if (what === 'chats') {
    return [...book.chats.values()].map((chat) => ({ ...chat, messages: [...chat.messages.values()] }));
  }
  return undefined;
}

type Incoming = { message_id?: number; chat?: { id?: unknown; type?: unknown }; text?: unknown };

/** Notes the chat and the message of an update, as far as the update is well formed, so that the bot can answer there; a message without an id gets the next one. */
function register(update: RawUpdate): RawUpdate {
  const query = update.callback_query as { id?: unknown; message?: Incoming } | undefined;
  if (typeof query?.id === 'string') book.openQueries.add(query.id);
  const message = (update.message ?? update.edited_message ?? query?.message) as Incoming | undefined;
  if (typeof message?.chat?.id !== 'number') return update;
  const chat = book.ensure(message.chat.id, String(message.chat.type));
  if (message === update.message) {
    message.message_id ??= chat.nextMessageId;
    if (typeof message.message_id === 'number')
      book.addUserMessage(chat, message.message_id, String(message.text ?? ''));
  }
  return update;
}
