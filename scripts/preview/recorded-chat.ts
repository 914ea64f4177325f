import type { MessageEntity } from '../../src/telegram/sending/outgoing-message.ts';

/** A message of the bot as it stands in the chat at last. */
export interface BotMessage {
  readonly kind: 'bot';
  readonly messageId: number;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Rows of buttons. */
  readonly buttons: readonly (readonly RecordedButton[])[];
  /** Seconds since 1970. */
  readonly date: number;
  /** The message it answers, in groups. */
  readonly replyTo: number | null;
}

/** A button under a message. */
export interface RecordedButton {
  readonly label: string;
  readonly data: string;
}

/** What a reader of a chat sees, from top to bottom. */
export type ChatItem =
  | BotMessage
  | { readonly kind: 'person'; readonly messageId: number; readonly text: string; readonly date: number }
  /** A button was pressed; what it turned stands below once more. */
  | { readonly kind: 'press'; readonly label: string }
  /** What the client shows over a chat for a moment. */
  | { readonly kind: 'toast'; readonly text: string };

type Sent = Pick<BotMessage, 'text' | 'entities' | 'buttons' | 'date' | 'replyTo'>;

/** One chat as it grows; an edit changes the message where it stands, but after a press the turned message stands below. */
export class RecordedChat {
  readonly items: ChatItem[] = [];
  private lastId = 0;
  private begun = 0;

  /** Something was said or pressed: what stands above is history. */
  say(text: string, date: number): number {
    const messageId = this.nextId();
    this.items.push({ kind: 'person', messageId, text, date });
    this.begun = this.items.length;
    return messageId;
  }

  press(label: string): void {
    this.items.push({ kind: 'press', label });
    this.begun = this.items.length;
  }

  send(sent: Sent): number {
    const messageId = this.nextId();
    this.items.push({ kind: 'bot', messageId, ...sent });
    return messageId;
  }

  /** False where there is no such message. */
  edit(messageId: number, sent: Omit<Sent, 'replyTo'>): boolean {
    const index = this.items.findLastIndex((item) => item.kind === 'bot' && item.messageId === messageId);
    const old = this.items[index];
    if (old?.kind !== 'bot') return false;
    if (index >= this.begun) this.items[index] = { ...old, ...sent, date: old.date };
    else this.items.push({ ...old, ...sent, date: old.date });
    return true;
  }

  /** New buttons under the same text, shown where the message stands: what was pressed is told by the press. */
  turnButtons(messageId: number, buttons: BotMessage['buttons']): boolean {
    const message = this.items.findLast((item) => item.kind === 'bot' && item.messageId === messageId);
    return message?.kind === 'bot' && this.edit(messageId, { ...message, buttons });
  }

  delete(messageId: number): true {
    const index = this.items.findLastIndex((item) => item.kind === 'bot' && item.messageId === messageId);
    if (index >= this.begun) this.items.splice(index, 1);
    return true;
  }

  /** Empty when a press is taken without a word. */
  toast(text: string): true {
    if (text !== '') this.items.push({ kind: 'toast', text });
    return true;
  }

  /** Whether the bot has said or turned anything since the last word or press. */
  hasReply(): boolean {
    return this.items.length > this.begun;
  }

  /** The newest button with this label, and the message it stands under. */
  findButton(label: string): (RecordedButton & { readonly message: BotMessage }) | null {
    for (const item of this.items.toReversed()) {
      const button = item.kind === 'bot' ? item.buttons.flat().find((one) => one.label.includes(label)) : undefined;
      if (item.kind === 'bot' && button) return { ...button, message: item };
    }
    return null;
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
