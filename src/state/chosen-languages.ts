import type { StateDatabase } from './state-database.ts';

/** The languages that people chose for the bot, by user id; whoever chose none is answered in that of their Telegram. */
export class ChosenLanguages {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  of(userId: number): string | null {
    const row = this.database.get('SELECT language FROM chosen_languages WHERE user_id = ?', userId);
    return (row?.language as string | undefined) ?? null;
  }

  /** Null goes back to the language of the person's Telegram. */
  choose(userId: number, language: string | null): void {
    if (language === null) {
      this.database.run('DELETE FROM chosen_languages WHERE user_id = ?', userId);
      return;
    }
    this.database.run(
      `INSERT INTO chosen_languages (user_id, language) VALUES (?, ?)
       ON CONFLICT (user_id) DO UPDATE SET language = excluded.language`,
      userId,
      language,
    );
  }
}
