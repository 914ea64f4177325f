import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { Asked } from '../answering/answer-question.ts';
import { questionOfButton } from '../answering/question-of-button.ts';
import { workOnQuestion } from '../answering/work-on-question.ts';
import type { BotContext } from '../bot-context.ts';
import { languageOf } from '../language-of.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import { keyboardPayload, textPayload } from '../sending/message-payload.ts';
import type { MessageButton, OutgoingMessage } from '../sending/outgoing-message.ts';
import { type Reply, replyWith } from '../sending/reply.ts';
import { isAsking, readButton } from './button-actions.ts';
import { carryOut, type Pressed } from './carry-out-button.ts';

/**
 * Does what a pressed button stands for: asks its question, turns the message it stands under, or makes a reply that is to be planned and sent.
 * An unknown or forged button is told to be out of date, and so is one about an answer or an article that is gone.
 */
export async function pressButton(
  context: BotContext,
  asked: Asked,
  { queryId, data }: { readonly queryId: string; readonly data: string },
): Promise<Reply | null> {
  const { update } = asked;
  const action = readButton(context, update.chat.id, data);
  const question = isAsking(action) ? await questionOfButton(context, action) : null;
  const pressed = action === null || isAsking(action) ? null : await carryOut(context, update, action);
  const isKnown = question !== null || pressed !== null;
  const toast = isKnown ? pressed?.toast : telegramWordsFor(languageOf(context, update)).buttonExpired;
  // Before what it leads to: the client shows a waiting mark until then, and a late answer is refused.
  await context.api.call('answerCallbackQuery', { callback_query_id: queryId, ...(toast ? { text: toast } : {}) });
  if (question) return await workOnQuestion(context, asked, question);
  if (!pressed) return null;
  if (pressed.turned) await edit(context, update, pressed.turned);
  if (pressed.buttons) await exchangeButtons(context, update, pressed.buttons);
  return replyOf(context, update, pressed);
}

function replyOf(context: BotContext, update: IncomingUpdate, { reply, page }: Pressed): Reply | null {
  const language = languageOf(context, update);
  const replyTo = update.chat.type === 'private' ? {} : { replyTo: update.messageId };
  if (page) return { messages: [{ ...page, ...replyTo, language }] };
  if (!reply) return null;
  const { text, buttons, article } = reply;
  return replyWith(text, { language, update, now: context.clock.now(), buttons, article });
}

async function edit(context: BotContext, update: IncomingUpdate, message: OutgoingMessage): Promise<void> {
  const payload = { ...textPayload(message), message_id: update.messageId };
  await change(context, update, 'editMessageText', payload);
  if (message.article !== undefined) {
    context.state.askedArticles.noteMessage(update.chat.id, update.messageId, message.article);
  }
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
