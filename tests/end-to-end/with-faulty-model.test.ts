import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { type App, buildApp } from '../../src/build-app.ts';
import { readConfig } from '../../src/config.ts';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import type { FakeReply } from '../support/fake-model-script.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

const data = mkdtempSync(join(tmpdir(), 'communique-faulty-model-'));
const question = 'Что Ван И обещал Казахстану?';
const carried = 'Ван И заявил, что Китай готов увеличить масштабы торговли с Казахстаном.';
const good: FakeReply = { kind: 'text', text: `${carried} [{{key 1}}]\n` };
let endpoint: FakeModelEndpoint;
let app: App;

beforeAll(async () => {
  endpoint = await startFakeModelEndpoint();
  const model = { MODEL_URL: endpoint.url, MODEL_NAME: 'fake-writer' };
  await endpoint.settings({ models: ['fake-writer'] });
  const limits = { firstTokenMs: 400, idleMs: 300, wholeMs: 8000, retryWaitsMs: [5], loadingWaitMs: 5 };
  const config = readConfig({ ...model, ARTICLES_DIR: 'seeds', DATA_DIR: data, LOG_LEVEL: 'silent' });
  app = buildApp(config, undefined, limits);
  await app.library.ingest({});
  // The vendor's library takes a second to load, which is no fault of the endpoint's.
  await endpoint.replies(good);
  await app.assistant.answer(question, emptyConversation);
}, 60_000);
afterAll(async () => {
  await app.close();
  await endpoint.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Asks with these replies, and once more, so that each fault is seen to leave nothing behind. */
async function askWith(...replies: FakeReply[]): Promise<Answer> {
  await endpoint.replies(...replies);
  const answer = await app.assistant.answer(question, emptyConversation);
  await endpoint.replies(good);
  const next = await app.assistant.answer(question, emptyConversation);
  expect(next).toMatchObject({ composedBy: 'fake-writer', statements: [{ text: carried }] });
  return answer;
}

async function expectClosedEarly(callsBefore: number): Promise<void> {
  await vi.waitFor(async () => {
    const call = (await endpoint.calls())[callsBefore];
    expect(call).toMatchObject({ closedEarly: true });
  });
}

describe('an answer, when the model endpoint', () => {
  it('row 13: says nothing, is made of quotes within the time limit, and the request is broken off', async () => {
    const before = (await endpoint.calls()).length;
    const answer = await askWith({ kind: 'stall', text: '' });
    expect(answer).toMatchObject({ status: 'answered', composedBy: 'quotes' });
    expect(answer.notes?.join()).toContain('Модель недоступна');
    expect(answer.milliseconds.total).toBeLessThan(5000);
    await expectClosedEarly(before);
  });

  it('stops before its first line is complete, is not taken for a model that found no answer', async () => {
    const answer = await askWith({ kind: 'stall', text: `${carried} [` });
    expect(answer).toMatchObject({ status: 'answered', composedBy: 'quotes' });
    expect(answer.text).not.toContain(carried);
  });

  it('is still loading the model, waits for it', async () => {
    await endpoint.settings({ models: ['fake-writer'], loadingReplies: 3 });
    const answer = await askWith(good);
    expect(answer).toMatchObject({ composedBy: 'fake-writer', statements: [{ text: carried }] });
  });

  it('cuts the stream, is asked again and nothing is said twice', async () => {
    const answer = await askWith({ kind: 'reset', text: `${carried} [` }, good);
    expect(answer.statements.map(({ text }) => text)).toEqual([carried]);
  });

  it('row 14: writes without end, is stopped', async () => {
    const before = (await endpoint.calls()).length;
    const answer = await askWith({ kind: 'endless', line: 'Ван И обещал Казахстану 500 миллионов долларов. ' });
    expect(answer.composedBy).toBe('quotes');
    expect(answer.text).not.toContain('500');
    await expectClosedEarly(before);
  });

  it('writes 100,000 tokens of which the first line holds, shows that line', async () => {
    const rest = 'Ван И подарил Казахстану 12 самолётов. [{{key 1}}]\n'.repeat(4000);
    const answer = await askWith({ kind: 'text', text: `${carried} [{{key 1}}]\n${rest}`, pieceLength: 400 });
    expect(answer.statements.map(({ text }) => text)).toEqual([carried]);
  });

  it('answers in another language than asked, is made of quotes', async () => {
    const english: FakeReply = { kind: 'text', text: 'Wang Yi said that China is ready to expand trade. [{{key 1}}]' };
    const answer = await askWith(english, english);
    expect(answer).toMatchObject({ status: 'answered', composedBy: 'quotes' });
    expect(answer.text).not.toContain('Wang Yi said');
  });

  it('is no longer wanted, is told so', async () => {
    const before = (await endpoint.calls()).length;
    const cancel = new AbortController();
    await endpoint.replies({ kind: 'stall', text: `${carried}\n` });
    const answer = app.assistant.answer(question, emptyConversation, { signal: cancel.signal });
    await vi.waitFor(async () => expect((await endpoint.calls()).length).toBeGreaterThan(before), { interval: 5 });
    cancel.abort();
    expect(await answer).toMatchObject({ status: 'error', error: { code: 'cancelled' } });
    await expectClosedEarly(before);
  });

  // The last one, since the endpoint is then left alone for half a minute.
  it('row 13: fails again and again, is left alone, and for how long is told', async () => {
    expect((await app.assistant.about()).modelRestsSeconds).toBe(0);
    await endpoint.replies(...Array.from({ length: 4 }, (): FakeReply => ({ kind: 'stall', text: '' })));
    for (let time = 0; time < 2; time += 1) await app.assistant.answer(question, emptyConversation);
    const { model, modelRestsSeconds } = await app.assistant.about();
    expect(model).toBe('fake-writer');
    expect(modelRestsSeconds).toBeGreaterThan(20);
  });
});
