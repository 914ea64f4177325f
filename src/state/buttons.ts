import type { StateDatabase } from './state-database.ts';

/** What buttons do, by the short token they carry: callback data holds 64 bytes, and may come back years later. */
export class Buttons {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** Keeps an action (JSON) under a token. */
  add(button: { token: string; chatId: number; action: string; now: number }): void {
    this.database.run(
      'INSERT INTO buttons (token, chat_id, action, made_at) VALUES (?, ?, ?, ?)',
      button.token,
      button.chatId,
      button.action,
      button.now,
    );
  }

  /** The action of a button in this very chat, or null where it is unknown there. */
  actionOf(token: string, chatId: number): string | null {
    const row = this.database.get('SELECT action FROM buttons WHERE token = ? AND chat_id = ?', token, chatId);
    return (row?.action as string | undefined) ?? null;
  }

  /** Forgets the buttons of a chat: they may hold words that somebody searched for. */
  forgetChat(chatId: number): number {
    return this.database.run('DELETE FROM buttons WHERE chat_id = ?', chatId);
  }

  forgetMadeBefore(time: number): number {
    return this.database.run('DELETE FROM buttons WHERE made_at < ?', time);
  }
}
