import type { Answer, Citation } from '../answers/answer.ts';
import type { ArticleDetails } from '../articles/article-summary.ts';
import { citedArticles, describeCited } from '../conversation/describe-answer.ts';
import { describeSources } from '../conversation/describe-sources.ts';
import type { Block, Line, RichText } from '../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { wordsFor } from '../words/words.ts';
import { inRows } from './answer-buttons.ts';
import type { BotContext } from './bot-context.ts';
import type { View } from './browse-sources.ts';
import { makeButton } from './button-actions.ts';
import { paragraph } from './reply.ts';

/** How much of the page is shown on either side of a quote, in UTF-16 units. */
const surroundingCharacters = 280;
const buttonsPerRow = 3;

/** The articles that an answer cites, in the order of their marks, each with a button for its card; null where none is left in the corpus. */
export async function citedSources(
  context: BotContext,
  chatId: number,
  answer: Answer,
  language: InterfaceLanguage,
): Promise<View | null> {
  const numbers = [...new Set(answer.citations.map((citation) => citation.articleNumber))];
  const found = await Promise.all(numbers.map((number) => context.assistant.article(number)));
  const articles = found.filter((article) => article !== null);
  if (articles.length === 0) return null;
  const { sourceButton } = telegramWordsFor(language);
  const buttons = articles.map(({ number }) =>
    makeButton(context, chatId, sourceButton(String(number)), {
      kind: 'card',
      article: number,
      inPlace: false,
      language,
    }),
  );
  const text = describeSources(articles, wordsFor(language), { page: 1, filterText: '' });
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
      const quotes = [...Map.groupBy(citations, ({ quote }) => quote).values()];
      return [
        { kind: 'paragraph', lines: [describeCited(citations, wordsFor(language))] },
        ...quotes.map((alike): Block => ({ kind: 'quotation', lines: [inItsPlace(alike, article, language)] })),
      ];
    }),
  );
  return [paragraph(telegramWordsFor(language).quotesHeading, 'bold'), ...blocks.flat()];
}

function inItsPlace(alike: readonly Citation[], article: ArticleDetails | null, language: InterfaceLanguage): Line {
  const quote = alike[0]?.quote ?? '';
  const mark = { text: `[${alike.map(({ number }) => number).join(', ')}] `, style: 'dim' } as const;
  const said = { text: quote, style: 'bold' } as const;
  const at = article?.body.indexOf(quote) ?? -1;
  // The page was changed or taken out since: the sentence stays what was cited then.
  if (article === null || at < 0)
    return [mark, said, { text: ` (${telegramWordsFor(language).articleGone})`, style: 'italic' }];
  return [
    mark,
    { text: lastCharacters(article.body.slice(0, at)) },
    said,
    { text: firstCharacters(article.body.slice(at + quote.length)) },
  ];
}

function firstCharacters(text: string): string {
  const paragraphEnd = text.indexOf('\n');
  const rest = paragraphEnd < 0 ? text : text.slice(0, paragraphEnd);
  if (rest.length <= surroundingCharacters) return rest;
  const cut = rest.slice(0, surroundingCharacters).toWellFormed();
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`;
}

function lastCharacters(text: string): string {
  const rest = text.slice(text.lastIndexOf('\n') + 1);
  if (rest.length <= surroundingCharacters) return rest;
  const cut = rest.slice(-surroundingCharacters).toWellFormed();
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}
