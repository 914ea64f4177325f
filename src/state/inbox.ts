import { type ClaimedUpdate, type Lane, type ReceivedUpdate, readClaimed } from './received-update.ts';
import type { StateDatabase } from './state-database.ts';

/** The durable queue of updates: received -> answering -> answered | failed. Times are milliseconds since 1970. */
export class Inbox {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** Stores an update; false when this very update is known already. */
  add(update: ReceivedUpdate, now: number): boolean {
    return (
      this.database.run(
        `INSERT INTO inbox (update_id, chat_id, thread_id, user_id, payload, is_question, received_at, state)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'received') ON CONFLICT DO NOTHING`,
        update.updateId,
        update.chatId,
        update.threadId,
        update.userId,
        update.payload,
        update.isQuestion ? 1 : 0,
        now,
      ) === 1
    );
  }

  /** Takes on the lane's oldest waiting update. */
  claim(lane: Lane, bootId: string): ClaimedUpdate | null {
    const row = this.database.get(
      `UPDATE inbox SET state = 'answering', boot_id = ? WHERE update_id = (
         SELECT MIN(update_id) FROM inbox
         WHERE state IN ('received', 'answering') AND chat_id = ? AND thread_id = ?)
       RETURNING *`,
      bootId,
      lane.chatId,
      lane.threadId,
    );
    return row ? readClaimed(row) : null;
  }

  /** Gives back what a process before this one had taken on; an update of which no answer was planned counts one interruption. */
  freeStaleClaims(bootId: string): number {
    return this.database.run(
      `UPDATE inbox SET state = 'received', boot_id = NULL, interruptions = interruptions + NOT EXISTS (
         SELECT 1 FROM deliveries WHERE deliveries.update_id = inbox.update_id AND kind = 'final')
       WHERE state = 'answering' AND boot_id IS NOT ?`,
      bootId,
    );
  }

  /** Puts an update that was taken on back among those that wait. */
  giveBack(updateId: number): void {
    this.database.run(`UPDATE inbox SET state = 'received', boot_id = NULL WHERE update_id = ?`, updateId);
  }

  /** Counts a failed attempt and returns how many there were. */
  countAttempt(updateId: number): number {
    const row = this.database.get(
      'UPDATE inbox SET attempts = attempts + 1 WHERE update_id = ? RETURNING attempts',
      updateId,
    );
    return Number(row?.attempts);
  }

  /** Notes that an update is given up, so that a later process goes on with that and does not begin it anew. */
  noteGivenUp(updateId: number, reason: string): void {
    this.database.run('UPDATE inbox SET reason = ? WHERE update_id = ?', reason, updateId);
  }

  finish(updateId: number, state: 'answered' | 'failed', reason: string | null, now: number): void {
    this.database.run(
      'UPDATE inbox SET state = ?, reason = ?, finished_at = ? WHERE update_id = ?',
      state,
      reason,
      now,
      updateId,
    );
  }

  /** Ends every update that waits in a lane which takes no messages any more. */
  failLane(lane: Lane, reason: string, now: number): number {
    return this.database.run(
      `UPDATE inbox SET state = 'failed', reason = ?, finished_at = ?
       WHERE state IN ('received', 'answering') AND chat_id = ? AND thread_id = ?`,
      reason,
      now,
      lane.chatId,
      lane.threadId,
    );
  }

  /** Lanes in which something waits, the longest waiting first. */
  waitingLanes(): Lane[] {
    return this.database
      .all(
        `SELECT chat_id, thread_id FROM inbox WHERE state IN ('received', 'answering')
         GROUP BY chat_id, thread_id ORDER BY MIN(update_id)`,
      )
      .map((row) => ({ chatId: Number(row.chat_id), threadId: Number(row.thread_id) }));
  }

  /** How many updates wait or are being answered in a lane. */
  waitingIn(lane: Lane): number {
    const row = this.database.get(
      `SELECT COUNT(*) AS waiting FROM inbox
       WHERE state IN ('received', 'answering') AND chat_id = ? AND thread_id = ?`,
      lane.chatId,
      lane.threadId,
    );
    return Number(row?.waiting);
  }

  counts(): Record<string, number> {
    const rows = this.database.all('SELECT state, COUNT(*) AS count FROM inbox GROUP BY state');
    return Object.fromEntries(rows.map((row) => [String(row.state), Number(row.count)]));
  }

  /** Empties what a person sent and was answered, as far as it is done with; that an update was there is kept, so that none comes twice. */
  forgetPerson(userId: number): void {
    this.database.transaction(() => {
      const done = 'user_id = ? AND finished_at IS NOT NULL';
      this.database.run(
        `DELETE FROM deliveries WHERE update_id IN (SELECT update_id FROM inbox WHERE ${done})`,
        userId,
      );
      this.database.run(`UPDATE inbox SET payload = '{}' WHERE ${done}`, userId);
    });
  }

  /** Forgets updates that ended before a time, with their deliveries; answers are kept as turns. */
  forgetFinishedBefore(time: number): number {
    return this.database.transaction(() => {
      this.database.run(
        'DELETE FROM deliveries WHERE update_id IN (SELECT update_id FROM inbox WHERE finished_at < ?)',
        time,
      );
      return this.database.run('DELETE FROM inbox WHERE finished_at < ?', time);
    });
  }
}
