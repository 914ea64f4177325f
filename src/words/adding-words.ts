import type { InterfaceLanguage } from '../language/languages.ts';
import { addingEnglish } from './adding-en.ts';
import { addingRussian } from './adding-ru.ts';
import { addingUkrainian } from './adding-uk.ts';

/** What an admin may set right of a page before it is added. */
export type CorrectableField = 'title' | 'publishedOn' | 'publisher';

/** Totals of an ingest, in articles. */
export interface ReadingTotals {
  readonly read: number;
  readonly stored: number;
  readonly removed: number;
  /** By hand, in the chat or in corrections.jsonl. */
  readonly hidden: number;
}

/** What is said to admins who add and hide articles from a chat. */
export interface AddingWords {
  /** After /add without an address: what can be added, and how. */
  readonly howToAdd: (endings: string) => string;
  /** To a web address that is not said to be added. */
  readonly offerPage: string;
  readonly fetchButton: string;
  readonly readingFile: string;
  readonly fetchingPage: string;
  readonly adding: string;
  /** The page as it was understood, before it is added. */
  readonly confirm: string;
  readonly titleIs: (title: string) => string;
  readonly dateIs: (date: string) => string;
  readonly publisherIs: (publisher: string) => string;
  readonly passages: (count: number) => string;
  /** In place of what the page does not tell. */
  readonly untold: Readonly<Record<CorrectableField, string>>;
  /** Behind a date that stands on the page. */
  readonly statedDate: string;
  readonly addButton: string;
  readonly cancelButton: string;
  readonly correctButton: Readonly<Record<CorrectableField, string>>;
  /** Asks for the value; "-" means that the page has none. */
  readonly valueWanted: Readonly<Record<CorrectableField, string>>;
  readonly badValue: Readonly<Record<CorrectableField, string>>;
  readonly dropped: string;
  readonly added: (number: string) => string;
  /** The page is in the corpus under another name, shown or hidden. */
  readonly knownAs: (number: string) => string;
  readonly knownAsHidden: (number: string) => string;
  readonly tooManyWaiting: (limit: string) => string;
  /** Why a file, a page or an address is not taken, by the code of the fault. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly refusedOtherwise: string;
  /** Telegram did not hand over the file. */
  readonly notHandedOver: string;
  readonly correctionsBroken: string;
  readonly numberWanted: (command: string) => string;
  /** Heads the list of articles that are hidden, each with its file. */
  readonly hiddenArticles: string;
  readonly nothingHidden: string;
  readonly hideQuestion: string;
  readonly hideButton: string;
  readonly hidden: (number: string) => string;
  readonly restoreButton: string;
  readonly restored: (number: string) => string;
  readonly notHidden: (number: string) => string;
  readonly readingPages: string;
  /** How far an ingest is: the pages are read first, then embedded and stored. */
  readonly pagesDone: Readonly<Record<'reading' | 'storing', (done: string, total: string) => string>>;
  /** What came of /reindex. */
  readonly readingDone: (totals: ReadingTotals) => string;
  readonly refusedPages: (count: number) => string;
  /** After /stop: the reading itself cannot be ended half way. */
  readonly readingGoesOn: string;
  /** Heads the admins' part of /help. */
  readonly forAdmins: string;
  /** Beside the admins' commands in Telegram's menu, at most 256 characters. */
  readonly menu: {
    readonly add: string;
    readonly reindex: string;
    readonly remove: string;
    readonly restore: string;
    readonly allow: string;
    readonly revoke: string;
    readonly users: string;
  };
}

const all: Record<InterfaceLanguage, AddingWords> = { ru: addingRussian, uk: addingUkrainian, en: addingEnglish };

/** The words on adding and hiding articles in an interface language. */
export function addingWordsFor(language: InterfaceLanguage): AddingWords {
  return all[language];
}
