import type { Row, StateDatabase } from './state-database.ts';

/** A page that an admin brought and has not yet added or dropped. */
export interface Addition {
  /** The name of what is kept of it until then. */
  readonly id: string;
  readonly userId: number;
  /** The name it is to be stored under, ending included. */
  readonly name: string;
  /** What was set right of it, as JSON. */
  readonly correction: string;
  /** Where in the corpus it goes; null until it is being added. */
  readonly path: string | null;
}

/** The field of an addition whose value the next message of its admin gives. */
export interface AwaitedValue {
  readonly additionId: string;
  readonly field: string;
  /** The message under whose button it was asked for. */
  readonly messageId: number;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
}

/** The pages that wait for an admin's word, and the values that admins were asked for. */
export class Additions {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** Keeps a page; one with the same id is the same page brought again by a repeated update. */
  add({ id, userId, name, correction }: Omit<Addition, 'path'>, now: number): void {
    this.database.run(
      `INSERT INTO additions (id, user_id, name, correction, made_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      id,
      userId,
      name,
      correction,
      now,
    );
  }

  /** The page with this id, if this person brought it. */
  of(id: string, userId: number): Addition | null {
    return addition(this.database.get('SELECT * FROM additions WHERE id = ? AND user_id = ?', id, userId));
  }

  countOf(userId: number): number {
    return Number(this.database.get('SELECT COUNT(*) AS count FROM additions WHERE user_id = ?', userId)?.count);
  }

  correct(id: string, correction: string): void {
    this.database.run('UPDATE additions SET correction = ? WHERE id = ?', correction, id);
  }

  /** Notes where the page goes, before it is brought there. */
  notePath(id: string, path: string): void {
    this.database.run('UPDATE additions SET path = ? WHERE id = ?', path, id);
  }

  remove(id: string): void {
    this.database.run('DELETE FROM additions WHERE id = ?', id);
    this.database.run('DELETE FROM awaited_values WHERE addition_id = ?', id);
  }

  /** The next message of this person is the value; what was awaited before is not any more. */
  await(userId: number, { additionId, field, messageId, askedAt }: AwaitedValue): void {
    this.database.run(
      `INSERT OR REPLACE INTO awaited_values (user_id, addition_id, field, message_id, asked_at) VALUES (?, ?, ?, ?, ?)`,
      userId,
      additionId,
      field,
      messageId,
      askedAt,
    );
  }

  awaitedFrom(userId: number): AwaitedValue | null {
    const row = this.database.get('SELECT * FROM awaited_values WHERE user_id = ?', userId);
    if (!row) return null;
    return {
      additionId: String(row.addition_id),
      field: String(row.field),
      messageId: Number(row.message_id),
      askedAt: Number(row.asked_at),
    };
  }

  awaitNothing(userId: number): void {
    this.database.run('DELETE FROM awaited_values WHERE user_id = ?', userId);
  }

  forgetPerson(userId: number): void {
    this.database.run('DELETE FROM additions WHERE user_id = ?', userId);
    this.awaitNothing(userId);
  }

  /** Drops the pages that nobody has said a word about since a time; those that are being added stay. */
  forgetMadeBefore(time: number): void {
    this.database.run('DELETE FROM additions WHERE made_at < ? AND path IS NULL', time);
    this.database.run('DELETE FROM awaited_values WHERE addition_id NOT IN (SELECT id FROM additions)');
  }

  /** The ids of all that wait. */
  ids(): string[] {
    return this.database.all('SELECT id FROM additions').map((row) => String(row.id));
  }
}

function addition(row: Row | undefined): Addition | null {
  if (!row) return null;
  return {
    id: String(row.id),
    userId: Number(row.user_id),
    name: String(row.name),
    correction: String(row.correction),
    path: row.path as string | null,
  };
}
