import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { MessageButton, MessageEntity, OutgoingMessage } from './outgoing-message.ts';

/** A message as it is stored until it is delivered. */
export interface StoredMessage extends OutgoingMessage {
  readonly language: InterfaceLanguage;
}

interface TextPayload {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: object;
}

/** What sendMessage and editMessageText take alike; previews are off, since they would fetch what a page links to. */
export function textPayload(message: OutgoingMessage): TextPayload {
  const { text, entities, buttons = [] } = message;
  return {
    text,
    entities,
    link_preview_options: { is_disabled: true },
    ...(buttons.length > 0 ? keyboardPayload(buttons) : {}),
  };
}

/** The buttons under a message, as editMessageReplyMarkup takes them. */
export function keyboardPayload(buttons: readonly (readonly MessageButton[])[]): { readonly reply_markup: object } {
  const rows = buttons.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data })));
  return { reply_markup: { inline_keyboard: rows } };
}

/** What only sendMessage takes: where the message goes and what it answers. */
export function placePayload(threadId: number, replyTo: number | undefined): object {
  return {
    ...(threadId === 0 ? {} : { message_thread_id: threadId }),
    ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}

/** The message under a line which says that it may stand above already. */
export function asRepeat(message: StoredMessage): StoredMessage {
  const heading = telegramWordsFor(message.language).repeated;
  const shift = heading.length + 2;
  return {
    ...message,
    text: `${heading}\n\n${message.text}`,
    entities: [
      { type: 'italic', offset: 0, length: heading.length },
      ...message.entities.map((entity) => ({ ...entity, offset: entity.offset + shift })),
    ],
  };
}

/** The same words without any form, for when Telegram refuses the form. */
export function asPlain(message: StoredMessage): StoredMessage {
  return { ...message, entities: [] };
}
