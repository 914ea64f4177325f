import { FakeFiles } from './fake-bot-api-files.ts';
import { type Entity, Refusal } from './fake-bot-api-texts.ts';

export const botUser = {
  id: 7_000_001,
  is_bot: true,
  first_name: 'Communique',
  username: 'communique_test_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
};

/** A message as it stands in a chat, with every text it ever had. */
export interface StoredMessage {
  messageId: number;
  fromBot: boolean;
  text: string;
  entities: Entity[];
  markup: unknown;
  threadId: number | null;
  replyTo: number | null;
  preview: boolean;
  deleted: boolean;
  reaction: string | null;
  history: string[];
}

export interface Chat {
  id: number;
  type: string;
  messages: Map<number, StoredMessage>;
  nextMessageId: number;
  /** What every call to the chat is refused with. */
  refusal: { code: number; description: string; migrateTo?: number } | null;
}

/** Every chat the bot has seen, and what stands in it. */
export class ChatBook {
  readonly chats = new Map<number, Chat>();
  readonly openQueries = new Set<string>();
  readonly files = new FakeFiles();
  webhookUrl = '';
  /** Set by setWebhook: updates are brought to the address; null where one is only said to be set. */
  webhookSecret: string | null = null;

  /** The chat for a call of the bot: it must have been heard of, and must not refuse. */
  open(id: number): Chat {
    const chat = this.chats.get(id);
    if (!chat) throw new Refusal(400, 'Bad Request: chat not found');
    if (chat.refusal) {
      const { code, description, migrateTo } = chat.refusal;
      throw new Refusal(code, description, migrateTo === undefined ? undefined : { migrate_to_chat_id: migrateTo });
    }
    return chat;
  }

  /** The chat with this id, made where it is new. */
  ensure(id: number, type: string): Chat {
    const known = this.chats.get(id);
    if (known) return known;
    const chat = { id, type, messages: new Map(), nextMessageId: 1, refusal: null };
    this.chats.set(id, chat);
    return chat;
  }

  addUserMessage(chat: Chat, messageId: number, text: string): void {
    chat.messages.set(messageId, blank({ messageId, fromBot: false, text }));
    chat.nextMessageId = Math.max(chat.nextMessageId, messageId + 1);
  }

  addBotMessage(chat: Chat, values: Partial<StoredMessage> & { text: string }): unknown {
    const messageId = chat.nextMessageId;
    chat.nextMessageId += 1;
    const message = blank({ ...values, messageId, fromBot: true });
    chat.messages.set(messageId, message);
    return asSent(chat, message);
  }

  editBotMessage(chat: Chat, message: StoredMessage, values: Partial<StoredMessage> & { text: string }): unknown {
    Object.assign(message, values);
    message.history.push(values.text);
    return asSent(chat, message);
  }
}

function blank(values: Partial<StoredMessage> & { messageId: number; text: string }): StoredMessage {
  return {
    fromBot: true,
    entities: [],
    markup: null,
    threadId: null,
    replyTo: null,
    preview: false,
    deleted: false,
    reaction: null,
    history: [values.text],
    ...values,
  };
}

function asSent(chat: Chat, message: StoredMessage): unknown {
  return {
    message_id: message.messageId,
    date: Math.floor(Date.now() / 1000),
    from: botUser,
    chat: { id: chat.id, type: chat.type },
    text: message.text,
    entities: message.entities,
    ...(message.threadId === null ? {} : { message_thread_id: message.threadId }),
  };
}
