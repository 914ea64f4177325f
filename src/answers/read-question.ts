import { interfaceLanguageFor, type LanguageCode } from '../language/languages.ts';
import type { ChatWords } from '../words/chat-words.ts';
import { wordsFor } from '../words/words.ts';

/** The longest question that is read, in UTF-16 units: Telegram's own limit for a message. */
export const longestQuestion = 4_096;

/** Why a text cannot be taken as a question; `message` is for the asker. */
export interface QuestionTrouble {
  readonly code: 'empty-question' | 'question-too-long' | 'no-words';
  readonly message: string;
}

/** The question without odd white space, control characters and lone surrogates. */
export function cleanQuestion(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\uFFFD', ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** What is wrong with a cleaned question, or null. */
export function troubleWith(question: string, language: LanguageCode): QuestionTrouble | null {
  const words: ChatWords = wordsFor(interfaceLanguageFor(language)).chat;
  if (question === '') return { code: 'empty-question', message: words.emptyQuestion };
  if (question.length > longestQuestion) {
    const format = new Intl.NumberFormat(interfaceLanguageFor(language));
    const message = words.questionTooLong(format.format(question.length), format.format(longestQuestion));
    return { code: 'question-too-long', message };
  }
  return /[\p{L}\p{N}]/u.test(question) ? null : { code: 'no-words', message: words.noWordsInQuestion };
}
