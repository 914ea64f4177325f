import { setTimeout as wait } from 'node:timers/promises';
import type { MessageEntity } from '../../src/telegram/sending/outgoing-message.ts';
import { sendJson, startLocalServer } from './local-server.ts';
import { RecordedChat } from './recorded-chat.ts';

/** Shaped like a token, so that the product takes it; it opens nothing. */
export const previewToken = '1234567:preview-token-that-opens-nothing_0';
const bot = { id: 1_234_567, is_bot: true, first_name: 'communique', username: 'communique_bot' };

/** A Bot API on this machine that writes down what a bot does in one chat. */
export interface RecordingBotApi {
  readonly address: string;
  readonly chat: RecordedChat;
  /** Hands the bot an update; returns its number. */
  inject(update: object): number;
  /** Whether the bot has confirmed an update. */
  isConfirmed(updateId: number): boolean;
  close(): void;
}

interface Payload {
  readonly offset?: number;
  readonly message_id?: number;
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly reply_parameters?: { readonly message_id: number };
  readonly reply_markup?: {
    readonly inline_keyboard?: readonly (readonly { readonly text: string; readonly callback_data?: string }[])[];
  };
}

/** Starts the recorder; `seconds` is the time of what is sent. */
export async function startRecordingBotApi(seconds: () => number): Promise<RecordingBotApi> {
  const chat = new RecordedChat();
  const updates: { readonly update_id: number }[] = [];
  let confirmed = 0;
  const methods: Record<string, (payload: Payload) => unknown> = {
    getMe: () => bot,
    getUpdates: async ({ offset = 0 }) => {
      confirmed = Math.max(confirmed, offset - 1);
      for (let turns = 0; turns < 50; turns += 1) {
        const waiting = updates.filter(({ update_id: id }) => id >= offset);
        if (waiting.length > 0) return waiting;
        await wait(4);
      }
      return [];
    },
    sendMessage: (payload) => {
      const replyTo = payload.reply_parameters?.message_id ?? null;
      return { message_id: chat.send({ ...contentOf(payload, seconds()), replyTo }), date: seconds(), from: bot };
    },
    editMessageText: (payload) => chat.edit(payload.message_id ?? 0, contentOf(payload, seconds())),
    editMessageReplyMarkup: (payload) =>
      chat.turnButtons(payload.message_id ?? 0, contentOf(payload, seconds()).buttons),
    deleteMessage: (payload) => chat.delete(payload.message_id ?? 0),
    answerCallbackQuery: ({ text }) => chat.toast(text ?? ''),
  };
  const server = await startLocalServer(async (path, body, response) => {
    const method = methods[path.split('/').at(-1) ?? ''];
    // Typing, drafts, commands: nothing that stays in the chat.
    sendJson(response, 200, { ok: true, result: method ? await method(body as Payload) : true });
  });
  return {
    address: server.address,
    chat,
    inject: (update) => {
      const updateId = updates.length + 1;
      updates.push({ update_id: updateId, ...update });
      return updateId;
    },
    isConfirmed: (updateId) => confirmed >= updateId,
    close: () => server.close(),
  };
}

function contentOf({ text = '', entities = [], reply_markup: markup }: Payload, date: number) {
  const buttons = (markup?.inline_keyboard ?? []).map((row) =>
    row.map(({ text: label, callback_data: data = '' }) => ({ label, data })),
  );
  return { text, entities, buttons, date };
}
