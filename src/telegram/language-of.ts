import { type InterfaceLanguage, interfaceLanguageFor, type LanguageCode } from '../language/languages.ts';
import type { BotContext } from './bot-context.ts';
import type { IncomingUpdate } from './receiving/incoming-update.ts';

type Sender = Pick<IncomingUpdate, 'sender'>;

/** The language the bot speaks with somebody. */
export function languageOf(context: Pick<BotContext, 'state'>, update: Sender): InterfaceLanguage {
  return interfaceLanguageFor(languageCodeOf(context, update));
}

/** The language somebody chose by /language, else the two letters of their Telegram's, `und` where it tells none. */
export function languageCodeOf({ state }: Pick<BotContext, 'state'>, { sender }: Sender): LanguageCode {
  return state.chosenLanguages.of(sender.id) ?? sender.languageCode?.slice(0, 2).toLowerCase() ?? 'und';
}
