import type { Answer } from '../../answers/answer.ts';
import type { ArticleDetails } from '../../articles/article-summary.ts';
import { describeArticle } from '../../conversation/describe-article.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import type { BotContext } from '../bot-context.ts';
import { makeButton } from '../handling/button-actions.ts';
import type { OutgoingMessage } from '../sending/outgoing-message.ts';
import { renderMessages } from '../sending/render-message.ts';
import type { View } from './browse-sources.ts';
import { markedText, pageOfMark } from './marked-text.ts';
import type { Viewer } from './viewer.ts';

/** The card of an article, with the buttons that show its whole text and let it be asked; the file only to an admin, in private. */
export function articleCard(
  context: BotContext,
  viewer: Viewer,
  article: ArticleDetails,
  citedBy: number | null,
): View {
  const { chatId, language, showsFiles } = viewer;
  const words = telegramWordsFor(language);
  const shown = { article: article.number, language };
  const text = makeButton(context, chatId, words.showText, { kind: 'text', page: 0, inPlace: true, citedBy, ...shown });
  const ask = makeButton(context, chatId, words.oneArticle.ask, { kind: 'choose-article', ...shown });
  return {
    text: describeArticle(article, wordsFor(language), { showsFile: showsFiles }),
    buttons: [[text], [ask]],
    article: article.number,
  };
}

/** A page of an article's text as one message, with the sentences that were cited of it in bold; page 0 is the one where the first of them begins. */
export function articleText(
  context: BotContext,
  { chatId, language }: Viewer,
  article: ArticleDetails,
  { page, citedBy }: { readonly page: number; readonly citedBy: number | null },
): OutgoingMessage {
  const words = telegramWordsFor(language);
  const { chat } = wordsFor(language);
  const heading = `${chat.articleNumber(article.number)} ${article.title ?? chat.unknownTitle}`;
  const pages = renderMessages(markedText(heading, article.body, citedSentences(context, citedBy, article.number)));
  const shown = page === 0 ? pageOfMark(pages) : Math.min(page, pages.length);
  const place = { article: article.number, citedBy, language };
  const turn = (label: string, to: number) =>
    makeButton(context, chatId, label, { kind: 'text', page: to, inPlace: true, ...place });
  const back = makeButton(context, chatId, words.backToCard, { kind: 'card', inPlace: true, ...place });
  const row = [
    ...(shown > 1 ? [turn('←', shown - 1)] : []),
    back,
    ...(shown < pages.length ? [turn(`${shown + 1}/${pages.length} →`, shown + 1)] : []),
  ];
  return { ...(pages[shown - 1] ?? { text: heading, entities: [] }), buttons: [row], article: article.number };
}

/** What the answer to an update cites of an article; nothing where that answer is forgotten. */
function citedSentences({ state }: BotContext, citedBy: number | null, article: number): string[] {
  const turn = citedBy === null ? null : state.turns.byUpdate(citedBy);
  const { citations } = turn ? (JSON.parse(turn.answer) as Answer) : { citations: [] };
  return citations.filter(({ articleNumber }) => articleNumber === article).map(({ quote }) => quote);
}
