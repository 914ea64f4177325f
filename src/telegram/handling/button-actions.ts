import { z } from 'zod';
import { interfaceLanguages } from '../../language/languages.ts';
import { feedbackReasons } from '../../state/feedback.ts';
import type { BotContext } from '../bot-context.ts';
import type { MessageButton } from '../sending/outgoing-message.ts';

const language = z.enum(interfaceLanguages);
const number = z.int().min(1);
const id = z.int();
/** Absent in buttons of older versions. */
const citedBy = id.nullable().default(null);

const schema = z.discriminatedUnion('kind', [
  /** A page of the list of sources, in place of the one shown. */
  z.object({ kind: z.literal('sources'), page: number, words: z.string(), language }),
  /** The card of an article: a message of its own, or in place of the article's text; `citedBy` is the update whose answer led here. */
  z.object({ kind: z.literal('card'), article: number, inPlace: z.boolean(), citedBy, language }),
  /** A page of the text of an article, with what is cited of it marked: in place of its card or another page, or a message of its own. Page 0 is the one with the citation. */
  z.object({
    kind: z.literal('text'),
    article: number,
    page: z.int().min(0),
    inPlace: z.boolean().default(true),
    citedBy,
    language,
  }),
  /** The next question is for one article; null for all again. */
  z.object({ kind: z.literal('choose-article'), article: number.nullable(), language }),
  /** Asks one article what it says. */
  z.object({ kind: z.literal('ask-about'), article: number, language }),
  /** Asks all articles what one of them was asked. */
  z.object({ kind: z.literal('ask-all'), update: id, language }),
  /** Asks one of the questions that stand under an answer. */
  z.object({ kind: z.literal('ask-suggested'), update: id, index: z.int().min(0), language }),
  /** What the answer to an update cites: its articles, or its sentences where they stand. */
  z.object({ kind: z.literal('cited'), show: z.enum(['sources', 'quotes']), update: id, language }),
  /** What somebody thinks of the answer to an update. */
  z.object({ kind: z.literal('verdict'), verdict: z.enum(['good', 'bad']), update: id, language }),
  /** The language somebody wants to be spoken to in; null for that of their Telegram. */
  z.object({ kind: z.literal('language'), choice: language.nullable() }),
  z.object({ kind: z.literal('reason'), reason: z.enum(feedbackReasons), update: id, language }),
]);

/** What a button does. */
export type ButtonAction = z.infer<typeof schema>;

/** What a button does that asks a question. */
export type AskingAction = Extract<ButtonAction, { readonly kind: `ask-${string}` }>;

/** Whether a button asks a question, which counts like one that is written. */
export function isAsking(action: ButtonAction | null): action is AskingAction {
  return action?.kind.startsWith('ask-') ?? false;
}

/** A button that does this in this chat; what it does is kept, and the button carries only a token. */
export function makeButton(context: BotContext, chatId: number, label: string, action: ButtonAction): MessageButton {
  const data = context.newToken();
  context.state.buttons.add({ token: data, chatId, action: JSON.stringify(action), now: context.clock.now() });
  return { label, data };
}

/** What the button with this data does in this chat, or null where it is not known there (any more), or is none of these. */
export function readButton(context: Pick<BotContext, 'state'>, chatId: number, data: string): ButtonAction | null {
  const kept = context.state.buttons.actionOf(data, chatId);
  return kept === null ? null : (schema.safeParse(JSON.parse(kept)).data ?? null);
}
