import type { Lane } from './received-update.ts';
import type { StateDatabase } from './state-database.ts';

/** The pictures of an album, at most ten, come close upon each other; others may write in between. */
const albumReach = 200;

/** What budgets and health want to know of the inbox. */
export class InboxFigures {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** How many updates wait or are being answered, and when the oldest of them came. */
  waiting(): { readonly count: number; readonly oldestReceivedAt: number | null } {
    const row = this.database.get(
      `SELECT COUNT(*) AS count, MIN(received_at) AS oldest FROM inbox WHERE state IN ('received', 'answering')`,
    );
    return { count: Number(row?.count), oldestReceivedAt: (row?.oldest as number | null | undefined) ?? null };
  }

  /** Whether something waits in a lane and nothing in it is being answered. */
  isUntouched({ chatId, threadId }: Lane): boolean {
    const row = this.database.get(
      `SELECT COUNT(*) AS waiting, TOTAL(state = 'answering') AS answering FROM inbox
       WHERE state IN ('received', 'answering') AND chat_id = ? AND thread_id = ?`,
      chatId,
      threadId,
    );
    return Number(row?.waiting) > 0 && Number(row?.answering) === 0;
  }

  /** How many updates of other lanes wait, or are being answered, that came before the first of this one. */
  waitingBefore({ chatId, threadId }: Lane): number {
    const row = this.database.get(
      `SELECT COUNT(*) AS before FROM inbox WHERE state IN ('received', 'answering') AND update_id < (
         SELECT MIN(update_id) FROM inbox
         WHERE state IN ('received', 'answering') AND chat_id = ? AND thread_id = ?)`,
      chatId,
      threadId,
    );
    return Number(row?.before);
  }

  /** How many questions of a person were taken since a time; what they say may have been forgotten. */
  questionsSince(userId: number, time: number): number {
    const row = this.database.get(
      'SELECT COUNT(*) AS asked FROM inbox WHERE is_question = 1 AND user_id = ? AND received_at > ?',
      userId,
      time,
    );
    return Number(row?.asked);
  }

  /** Whether an update shortly before this one belongs to the same album of its chat. */
  isInAlbum({ chatId, updateId }: { readonly chatId: number; readonly updateId: number }, albumId: string): boolean {
    const row = this.database.get(
      `SELECT 1 AS found FROM inbox WHERE update_id BETWEEN ? AND ? AND chat_id = ?
         AND json_extract(payload, '$.message.media_group_id') = ?`,
      updateId - albumReach,
      updateId - 1,
      chatId,
      albumId,
    );
    return row !== undefined;
  }
}
