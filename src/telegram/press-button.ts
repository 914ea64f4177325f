import { telegramWordsFor } from '../words/telegram-words.ts';
import type { BotContext } from './bot-context.ts';
import { readButton } from './button-actions.ts';
import { carryOut } from './carry-out-button.ts';
import type { IncomingUpdate } from './incoming-update.ts';
import { languageOf } from './language-of.ts';
import { keyboardPayload, textPayload } from './message-payload.ts';
import type { MessageButton, OutgoingMessage } from './outgoing-message.ts';
import { type Reply, replyWith } from './reply.ts';

/**
 * Does what a pressed button stands for: turns the message it stands under, or makes a reply that is to be planned and sent.
 * An unknown or forged button is told to be out of date, and so is one about an answer or an article that is gone.
 */
export async function pressButton(
  context: BotContext,
  update: IncomingUpdate,
  { queryId, data }: { readonly queryId: string; readonly data: string },
): Promise<Reply | null> {
  const action = readButton(context, update.chat.id, data);
  const pressed = action && (await carryOut(context, update, action));
  const toast = pressed === null ? telegramWordsFor(languageOf(context, update)).buttonExpired : pressed.toast;
  // Before what it leads to: the client shows a waiting mark until then, and a late answer is refused.
  await context.api.call('answerCallbackQuery', { callback_query_id: queryId, ...(toast ? { text: toast } : {}) });
  if (action === null || pressed === null) return null;
  if (pressed.turned) await edit(context, update, pressed.turned);
  if (pressed.buttons) await exchangeButtons(context, update, pressed.buttons);
  if (!pressed.reply) return null;
  const { text, buttons } = pressed.reply;
  return replyWith(text, { language: languageOf(context, update), update, now: context.clock.now(), buttons });
}

async function edit(context: BotContext, update: IncomingUpdate, message: OutgoingMessage): Promise<void> {
  const payload = { ...textPayload(message), message_id: update.messageId };
  await change(context, update, 'editMessageText', payload);
}

async function exchangeButtons(context: BotContext, update: IncomingUpdate, buttons: MessageButton[][]): Promise<void> {
  const payload = { ...keyboardPayload(buttons), message_id: update.messageId };
  await change(context, update, 'editMessageReplyMarkup', payload);
}

async function change(
  { outgoing, log }: BotContext,
  update: IncomingUpdate,
  method: 'editMessageText' | 'editMessageReplyMarkup',
  payload: object,
): Promise<void> {
  const chatId = update.chat.id;
  const outcome = await outgoing.call({ chatId, method, payload, priority: 'edit' });
  if (!outcome.ok && outcome.kind !== 'unchanged') {
    log.warn({ chatId, problem: outcome.error.message }, 'A message could not be turned');
  }
}
