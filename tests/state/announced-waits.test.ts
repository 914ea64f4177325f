import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openState, type State } from '../../src/state/open-state.ts';

let folder: string;
let state: State;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-waits-'));
  state = openState(folder);
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true, force: true });
});

const noon = Date.parse('2024-03-04T12:00:00Z');
const day = 86_400_000;

it('an announced wait is what is left of it, for its chat alone, and nothing after its end', () => {
  state.announcedWaits.note(1001, noon, 5000);
  expect(state.announcedWaits.remaining(1001, noon + 2000)).toBe(3000);
  expect(state.announcedWaits.remaining(1002, noon + 2000)).toBe(0);
  state.announcedWaits.note(1001, noon + 3000, 9000);
  expect(state.announcedWaits.remaining(1001, noon + 6000)).toBe(6000);
  state.announcedWaits.forgetEnded(noon + 6000);
  expect(state.announcedWaits.remaining(1001, noon + 6000)).toBe(6000);
  expect(state.announcedWaits.remaining(1001, noon + 12_000)).toBe(0);
});

it('row 18: it does not grow when the system clock is put back', () => {
  state.announcedWaits.note(1001, noon, 5000);
  expect(state.announcedWaits.remaining(1001, noon - day)).toBe(5000);
});
