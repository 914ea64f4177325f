import type { StateDatabase } from './state-database.ts';

/** One message that belongs to the answer of an update. */
export interface Delivery {
  /** 0 for the first message. */
  readonly part: number;
  /** What is to be shown, as JSON. */
  readonly payload: string;
  /** `sending` is written before a send is made: found later, the send may have arrived. A placeholder is marked in the same way. */
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

  /** Notes that a message to hold the place of the answer is about to be sent. */
  markPlaceholderSending(updateId: number): void {
    this.database.run(
      `INSERT INTO deliveries (update_id, part, kind, payload, state) VALUES (?, 0, 'placeholder', '', 'sending')
       ON CONFLICT DO NOTHING`,
      updateId,
    );
  }

  /** It did not arrive for certain. */
  markPlaceholderUnsent(updateId: number): void {
    this.database.run(`DELETE FROM deliveries WHERE update_id = ? AND kind = 'placeholder'`, updateId);
  }

  /** Remembers the message that holds the place of the answer. */
  notePlaceholder(updateId: number, messageId: number): void {
    this.database.run(
      `UPDATE deliveries SET state = 'delivered', message_id = ? WHERE update_id = ? AND kind = 'placeholder'`,
      messageId,
      updateId,
    );
  }

  /** Whether something holds the place, or may do so after a send of which nothing more is known. */
  mayHavePlaceholder(updateId: number): boolean {
    return (
      this.database.get(`SELECT 1 FROM deliveries WHERE update_id = ? AND kind = 'placeholder'`, updateId) !== undefined
    );
  }

  /** How many sends of updates that are being answered had been begun and are not known to have ended: what a kill leaves in doubt. */
  countSending(): number {
    const row = this.database.get(
      `SELECT COUNT(*) AS sending FROM deliveries JOIN inbox USING (update_id)
       WHERE deliveries.state = 'sending' AND inbox.state = 'answering'`,
    );
    return Number(row?.sending);
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
