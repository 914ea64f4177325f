import type { ArticleSummary } from '../../articles/article-summary.ts';
import { describeExtent } from '../../conversation/describe-sources.ts';
import type { RichText } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import { fitted } from '../answering/answer-buttons.ts';
import type { BotContext } from '../bot-context.ts';
import { makeButton } from '../handling/button-actions.ts';
import { paragraph } from '../sending/reply.ts';
import type { View } from './browse-sources.ts';

/** How many of the newest articles a newcomer is offered. */
const offeredArticles = 3;

/** One screen for a newcomer: what the bot does, from how much, and articles to begin with by a tap. */
export async function greet(context: BotContext, chatId: number, language: InterfaceLanguage): Promise<View> {
  const articles = await context.assistant.articles();
  const offered = newest(articles, language);
  const words = telegramWordsFor(language).start;
  const text: RichText = [
    paragraph(words.introduction),
    paragraph(describeExtent(articles, wordsFor(language)), 'bold'),
    paragraph(words.commands),
    paragraph(offered.length > 0 ? words.askOrTap : words.ask),
  ];
  const buttons = offered.map(({ number, title }) => [
    makeButton(context, chatId, fitted(title ?? ''), { kind: 'ask-about', article: number, language }),
  ]);
  return { text, buttons };
}

/** Those with a title, the asker's language first. */
function newest(articles: readonly ArticleSummary[], language: InterfaceLanguage): readonly ArticleSummary[] {
  const titled = articles.filter(({ title }) => title !== null);
  const isOwn = (article: ArticleSummary) => article.language === language;
  return [...titled.filter(isOwn), ...titled.filter((article) => !isOwn(article))].slice(0, offeredArticles);
}
