import { chmodSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { IndexError } from '../../errors.ts';

export type CorpusDatabase = DatabaseSync;
export type CorpusStatement = StatementSync;
export type CorpusValue = SQLInputValue;

/** Raised whenever a table changes shape; a file of another format is set aside and made again from the pages. */
const formatVersion = 6;

/** Larger files are not read through at every start (about 1 s a gigabyte); damage then shows in the query that meets it. */
const checkedBytes = 256 * 1024 * 1024;

const schema = `
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, sha256 TEXT NOT NULL,
    reading_version TEXT NOT NULL, articles TEXT NOT NULL, refusals TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE blocks (file TEXT PRIMARY KEY, hashes BLOB NOT NULL, repeated TEXT NOT NULL, content TEXT NOT NULL);
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, file TEXT NOT NULL, title TEXT, publisher TEXT, url TEXT,
    language TEXT NOT NULL, published_on TEXT, published_status TEXT NOT NULL, published_evidence TEXT, published_reason TEXT,
    event_dates TEXT NOT NULL, corrected TEXT NOT NULL, body TEXT NOT NULL, sentences TEXT NOT NULL,
    checksum TEXT NOT NULL);
  CREATE INDEX articles_by_file ON articles (file);
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES articles (number),
    first_sentence INTEGER NOT NULL, last_sentence INTEGER NOT NULL, vector_key TEXT NOT NULL, names TEXT NOT NULL);
  CREATE INDEX passages_by_article ON passages (article);
  CREATE INDEX passages_by_vector ON passages (vector_key);
  CREATE TABLE vectors (key TEXT PRIMARY KEY, passage BLOB NOT NULL, sentences BLOB);
  CREATE TABLE changes (id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL);
  INSERT INTO facts VALUES ('corpus', lower(hex(randomblob(16))));
`;

/**
 * Opens `corpus.sqlite` in a data folder, making it where it is missing. The file is derived from the pages, so a damaged one, or one of another
 * format, is set aside under a new name and an empty one takes its place; `onSetAside` hears where the old one went and why.
 */
export function openCorpusDatabase(
  dataFolder: string,
  onSetAside: (movedTo: string, reason: string) => void,
): CorpusDatabase {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'corpus.sqlite');
  const reason = existsSync(path) ? whyUnusable(path) : null;
  if (reason !== null) onSetAside(setAside(path), reason);
  const database = connect(path);
  if (readFormat(database) === 0) createSchema(database);
  chmodSync(path, 0o600);
  return database;
}

function connect(path: string): CorpusDatabase {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  // The corpus can be made again, so a power cut may cost the last articles but never the file.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  return database;
}

function createSchema(database: CorpusDatabase): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been first.
    if (readFormat(database) === 0) database.exec(`${schema} PRAGMA user_version = ${formatVersion};`);
    database.exec('COMMIT');
  } catch (cause) {
    database.exec('ROLLBACK');
    throw new IndexError('disk', `The corpus could not be created: ${(cause as Error).message}.`, { cause });
  }
}

function readFormat(database: CorpusDatabase): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

function whyUnusable(path: string): string | null {
  let database: CorpusDatabase | null = null;
  try {
    database = connect(path);
    const format = readFormat(database);
    if (format !== 0 && format !== formatVersion) return `it has format ${format}, this version reads ${formatVersion}`;
    if (statSync(path).size > checkedBytes) return null;
    const verdict = String(Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0]);
    return verdict === 'ok' ? null : `it is damaged (${verdict.replaceAll('\n', ' ')})`;
  } catch (error) {
    if (isBusy(error)) throw new IndexError('locked', lockedMessage, { cause: error, isRetryable: true });
    return `it is damaged (${(error as Error).message})`;
  } finally {
    database?.close();
  }
}

const lockedMessage = 'The corpus is held by another process. Wait for its ingest to end, or stop it, and try again.';

/** Whether SQLite gave up waiting for another process (SQLITE_BUSY 5, SQLITE_LOCKED 6: sqlite.org/rescode.html). */
export function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode;
  return code !== undefined && (code & 0xff) >= 5 && (code & 0xff) <= 6;
}

function setAside(path: string): string {
  let attempt = 1;
  while (existsSync(`${path}.damaged-${attempt}`)) attempt += 1;
  const movedTo = `${path}.damaged-${attempt}`;
  renameSync(path, movedTo);
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, movedTo + suffix);
  }
  return movedTo;
}

/** Prepares each statement once and keeps it: a question runs some hundred of a dozen kinds. */
export function keepStatements(database: CorpusDatabase): (sql: string) => CorpusStatement {
  const kept = new Map<string, CorpusStatement>();
  return (sql) => {
    const statement = kept.get(sql) ?? database.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
}

/** Whether the disk had no room (SQLITE_FULL 13) or could not be written (SQLITE_IOERR 10). */
function isFull(error: unknown): boolean {
  const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
  return code === 13 || code === 10;
}

function diskFull(cause: unknown): IndexError {
  const reason = (cause as Error).message;
  return new IndexError(
    'disk',
    `The corpus could not be written (${reason}). Make room on the disk of DATA_DIR and run npm run ingest; what was stored before is whole.`,
    { cause, isRetryable: true },
  );
}

/** Runs `work` as one transaction; a throw leaves nothing of it behind. */
export function inTransaction<Result>(database: CorpusDatabase, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw isFull(error) ? diskFull(error) : error;
  }
}

/**
 * Takes the right to ingest into a data folder, or returns null when another process has it. The lock is an open exclusive
 * transaction, so that the system frees it however the process ends.
 */
export function takeIngestLock(dataFolder: string): { release(): void } | null {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(dataFolder, 'ingest.lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
