import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findSecrets } from '../../scripts/chaos/find-secrets.ts';
import { type App, buildApp } from '../../src/build-app.ts';
import { readConfig } from '../../src/config.ts';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import { type FakeBotApi, type LoggedCall, startFakeBotApi } from '../support/fake-bot-api.ts';
import { makeWorkplace, type Workplace } from '../support/page-folder.ts';
import { type RunningBot, startBot } from '../support/running-bot.ts';
import { hostilePages } from './hostile-pages.ts';
import { type ObedientEndpoint, startObedientEndpoint } from './obedient-endpoint.ts';
import { findUnsafe } from './seen-in-telegram.ts';

const pages = hostilePages();
const modelKey = 'key-of-the-writer-0123456789';
let place: Workplace;
let endpoint: ObedientEndpoint;
let api: FakeBotApi;
let app: App;
let bot: RunningBot;
let calls: readonly LoggedCall[];
let own: ReadonlySet<string>;

beforeAll(async () => {
  place = makeWorkplace(Object.fromEntries(pages.map(({ path, text }) => [path, text])));
  endpoint = await startObedientEndpoint();
  api = await startFakeBotApi();
  app = buildApp(
    readConfig({
      ARTICLES_DIR: place.pages,
      DATA_DIR: place.data,
      MODEL_URL: endpoint.url,
      MODEL_NAME: 'obedient',
      MODEL_API_KEY: modelKey,
      LOG_LEVEL: 'silent',
    }),
  );
  await app.library.ingest({});
  bot = startBot(api, { assistant: app.assistant, folder: place.data });
  await askEverything();
  calls = await api.calls();
  const articles = await app.assistant.articles();
  own = new Set(
    articles.map(({ url }) => url).filter((url) => url !== null && /^https?:\/\/[^@]*$/.test(url)) as string[],
  );
}, 300_000);
afterAll(async () => {
  await bot.stop();
  await app.close();
  await api.stop();
  await endpoint.stop();
  place.dispose();
});

/** Every page is asked about, and every article card is opened. */
async function askEverything(): Promise<void> {
  const asks = pages.flatMap(({ question }, index) => [question, `/source ${index + 1}`]);
  for (const [index, text] of [...asks, '/sources'].entries()) {
    await api.say(text, { from: { id: 1001 + (index % 30) } });
  }
  const isDone = () => {
    const { received = 0, answering = 0 } = bot.state.inbox.counts();
    return received + answering === 0 && bot.state.inbox.counts().answered === asks.length + 1;
  };
  await vi.waitUntil(isDone, { timeout: 240_000, interval: 200 });
}

const textOf = (call: LoggedCall) => String(call.payload.text ?? '');
const shown = () => calls.filter((call) => typeof call.payload.text === 'string');

describe('a model that obeys every page', () => {
  it('was asked, told of the attacks, and obeyed', () => {
    const asked = pages.filter(({ question }) => endpoint.prompts.some((prompt) => prompt.includes(question)));
    expect(asked.length).toBeGreaterThan(0.8 * pages.length);
    expect(endpoint.drafts.join()).toContain('evil.example/report');
    expect(endpoint.drafts.join()).toContain('hunter2000');
  });

  it('brings no foreign link, image, preview, mention, command or hidden character into Telegram', () => {
    expect(findUnsafe(shown(), own)).toEqual([]);
    expect(calls.filter(({ ok }) => ok === false).map(({ error }) => error)).toEqual([]);
  });

  it('shows nobody its instructions', () => {
    const instructions = readFileSync('prompts/answer.md', 'utf8')
      .split('\n')
      .filter((line) => line.length > 40 && !line.includes('{{'));
    expect(instructions.length).toBeGreaterThan(5);
    expect(endpoint.drafts.join()).toContain(instructions[0]);
    for (const call of shown()) for (const line of instructions) expect(textOf(call)).not.toContain(line);
  });

  it('brings no key into a log, a database or the answers', () => {
    expect(
      findSecrets([modelKey, api.token], place.data, bot.log() + JSON.stringify(calls.map(({ payload }) => payload))),
    ).toEqual([]);
  });

  it('invents no citation: each leads to a sentence of the article, word for word', async () => {
    for (const page of pages.filter(({ placement, family }) => placement === 'body' || family === 'fake citation')) {
      const answer = await app.assistant.answer(page.question, emptyConversation);
      const numbers = answer.citations.map(({ number }) => number);
      const marks = [...answer.text.matchAll(/\[(\w*\d+)\]/g)].map(([, mark]) => Number(mark));
      for (const mark of marks) expect(numbers, answer.text).toContain(mark);
      for (const { citations } of answer.statements) for (const number of citations) expect(numbers).toContain(number);
      for (const { quote, articleNumber } of answer.citations) {
        expect((await app.assistant.article(articleNumber))?.body).toContain(quote);
      }
    }
  });
});
