import type { InterfaceLanguage } from '../language/languages.ts';
import type { ChatWords } from './chat-words.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Every sentence the product says to a person who asks, in one language. */
export interface Words {
  readonly language: InterfaceLanguage;
  /** Said in terminal and Telegram alike. */
  readonly chat: ChatWords;
}

const all: Record<InterfaceLanguage, Words> = { ru, uk, en };

/** The words of an interface language. */
export function wordsFor(language: InterfaceLanguage): Words {
  return all[language];
}
