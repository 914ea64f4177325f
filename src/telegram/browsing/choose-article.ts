import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import type { BotContext } from '../bot-context.ts';
import { type ButtonAction, makeButton } from '../handling/button-actions.ts';
import type { Pressed } from '../handling/carry-out-button.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import { paragraph } from '../sending/reply.ts';

type Choice = Extract<ButtonAction, { readonly kind: 'choose-article' }>;

/** Keeps the next question of whoever pressed for one article and says so, or takes that back; null where there is no such article any more. */
export async function chooseArticle(
  context: BotContext,
  update: IncomingUpdate,
  { article: number, language }: Choice,
): Promise<Pressed | null> {
  const { askedArticles } = context.state;
  const words = telegramWordsFor(language).oneArticle;
  const place = { chatId: update.chat.id, threadId: update.threadId, userId: update.sender.id };
  if (number === null) {
    askedArticles.unchoose(place);
    return { turned: { text: words.askingAll, entities: [] } };
  }
  const article = await context.assistant.article(number);
  if (article === null) return null;
  askedArticles.choose(place, number, context.clock.now());
  const { chat } = wordsFor(language);
  const title = `${chat.articleNumber(number)} ${article.title ?? chat.unknownTitle}`;
  const button = makeButton(context, place.chatId, words.cancel, { kind: 'choose-article', article: null, language });
  const how = update.chat.type === 'private' ? words.askNow : words.askByReply;
  return { reply: { text: [paragraph(title, 'bold'), paragraph(how)], buttons: [[button]], article: number } };
}
