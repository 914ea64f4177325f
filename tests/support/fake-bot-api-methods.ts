import { z } from 'zod';
import { botUser, type ChatBook, type StoredMessage } from './fake-bot-api-chats.ts';
import { fields, type markup } from './fake-bot-api-fields.ts';
import { checkText, Refusal, strict } from './fake-bot-api-texts.ts';

type Payload<M extends keyof typeof fields> = z.infer<(typeof fields)[M]>;

export type MethodName = keyof typeof fields;
export const isMethod = (name: string): name is MethodName => name in fields;

/** Applies one call to the chats and returns its result, or throws a Refusal. */
export function applyMethod(book: ChatBook, name: MethodName, payload: unknown): unknown {
  const parsed = fields[name].safeParse(payload);
  if (!parsed.success) throw strict(`${name}: ${z.prettifyError(parsed.error)}`);
  const method = methods[name] as (book: ChatBook, payload: unknown) => unknown;
  return method(book, parsed.data);
}

const methods: { [M in MethodName]: (book: ChatBook, payload: Payload<M>) => unknown } = {
  getMe: () => botUser,
  setWebhook: (book, { url, secret_token: secret }) => {
    book.webhookUrl = url;
    book.webhookSecret = secret;
    return true;
  },
  deleteWebhook: (book) => {
    book.webhookUrl = '';
    book.webhookSecret = null;
    return true;
  },
  setMyCommands: (book, { scope }) => Boolean(scope === undefined || book.open(scope.chat_id)),
  getFile: (book, { file_id: fileId }) => book.files.told(fileId),
  sendMessage: (book, payload) => {
    const chat = book.open(payload.chat_id);
    const checked = checkText(payload.text, payload.entities ?? []);
    checkButtons(payload.reply_markup);
    const repliedTo = payload.reply_parameters && chat.messages.get(payload.reply_parameters.message_id);
    if (payload.reply_parameters && (!repliedTo || repliedTo.deleted)) {
      if (!payload.reply_parameters.allow_sending_without_reply) {
        throw new Refusal(400, 'Bad Request: message to be replied not found');
      }
    }
    return book.addBotMessage(chat, {
      ...checked,
      threadId: payload.message_thread_id ?? null,
      replyTo: repliedTo && !repliedTo.deleted ? repliedTo.messageId : null,
      markup: payload.reply_markup ?? null,
      preview: payload.link_preview_options?.is_disabled !== true,
    });
  },
  editMessageText: (book, payload) => {
    const chat = book.open(payload.chat_id);
    const message = ownMessage(chat.messages.get(payload.message_id), 'edit');
    const checked = checkText(payload.text, payload.entities ?? []);
    checkButtons(payload.reply_markup);
    const next = { ...checked, markup: payload.reply_markup ?? null };
    const same = { text: message.text, entities: message.entities, markup: message.markup };
    if (JSON.stringify(next) === JSON.stringify(same)) {
      throw new Refusal(
        400,
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    return book.editBotMessage(chat, message, {
      ...next,
      preview: payload.link_preview_options?.is_disabled !== true,
    });
  },
  editMessageReplyMarkup: (book, payload) => {
    const message = ownMessage(book.open(payload.chat_id).messages.get(payload.message_id), 'edit');
    checkButtons(payload.reply_markup);
    if (JSON.stringify(payload.reply_markup ?? null) === JSON.stringify(message.markup)) {
      throw new Refusal(400, 'Bad Request: message is not modified');
    }
    message.markup = payload.reply_markup ?? null;
    return true;
  },
  deleteMessage: (book, payload) => {
    const message = book.open(payload.chat_id).messages.get(payload.message_id);
    if (!message || message.deleted) throw new Refusal(400, 'Bad Request: message to delete not found');
    message.deleted = true;
    return true;
  },
  sendChatAction: (book, payload) => Boolean(book.open(payload.chat_id)),
  sendMessageDraft: (book, payload) => {
    if (book.open(payload.chat_id).type !== 'private') throw new Refusal(400, 'Bad Request: TEXTDRAFT_PEER_INVALID');
    checkText(payload.text ?? '', payload.entities ?? [], 0);
    return true;
  },
  answerCallbackQuery: (book, payload) => {
    if (!book.openQueries.delete(payload.callback_query_id)) {
      throw new Refusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid');
    }
    return true;
  },
  setMessageReaction: (book, payload) => {
    const message = book.open(payload.chat_id).messages.get(payload.message_id);
    if (!message || message.deleted) throw new Refusal(400, 'Bad Request: message to react not found');
    message.reaction = payload.reaction[0]?.emoji ?? null;
    return true;
  },
};

function ownMessage(message: StoredMessage | undefined, verb: string): StoredMessage {
  if (!message || message.deleted) throw new Refusal(400, `Bad Request: message to ${verb} not found`);
  if (!message.fromBot) throw new Refusal(400, `Bad Request: message can't be ${verb}ed`);
  return message;
}

function checkButtons(keyboard: z.infer<typeof markup>): void {
  for (const found of keyboard?.inline_keyboard.flat() ?? []) {
    if (!('callback_data' in found)) continue;
    const bytes = Buffer.byteLength(found.callback_data);
    if (bytes < 1 || bytes > 64) throw new Refusal(400, 'Bad Request: BUTTON_DATA_INVALID');
  }
}
