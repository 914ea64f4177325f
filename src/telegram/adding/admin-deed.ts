import type { Adding } from '../../adding/adding.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { type AddingWords, addingWordsFor } from '../../words/adding-words.ts';
import type { Asked } from '../answering/answer-question.ts';
import type { BotContext } from '../bot-context.ts';
import { articleCard } from '../browsing/browse-article.ts';
import type { View } from '../browsing/browse-sources.ts';
import { viewerOf } from '../browsing/viewer.ts';
import { languageOf } from '../language-of.ts';
import { paragraph, type Reply, replyWith } from '../sending/reply.ts';
import { type ProgressMessage, showProgress } from './progress-message.ts';

/** All that a deed of an admin works with. */
export interface Deed extends Asked {
  readonly context: BotContext;
  readonly adding: Adding;
  readonly language: InterfaceLanguage;
  readonly words: AddingWords;
}

/** The deed of an update, in the language of its admin. */
export function deedOf(context: BotContext, asked: Asked, adding: Adding): Deed {
  const language = languageOf(context, asked.update);
  return { ...asked, context, adding, language, words: addingWordsFor(language) };
}

/** A reply with the buttons under it; on the message of the pressed button, where one was pressed and the reply is to take its place. */
export function show(
  deed: Deed,
  { text, buttons, article }: View,
  options: { readonly inPlace?: boolean } = {},
): Reply {
  const { context, update, language } = deed;
  const reply = replyWith(text, { language, update, now: context.clock.now(), buttons, article });
  return options.inPlace && update.kind === 'button' ? { ...reply, replaces: [update.messageId] } : reply;
}

/** The card of an article under a line that says what became of it; the line alone where the article is gone. */
export async function showArticle(deed: Deed, number: number, heading: string | null): Promise<Reply> {
  const { context, update, language } = deed;
  const article = await context.assistant.article(number);
  const lines = heading === null ? [] : [paragraph(heading, 'bold')];
  if (article === null) return show(deed, { text: lines, buttons: [] }, { inPlace: true });
  const card = articleCard(context, viewerOf(context, update, language), article, null);
  return show(deed, { ...card, text: [...lines, ...card.text] }, { inPlace: true });
}

/** The same of one sentence. */
export function say(deed: Deed, text: string, options: { readonly inPlace?: boolean } = {}): Reply {
  return show(deed, { text: [paragraph(text)], buttons: [] }, options);
}

/** Works while a message says so; on the message of the pressed button where one was pressed. */
export async function whileShowing<T>(
  { context, claimed, update }: Deed,
  text: string,
  work: (progress: ProgressMessage) => Promise<T>,
): Promise<T> {
  const messageId = update.kind === 'button' ? update.messageId : null;
  const progress = showProgress(context, claimed, { text, messageId });
  try {
    return await work(progress);
  } finally {
    await progress.end();
  }
}

/** Notes what an admin did, as `/allow` does. */
export function audit({ context, update }: Deed, action: string, details: string): void {
  context.state.people.audit(update.sender.id, action, details, context.clock.now());
}
