import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { createLog } from '../../src/log.ts';
import { openState } from '../../src/state/open-state.ts';
import { runTelegram } from '../../src/telegram/run-bot.ts';
import { type FakeBotApi, startFakeBotApi } from '../../tests/support/fake-bot-api.ts';
import { stubAnswer, stubAssistant } from '../../tests/support/stub-assistant.ts';
import { answerBarely } from './answer-barely.ts';
import { inTemporaryFolder } from './bench-place.ts';
import { type Figure, milliseconds, percentile, type Suite } from './print-suite.ts';
import { askAtOnce, stubSentence, timesUntil, until } from './time-updates.ts';

const chats = 100;
const rounds = 200;
/** What the stub model takes where the signs of life are timed. */
const thinkingMilliseconds = 1500;
const users = Array.from({ length: chats }, (_, index) => 5000 + index);

/** The bot between Telegram and the answers, with a Bot API in a process of its own and a model that only waits. */
export const telegramSuite: Suite = {
  name: 'telegram',
  title: `Telegram: ${rounds} questions one at a time, in turn with a loop that stores nothing; then ${chats} chats at once`,
  run: () => inTemporaryFolder(measure),
};

async function measure(folder: string): Promise<Figure[]> {
  const { ours, bare } = await withBot(join(folder, 'quick'), 0, timeInTurn);
  const all = await withBot(join(folder, 'thinking'), thinkingMilliseconds, async (api) => {
    const askedAt = await askAtOnce(api, users);
    const signs = await timesUntil('sign', api, { users, askedAt });
    const answers = await timesUntil('answer', api, { users, askedAt });
    return { signs, answers: answers.map((time) => time - thinkingMilliseconds) };
  });
  const both = (share: number) => `${milliseconds(percentile(bare, share))} the loop`;
  const p = (times: readonly number[], share: number) => milliseconds(percentile(times, share));
  return [
    { name: 'update to answer, a stub in place of search and model, p50', value: p(ours, 0.5), note: both(0.5) },
    { name: 'the same, p95', value: p(ours, 0.95), note: `${both(0.95)}; aim 10 ms more` },
    { name: `${chats} chats: update to first sign of life, p95`, value: p(all.signs, 0.95), note: 'aim 300 ms' },
    { name: `${chats} chats: update to answer, less the model, p95`, value: p(all.answers, 0.95), note: '' },
  ];
}

/** Times of the bot and of the loop, each asked in turn, so that whatever else the machine does falls on both. */
async function timeInTurn(api: FakeBotApi): Promise<{ readonly ours: number[]; readonly bare: number[] }> {
  const bareApi = await startFakeBotApi();
  const stopping = new AbortController();
  const answering = answerBarely(bareApi, stubSentence, stopping.signal);
  const times = { ours: [] as number[], bare: [] as number[] };
  const timeOne = async (on: FakeBotApi, round: number) => {
    const one = users.slice(round % chats, (round % chats) + 1);
    return await timesUntil('answer', on, { users: one, askedAt: await askAtOnce(on, one) });
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.ours.push(...(await timeOne(api, round)));
      times.bare.push(...(await timeOne(bareApi, round)));
    }
  } finally {
    stopping.abort();
    await answering;
    await bareApi.stop();
  }
  return times;
}

/** Starts the bot on a folder of its own (each Bot API numbers its updates anew), lets it be asked, and stops it. */
async function withBot<Result>(
  folder: string,
  thinks: number,
  work: (api: FakeBotApi) => Promise<Result>,
): Promise<Result> {
  const api = await startFakeBotApi();
  const state = openState(folder);
  const stopping = new AbortController();
  const config = { token: api.token, apiRoot: api.root, allowedUsers: users, allowedChats: [], adminUsers: [] };
  const log = createLog('silent');
  const running = runTelegram({ config, assistant: waitingAssistant(thinks), state, log, signal: stopping.signal });
  try {
    await until(async () => (await api.calls('getUpdates')).length > 0);
    return await work(api);
  } finally {
    stopping.abort();
    await running;
    state.close();
    await api.stop();
  }
}

function waitingAssistant(thinks: number): Assistant {
  return {
    ...stubAssistant(),
    answer: async (question) => {
      if (thinks > 0) await wait(thinks);
      return stubAnswer(question, [stubSentence]);
    },
  };
}
