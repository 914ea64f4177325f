import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import { keepTraces } from '../../src/keep-traces.ts';
import { forgetOldAnswers } from '../../src/state/forget-old-answers.ts';
import { openState, type State } from '../../src/state/open-state.ts';
import { stubAssistant } from '../support/stub-assistant.ts';

let folder: string;
let state: State;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-traces-'));
  state = openState(folder);
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true, force: true });
});

const day = 86_400_000;

describe('the traces of answers', () => {
  it('are found by number, and a number is never given twice', () => {
    const first = state.traces.add({ userId: 5, trace: '{"a":1}', madeAt: day });
    expect(state.traces.byId(first)).toEqual({ id: first, userId: 5, trace: '{"a":1}', madeAt: day });
    expect(state.traces.forgetPerson(6)).toBe(0);
    expect(state.traces.forgetPerson(5)).toBe(1);
    expect(state.traces.byId(first)).toBeNull();
    expect(state.traces.add({ userId: null, trace: '{}', madeAt: day })).toBeGreaterThan(first);
  });

  it('are kept as long as they are to be, and no longer', () => {
    const old = state.traces.add({ userId: 5, trace: '{}', madeAt: day });
    const young = state.traces.add({ userId: 5, trace: '{}', madeAt: 2 * day });
    forgetOldAnswers(state, { retentionDays: 90, now: 92 * day });
    expect(state.traces.byId(old)).toBeNull();
    expect(state.traces.byId(young)).not.toBeNull();
  });

  it('are kept for what is asked at the machine itself, and the answer names its own', async () => {
    const { traceId } = await keepTraces(stubAssistant(), state.traces, () => day).answer(
      'Кто приехал?',
      emptyConversation,
    );
    const kept = state.traces.byId(traceId ?? 0);
    expect(kept).toMatchObject({ userId: null, madeAt: day });
    expect(JSON.parse(kept?.trace ?? '')).toMatchObject({
      question: 'Кто приехал?',
      answer: { citations: [{ quote: 'Ответ на: Кто приехал?' }] },
    });
  });
});
