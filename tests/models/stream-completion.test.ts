import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ModelError } from '../../src/errors.ts';
import type { CompletionLimits } from '../../src/models/completion-limits.ts';
import { type ChatEndpoint, openChatModel } from '../../src/models/open-chat-model.ts';
import { streamCompletion } from '../../src/models/stream-completion.ts';
import type { FakeReply } from '../support/fake-model-script.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

let server: FakeModelEndpoint;
beforeAll(async () => {
  server = await startFakeModelEndpoint();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.settings({});
  await server.replies();
});

const quick: Partial<CompletionLimits> = {
  firstTokenMs: 300,
  idleMs: 300,
  loadingMs: 500,
  loadingWaitMs: 5,
  retryWaitsMs: [1],
};
const messages = [new SystemMessage('Answer.'), new HumanMessage('Where?')];

interface Reading {
  readonly text: string;
  readonly end: string;
  readonly restarts: number;
}

async function read(chat: ChatEndpoint, signal?: AbortSignal): Promise<Reading> {
  const parts = streamCompletion({ chat, messages, answerTokens: 100, signal });
  let text = '';
  let restarts = 0;
  while (true) {
    const part = await parts.next();
    if (part.done) return { text, end: part.value.reason, restarts };
    if (part.value.kind === 'restart') restarts += 1;
    text = part.value.kind === 'restart' ? '' : text + part.value.text;
  }
}

async function failure(work: Promise<unknown>): Promise<ModelError> {
  const outcome = await work.catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(ModelError);
  return outcome as ModelError;
}

describe.each(['openai', 'ollama'] as const)('a stream from a server that speaks as %s', (provider) => {
  const open = (change: { model?: string; apiKey?: string; limits?: Partial<CompletionLimits> } = {}) =>
    openChatModel({
      provider,
      url: provider === 'openai' ? server.url : server.root,
      model: change.model ?? 'small-model',
      apiKey: change.apiKey ?? null,
      limits: { ...quick, ...change.limits },
    });
  const callsOfChat = async () => (await server.calls()).filter(({ path }) => /chat/.test(path));

  it('gives the text as it was written', async () => {
    await server.replies({ kind: 'text', text: 'Переговоры прошли в Астане [p1].\nДа.', pieceLength: 1 });
    expect(await read(await open())).toEqual({
      text: 'Переговоры прошли в Астане [p1].\nДа.',
      end: 'complete',
      restarts: 0,
    });
  });

  it('tells an answer that was cut at its length from a complete one', async () => {
    await server.replies({ kind: 'text', text: 'Начало', finish: 'length' });
    expect((await read(await open())).end).toBe('length');
  });

  it('tries once more when the stream ends without a reason, then gives what there is as cut', async () => {
    await server.replies({ kind: 'text', text: 'Полов', finish: null }, { kind: 'text', text: 'Весь ответ.' });
    expect(await read(await open())).toMatchObject({ text: 'Весь ответ.', end: 'complete', restarts: 1 });
    await server.replies({ kind: 'text', text: 'Раз', finish: null }, { kind: 'text', text: 'Два', finish: null });
    expect(await read(await open())).toMatchObject({ text: 'Два', end: 'cut' });
  });

  it.each(['reset', 'garbage'] as const)('survives a %s in the middle', async (kind) => {
    await server.replies({ kind, text: 'Нача' }, { kind: 'text', text: 'Всё.' });
    expect(await read(await open())).toMatchObject({ text: 'Всё.', end: 'complete' });
    await server.replies({ kind, text: 'Одна строка\nПолов' }, { kind, text: 'Одна строка\nПо' });
    expect(await read(await open())).toMatchObject({ text: 'Одна строка\nПо', end: 'cut' });
  });

  it('gives up on a server that never begins, and breaks the request off', async () => {
    await server.replies({ kind: 'stall', text: '' });
    const error = await failure(read(await open({ limits: { firstTokenMs: 50 } })));
    expect(error.code).toBe('endpoint-timeout');
    await expect.poll(async () => (await callsOfChat()).at(-1)!.closedEarly).toBe(true);
  });

  it('keeps what was said before a stall, as cut', async () => {
    await server.replies({ kind: 'stall', text: 'Первая строка.\nВто' });
    const reading = await read(await open({ limits: { idleMs: 50 } }));
    expect(reading).toMatchObject({ text: 'Первая строка.\nВто', end: 'cut' });
    await expect.poll(async () => (await callsOfChat()).at(-1)!.closedEarly).toBe(true);
  });

  it('ends at the deadline of the whole answer', async () => {
    await server.replies({ kind: 'stall', text: '' });
    const error = await failure(read(await open({ limits: { wholeMs: 40 } })));
    expect(error.message).toMatch(/not ready after 0.04 s/);
  });

  it('reaches the server when the asker cancels, before and after the first token', async () => {
    for (const text of ['', 'Нача']) {
      await server.replies({ kind: 'stall', text });
      const cancel = new AbortController();
      const before = (await callsOfChat()).length;
      const reading = failure(read(await open({ limits: { firstTokenMs: 5000, idleMs: 5000 } }), cancel.signal));
      await expect.poll(async () => (await callsOfChat()).length).toBe(before + 1);
      cancel.abort();
      expect((await reading).code).toBe('cancelled');
      await expect.poll(async () => (await callsOfChat()).at(-1)!.closedEarly).toBe(true);
    }
  });

  it('never shows reasoning, however it is marked', async () => {
    const replies: FakeReply[] = [
      { kind: 'text', text: '<think>Скорее всего [p9].</think>\nОтвет [p1].', pieceLength: 3 },
      { kind: 'text', text: 'Hm, perhaps [p9].\n</think>\nОтвет [p1].', pieceLength: 3 },
      { kind: 'text', text: '\nОтвет [p1].', reasoning: 'Perhaps [p9].' },
      { kind: 'text', text: '◁think▷Hm [p9]◁/think▷Ответ [p1].', pieceLength: 2 },
    ];
    for (const reply of replies) {
      await server.replies(reply);
      expect((await read(await open())).text.trim()).toBe('Ответ [p1].');
    }
  });

  it('gives nothing of a model that reasons first before its reasoning has ended', async () => {
    await server.settings({ models: ['deepseek-r1:8b'] });
    await server.replies({ kind: 'text', text: 'Hm [p9].\n</think>Ответ [p1].', pieceLength: 2 });
    expect(await read(await open({ model: 'deepseek-r1:8b' }))).toMatchObject({ text: 'Ответ [p1].', restarts: 0 });
  });

  it('gives an answer that its reasoning used up four times the room, once', async () => {
    const thought: FakeReply = { kind: 'text', text: '<think>hm, hm', finish: 'length' };
    await server.replies(thought, { kind: 'text', text: '<think>hm</think>Ответ.' });
    expect((await read(await open())).text).toBe('Ответ.');
    const bodies = (await callsOfChat()).slice(-2).map(({ body }) => JSON.stringify(body));
    expect(bodies[0]).toMatch(/"(max_tokens|num_predict)":100\b/);
    expect(bodies[1]).toMatch(/"(max_tokens|num_predict)":400\b/);
    await server.replies(thought, thought, { kind: 'text', text: 'too late' });
    expect((await failure(read(await open()))).message).toMatch(/reasoning/);
  });

  it.each<[string, FakeReply]>([
    ['an empty answer', { kind: 'text', text: ' \n' }],
    ['no choices', { kind: 'no-choices' }],
    ['a web page', { kind: 'status', status: 200, type: 'text/html', body: '<html>Sign in</html>' }],
    [
      'an error under 200',
      { kind: 'status', status: 200, type: 'application/json', body: '{"error":{"message":"no"}}' },
    ],
    ['broken JSON under 200', { kind: 'status', status: 200, type: 'application/json', body: '{"cho' }],
  ])('calls %s unusable', async (_, reply) => {
    await server.replies(reply, reply, reply);
    const error = await failure(read(await open()));
    expect(error.code).toBe('endpoint-reply');
    expect(error.message).toContain('small-model');
  });

  it('waits while the server loads the model, but not for ever', async () => {
    await server.settings({ loadingReplies: 3 });
    await server.replies({ kind: 'text', text: 'Готово.' });
    expect((await read(await open())).text).toBe('Готово.');
    await server.settings({ loadingReplies: 1_000_000 });
    const error = await failure(read(await open({ limits: { loadingMs: 40 } })));
    expect(error.code).toBe('endpoint-loading');
  });

  it('stops a model that would write for ever', async () => {
    await server.replies({ kind: 'endless', line: 'Ещё одна строка [p1].\n' });
    const reading = await read(await open());
    expect(reading.end).toBe('length');
    expect(reading.text.length).toBeLessThan(10_000);
    await expect.poll(async () => (await callsOfChat()).at(-1)!.closedEarly).toBe(true);
    await server.replies({ kind: 'endless', line: '<think>hm ' }, { kind: 'endless', line: '<think>hm ' });
    expect((await failure(read(await open()))).code).toBe('endpoint-reply');
  });

  it('says what to do about a wrong model, a wrong key and a context that is too small, without trying again', async () => {
    const before = (await callsOfChat()).length;
    expect((await failure(read(await open({ model: 'other' })))).code).toBe('endpoint-model');
    await server.settings({ apiKey: 'right' });
    const error = await failure(read(await open({ apiKey: 'sk-wrong-one' })));
    expect(error.code).toBe('endpoint-key');
    expect(error.message).not.toContain('sk-wrong-one');
    await server.settings({ contextTokens: 2 });
    expect((await failure(read(await open()))).code).toBe('endpoint-too-long');
    expect((await callsOfChat()).length).toBe(before + 3);
  });

  it('leaves a failing server alone for a while, and comes back', async () => {
    let now = 0;
    const fault: FakeReply = { kind: 'status', status: 500, type: 'text/plain', body: 'out of memory' };
    const chat = await openChatModel({
      provider,
      url: provider === 'openai' ? server.url : server.root,
      model: 'small-model',
      apiKey: null,
      limits: { ...quick, retryWaitsMs: [] },
      now: () => now,
    });
    await server.replies(fault, fault, { kind: 'text', text: 'Снова.' });
    expect((await failure(read(chat))).code).toBe('endpoint-fault');
    expect((await failure(read(chat))).code).toBe('endpoint-fault');
    expect((await failure(read(chat))).code).toBe('endpoint-resting');
    now += 30_000;
    expect((await read(chat)).text).toBe('Снова.');
  });
});

it('names a server that is not there', async () => {
  const settings = {
    provider: 'openai',
    url: 'http://127.0.0.1:9/v1',
    model: 'm',
    apiKey: null,
    limits: quick,
  } as const;
  const error = await failure(read(await openChatModel(settings)));
  expect(error.code).toBe('endpoint-unreachable');
  expect(error.message).toContain('127.0.0.1:9');
});
