import type { StateDatabase } from './state-database.ts';

/** Why an answer is what it is, as kept: the trace with the answer, as JSON; `userId` is null for a question asked at the machine itself. */
export interface StoredTrace {
  readonly id: number;
  readonly userId: number | null;
  readonly trace: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** The traces of answers, so that a complaint can name one by its number; kept for a time and no longer. */
export class Traces {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** Keeps a trace and gives it its number, which is never given again. */
  add({ userId, trace, madeAt }: Omit<StoredTrace, 'id'>): number {
    const row = this.database.get(
      'INSERT INTO traces (user_id, trace, made_at) VALUES (?, ?, ?) RETURNING id',
      userId,
      trace,
      madeAt,
    );
    return Number(row?.id);
  }

  /** The trace of that number, or null where it was never made or is no longer kept. */
  byId(id: number): StoredTrace | null {
    const row = this.database.get('SELECT * FROM traces WHERE id = ?', id);
    if (!row) return null;
    const userId = row.user_id as number | null;
    return { id: Number(row.id), userId, trace: String(row.trace), madeAt: Number(row.made_at) };
  }

  /** Forgets the traces of what a person asked. */
  forgetPerson(userId: number): number {
    return this.database.run('DELETE FROM traces WHERE user_id = ?', userId);
  }

  /** Forgets what is older than a time in milliseconds since 1970. */
  forgetMadeBefore(time: number): number {
    return this.database.run('DELETE FROM traces WHERE made_at < ?', time);
  }
}
