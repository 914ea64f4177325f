import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { type Clock, systemClock } from '../../src/telegram/clock.ts';
import { eventually, setBotStage } from '../support/bot-stage.ts';
import { stubAnswer, stubAssistant } from '../support/stub-assistant.ts';

const stage = setBotStage();

/** Everything takes a fifth of its time. */
const clock: Clock = {
  now: () => systemClock.now(),
  monotonic: () => performance.now() * 5,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 5, signal),
};
let wasCancelled = false;
/** A model that has two statements verified and then goes on for a while, or for ever. */
function writingAssistant(more: 'and ends' | 'and goes on'): Assistant {
  const stub = stubAssistant();
  return {
    ...stub,
    about: async () => ({ ...(await stub.about()), model: 'writer' }),
    answer: async (question, _, options) => {
      options?.signal?.addEventListener('abort', () => {
        wasCancelled = true;
      });
      options?.onStatement?.('Первое утверждение.');
      await wait(300);
      options?.onStatement?.('Второе: @boss на evil-site.com.');
      if (more === 'and goes on') await wait(60_000, undefined, options?.signal ? { signal: options.signal } : {});
      await wait(500);
      return { ...stubAnswer(question, ['Первое утверждение.']), composedBy: 'writer' };
    },
  };
}
const start = (more: 'and ends' | 'and goes on' = 'and ends', time = clock) => {
  wasCancelled = false;
  stage.start({ assistant: writingAssistant(more), clock: time });
};
const { somebody } = stage;
const callsTo = async (chatId: number) => (await stage.api.calls()).filter((call) => call.payload.chat_id === chatId);
const draftsTo = async (chatId: number) =>
  (await callsTo(chatId)).filter(({ method }) => method === 'sendMessageDraft');
const texts = async (chatId: number) => (await stage.api.botMessages(chatId)).map(({ text }) => text);

describe('what a model writes in a private chat', () => {
  it('is shown in one draft as it is verified, and then sent as a message', async () => {
    start();
    const from = somebody();
    await stage.api.say('вопрос', { from });
    await eventually(() => texts(from.id)).toEqual([expect.stringContaining('«Первое утверждение.» [1]')]);
    const drafts = (await draftsTo(from.id)).map(({ payload }) => payload);
    expect(drafts.every((draft) => draft.can_stop === true && draft.draft_id === drafts[0]?.draft_id)).toBe(true);
    expect(drafts[0]?.text).toBe('Первое утверждение.');
    expect(drafts.at(-1)?.text).toBe('Первое утверждение.\n\nВторое: @boss на evil-site.com.');
    expect(drafts.at(-1)?.entities).toMatchObject([{ type: 'code' }, { type: 'code' }]);
    const methods = (await callsTo(from.id)).map(({ method }) => method);
    expect(methods.lastIndexOf('sendMessageDraft')).toBeLessThan(methods.indexOf('sendMessage'));
    expect(methods.filter((method) => method === 'sendMessage')).toHaveLength(1);
  });

  it('waits in a message where drafts are refused, which becomes the answer', async () => {
    start();
    const from = somebody();
    await stage.api.plan({ method: 'sendMessageDraft', what: { kind: 'refuse', code: 404, description: 'Not Found' } });
    await stage.api.say('вопрос', { from });
    await eventually(() => texts(from.id)).toEqual([expect.stringContaining('«Первое утверждение.»')]);
    expect((await stage.api.botMessages(from.id))[0]?.history[0]).toBe('Ищу ответ в источниках…');
    expect(await draftsTo(from.id)).toHaveLength(1);
  });

  it('arrives whatever becomes of its drafts, which are not repeated', async () => {
    start('and ends', systemClock);
    for (const what of [
      { kind: 'hang' },
      { kind: 'reset', applied: true },
      { kind: 'html', status: 502 },
      { kind: 'too-many', retryAfterSeconds: 1 },
    ] as const) {
      const from = somebody();
      await stage.api.plan({ method: 'sendMessageDraft', chatId: from.id, what });
      await stage.api.say('вопрос', { from });
      await eventually(() => texts(from.id)).toEqual([expect.stringMatching(/^«Первое утверждение\.»/)]);
    }
    expect(
      (await stage.api.calls()).filter((call) => call.insideRetryAfter && call.method === 'sendMessageDraft'),
    ).toEqual([]);
  });

  it('ends, the model with it, when the stop button of that draft is pressed, and of no other', async () => {
    start('and goes on');
    const [from, other] = [somebody(), somebody()];
    await stage.api.say('вопрос', { from });
    await stage.api.say('вопрос', { from: other });
    await eventually(async () => (await draftsTo(from.id)).length).toBeGreaterThan(0);
    const draftId = Number((await draftsTo(from.id))[0]?.payload.draft_id);
    const stop = (id: number, draft: number) =>
      stage.api.inject({
        stopped_message_generation: { chat: { id, type: 'private', first_name: 'A' }, draft_id: draft },
      });
    await stop(from.id, draftId + 1000);
    await stop(66, draftId);
    await stop(from.id, draftId);
    await eventually(() => texts(from.id)).toEqual(['Ответ остановлен.']);
    expect(wasCancelled).toBe(true);
    await stop(from.id, draftId);
    await stage.api.say('/stop', { from: other });
    await eventually(() => texts(other.id)).toEqual(['Ответ остановлен.']);
    expect(await texts(from.id)).toHaveLength(1);
  });
});

it('in a group what a model writes stands in one message that is edited once', async () => {
  start();
  await stage.api.say('/ask вопрос', { chat: { id: -100, type: 'supergroup', title: 'Desk' } });
  await eventually(async () => (await stage.api.botMessages(-100))[0]?.history.length).toBe(2);
  const methods = (await callsTo(-100)).map(({ method }) => method);
  expect(methods).toEqual(['sendChatAction', 'sendMessage', 'editMessageText']);
});
