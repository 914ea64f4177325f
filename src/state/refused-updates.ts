import type { Inbox } from './inbox.ts';
import type { Lane, ReceivedUpdate } from './received-update.ts';
import type { StateDatabase } from './state-database.ts';

const untold = 'queue full, not told';

/** Updates that found the queue of their lane full, kept in the inbox as failed until their askers are told. */
export class RefusedUpdates {
  private readonly database: StateDatabase;
  private readonly inbox: Inbox;

  constructor(database: StateDatabase, inbox: Inbox) {
    this.database = database;
    this.inbox = inbox;
  }

  /** Stores an update that finds the queue full; its asker has still to be told. */
  refuse(update: ReceivedUpdate, now: number): boolean {
    const isNew = this.inbox.add(update, now);
    if (isNew) this.inbox.finish(update.updateId, 'failed', untold, now);
    return isNew;
  }

  /** How many refused updates of a lane nobody was told of, and the newest of them. */
  untoldIn(lane: Lane): { readonly count: number; readonly newestId: number } {
    const row = this.database.get(
      `SELECT COUNT(*) AS count, MAX(update_id) AS newest FROM inbox
       WHERE reason = '${untold}' AND chat_id = ? AND thread_id = ?`,
      lane.chatId,
      lane.threadId,
    );
    return { count: Number(row?.count), newestId: Number(row?.newest ?? 0) };
  }

  markTold(lane: Lane, newestId: number): void {
    this.database.run(
      `UPDATE inbox SET reason = 'queue full' WHERE reason = '${untold}' AND chat_id = ? AND thread_id = ? AND update_id <= ?`,
      lane.chatId,
      lane.threadId,
      newestId,
    );
  }

  /** Lanes in which somebody has still to be told that the queue was full. */
  untoldLanes(): Lane[] {
    return this.database
      .all(`SELECT DISTINCT chat_id, thread_id FROM inbox WHERE reason = '${untold}'`)
      .map((row) => ({ chatId: Number(row.chat_id), threadId: Number(row.thread_id) }));
  }
}
