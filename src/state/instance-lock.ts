import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { IndexError } from '../errors.ts';
import { openDatabase } from './state-database.ts';

/** Held while one bot runs on a data folder. */
export interface InstanceLock {
  release(): void;
}

/**
 * Takes the data folder for this process, as an open exclusive transaction: the system frees it when the process ends, kill -9 included.
 * Throws IndexError 'locked' when another process holds it.
 */
export function lockInstance(dataFolder: string): InstanceLock {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'bot.lock');
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const file = openDatabase(path, 0);
  try {
    // A transaction is held by the open file, so nothing stale is left behind; the file itself stays empty.
    file.script('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (!(error instanceof IndexError) || error.code !== 'locked') throw error;
    throw new IndexError(
      'locked',
      `Another communique bot runs on ${dataFolder}. Stop it first, or give this one a DATA_DIR of its own.`,
      { cause: error },
    );
  }
  return { release: () => file.close() };
}
