import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayMilliseconds, forgetOldAnswers } from '../../src/state/forget-old-answers.ts';
import { openState, type State } from '../../src/state/open-state.ts';

let folder: string;
let state: State;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-turns-'));
  state = openState(folder);
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true, force: true });
});

const lane = { chatId: 9, threadId: 0 };

/** Asks a question on a day, in the message of the same number as its update. */
function ask(updateId: number, onDay: number): number {
  const turn = { ...lane, userId: 5, updateId, questionMessageId: updateId, previousId: null };
  const id = state.turns.add({ ...turn, question: 'Кто приехал?', answer: '{}', askedAt: onDay * dayMilliseconds });
  state.turns.noteMessage(updateId, lane.chatId, updateId + 100);
  return id;
}

describe('questions with their answers', () => {
  it('are forgotten after the days they are kept, with the place of the talk', () => {
    ask(1, 1);
    forgetOldAnswers(state, { retentionDays: 90, now: 92 * dayMilliseconds });
    expect(state.turns.byUpdate(1)).toBeNull();
    expect(state.turns.byAnswerMessage(lane.chatId, 101)).toBeNull();
    expect(state.turns.currentId(lane)).toBeNull();
  });

  it('stay until then, and a talk goes on at the young one', () => {
    ask(1, 1);
    const young = ask(2, 2);
    forgetOldAnswers(state, { retentionDays: 90, now: 92 * dayMilliseconds });
    expect(state.turns.currentId(lane)).toBe(young);
    expect(state.turns.byAnswerMessage(lane.chatId, 102)?.id).toBe(young);
  });

  it('stay where somebody judged them: the report of verdicts needs them', () => {
    ask(1, 1);
    state.feedback.give({ updateId: 1, userId: 5, verdict: 'bad', reason: null, now: dayMilliseconds });
    forgetOldAnswers(state, { retentionDays: 90, now: 92 * dayMilliseconds });
    expect(state.feedback.list()).toHaveLength(1);
  });
});
