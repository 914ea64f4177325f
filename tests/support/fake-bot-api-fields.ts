import { z } from 'zod';

const chatId = z.int();
const entity = z.strictObject({ type: z.string(), offset: z.number(), length: z.number(), url: z.string().optional() });
const entities = z.array(entity).optional();
const preview = z.strictObject({ is_disabled: z.boolean() }).optional();
const button = z.union([
  z.strictObject({ text: z.string().min(1), callback_data: z.string() }),
  z.strictObject({ text: z.string().min(1), url: z.url() }),
]);
export const markup = z.strictObject({ inline_keyboard: z.array(z.array(button)) }).optional();
const thread = z.int().optional();
const reply = z.strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() }).optional();

/** The fields that each method takes here; anything else is refused, since the real server would ignore it in silence. */
export const fields = {
  getMe: z.strictObject({}),
  getFile: z.strictObject({ file_id: z.string().min(1) }),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.literal(false).optional() }),
  setWebhook: z.strictObject({
    url: z.url(),
    secret_token: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/),
    allowed_updates: z.array(z.string()),
    drop_pending_updates: z.literal(false).optional(),
  }),
  setMyCommands: z.strictObject({
    commands: z.array(
      z.strictObject({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
    ),
    language_code: z.string().length(2).optional(),
    scope: z.strictObject({ type: z.literal('chat'), chat_id: chatId }).optional(),
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
  editMessageReplyMarkup: z.strictObject({ chat_id: chatId, message_id: z.int(), reply_markup: markup }),
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
