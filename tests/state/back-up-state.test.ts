import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, IndexError } from '../../src/errors.ts';
import { backUpState } from '../../src/state/back-up-state.ts';
import { openState } from '../../src/state/open-state.ts';
import { restoreState } from '../../src/state/restore-state.ts';

let folder: string;
let data: string;
let backup: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-backup-'));
  data = join(folder, 'data');
  backup = join(folder, 'kept', 'monday.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const update = (updateId: number) => ({ updateId, chatId: 5, threadId: 0, userId: 5, payload: '{"a":1}' });

describe('a backup', () => {
  it('is taken while the state is open and written to, and brings back what was there then', async () => {
    const running = openState(data);
    running.articleNumberFor(['a', 'b']);
    running.inbox.add(update(1), 10);
    await backUpState(data, backup);
    running.inbox.add(update(2), 11);
    running.close();
    rmSync(data, { recursive: true });
    expect(await restoreState(data, backup, 'now')).toEqual({ keptAs: null, tookOver: false });
    const restored = openState(data);
    expect(restored.inbox.counts()).toEqual({ received: 1 });
    expect(Object.fromEntries(restored.articleNumberFor(['b', 'a']))).toEqual({ a: 1, b: 2 });
    restored.close();
  });

  it('is one file that only its owner can read, and leaves nothing beside it', async () => {
    openState(data).close();
    await backUpState(data, backup);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['monday.sqlite']);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
  });

  it('never replaces a file, and is refused where there is no state', async () => {
    await expect(backUpState(data, backup)).rejects.toThrow(ConfigError);
    expect(existsSync(data)).toBe(false);
    openState(data).close();
    await backUpState(data, backup);
    const before = readFileSync(backup);
    await expect(backUpState(data, backup)).rejects.toThrow(/exists and is kept/);
    expect(readFileSync(backup)).toEqual(before);
  });

  it('is not made of a damaged state', async () => {
    openState(data).close();
    writeFileSync(join(data, 'state.sqlite'), 'no database');
    await expect(backUpState(data, backup)).rejects.toMatchObject({ code: 'damaged' });
    expect(readdirSync(join(folder, 'kept'))).toEqual([]);
  });
});

describe('restoring', () => {
  it('gives no article number twice and answers nothing again that was answered since', async () => {
    const running = openState(data);
    running.articleNumberFor(['a']);
    running.inbox.add(update(1), 10);
    running.inbox.add(update(2), 10);
    await backUpState(data, backup);
    running.articleNumberFor(['later']);
    running.inbox.finish(1, 'answered', null, 20);
    running.close();
    const restored = await restoreState(data, backup, 'now');
    expect(restored).toEqual({ keptAs: join(data, 'state.sqlite.before-now'), tookOver: true });
    const state = openState(data);
    expect(Object.fromEntries(state.articleNumberFor(['later', 'new']))).toEqual({ later: 2, new: 3 });
    expect(state.inbox.counts()).toEqual({ answered: 1, received: 1 });
    state.close();
    const kept = new DatabaseSync(restored.keptAs!);
    expect(kept.prepare('SELECT COUNT(*) AS n FROM article_numbers').get()).toEqual({ n: 2 });
    kept.close();
  });

  it('mends a damaged state, which is kept, journal and all', async () => {
    const state = openState(data);
    state.inbox.add(update(1), 10);
    await backUpState(data, backup);
    state.close();
    writeFileSync(join(data, 'state.sqlite'), 'no database');
    writeFileSync(join(data, 'state.sqlite-wal'), 'left behind');
    expect(await restoreState(data, backup, 'now')).toMatchObject({ tookOver: false });
    expect(readFileSync(join(data, 'state.sqlite.before-now'), 'utf8')).toBe('no database');
    expect(readFileSync(join(data, 'state.sqlite.before-now-wal'), 'utf8')).toBe('left behind');
    const mended = openState(data);
    expect(mended.inbox.counts()).toEqual({ received: 1 });
    mended.close();
  });

  it('is refused while a bot runs, and for what is no whole backup; the state stays as it is', async () => {
    const state = openState(data);
    state.inbox.add(update(1), 10);
    await backUpState(data, backup);
    state.inbox.add(update(2), 10);
    const lock = state.lockInstance();
    await expect(restoreState(data, backup, 'now')).rejects.toMatchObject({ code: 'locked' });
    lock.release();
    writeFileSync(backup, readFileSync(backup).subarray(0, 8192));
    await expect(restoreState(data, backup, 'now')).rejects.toBeInstanceOf(IndexError);
    await expect(restoreState(data, join(folder, 'none'), 'now')).rejects.toBeInstanceOf(ConfigError);
    expect(state.inbox.counts()).toEqual({ received: 2 });
    state.close();
    expect(readdirSync(data).filter((name) => name.includes('restore'))).toEqual([]);
  });
});
