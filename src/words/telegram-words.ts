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
  /** To a newcomer, on one screen. */
  readonly start: {
    readonly introduction: string;
    /** The call to ask; `askOrTap` where articles to begin with stand on buttons below. */
    readonly ask: string;
    readonly askOrTap: string;
    readonly commands: string;
  };
  /** In place of an answer that its asker ended with /stop. */
  readonly stopped: string;
  readonly nothingToStop: string;
  /** After /forget. */
  readonly forgotten: string;
  /** To a voice message, a picture or a sticker. */
  readonly wordsOnly: string;
  /** To a question that has to wait long: how many are before it. */
  readonly queued: (ahead: number) => string;
  /** To questions past what is kept waiting for one chat: how many wait, how many were not taken. */
  readonly queueFull: (waiting: string, refused: string) => string;
  /** To questions past what one person may ask in a minute, or in a day: the limit, how many were not taken. */
  readonly minuteOver: (limit: number, refused: string) => string;
  readonly dayOver: (limit: number, refused: string) => string;
  /** Over a button of which nothing is known any more, whatever it was for; a toast over the chat, at most 200 characters. */
  readonly buttonExpired: string;
  /** Under the list of what an answer cites, for each article: its marks in the answer, "[1, 3]". */
  readonly sourceButton: (marks: string) => string;
  /** Under the quotes of an answer, for each article: the text at the place of its first quote. */
  readonly inText: (marks: string) => string;
  /** Under a refusal, above buttons that each ask something which is answered. */
  readonly suggestions: string;
  /** A question that is put to one article; its number comes as "№ 3". */
  readonly oneArticle: {
    readonly ask: string;
    readonly askNow: string;
    readonly askByReply: string;
    readonly cancel: string;
    readonly askingAll: string;
    readonly onlyThis: (number: string) => string;
    readonly askAgain: string;
    readonly askAll: string;
  };
  /** Under an answer: what it cites, and each sentence with what stands around it. */
  readonly sourcesButton: string;
  readonly quotesButton: string;
  readonly quotesHeading: string;
  /** Beside a cited article that was taken out since. */
  readonly articleGone: string;
  /** What is said to 👍 and 👎; a toast over the chat, at most 200 characters. */
  readonly feedback: {
    readonly thanks: string;
    readonly whatIsWrong: string;
    readonly noted: string;
    /** Why an answer is bad; one button each. */
    readonly reasons: Readonly<
      Record<'wrong-fact' | 'wrong-source' | 'missed-page' | 'should-refuse' | 'other', string>
    >;
  };
  readonly showText: string;
  readonly backToCard: string;
  readonly newerPage: string;
  readonly olderPage: string;
  /** After /about; the corpus is described as /sources does. */
  readonly about: {
    readonly introduction: string;
    readonly writtenBy: (model: string) => string;
    readonly madeOfQuotes: string;
    readonly updatedOn: (moment: string) => string;
    readonly neverUpdated: string;
  };
  readonly languageChoice: {
    readonly question: string;
    readonly asInTelegram: string;
    readonly chosen: string;
  };
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
    readonly language: string;
    readonly about: string;
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
