import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StoredMessage } from './fake-bot-api-chats.ts';
import type { Fault } from './fake-bot-api-faults.ts';
import type { LoggedCall } from './fake-bot-api-server.ts';

export type { StoredMessage } from './fake-bot-api-chats.ts';
export type { Fault } from './fake-bot-api-faults.ts';
export type { LoggedCall } from './fake-bot-api-server.ts';

export const fakeToken = '7000001:AAfake-token_for_tests-only_0123456789';

export interface FakeUser {
  readonly id: number;
  readonly language?: string;
}

/** A strict Bot API in a process of its own, with a back door for tests. */
export interface FakeBotApi {
  readonly root: string;
  readonly token: string;
  /** Injects updates as given (numbered where `update_id` is missing) and returns them. */
  inject(...updates: object[]): Promise<{ update_id: number }[]>;
  /** Somebody writes; a private chat unless another is given. Returns the message as sent. */
  say(text: string, options?: SayOptions): Promise<{ message_id: number; chat: { id: number } }>;
  /** Somebody sends a file; under a name, with more fields of the message. */
  sendFile(name: string, bytes: string | Uint8Array, options?: SayOptions): Promise<{ message_id: number }>;
  /** Somebody presses a button under a message of the bot. */
  press(message: StoredMessage, data: string, from: FakeUser, chat?: object): Promise<void>;
  plan(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Refuses every call to a chat from now on (`null` lifts it). */
  refuseChat(id: number, refusal: { code: number; description: string; migrateTo?: number } | null): Promise<void>;
  setWebhook(url: string): Promise<void>;
  calls(method?: string): Promise<LoggedCall[]>;
  /** What the bot has standing in a chat, deleted messages left out. */
  botMessages(chatId: number): Promise<StoredMessage[]>;
  /** What the webhook answered, in order. */
  deliveries(): Promise<(number | 'unreachable')[]>;
  pending(): Promise<number>;
  stop(): Promise<void>;
}

export interface SayOptions {
  readonly from?: FakeUser;
  readonly chat?: { readonly id: number; readonly type: string; readonly title?: string };
  /** More fields of the message. */
  readonly more?: object;
}

/** Starts the fake and waits for its port; `port` takes a given one, to come back after an outage. */
export async function startFakeBotApi(port = 0): Promise<FakeBotApi> {
  const program = fileURLToPath(new URL('./fake-bot-api-server.ts', import.meta.url));
  const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  const child = spawn(node, [program, fakeToken, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const root = `http://127.0.0.1:${line}`;
  let lastQueryId = 0;

  const ask = async <T>(what: string, body: object = {}): Promise<T> => {
    const response = await fetch(`${root}/control/${what}`, { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as T;
  };
  const inject = (...updates: object[]) => ask<{ update_id: number }[]>('updates', { updates });

  const say: FakeBotApi['say'] = async (text, { from = { id: 1001 }, chat, more } = {}) => {
    const message = {
      date: Math.floor(Date.now() / 1000),
      from: sender(from),
      chat: chat ?? { id: from.id, type: 'private', first_name: 'Asker' },
      text,
      ...more,
    };
    const [update] = (await inject({ message })) as unknown as { message: never }[];
    return update!.message;
  };

  return {
    root,
    token: fakeToken,
    inject,
    say,
    sendFile: async (name, bytes, { more, ...options } = {}) => {
      const told = await ask<object>('files', { base64: Buffer.from(bytes).toString('base64') });
      return await say('', { ...options, more: { text: undefined, document: { file_name: name, ...told }, ...more } });
    },
    press: async (message, data, from, chat = { id: from.id, type: 'private', first_name: 'Asker' }) => {
      lastQueryId += 1;
      const pressed = { message_id: message.messageId, date: 1, chat, text: message.text };
      await inject({
        callback_query: { id: `query-${lastQueryId}`, from: sender(from), chat_instance: '1', data, message: pressed },
      });
    },
    plan: async (fault) => void (await ask('faults', fault)),
    clearFaults: async () => void (await ask('faults/clear')),
    refuseChat: async (id, refusal) => void (await ask('refusal', { id, refusal, type: 'private' })),
    setWebhook: async (url) => void (await ask('webhook', { url })),
    calls: async (method) => {
      const calls = await ask<LoggedCall[]>('calls');
      return method === undefined ? calls : calls.filter((call) => call.method === method);
    },
    botMessages: async (chatId) => {
      const chats = await ask<{ id: number; messages: StoredMessage[] }[]>('chats');
      const messages = chats.find((chat) => chat.id === chatId)?.messages ?? [];
      return messages.filter((message) => message.fromBot && !message.deleted);
    },
    deliveries: () => ask('deliveries'),
    pending: async () => (await ask<{ pending: number }>('pending')).pending,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function sender(user: FakeUser): object {
  return { id: user.id, is_bot: false, first_name: 'Asker', language_code: user.language ?? 'ru' };
}
