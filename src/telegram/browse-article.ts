import type { ArticleDetails } from '../articles/article-summary.ts';
import { describeArticle } from '../conversation/describe-article.ts';
import type { RichText } from '../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { wordsFor } from '../words/words.ts';
import type { BotContext } from './bot-context.ts';
import type { View } from './browse-sources.ts';
import { makeButton } from './button-actions.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { renderMessages } from './render-message.ts';
import { paragraph } from './reply.ts';

/** The card of an article, with the button that shows its whole text. */
export function articleCard(
  context: BotContext,
  chatId: number,
  article: ArticleDetails,
  language: InterfaceLanguage,
): View {
  const label = telegramWordsFor(language).showText;
  const button = makeButton(context, chatId, label, { kind: 'text', article: article.number, page: 1, language });
  return { text: describeArticle(article, wordsFor(language)), buttons: [[button]] };
}

/** A page of an article's text as one message; `page` counts from 1. */
export function articleText(
  context: BotContext,
  chatId: number,
  article: ArticleDetails,
  { page, language }: { readonly page: number; readonly language: InterfaceLanguage },
): OutgoingMessage {
  const words = telegramWordsFor(language);
  const title = `${article.number}. ${article.title ?? wordsFor(language).chat.unknownTitle}`;
  const lines = article.body.split('\n').filter((line) => line.trim() !== '');
  const text: RichText = [paragraph(title, 'bold'), ...lines.map((line) => paragraph(line))];
  const pages = renderMessages(text);
  const shown = Math.min(page, pages.length);
  const turn = (label: string, to: number) =>
    makeButton(context, chatId, label, { kind: 'text', article: article.number, page: to, language });
  const back = makeButton(context, chatId, words.backToCard, {
    kind: 'card',
    article: article.number,
    inPlace: true,
    language,
  });
  const row = [
    ...(shown > 1 ? [turn('←', shown - 1)] : []),
    back,
    ...(shown < pages.length ? [turn(`${shown + 1}/${pages.length} →`, shown + 1)] : []),
  ];
  return { ...(pages[shown - 1] ?? { text: title, entities: [] }), buttons: [row] };
}
