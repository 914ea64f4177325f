import type { Lane } from './received-update.ts';
import type { StateDatabase } from './state-database.ts';

/** Where somebody's next question goes: a chat and its topic, and who asks. */
export interface AskingPlace extends Lane {
  readonly userId: number;
}

/** Which article somebody's next question is for, and which article each message of the bot shows: a reply to it asks that article. */
export class AskedArticles {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** The next question of a person in a chat is for this article. */
  choose({ chatId, threadId, userId }: AskingPlace, article: number, now: number): void {
    this.database.run(
      `INSERT INTO chosen_articles (chat_id, thread_id, user_id, article, chosen_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET article = excluded.article, chosen_at = excluded.chosen_at`,
      chatId,
      threadId,
      userId,
      article,
      now,
    );
  }

  /** The article chosen since a time in milliseconds since 1970, or null. */
  chosen({ chatId, threadId, userId }: AskingPlace, since: number): number | null {
    const row = this.database.get(
      'SELECT article FROM chosen_articles WHERE chat_id = ? AND thread_id = ? AND user_id = ? AND chosen_at > ?',
      chatId,
      threadId,
      userId,
      since,
    );
    return (row?.article as number | undefined) ?? null;
  }

  /** The next question is for all articles again. */
  unchoose({ chatId, threadId, userId }: AskingPlace): void {
    this.database.run(
      'DELETE FROM chosen_articles WHERE chat_id = ? AND thread_id = ? AND user_id = ?',
      chatId,
      threadId,
      userId,
    );
  }

  /** Remembers the one article that a message shows. */
  noteMessage(chatId: number, messageId: number, article: number): void {
    this.database.run(
      `INSERT INTO article_messages (chat_id, message_id, article) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET article = excluded.article`,
      chatId,
      messageId,
      article,
    );
  }

  /** The one article that a message shows, or null. */
  shownIn(chatId: number, messageId: number): number | null {
    const row = this.database.get(
      'SELECT article FROM article_messages WHERE chat_id = ? AND message_id = ?',
      chatId,
      messageId,
    );
    return (row?.article as number | undefined) ?? null;
  }

  /** Forgets what a person chose and was shown; a private chat has the id of its person. */
  forgetPerson(userId: number): void {
    this.database.run('DELETE FROM chosen_articles WHERE user_id = ?', userId);
    this.database.run('DELETE FROM article_messages WHERE chat_id = ?', userId);
  }
}
