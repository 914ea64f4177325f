import { describeSources, pageCount } from '../../conversation/describe-sources.ts';
import type { RichText } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import type { BotContext } from '../bot-context.ts';
import { makeButton } from '../handling/button-actions.ts';
import type { MessageButton } from '../sending/outgoing-message.ts';

/** What a list of sources shows; `page` counts from 1, `words` narrow it, empty for all. */
export interface SourcesView {
  readonly language: InterfaceLanguage;
  readonly page: number;
  readonly words: string;
}

/** A text with the buttons under it. */
export interface View {
  readonly text: RichText;
  readonly buttons: MessageButton[][];
  /** The one article that it shows. */
  readonly article?: number;
}

/** A page of the list of sources, with the buttons that turn it. */
export async function listSources(
  context: BotContext,
  chatId: number,
  { language, page, words }: SourcesView,
): Promise<View> {
  const articles = await context.assistant.articles(words === '' ? {} : { words });
  const pages = pageCount(articles);
  const shown = Math.min(page, pages);
  const label = telegramWordsFor(language);
  const turn = (text: string, to: number) =>
    makeButton(context, chatId, text, { kind: 'sources', page: to, words, language });
  const row = [
    ...(shown > 1 ? [turn(label.newerPage, shown - 1)] : []),
    ...(shown < pages ? [turn(label.olderPage, shown + 1)] : []),
  ];
  const text = describeSources(articles, wordsFor(language), { page: shown, filterText: words });
  return { text, buttons: row.length > 0 ? [row] : [] };
}
