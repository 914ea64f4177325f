import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexError } from '../../src/errors.ts';
import { openState, type State } from '../../src/state/open-state.ts';
import { openDatabase } from '../../src/state/state-database.ts';

let folder: string;
let state: State;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-inbox-'));
  state = openState(folder);
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true, force: true });
});

const lane = { chatId: 1, threadId: 0 };
const update = (updateId: number, where = lane) => ({ ...where, updateId, userId: 5, payload: `{"n":${updateId}}` });

describe('the inbox', () => {
  it('takes an update once, whatever came before or after it', () => {
    expect([9, 3, 9, 3, 12].map((id) => state.inbox.add(update(id), 1))).toEqual([true, true, false, false, true]);
  });

  it('hands out each lane in the order of the updates, one until it is finished', () => {
    for (const id of [3, 1, 2]) state.inbox.add(update(id), 1);
    state.inbox.add(update(4, { chatId: 1, threadId: 8 }), 1);
    const ids: (number | undefined)[] = [];
    for (let count = 0; count < 3; count += 1) {
      expect(state.inbox.claim(lane, 'boot')?.updateId).toBe(state.inbox.claim(lane, 'boot')?.updateId);
      const claimed = state.inbox.claim(lane, 'boot');
      ids.push(claimed?.updateId);
      state.inbox.finish(claimed!.updateId, 'answered', null, 2);
    }
    expect(ids).toEqual([1, 2, 3]);
    expect(state.inbox.claim(lane, 'boot')).toBeNull();
    expect(state.inbox.waitingLanes()).toEqual([{ chatId: 1, threadId: 8 }]);
  });

  it('frees what a dead process had taken on, and counts its death unless the answer was planned', () => {
    state.inbox.add(update(1), 1);
    state.inbox.add(update(2, { chatId: 2, threadId: 0 }), 1);
    state.inbox.claim(lane, 'dead');
    state.inbox.claim({ chatId: 2, threadId: 0 }, 'dead');
    state.deliveries.plan(2, ['"answer"'], []);
    expect(state.inbox.freeStaleClaims('alive')).toBe(2);
    expect(state.inbox.claim(lane, 'alive')?.interruptions).toBe(1);
    expect(state.inbox.claim({ chatId: 2, threadId: 0 }, 'alive')?.interruptions).toBe(0);
    expect(state.inbox.freeStaleClaims('alive')).toBe(0);
  });

  it('keeps account: what went in is waiting, answered or failed', () => {
    const steps = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 30 }),
        what: fc.constantFrom('add', 'refuse', 'answer', 'fail', 'close'),
      }),
      { maxLength: 60 },
    );
    let chatId = 100;
    fc.assert(
      fc.property(steps, (all) => {
        chatId += 1;
        const here = { chatId, threadId: 0 };
        const before = Object.values(state.inbox.counts()).reduce((sum, count) => sum + count, 0);
        let added = 0;
        for (const { id, what } of all) {
          const received = { ...update(chatId * 100 + id, here) };
          if (what === 'add') added += Number(state.inbox.add(received, 1));
          if (what === 'refuse') added += Number(state.refusedUpdates.refuse(received, 'queue full', 1));
          const claimed = what === 'answer' || what === 'fail' ? state.inbox.claim(here, 'b') : null;
          if (claimed) state.inbox.finish(claimed.updateId, what === 'answer' ? 'answered' : 'failed', null, 2);
          if (what === 'close') state.inbox.failLane(here, 'blocked', 3);
        }
        expect(Object.values(state.inbox.counts()).reduce((sum, count) => sum + count, 0)).toBe(before + added);
      }),
      { numRuns: 30 },
    );
  });

  it('forgets what ended long ago, and nothing that waits', () => {
    state.inbox.add(update(1), 1);
    state.inbox.add(update(2), 1);
    state.deliveries.plan(1, ['"a"'], []);
    state.inbox.finish(1, 'answered', null, 10);
    expect(state.inbox.forgetFinishedBefore(10)).toBe(0);
    expect(state.inbox.forgetFinishedBefore(11)).toBe(1);
    expect(state.deliveries.planned(1)).toEqual([]);
    expect(state.inbox.counts()).toEqual({ received: 1 });
  });
});

describe('a disk that is full', () => {
  it('row 4: is told as such, the transaction leaves nothing, and the file goes on when there is room', () => {
    const path = join(folder, 'small.sqlite');
    const database = openDatabase(path, 0);
    database.script('CREATE TABLE t (a TEXT); PRAGMA max_page_count = 3;');
    const fill = () =>
      database.transaction(() => {
        for (let count = 0; count < 100; count += 1) database.run('INSERT INTO t VALUES (?)', 'x'.repeat(1000));
      });
    expect(fill).toThrow(IndexError);
    expect(fill).toThrow(expect.objectContaining({ code: 'disk', isRetryable: true }));
    expect(database.get('SELECT COUNT(*) AS n FROM t')?.n).toBe(0);
    database.script('PRAGMA max_page_count = 1000;');
    fill();
    expect(database.get('SELECT COUNT(*) AS n FROM t')?.n).toBe(100);
    database.close();
  });
});

describe('the lock of one instance', () => {
  it('is refused to a second holder and free again after the first', () => {
    const lock = state.lockInstance();
    expect(() => state.lockInstance()).toThrow(expect.objectContaining({ code: 'locked' }));
    lock.release();
    state.lockInstance().release();
  });
});
