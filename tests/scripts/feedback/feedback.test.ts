import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuestions } from '../../../scripts/eval/read-questions.ts';
import { describeFeedback } from '../../../scripts/feedback/describe-feedback.ts';
import { feedbackQuestions } from '../../../scripts/feedback/feedback-questions.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import type { FeedbackReason, Verdict } from '../../../src/state/feedback.ts';
import { openState, type State } from '../../../src/state/open-state.ts';
import { stubAnswer } from '../../support/stub-assistant.ts';

let folder: string;
let state: State;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-feedback-'));
  state = openState(folder);
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true, force: true });
});

let lastUpdate = 0;
const judge = (
  question: string,
  verdict: Verdict,
  reason: FeedbackReason | null = null,
  answer: Answer = stubAnswer(question, ['Министры встретились.']),
) => {
  lastUpdate += 1;
  const where = { chatId: 5, threadId: 0, userId: 5, updateId: lastUpdate, questionMessageId: lastUpdate };
  const previousId = state.turns.currentId(where);
  state.turns.add({ ...where, previousId, question, answer: JSON.stringify(answer), askedAt: 1 });
  state.feedback.give({ updateId: lastUpdate, userId: 5, verdict, reason, now: Date.UTC(2024, 0, 2) + lastUpdate });
};

describe('feedback', () => {
  it('is listed with question, answer and sources, the bad first', () => {
    judge('Кто приехал?', 'good');
    judge('Когда?', 'bad', 'wrong-fact', { ...stubAnswer('Когда?', ['Министры встретились.']), traceId: 77 });
    const text = describeFeedback(state.feedback.list());
    expect(text.indexOf('Когда?')).toBeLessThan(text.indexOf('Кто приехал?'));
    expect(text).toContain('👎 2024-01-02 00:00 UTC  wrong-fact  by quotes  trace 77');
    expect(text).toContain('[1] 1.txt (Вестник, 2024-01-02): Министры встретились.');
    expect(text).toContain('2 judged: 1 good, 1 bad (1 wrong-fact)');
  });

  it('becomes questions that the examination reads, with the talk before them; what tells no truth is left out', () => {
    judge('Кто приехал?', 'good');
    judge('А когда?', 'bad', 'wrong-fact');
    judge('А на Луну?', 'bad', 'should-refuse');
    judge('А где?', 'bad', 'missed-page');
    const { lines, leftOut } = feedbackQuestions(state.feedback.list(), state.turns);
    expect(leftOut).toBe(1);
    const read = readQuestions(lines.map((line) => JSON.stringify(line)).join('\n'), 'feedback');
    expect(read.map(({ question, expected }) => [question, expected])).toEqual([
      ['Кто приехал?', ['1.txt']],
      ['А когда?', ['1.txt']],
      ['А на Луну?', 'not-in-sources'],
    ]);
    expect(read[2]?.previous).toEqual(['Кто приехал?', 'А когда?']);
  });

  it('of one person on one answer is the last that was given', () => {
    judge('Кто?', 'bad', 'other');
    state.feedback.give({ updateId: lastUpdate, userId: 5, verdict: 'bad', reason: null, now: 9 });
    expect(state.feedback.list()).toMatchObject([{ reason: 'other' }]);
    state.feedback.give({ updateId: lastUpdate, userId: 5, verdict: 'good', reason: null, now: 10 });
    expect(state.feedback.list()).toMatchObject([{ verdict: 'good', reason: null }]);
  });
});
