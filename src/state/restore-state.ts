import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, IndexError } from '../errors.ts';
import { copyChecked, removeWithJournal } from './back-up-state.ts';
import { lockInstance } from './instance-lock.ts';
import { openWhole } from './open-state-database.ts';

/** What was done: where the state that stood there before is kept, and whether what it knew of later questions and numbers was taken over. */
export interface Restored {
  readonly keptAs: string | null;
  readonly tookOver: boolean;
}

/**
 * Puts a backup in the place of a data folder's state. The state that stood there is kept beside it (its name ends in `stamp`); where it can be read,
 * article numbers given since are taken over, and a question that has been answered since is not answered again.
 * Throws ConfigError where there is no backup, IndexError 'locked' while a bot runs, 'damaged' or 'newer-format' for a backup that cannot be used.
 */
export async function restoreState(dataFolder: string, backup: string, stamp: string): Promise<Restored> {
  if (!existsSync(backup)) throw new ConfigError(`There is no file ${backup}. Give the path of a backup.`);
  const lock = lockInstance(dataFolder);
  const path = join(dataFolder, 'state.sqlite');
  const unfinished = `${path}.restore-${process.pid}`;
  try {
    await copyChecked(backup, unfinished);
    const keptAs = existsSync(path) ? keep(path, `${path}.before-${stamp}`) : null;
    const tookOver = keptAs !== null && takeOver(unfinished, path);
    // A journal left behind would be played into the restored file.
    for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    renameSync(unfinished, path);
    return { keptAs, tookOver };
  } finally {
    removeWithJournal(unfinished);
    lock.release();
  }
}

/** Takes over what may not be lost by going back in time; false when the present state cannot be read. */
function takeOver(restored: string, present: string): boolean {
  try {
    openWhole(present).close();
  } catch (error) {
    if (error instanceof IndexError && error.code === 'damaged') return false;
    throw error;
  }
  const file = openWhole(restored);
  try {
    file.run('ATTACH ? AS present', present);
    file.transaction(() => {
      file.script(`
        INSERT OR IGNORE INTO article_numbers (path, number) SELECT path, number FROM present.article_numbers;
        UPDATE inbox SET (state, reason, finished_at) = (
          SELECT later.state, later.reason, later.finished_at FROM present.inbox AS later WHERE later.update_id = inbox.update_id)
        WHERE finished_at IS NULL AND update_id IN (SELECT update_id FROM present.inbox WHERE finished_at IS NOT NULL);
      `);
    });
    file.script('DETACH present');
    return true;
  } finally {
    file.close();
  }
}

/** Copies the state that is replaced as it is, journal and all, before anything opens it: opening a damaged one may take its journal away. */
function keep(path: string, as: string): string {
  for (const end of ['', '-wal']) if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${as}${end}`);
  return as;
}
