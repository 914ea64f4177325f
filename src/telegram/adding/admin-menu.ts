import type { Line, RichText } from '../../conversation/rich-text.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../language/languages.ts';
import { addingWordsFor } from '../../words/adding-words.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { paragraph } from '../sending/reply.ts';

/** The admins' part of /help: their commands, and how an article is added. */
export function describeAdminHelp(language: InterfaceLanguage): RichText {
  const { forAdmins, menu } = addingWordsFor(language);
  const lines = Object.entries(menu).map(
    ([name, text]): Line => [
      { text: `/${name}`, style: 'bold' },
      { text: ` — ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` },
    ],
  );
  return [paragraph(forAdmins, 'bold'), { kind: 'paragraph', lines }];
}

/** Registers the commands of all known admins in their private chats, beside everybody's; those of English stand for all other languages. Best effort. */
export function announceAdminCommands(context: BotContext): void {
  const { access, state } = context;
  const paired = state.people.listed().filter(({ role }) => role === 'admin');
  for (const id of new Set([...access.configured.adminUsers, ...paired.map((person) => person.id)])) {
    announceTo(context, id);
  }
}

/** Registers the commands of one admin. Best effort. */
export function announceTo({ adding, api, log, stop }: BotContext, chatId: number): void {
  if (adding === null) return;
  for (const language of interfaceLanguages) {
    const menu = { ...telegramWordsFor(language).menu, ...addingWordsFor(language).menu };
    const commands = Object.entries(menu).map(([command, description]) => ({ command, description }));
    const forLanguage = language === 'en' ? {} : { language_code: language };
    const scope = { type: 'chat' as const, chat_id: chatId };
    void api.call('setMyCommands', { commands, scope, ...forLanguage }, stop).then((outcome) => {
      // Telegram knows no chat with an admin who has never written to the bot; it is done when he opens it.
      if (!outcome.ok)
        log.debug({ language, problem: outcome.error.message }, 'An admin’s commands were not registered');
    });
  }
}
