import type { Inbox } from './inbox.ts';
import type { Lane, ReceivedUpdate } from './received-update.ts';
import type { StateDatabase } from './state-database.ts';

/** Why an update was not taken: its lane is full, or its sender has asked as much as one person may in a minute or a day. */
export const refusalReasons = ['queue full', 'minute over', 'day over'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What a lane's askers have still to be told: how many were refused for each reason, and the newest of them. */
export interface Untold {
  readonly counts: ReadonlyMap<RefusalReason, number>;
  readonly newestId: number;
}

const mark = ', not told';

/** Updates that were not taken, kept in the inbox as failed until their askers are told. */
export class RefusedUpdates {
  private readonly database: StateDatabase;
  private readonly inbox: Inbox;

  constructor(database: StateDatabase, inbox: Inbox) {
    this.database = database;
    this.inbox = inbox;
  }

  /** Stores an update that is not taken; its asker has still to be told. */
  refuse(update: ReceivedUpdate, reason: RefusalReason, now: number): boolean {
    // What was refused is no question that was asked, so it counts against nothing.
    const isNew = this.inbox.add({ ...update, isQuestion: false }, now);
    if (isNew) this.inbox.finish(update.updateId, 'failed', `${reason}${mark}`, now);
    return isNew;
  }

  untoldIn(lane: Lane): Untold {
    const rows = this.database.all(
      `SELECT reason, COUNT(*) AS count, MAX(update_id) AS newest FROM inbox
       WHERE reason LIKE '%${mark}' AND chat_id = ? AND thread_id = ? GROUP BY reason`,
      lane.chatId,
      lane.threadId,
    );
    const counts = new Map<RefusalReason, number>();
    for (const reason of refusalReasons) {
      const row = rows.find((candidate) => candidate.reason === `${reason}${mark}`);
      if (row) counts.set(reason, Number(row.count));
    }
    return { counts, newestId: Math.max(0, ...rows.map((row) => Number(row.newest))) };
  }

  markTold(lane: Lane, newestId: number): void {
    this.database.run(
      `UPDATE inbox SET reason = substr(reason, 1, length(reason) - ${mark.length})
       WHERE reason LIKE '%${mark}' AND chat_id = ? AND thread_id = ? AND update_id <= ?`,
      lane.chatId,
      lane.threadId,
      newestId,
    );
  }

  /** Lanes in which somebody has still to be told. */
  untoldLanes(): Lane[] {
    return this.database
      .all(`SELECT DISTINCT chat_id, thread_id FROM inbox WHERE reason LIKE '%${mark}'`)
      .map((row) => ({ chatId: Number(row.chat_id), threadId: Number(row.thread_id) }));
  }
}
