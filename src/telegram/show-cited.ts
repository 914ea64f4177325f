import type { Answer } from '../answers/answer.ts';
import { citedArticles, describeCited } from '../conversation/describe-answer.ts';
import type { Block, RichText } from '../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { wordsFor } from '../words/words.ts';
import { inRows } from './answer-buttons.ts';
import type { BotContext } from './bot-context.ts';
import type { View } from './browse-sources.ts';
import { makeButton } from './button-actions.ts';
import { inTheirPlaces } from './quotes-in-place.ts';
import { paragraph } from './reply.ts';

const buttonsPerRow = 3;

/** The articles that an answer cites, in the order of their marks, each with a button for its card; null where none is left in the corpus. */
export async function citedSources(
  context: BotContext,
  chatId: number,
  answer: Answer,
  language: InterfaceLanguage,
): Promise<View | null> {
  const found = await Promise.all(
    citedArticles(answer).map(async (citations) => ({
      citations,
      article: await context.assistant.article(citations[0]?.articleNumber ?? 0),
    })),
  );
  const left = found.filter(({ article }) => article !== null);
  if (left.length === 0) return null;
  const { sourceButton } = telegramWordsFor(language);
  // By the marks of the answer: the permanent number of an article would look like one of them.
  const buttons = left.map(({ citations, article }) =>
    makeButton(context, chatId, sourceButton(citations.map(({ number }) => number).join(', ')), {
      kind: 'card',
      article: article?.number ?? 0,
      inPlace: false,
      language,
    }),
  );
  const words = wordsFor(language);
  const lines = left.map(({ citations }) => describeCited(citations, words));
  const text: RichText = [paragraph(words.chat.sourcesHeading, 'bold'), { kind: 'paragraph', lines }];
  return { text, buttons: inRows(buttons, buttonsPerRow) };
}

/** Each sentence that an answer cites, set off in bold between the words that stand around it on its page. */
export async function citedQuotes(
  { assistant }: BotContext,
  answer: Answer,
  language: InterfaceLanguage,
): Promise<RichText> {
  const blocks = await Promise.all(
    citedArticles(answer).map(async (citations): Promise<Block[]> => {
      const article = await assistant.article(citations[0]?.articleNumber ?? 0);
      return [
        { kind: 'paragraph', lines: [describeCited(citations, wordsFor(language))] },
        ...inTheirPlaces(citations, article?.body ?? '', language).map(
          (line): Block => ({ kind: 'quotation', lines: [line] }),
        ),
      ];
    }),
  );
  return [paragraph(telegramWordsFor(language).quotesHeading, 'bold'), ...blocks.flat()];
}
