import { chmodSync, existsSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IndexError } from '../errors.ts';
import { openDatabase, type StateDatabase } from './state-database.ts';
import { stateMigrations } from './state-migrations.ts';

/** How long a write waits for another process to end its own. */
export const waitForWritersMilliseconds = 10_000;
/** "cmqS": marks the file as communique's state, so that another program's database is never taken for it. */
const applicationId = 0x636d7153;

/** Opens `state.sqlite` in the data folder, making it where there is none; a damaged or newer file is refused and left as it is. */
export function openStateDatabase(dataFolder: string): StateDatabase {
  const path = join(dataFolder, 'state.sqlite');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) createWhole(path);
  if (statSync(path).size === 0) throw damagedState(path, 'it is empty');
  chmodSync(path, 0o600);
  return openWhole(path);
}

/** Opens a file that holds a state, whatever its name, bringing it to the newest format; throws as `openStateDatabase` does. */
export function openWhole(path: string): StateDatabase {
  const file = openDatabase(path, waitForWritersMilliseconds);
  try {
    prepare(file);
    check(file, path);
    migrate(file, path);
    return file;
  } catch (error) {
    file.close();
    // What SQLite itself found; what the check found is told in full already.
    const found = error instanceof IndexError && error.code === 'damaged' ? error.cause : undefined;
    if (found instanceof Error) throw damagedState(path, `SQLite says "${found.message}"`, error);
    throw error;
  }
}

function prepare(file: StateDatabase): void {
  // Secure deletion: what somebody asked to be forgotten is overwritten, not only unlinked.
  file.script(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
  );
}

// The file appears under its name only when it is complete, so an empty or tableless state.sqlite is always a damaged one.
function createWhole(path: string): void {
  if (existsSync(`${path}-wal`)) throw damagedState(path, 'it is missing, but its journal state.sqlite-wal is there');
  const unfinished = `${path}.new-${process.pid}`;
  rmSync(unfinished, { force: true });
  const file = openDatabase(unfinished, waitForWritersMilliseconds);
  try {
    chmodSync(unfinished, 0o600);
    file.script(`PRAGMA application_id = ${applicationId};`);
    migrate(file, path);
    file.close();
    linkSync(unfinished, path);
  } catch (error) {
    // Another process was quicker: its file is as good.
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  } finally {
    file.close();
    rmSync(unfinished, { force: true });
  }
}

function check(file: StateDatabase, path: string): void {
  const found = Number(file.get('PRAGMA application_id')?.application_id);
  if (found !== applicationId) throw damagedState(path, `its application id is ${found}, wanted ${applicationId}`);
  const faults = file.all('PRAGMA quick_check(3)').map((row) => String(row.quick_check));
  if (faults.join() !== 'ok') throw damagedState(path, faults.join('; '));
}

function migrate(file: StateDatabase, path: string): void {
  const version = () => Number(file.get('PRAGMA user_version')?.user_version);
  if (version() > stateMigrations.length) {
    throw new IndexError(
      'newer-format',
      `${path} has format ${version()}, this program knows formats up to ${stateMigrations.length}. Run the newer program that wrote it.`,
    );
  }
  if (version() === stateMigrations.length) return;
  file.transaction(() => {
    for (const step of stateMigrations.slice(version())) file.script(step);
    file.script(`PRAGMA user_version = ${stateMigrations.length}`);
  });
}

function damagedState(path: string, found: string, cause?: unknown): IndexError {
  return new IndexError(
    'damaged',
    `${path} is damaged: ${found}. It holds questions, answers and who has access, so it is kept as it is and nothing is started. ` +
      `Put a backup in its place, or try \`sqlite3 ${path} .recover | sqlite3 mended.sqlite\`; ` +
      `to give its contents up, move ${path} and its -wal and -shm files away and start again.`,
    { cause },
  );
}
