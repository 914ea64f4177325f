import { z } from 'zod';
import { botUser, type ChatBook, type StoredMessage } from './fake-bot-api-chats.ts';
import { checkText, type Entity, Refusal, strict } from './fake-bot-api-texts.ts';

const chatId = z.int();
const entity = z.strictObject({ type: z.string(), offset: z.number(), length: z.number(), url: z.string().optional() });
const entities = z.array(entity).optional();
const preview = z.strictObject({ is_disabled: z.boolean() }).optional();
const button = z.union([
  z.strictObject({ text: z.string().min(1), callback_data: z.string() }),
  z.strictObject({ text: z.string().min(1), url: z.url() }),
]);
const markup = z.strictObject({ inline_keyboard: z.array(z.array(button)) }).optional();
const thread = z.int().optional();
const reply = z.strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() }).optional();

/** The fields that each method takes here; anything else is refused, since the real server would ignore it in silence. */
const fields = {
  getMe: z.strictObject({}),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.literal(false).optional() }),
  setMyCommands: z.strictObject({
    commands: z.array(
      z.strictObject({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
    ),
    language_code: z.string().length(2).optional(),
    scope: z.looseObject({ type: z.string() }).optional(),
  }),
  sendMessage: z.strictObject({
    chat_id: chatId,
    message_thread_id: thread,
    text: z.string(),
    entities,
    link_preview_options: preview,
    reply_parameters: reply,
    reply_markup: markup,
    disable_notification: z.boolean().optional(),
  }),
  editMessageText: z.strictObject({
    chat_id: chatId,
    message_id: z.int(),
    text: z.string(),
    entities,
    link_preview_options: preview,
    reply_markup: markup,
  }),
  deleteMessage: z.strictObject({ chat_id: chatId, message_id: z.int() }),
  sendChatAction: z.strictObject({ chat_id: chatId, message_thread_id: thread, action: z.literal('typing') }),
  sendMessageDraft: z.strictObject({
    chat_id: chatId,
    message_thread_id: thread,
    draft_id: z.int().refine((id) => id !== 0),
    text: z.string().optional(),
    entities,
    can_stop: z.boolean().optional(),
    keep_on_stop: z.boolean().optional(),
  }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().max(200).optional(),
    show_alert: z.boolean().optional(),
  }),
  setMessageReaction: z.strictObject({
    chat_id: chatId,
    message_id: z.int(),
    reaction: z.array(z.strictObject({ type: z.literal('emoji'), emoji: z.string() })).max(1),
  }),
};

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
  deleteWebhook: (book) => {
    book.webhookUrl = '';
    return true;
  },
  setMyCommands: () => true,
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

export type { Entity };
