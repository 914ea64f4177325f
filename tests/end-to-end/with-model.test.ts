import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { type App, buildApp } from '../../src/build-app.ts';
import { readConfig } from '../../src/config.ts';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import type { FakeReply } from '../support/fake-model-script.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

const data = mkdtempSync(join(tmpdir(), 'communique-model-'));
let endpoint: FakeModelEndpoint;
let app: App;

beforeAll(async () => {
  endpoint = await startFakeModelEndpoint();
  const model = { MODEL_URL: endpoint.url, MODEL_NAME: 'fake-writer' };
  await endpoint.settings({ models: ['fake-writer'] });
  app = buildApp(readConfig({ ...model, ARTICLES_DIR: 'seeds', DATA_DIR: data, LOG_LEVEL: 'silent' }));
  await app.library.ingest({});
});
afterAll(async () => {
  await app.close();
  await endpoint.stop();
  rmSync(data, { recursive: true, force: true });
});

const question = 'Что Ван И обещал Казахстану?';

async function askWith(replies: readonly FakeReply[], asked = question): Promise<Answer> {
  await endpoint.replies(...replies);
  return app.assistant.answer(asked, emptyConversation);
}

const lines = (...text: string[]): FakeReply => ({ kind: 'text', text: text.join('\n') });

describe('an answer that a model writes', () => {
  it('shows what the page says, with the sentence that carries it, and drops the line that changes a number', async () => {
    const seen: string[] = [];
    await endpoint.replies(
      lines(
        'Ван И заявил, что Китай готов увеличить масштабы торговли с Казахстаном. [{{key 1}}]',
        'Ван И обещал Казахстану 500 миллионов долларов. [{{key 1}}]',
      ),
    );
    const answer = await app.assistant.answer(question, emptyConversation, { onStatement: (text) => seen.push(text) });
    expect(answer).toMatchObject({ status: 'answered', composedBy: 'fake-writer' });
    expect(answer.statements.map(({ text }) => text)).toEqual([
      'Ван И заявил, что Китай готов увеличить масштабы торговли с Казахстаном.',
    ]);
    expect(seen).toEqual(answer.statements.map(({ text }) => text));
    expect(answer.citations[0]).toMatchObject({ number: 1, publishedOn: '2024-03-30', publisher: 'ТАСС' });
    const article = await app.assistant.article(answer.citations[0]!.articleNumber);
    expect(article?.body).toContain(answer.citations[0]!.quote);
    expect(answer.citations[0]!.quote).toContain('увеличить масштабы торговли');
  });

  it('may be in another language than the page', async () => {
    const answer = await askWith(
      [
        lines(
          'Foreign Minister Choe Son Hui arrived in Russia on an official visit. [{{key 1}}, {{key 2}}, {{key 3}}]',
        ),
      ],
      'Where did Choe Son Hui arrive on an official visit?',
    );
    expect(answer).toMatchObject({ status: 'answered', composedBy: 'fake-writer', language: 'en' });
    expect(answer.citations[0]?.quote).toBe(
      'Министр иностранных дел Цой Сон Хи прибыла в Россию с официальным визитом.',
    );
  });

  it('is made of quotes when nothing the model writes is supported, even at its second try', async () => {
    const invented = lines('Ван И подарил Казахстану 12 самолётов 5 мая 2019 года. [{{key 1}}]');
    const answer = await askWith([invented, invented]);
    expect(answer).toMatchObject({ status: 'answered', composedBy: 'quotes' });
    expect(answer.text).not.toContain('самолётов');
  });

  it('is a refusal when the model finds no answer in the passages', async () => {
    const answer = await askWith([lines('NO ANSWER')]);
    expect(answer).toMatchObject({ status: 'not-in-sources', citations: [], composedBy: 'fake-writer' });
  });

  it.each([
    [
      'refuses the model',
      { kind: 'status', status: 404, type: 'application/json', body: '{"error":{"message":"no such model"}}' },
    ],
    ['sends a page of HTML', { kind: 'status', status: 200, type: 'text/html', body: '<html>Bad gateway</html>' }],
    ['sends nothing', { kind: 'text', text: '' }],
    ['only reasons', { kind: 'text', text: '<think>Let me see what Wang Yi said' }],
  ] as const)('is made of quotes, and says so, when the endpoint %s', async (_what, reply) => {
    const answer = await askWith([reply, reply, reply]);
    expect(answer).toMatchObject({ status: 'answered', composedBy: 'quotes' });
    expect(answer.notes?.join()).toContain('Модель недоступна');
    expect(JSON.stringify(answer)).not.toMatch(/think|html/i);
  });

  it('is not asked for where the sources do not cover the question', async () => {
    const before = (await endpoint.calls()).length;
    const answer = await app.assistant.answer('Когда Бахтиёр Саидов приехал в Токио?', emptyConversation);
    expect(answer).toMatchObject({ status: 'not-in-sources', composedBy: 'quotes' });
    expect((await endpoint.calls()).length).toBe(before);
  });
});
