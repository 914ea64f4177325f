import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { openWhole } from './open-state-database.ts';

/**
 * Writes the state of a data folder, as it stands at one moment, into a new file that can be read by its owner only; the bot may be running.
 * Throws ConfigError where there is no state or the target exists, IndexError ('damaged', 'disk', …) as opening does.
 */
export async function backUpState(dataFolder: string, target: string): Promise<void> {
  const path = join(dataFolder, 'state.sqlite');
  if (!existsSync(path)) {
    throw new ConfigError(
      `There is no ${path}, so there is nothing to back up. Set DATA_DIR to the folder of the bot.`,
    );
  }
  if (existsSync(target)) {
    throw new ConfigError(`${target} exists and is kept. Give a name that is not taken.`);
  }
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const unfinished = `${target}.new-${process.pid}`;
  try {
    await copyChecked(path, unfinished);
    // A link and not a rename: it fails where the name has been taken in the meantime.
    linkSync(unfinished, target);
  } finally {
    removeWithJournal(unfinished);
  }
}

/** Copies one state file to another, whole, checked, on disk and in one file without a journal. */
export async function copyChecked(from: string, to: string): Promise<void> {
  removeWithJournal(to);
  closeSync(openSync(to, 'a', 0o600));
  chmodSync(to, 0o600);
  const source = openWhole(from);
  try {
    await source.copyTo(to);
  } finally {
    source.close();
  }
  // Opening checks every page; the last to close takes the journal into the file.
  openWhole(to).close();
  const written = openSync(to, 'r+');
  fsyncSync(written);
  closeSync(written);
}

/** Removes a SQLite file with its journal. */
export function removeWithJournal(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}
