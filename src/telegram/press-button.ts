import { interfaceLanguageFor } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { baseLanguage } from './answer-question.ts';
import type { BotContext } from './bot-context.ts';
import { listSources, readButton } from './browse-sources.ts';
import type { IncomingUpdate } from './incoming-update.ts';
import { textPayload } from './message-payload.ts';
import { renderMessages } from './render-message.ts';

/** Turns the list under which a button was pressed; an unknown or forged button is told to be out of date. */
export async function pressButton(
  context: BotContext,
  update: IncomingUpdate,
  { queryId, data }: { readonly queryId: string; readonly data: string },
): Promise<void> {
  const { outgoing } = context;
  const chatId = update.chat.id;
  const view = readButton(context, chatId, data);
  const language = interfaceLanguageFor(baseLanguage(update));
  // Answered first: the client shows a waiting mark until then, and a late answer is refused.
  await context.api.call('answerCallbackQuery', {
    callback_query_id: queryId,
    ...(view === null ? { text: telegramWordsFor(language).buttonExpired } : {}),
  });
  if (view === null) return;
  const { text, buttons } = await listSources(context, chatId, view);
  const [message] = renderMessages(text);
  if (!message) return;
  const payload = { ...textPayload({ ...message, buttons }), message_id: update.messageId };
  const outcome = await outgoing.call({ chatId, method: 'editMessageText', payload, priority: 'edit' });
  if (!outcome.ok && outcome.kind !== 'unchanged') {
    context.log.warn({ chatId, problem: outcome.error.message }, 'A list of sources could not be turned');
  }
}
