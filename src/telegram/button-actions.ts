import { z } from 'zod';
import { interfaceLanguages } from '../language/languages.ts';
import type { BotContext } from './bot-context.ts';
import type { MessageButton } from './outgoing-message.ts';

const language = z.enum(interfaceLanguages);
const number = z.int().min(1);

const schema = z.discriminatedUnion('kind', [
  /** A page of the list of sources, in place of the one shown. */
  z.object({ kind: z.literal('sources'), page: number, words: z.string(), language }),
  /** The card of an article: a message of its own, or in place of the article's text. */
  z.object({ kind: z.literal('card'), article: number, inPlace: z.boolean(), language }),
  /** A page of the text of an article, in place of its card. */
  z.object({ kind: z.literal('text'), article: number, page: number, language }),
]);

/** What a button does. */
export type ButtonAction = z.infer<typeof schema>;

/** A button that does this in this chat; what it does is kept, and the button carries only a token. */
export function makeButton(context: BotContext, chatId: number, label: string, action: ButtonAction): MessageButton {
  const data = context.newToken();
  context.state.buttons.add({ token: data, chatId, action: JSON.stringify(action), now: context.clock.now() });
  return { label, data };
}

/** What the button with this data does in this chat, or null where it is not known there (any more). */
export function readButton(context: BotContext, chatId: number, data: string): ButtonAction | null {
  const kept = context.state.buttons.actionOf(data, chatId);
  return kept === null ? null : schema.parse(JSON.parse(kept));
}
