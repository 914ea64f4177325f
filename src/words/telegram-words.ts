import type { InterfaceLanguage } from '../language/languages.ts';
import { telegramEnglish } from './telegram-en.ts';
import { telegramRussian } from './telegram-ru.ts';
import { telegramUkrainian } from './telegram-uk.ts';

/** What only Telegram says. Functions take the values that stand in the sentence. */
export interface TelegramWords {
  /** Holds the place of an answer that takes a moment. */
  readonly searching: string;
  /** Heads an answer that may stand above already, because the connection broke or the program was ended while it was sent. */
  readonly repeated: string;
  /** Heads an answer to a question that waited long; with the question's words. */
  readonly late: (question: string) => string;
  /** In place of an answer that failed for good; with the question's words. */
  readonly gaveUp: (question: string) => string;
  /** To somebody who has no access, with the id to give to the admin. */
  readonly stranger: (id: string) => string;
  /** To somebody with access, in a group that has none. */
  readonly groupNotAllowed: (id: string) => string;
  /** To whoever opened the pairing link. */
  readonly paired: string;
  /** In place of an answer that its asker ended with /stop. */
  readonly stopped: string;
  readonly nothingToStop: string;
  /** After /forget. */
  readonly forgotten: string;
  /** To a voice message, a picture or a sticker. */
  readonly wordsOnly: string;
  /** To questions past what is kept waiting for one chat: how many wait, how many were not taken. */
  readonly queueFull: (waiting: string, refused: string) => string;
  /** Over a button whose message is too old to be turned. */
  readonly buttonExpired: string;
  /** Under an answer, for each article it cites. */
  readonly sourceButton: (number: string) => string;
  readonly showText: string;
  readonly backToCard: string;
  readonly newerPage: string;
  readonly olderPage: string;
  /** Said to admins. */
  readonly admin: {
    readonly idWanted: (command: string) => string;
    readonly allowedUser: (id: string) => string;
    readonly allowedChat: (id: string) => string;
    readonly revoked: (id: string) => string;
    /** Whoever the configuration lets in cannot be taken out from a chat. */
    readonly inConfiguration: (id: string) => string;
    readonly notListed: (id: string) => string;
    readonly peopleHeading: string;
    readonly administrator: string;
    readonly user: string;
    readonly group: string;
    readonly fromConfiguration: string;
  };
  /** Beside the commands in Telegram's menu, at most 256 characters. */
  readonly menu: {
    readonly ask: string;
    readonly sources: string;
    readonly source: string;
    readonly new: string;
    readonly stop: string;
    readonly forget: string;
    readonly help: string;
  };
}

const all: Record<InterfaceLanguage, TelegramWords> = {
  ru: telegramRussian,
  uk: telegramUkrainian,
  en: telegramEnglish,
};

/** Telegram's words in an interface language. */
export function telegramWordsFor(language: InterfaceLanguage): TelegramWords {
  return all[language];
}
