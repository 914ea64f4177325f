import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { IndexError } from '../errors.ts';

/** A value as it goes into a statement or comes out of a row. */
export type Cell = SQLInputValue;
/** One row, by column name. */
export type Row = Record<string, unknown>;

/** An open SQLite file: prepared statements by their text, faults as `IndexError`. */
export interface StateDatabase {
  all(sql: string, ...cells: Cell[]): Row[];
  get(sql: string, ...cells: Cell[]): Row | undefined;
  /** Rows changed. */
  run(sql: string, ...cells: Cell[]): number;
  /** Several statements without values. */
  script(sql: string): void;
  /** All or nothing; takes the write lock at once, so that what is read in it still holds when it writes. */
  transaction<T>(work: () => T): T;
  /** Writes the whole as it stands at one moment into another file, also while others write. */
  copyTo(path: string): Promise<void>;
  close(): void;
}

/** Opens or creates a SQLite file; waits up to `waitMilliseconds` for other processes that write. */
export function openDatabase(path: string, waitMilliseconds: number): StateDatabase {
  const database = translated(path, () => new DatabaseSync(path, { timeout: waitMilliseconds }));
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const file: StateDatabase = {
    all: (sql, ...cells) => translated(path, () => prepared(sql).all(...cells)),
    get: (sql, ...cells) => translated(path, () => prepared(sql).get(...cells)),
    run: (sql, ...cells) => translated(path, () => Number(prepared(sql).run(...cells).changes)),
    script: (sql) => translated(path, () => database.exec(sql)),
    transaction: (work) => {
      // A step inside a greater transaction belongs to it: SQLite has no nested BEGIN.
      if (database.isTransaction) return work();
      file.script('BEGIN IMMEDIATE');
      try {
        const result = work();
        file.script('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    copyTo: async (target) => {
      try {
        // All pages in one step: in several, every write by another process would start the copy anew.
        await backup(database, target, { rate: 0x7fffffff });
      } catch (error) {
        translated(target, () => {
          throw error;
        });
      }
    },
    close: () => {
      if (database.isOpen) database.close();
    },
  };
  return file;
}

// Primary result codes, https://www.sqlite.org/rescode.html
const busy = [5, 6];
const damaged = [11, 26];
const disk = [8, 10, 13, 14];

function translated<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const extended = (error as { errcode?: unknown }).errcode;
    if (typeof extended !== 'number') throw error;
    const code = extended & 0xff;
    const found = (error as Error).message;
    if (busy.includes(code)) {
      throw new IndexError(
        'locked',
        `${path} is in use by another process (${found}). Wait for it to end or stop it, then try again.`,
        { cause: error, isRetryable: true },
      );
    }
    if (damaged.includes(code)) {
      throw new IndexError('damaged', `${path} is not a readable SQLite file (${found}).`, { cause: error });
    }
    if (disk.includes(code)) {
      throw new IndexError(
        'disk',
        `${path} could not be read or written (${found}). Free some disk space or mend its rights; nothing stored before is lost.`,
        { cause: error, isRetryable: true },
      );
    }
    throw error;
  }
}
