import type { StateDatabase } from './state-database.ts';

/** Stands for the polling among the chats: no chat has this id. */
export const pollingLane = 0;

/** How long Telegram has told the bot to leave a chat alone, so that a new process keeps what its predecessor was told. Times are milliseconds since 1970. */
export class AnnouncedWaits {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  note(chatId: number, now: number, milliseconds: number): void {
    this.database.run(
      `INSERT INTO announced_waits (chat_id, told_at, milliseconds) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET told_at = excluded.told_at, milliseconds = excluded.milliseconds`,
      chatId,
      now,
      Math.ceil(milliseconds),
    );
  }

  /** Milliseconds still to wait; never more than was announced, wherever the clock has been put since. */
  remaining(chatId: number, now: number): number {
    const row = this.database.get('SELECT told_at, milliseconds FROM announced_waits WHERE chat_id = ?', chatId);
    if (!row) return 0;
    const whole = Number(row.milliseconds);
    return Math.min(Math.max(Number(row.told_at) + whole - now, 0), whole);
  }

  forgetEnded(now: number): void {
    this.database.run('DELETE FROM announced_waits WHERE told_at + milliseconds < ?', now);
  }
}
