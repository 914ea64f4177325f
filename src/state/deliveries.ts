import type { StateDatabase } from './state-database.ts';

/** One message that belongs to the answer of an update. */
export interface Delivery {
  /** 0 for the first message. */
  readonly part: number;
  /** What is to be shown, as JSON. */
  readonly payload: string;
  /** `sending` is written before a send is made: found later, the send may have arrived. */
  readonly state: 'planned' | 'sending' | 'delivered';
  /** The message it stands in, or is to be edited into; null where none is known. */
  readonly messageId: number | null;
  /** An earlier send of it may have arrived, so it is headed as a repeat. */
  readonly isRepeat: boolean;
}

/** What each update is answered with, so that a crash neither loses an answer nor gives it twice. */
export class Deliveries {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** Remembers the message that holds the place of the answer. */
  notePlaceholder(updateId: number, messageId: number): void {
    this.database.run(
      `INSERT INTO deliveries (update_id, part, kind, payload, state, message_id)
       VALUES (?, 0, 'placeholder', '', 'delivered', ?)
       ON CONFLICT (update_id, part) DO UPDATE SET message_id = excluded.message_id`,
      updateId,
      messageId,
    );
  }

  placeholderOf(updateId: number): number | null {
    const row = this.database.get(
      `SELECT message_id FROM deliveries WHERE update_id = ? AND part = 0 AND kind = 'placeholder'`,
      updateId,
    );
    return (row?.message_id as number | undefined) ?? null;
  }

  /** Plans the messages of an answer in place of what was planned before; `messageIds` are those to be edited, by part. */
  plan(updateId: number, payloads: readonly string[], messageIds: readonly (number | null)[]): void {
    this.database.transaction(() => {
      this.database.run('DELETE FROM deliveries WHERE update_id = ?', updateId);
      for (const [part, payload] of payloads.entries()) {
        this.database.run(
          `INSERT INTO deliveries (update_id, part, kind, payload, state, message_id)
           VALUES (?, ?, 'final', ?, 'planned', ?)`,
          updateId,
          part,
          payload,
          messageIds[part] ?? null,
        );
      }
    });
  }

  /** The messages of the answer in order; empty while none is planned. */
  planned(updateId: number): Delivery[] {
    return this.database
      .all(`SELECT * FROM deliveries WHERE update_id = ? AND kind = 'final' ORDER BY part`, updateId)
      .map((row) => ({
        part: Number(row.part),
        payload: String(row.payload),
        state: row.state as Delivery['state'],
        messageId: row.message_id as number | null,
        isRepeat: row.is_repeat === 1,
      }));
  }

  markSending(updateId: number, part: number): void {
    this.set(updateId, part, `state = 'sending', message_id = NULL`);
  }

  /** A send may or may not have arrived: the message is planned again, as a repeat. */
  markDoubtful(updateId: number, part: number): void {
    this.set(updateId, part, `state = 'planned', is_repeat = 1, message_id = NULL`);
  }

  /** The message the part will be edited into. */
  noteMessage(updateId: number, part: number, messageId: number): void {
    this.set(updateId, part, `state = 'planned', message_id = ${Math.trunc(messageId)}`);
  }

  /** The send was refused or the message to edit is gone: the part is as if never tried. */
  markUnsent(updateId: number, part: number): void {
    this.set(updateId, part, `state = 'planned', message_id = NULL`);
  }

  markDelivered(updateId: number, part: number, messageId: number): void {
    this.set(updateId, part, `state = 'delivered', message_id = ${Math.trunc(messageId)}`);
  }

  private set(updateId: number, part: number, assignments: string): void {
    this.database.run(`UPDATE deliveries SET ${assignments} WHERE update_id = ? AND part = ?`, updateId, part);
  }
}
