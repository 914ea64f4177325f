import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexError } from '../../src/errors.ts';
import { openState } from '../../src/state/open-state.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-state-'));
  path = join(folder, 'state.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens and closes, returning the code of the fault. */
function codeOfOpening(): string {
  try {
    openState(folder).close();
    return 'opened';
  } catch (error) {
    return error instanceof IndexError ? error.code : String(error);
  }
}

describe('permanent article numbers', () => {
  it('are allotted in sorted order from 1', () => {
    const state = openState(folder);
    expect([...state.articleNumberFor(['c.txt', 'a.txt', 'b.txt', 'a.txt'])]).toEqual([
      ['a.txt', 1],
      ['b.txt', 2],
      ['c.txt', 3],
    ]);
    state.close();
  });

  it('stay the same after a restart, and new paths get new numbers', () => {
    const first = openState(folder);
    first.articleNumberFor(['m.txt', 'z.txt']);
    first.close();
    const second = openState(folder);
    expect(second.articleNumberFor(['a.txt', 'z.txt']).get('z.txt')).toBe(2);
    expect(second.articleNumberFor(['a.txt']).get('a.txt')).toBe(3);
    second.close();
  });

  it('are shared by two processes that number at a time', () => {
    const one = openState(folder);
    const other = openState(folder);
    one.articleNumberFor(['x', 'y']);
    other.articleNumberFor(['w', 'x']);
    expect(Object.fromEntries(one.articleNumberFor(['w', 'x', 'y']))).toEqual({ x: 1, y: 2, w: 3 });
    one.close();
    other.close();
  });
});

describe('the state file', () => {
  it('can be read by its owner only', () => {
    openState(folder).close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('row 6: is refused and kept when it was cut short, emptied or overwritten', () => {
    const state = openState(folder);
    state.articleNumberFor(Array.from({ length: 500 }, (_, index) => `${index}.txt`));
    state.close();
    const whole = readFileSync(path);
    for (const spoil of [
      () => truncateSync(path, 0),
      () => truncateSync(path, whole.length - 4096),
      () => writeFileSync(path, 'these are no pages of a database'),
      () => writeFileSync(path, Buffer.concat([Buffer.alloc(100), whole.subarray(100)])),
      () => writeFileSync(path, Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(whole.length - 8192, 7)])),
    ]) {
      writeFileSync(path, whole);
      spoil();
      const spoilt = readFileSync(path);
      expect(codeOfOpening()).toBe('damaged');
      expect(readFileSync(path)).toEqual(spoilt);
    }
  });

  it('is refused when only its journal is left', () => {
    const state = openState(folder);
    state.articleNumberFor(['a']);
    rmSync(path);
    expect(codeOfOpening()).toBe('damaged');
    state.close();
  });

  it('is refused when another program or a newer version wrote it', () => {
    const foreign = new DatabaseSync(path);
    foreign.exec('CREATE TABLE other (a)');
    foreign.close();
    expect(codeOfOpening()).toBe('damaged');
    rmSync(path);
    openState(folder).close();
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    expect(codeOfOpening()).toBe('newer-format');
  });
});
