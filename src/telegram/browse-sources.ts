import { z } from 'zod';
import { describeSources, pageCount } from '../conversation/describe-sources.ts';
import type { RichText } from '../conversation/rich-text.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { wordsFor } from '../words/words.ts';
import type { BotContext } from './bot-context.ts';
import type { MessageButton } from './outgoing-message.ts';

const action = z.object({
  kind: z.literal('sources'),
  page: z.int().min(1),
  words: z.string(),
  language: z.enum(interfaceLanguages),
});

/** What a list of sources shows; `page` counts from 1, `words` narrow it, empty for all. */
export interface SourcesView {
  readonly language: InterfaceLanguage;
  readonly page: number;
  readonly words: string;
}

/** A page of the list of sources, with the buttons that turn it. */
export async function listSources(
  context: BotContext,
  chatId: number,
  { language, page, words }: SourcesView,
): Promise<{ text: RichText; buttons: MessageButton[][] }> {
  const articles = await context.assistant.articles(words === '' ? {} : { words });
  const pages = pageCount(articles);
  const shown = Math.min(page, pages);
  const label = telegramWordsFor(language);
  const button = (text: string, to: number): MessageButton => {
    const data = context.newToken();
    const turn = JSON.stringify({ kind: 'sources', page: to, words, language });
    context.state.buttons.add({ token: data, chatId, action: turn, now: context.clock.now() });
    return { label: text, data };
  };
  const row = [
    ...(shown > 1 ? [button(label.newerPage, shown - 1)] : []),
    ...(shown < pages ? [button(label.olderPage, shown + 1)] : []),
  ];
  const text = describeSources(articles, wordsFor(language), { page: shown, filterText: words });
  return { text, buttons: row.length > 0 ? [row] : [] };
}

/** What the button with this data shows in this chat, or null where it is not known there (any more). */
export function readButton(context: BotContext, chatId: number, data: string): SourcesView | null {
  const kept = context.state.buttons.actionOf(data, chatId);
  return kept === null ? null : action.parse(JSON.parse(kept));
}
