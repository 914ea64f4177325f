import type { StateDatabase } from './state-database.ts';

/** The ids of groups that became supergroups: Telegram gives them another. */
export class ChatMigrations {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** The id a chat has now: a group that became a supergroup got another. */
  currentId(chatId: number): number {
    const row = this.database.get('SELECT new_id FROM chat_migrations WHERE old_id = ?', chatId);
    return (row?.new_id as number | undefined) ?? chatId;
  }

  /** The ids a chat had before, as the configuration may still name it. */
  formerIds(chatId: number): number[] {
    return this.database
      .all('SELECT old_id FROM chat_migrations WHERE new_id = ?', chatId)
      .map((row) => Number(row.old_id));
  }

  note(oldId: number, newId: number): void {
    this.database.run(
      'INSERT INTO chat_migrations (old_id, new_id) VALUES (?, ?) ON CONFLICT DO UPDATE SET new_id = excluded.new_id',
      oldId,
      newId,
    );
  }
}
