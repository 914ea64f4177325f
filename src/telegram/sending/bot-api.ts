import { Api, type RawApi } from 'grammy';
import type { Clock } from '../clock.ts';
import { type CallOutcome, failureOf } from './call-outcome.ts';
import { downloadFile } from './download-file.ts';

/** The methods of the Bot API that are used. */
export type Method =
  | 'getMe'
  | 'getUpdates'
  | 'getFile'
  | 'setWebhook'
  | 'deleteWebhook'
  | 'setMyCommands'
  | 'sendMessage'
  | 'editMessageText'
  | 'editMessageReplyMarkup'
  | 'deleteMessage'
  | 'sendChatAction'
  | 'sendMessageDraft'
  | 'answerCallbackQuery';

type Arguments<M extends Method> = M extends 'getMe' ? Record<string, never> : Parameters<RawApi[M]>[0];
type Result<M extends Method> = Awaited<ReturnType<RawApi[M]>>;

/** Calls of the Bot API, each with a deadline, each ending in an outcome; no call throws and none is repeated. */
export interface BotApi {
  call<M extends Method>(method: M, payload: Arguments<M>, signal?: AbortSignal): Promise<CallOutcome<Result<M>>>;
  /** The bytes of a file by the path that getFile told. */
  download(path: string, maximumBytes: number, signal?: AbortSignal): Promise<CallOutcome<Uint8Array>>;
}

/** How long Telegram may hold a poll. */
export const pollSeconds = 30;
const callMilliseconds = 20_000;
/** A file of 20 MB over a slow line. */
const downloadMilliseconds = 120_000;
/** Past this a poll is hung: the watchdog on completed polls. */
const pollMilliseconds = (pollSeconds + 15) * 1000;

/** The Bot API at `apiRoot`; no error and no log line of it holds the token. */
export function createBotApi({ token, apiRoot, clock }: { token: string; apiRoot: string; clock: Clock }): BotApi {
  const api = new Api(token, {
    apiRoot,
    fetch: fetchJson as never,
    // Deadlines are kept below, by the clock.
    timeoutSeconds: 600,
  });
  const scrub = (text: string) => text.replaceAll(token, '[token]').replaceAll(encodeURIComponent(token), '[token]');
  return {
    call: async (method, payload, signal) => {
      const deadline = method === 'getUpdates' ? pollMilliseconds : callMilliseconds;
      try {
        const raw = api.raw[method] as (payload: unknown, signal: unknown) => Promise<never>;
        const result = await withDeadline(clock, { deadline, signal }, (ended) =>
          method === 'getMe' ? raw(ended, undefined) : raw(payload, ended),
        );
        return { ok: true, result };
      } catch (thrown) {
        return failureOf(method, thrown, scrub);
      }
    },
    download: (path, maximumBytes, signal) =>
      withDeadline(clock, { deadline: downloadMilliseconds, signal }, (ended) =>
        downloadFile({ token, apiRoot, path }, maximumBytes, { scrub, signal: ended }),
      ),
  };
}

/** Works until the signal is aborted or the time is up. */
async function withDeadline<T>(
  clock: Clock,
  { deadline, signal }: { readonly deadline: number; readonly signal: AbortSignal | undefined },
  work: (ended: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const stop = () => ending.abort();
  const done = new AbortController();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  void clock.sleep(deadline, done.signal).then(() => {
    if (!done.signal.aborted) ending.abort();
  });
  try {
    return await work(ending.signal);
  } finally {
    done.abort();
    signal?.removeEventListener('abort', stop);
  }
}

interface GrammyRequest {
  readonly method: string;
  readonly body: string;
  readonly signal?: EventTarget & { readonly aborted: boolean };
}

// grammY's own fetch loses the status of an answer that is not JSON (a proxy's page), and brings an AbortSignal that the built-in fetch does not take.
async function fetchJson(url: string | URL, request: GrammyRequest): Promise<{ json(): Promise<unknown> }> {
  const { method, body, signal } = request;
  const bridge = new AbortController();
  const stop = () => bridge.abort();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(url, {
      method,
      body,
      headers: { 'content-type': 'application/json' },
      signal: bridge.signal,
    });
    const text = await response.text();
    const parsed = parseJson(text);
    if (parsed !== null) return { json: async () => parsed };
    if (response.ok) throw new Error(`the answer is not whole (${text.length} characters that are no JSON)`);
    const { status, statusText } = response;
    return { json: async () => ({ ok: false, error_code: status, description: `${statusText} (no JSON)` }) };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function parseJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
