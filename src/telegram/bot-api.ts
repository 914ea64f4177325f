import { Api, type RawApi } from 'grammy';
import { type CallOutcome, failureOf } from './call-outcome.ts';
import type { Clock } from './clock.ts';

/** The methods of the Bot API that are used. */
export type Method =
  | 'getMe'
  | 'getUpdates'
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
}

/** How long Telegram may hold a poll. */
export const pollSeconds = 30;
const callMilliseconds = 20_000;
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
      const work = new AbortController();
      const stop = () => work.abort();
      const done = new AbortController();
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) stop();
      const deadline = method === 'getUpdates' ? pollMilliseconds : callMilliseconds;
      void clock.sleep(deadline, done.signal).then(() => {
        if (!done.signal.aborted) work.abort();
      });
      try {
        const raw = api.raw[method] as (payload: unknown, signal: unknown) => Promise<never>;
        const result = await (method === 'getMe' ? raw(work.signal, undefined) : raw(payload, work.signal));
        return { ok: true, result };
      } catch (thrown) {
        return failureOf(method, thrown, scrub);
      } finally {
        done.abort();
        signal?.removeEventListener('abort', stop);
      }
    },
  };
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
