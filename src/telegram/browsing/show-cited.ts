import type { Answer, Citation } from '../../answers/answer.ts';
import { citedArticles, describeCited, marksOf } from '../../conversation/describe-answer.ts';
import type { Block, RichText } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import { inRows } from '../answering/answer-buttons.ts';
import type { BotContext } from '../bot-context.ts';
import { makeButton } from '../handling/button-actions.ts';
import type { MessageButton } from '../sending/outgoing-message.ts';
import { paragraph } from '../sending/reply.ts';
import type { View } from './browse-sources.ts';
import { inTheirPlaces } from './quotes-in-place.ts';

const buttonsPerRow = 3;

/** An answer whose sources are shown, and the update that it answers. */
export interface ShownAnswer {
  readonly answer: Answer;
  readonly updateId: number;
}

/** The articles that an answer cites, in the order of their marks, each with a button for its card; null where none is left in the corpus. */
export async function citedSources(
  context: BotContext,
  chatId: number,
  { answer, updateId }: ShownAnswer,
  language: InterfaceLanguage,
): Promise<View | null> {
  const found = await Promise.all(
    citedArticles(answer).map(async (citations) => ({
      citations,
      isLeft: (await context.assistant.article(articleOf(citations))) !== null,
    })),
  );
  const left = found.filter(({ isLeft }) => isLeft).map(({ citations }) => citations);
  if (left.length === 0) return null;
  const { sourceButton } = telegramWordsFor(language);
  // By the marks of the answer: the permanent number of an article would look like one of them.
  const buttons = left.map((citations) =>
    makeButton(context, chatId, sourceButton(marksOf(citations)), {
      kind: 'card',
      article: articleOf(citations),
      inPlace: false,
      citedBy: updateId,
      language,
    }),
  );
  const words = wordsFor(language);
  const lines = left.map((citations) => describeCited(citations, words));
  const text: RichText = [paragraph(words.chat.sourcesHeading, 'bold'), { kind: 'paragraph', lines }];
  return { text, buttons: inRows(buttons, buttonsPerRow), ...onlyArticle(answer) };
}

/** Each sentence that an answer cites, set off in bold between the words that stand around it on its page, with a button an article for its text. */
export async function citedQuotes(
  context: BotContext,
  chatId: number,
  { answer, updateId }: ShownAnswer,
  language: InterfaceLanguage,
): Promise<View> {
  const { quotesHeading, inText } = telegramWordsFor(language);
  const blocks: Block[] = [];
  const buttons: MessageButton[] = [];
  for (const citations of citedArticles(answer)) {
    const article = await context.assistant.article(articleOf(citations));
    blocks.push({ kind: 'paragraph', lines: [describeCited(citations, wordsFor(language), [])] });
    for (const line of inTheirPlaces(citations, article?.body ?? '', language)) {
      blocks.push({ kind: 'quotation', lines: [line] });
    }
    const place = { article: articleOf(citations), citedBy: updateId, language };
    if (article) {
      buttons.push(
        makeButton(context, chatId, inText(marksOf(citations)), { kind: 'text', page: 0, inPlace: false, ...place }),
      );
    }
  }
  const text = [paragraph(quotesHeading, 'bold'), ...blocks];
  return { text, buttons: inRows(buttons, 2), ...onlyArticle(answer) };
}

function articleOf(citations: readonly Citation[]): number {
  return citations[0]?.articleNumber ?? 0;
}

/** A reply to what shows one article asks that article. */
function onlyArticle(answer: Answer): { readonly article?: number } {
  const cited = citedArticles(answer);
  return cited[0] && cited.length === 1 ? { article: articleOf(cited[0]) } : {};
}
