import type { RichText } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import type { StoredMessage } from './message-payload.ts';
import type { MessageButton } from './outgoing-message.ts';
import { renderMessages } from './render-message.ts';

/** What an update is answered with, before it is planned. */
export interface Reply {
  readonly messages: readonly StoredMessage[];
  /** Messages of an earlier answer that these take the place of, in order. */
  readonly replaces?: readonly number[];
  /** What else is to be stored in the transaction that plans the messages. */
  readonly store?: () => void;
  /** What is to be done when that is stored. */
  readonly afterwards?: () => void;
}

/** Past this a question has waited so long that the answer says which one it belongs to. */
const lateMilliseconds = 10 * 60_000;
const quotedQuestionLength = 200;

/** The reply that shows a text: buttons under its last message, headed when it comes late, in groups as an answer to the question. */
export function replyWith(
  text: RichText,
  options: {
    readonly language: InterfaceLanguage;
    readonly update: IncomingUpdate;
    readonly now: number;
    readonly buttons?: readonly (readonly MessageButton[])[];
    readonly article?: number | undefined;
  },
): Reply {
  const { language, update, now, buttons, article } = options;
  const isLate = update.kind === 'message' && now - update.sentAt * 1000 > lateMilliseconds;
  const heading: RichText = isLate
    ? [paragraph(telegramWordsFor(language).late(shortened(update.text)), 'italic')]
    : [];
  const messages = renderMessages([...heading, ...text]);
  return {
    messages: messages.map((message, index) => ({
      ...message,
      language,
      ...(article === undefined ? {} : { article }),
      ...(index === messages.length - 1 && buttons ? { buttons } : {}),
      ...(index === 0 && update.chat.type !== 'private' ? { replyTo: update.messageId } : {}),
    })),
  };
}

/** One paragraph of one run. */
export function paragraph(text: string, style?: 'bold' | 'italic'): RichText[number] {
  return { kind: 'paragraph', lines: [[{ text, ...(style ? { style } : {}) }]] };
}

/** The beginning of a question, to name it by. */
export function shortened(question: string): string {
  const line = question.replace(/\s+/g, ' ').trim();
  return line.length <= quotedQuestionLength ? line : `${line.slice(0, quotedQuestionLength).toWellFormed()}…`;
}
