import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openState } from '../../src/state/open-state.ts';
import { stateMigrations } from '../../src/state/state-migrations.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function shapeOf(path: string): unknown {
  const database = new DatabaseSync(path);
  const shape = {
    version: database.prepare('PRAGMA user_version').get(),
    tables: database.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all(),
  };
  database.close();
  return shape;
}

it.each(Array.from(stateMigrations, (_, format) => [format]))(
  'a state of format %i is brought to the newest, and is then like one made new, with what it held',
  (format) => {
    const path = join(folder, 'state.sqlite');
    const old = new DatabaseSync(path);
    // "cmqS", as the state's files are marked.
    old.exec(`PRAGMA application_id = ${0x636d7153};`);
    for (const step of stateMigrations.slice(0, format)) old.exec(step);
    old.exec(`PRAGMA user_version = ${format};`);
    if (format > 0) old.exec("INSERT INTO article_numbers (path, number) VALUES ('kept.txt', 41)");
    old.close();
    const state = openState(folder);
    if (format > 0) expect(state.articleNumberFor(['kept.txt']).get('kept.txt')).toBe(41);
    state.close();
    const fresh = join(folder, 'fresh');
    openState(fresh).close();
    expect(shapeOf(path)).toEqual(shapeOf(join(fresh, 'state.sqlite')));
  },
);
