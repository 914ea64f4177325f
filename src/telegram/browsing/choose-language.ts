import { type InterfaceLanguage, interfaceLanguages } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { makeButton } from '../handling/button-actions.ts';
import { paragraph } from '../sending/reply.ts';
import type { View } from './browse-sources.ts';

/** Each language under its own name, so that it is found by whoever cannot read the one shown. */
const names: Record<InterfaceLanguage, string> = { ru: 'Русский', uk: 'Українська', en: 'English' };

/** The question in which language the bot is to speak, with a button for each. */
export function offerLanguages(context: BotContext, chatId: number, language: InterfaceLanguage): View {
  const words = telegramWordsFor(language).languageChoice;
  const choices = interfaceLanguages.map((choice) =>
    makeButton(context, chatId, names[choice], { kind: 'language', choice }),
  );
  const back = makeButton(context, chatId, words.asInTelegram, { kind: 'language', choice: null });
  return { text: [paragraph(words.question)], buttons: [choices, [back]] };
}
