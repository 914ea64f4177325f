import type { ArticleDetails } from '../articles/article-summary.ts';
import { interfaceLanguageFor } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { baseLanguage } from './answer-question.ts';
import type { BotContext } from './bot-context.ts';
import { articleCard, articleText } from './browse-article.ts';
import { listSources, type View } from './browse-sources.ts';
import { type ButtonAction, readButton } from './button-actions.ts';
import type { IncomingUpdate } from './incoming-update.ts';
import { textPayload } from './message-payload.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { renderMessages } from './render-message.ts';
import { type Reply, replyWith } from './reply.ts';

/**
 * Does what a pressed button stands for: turns the message it stands under, or makes a reply that is to be planned and sent.
 * An unknown or forged button is told to be out of date.
 */
export async function pressButton(
  context: BotContext,
  update: IncomingUpdate,
  { queryId, data }: { readonly queryId: string; readonly data: string },
): Promise<Reply | null> {
  const chatId = update.chat.id;
  const kept = readButton(context, chatId, data);
  const article = kept !== null && kept.kind !== 'sources' ? await context.assistant.article(kept.article) : null;
  // The article may have gone from the corpus since.
  const action = kept === null || (kept.kind !== 'sources' && article === null) ? null : kept;
  const language = interfaceLanguageFor(baseLanguage(update));
  // Answered first: the client shows a waiting mark until then, and a late answer is refused.
  await context.api.call('answerCallbackQuery', {
    callback_query_id: queryId,
    ...(action === null ? { text: telegramWordsFor(language).buttonExpired } : {}),
  });
  if (action === null) return null;
  if (action.kind === 'card' && !action.inPlace && article) {
    const { text, buttons } = articleCard(context, chatId, article, action.language);
    return replyWith(text, { language: action.language, update, now: context.clock.now(), buttons });
  }
  const message = await turned(context, chatId, action, article);
  if (message) await edit(context, update, message);
  return null;
}

async function turned(
  context: BotContext,
  chatId: number,
  action: ButtonAction,
  article: ArticleDetails | null,
): Promise<OutgoingMessage | null> {
  if (action.kind === 'sources') return asMessage(await listSources(context, chatId, action));
  if (article === null) return null;
  return action.kind === 'text'
    ? articleText(context, chatId, article, action)
    : asMessage(articleCard(context, chatId, article, action.language));
}

function asMessage({ text, buttons }: View): OutgoingMessage | null {
  const [message] = renderMessages(text);
  return message ? { ...message, buttons } : null;
}

async function edit({ outgoing, log }: BotContext, update: IncomingUpdate, message: OutgoingMessage): Promise<void> {
  const chatId = update.chat.id;
  const payload = { ...textPayload(message), message_id: update.messageId };
  const outcome = await outgoing.call({ chatId, method: 'editMessageText', payload, priority: 'edit' });
  if (!outcome.ok && outcome.kind !== 'unchanged') {
    log.warn({ chatId, problem: outcome.error.message }, 'A message could not be turned');
  }
}
