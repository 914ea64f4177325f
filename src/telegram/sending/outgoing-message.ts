/** A stretch of a message's text in one form; UTF-16 offset and length, as the Bot API counts. */
export interface MessageEntity {
  readonly type: 'bold' | 'italic' | 'code' | 'blockquote' | 'expandable_blockquote' | 'text_link';
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

/** A button under a message; `data` is at most 64 bytes. */
export interface MessageButton {
  readonly label: string;
  readonly data: string;
}

/** A message ready to be sent or edited: plain text with entities, never markup to be parsed. */
export interface OutgoingMessage {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Rows of buttons. */
  readonly buttons?: readonly (readonly MessageButton[])[];
  /** The one article that it shows: a reply to the message asks that article. */
  readonly article?: number;
  /** The message it answers, where that should be shown. */
  readonly replyTo?: number;
}
