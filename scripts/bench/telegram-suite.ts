import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { createLog } from '../../src/log.ts';
import { openState } from '../../src/state/open-state.ts';
import { runTelegram } from '../../src/telegram/run-bot.ts';
import { type FakeBotApi, startFakeBotApi } from '../../tests/support/fake-bot-api.ts';
import { stubAnswer, stubAssistant } from '../../tests/support/stub-assistant.ts';
import { inTemporaryFolder } from './bench-place.ts';
import { type Figure, milliseconds, percentile, type Suite } from './print-suite.ts';

const chats = 100;
const roundsAlone = 200;
/** What the stub model takes where the signs of life are timed. */
const thinkingMilliseconds = 1500;
const patienceMilliseconds = 60_000;
const firstUser = 5000;
/** What is asked of the Bot API meanwhile holds up the bot, which shares the process. */
const lookMilliseconds = 100;

/** The bot between Telegram and the answers, with a Bot API in a process of its own and a model that only waits. */
export const telegramSuite: Suite = {
  name: 'telegram',
  title: `Telegram: a stub model; one question at a time ${roundsAlone} times, then ${chats} chats within a moment`,
  run: () => inTemporaryFolder(measure),
};

async function measure(folder: string): Promise<Figure[]> {
  const alone = await withBot(join(folder, 'alone'), 0, async (api) => {
    const times: number[] = [];
    for (let round = 0; round < roundsAlone; round += 1)
      times.push(...(await ask(api, [userOf(round % chats)], 'answer')));
    // The first of each chat warms up.
    return times.slice(chats);
  });
  const all = Array.from({ length: chats }, (_, index) => userOf(index));
  const thinking = await withBot(join(folder, 'thinking'), thinkingMilliseconds, async (api) => ({
    signs: await ask(api, all, 'sign'),
    answers: (await answerTimes(api, all)).map((time) => time - thinkingMilliseconds),
  }));
  const p = (times: readonly number[], share: number) => milliseconds(percentile(times, share));
  return [
    { name: 'update to answer, beyond search and model, p50', value: p(alone, 0.5), note: '' },
    { name: 'the same, p95', value: p(alone, 0.95), note: 'aim 10 ms' },
    { name: `${chats} chats: update to first sign of life, p95`, value: p(thinking.signs, 0.95), note: 'aim 300 ms' },
    { name: `${chats} chats: update to answer, beyond the model, p95`, value: p(thinking.answers, 0.95), note: '' },
  ];
}

const userOf = (index: number) => firstUser + index;
let injectedAt = 0;

/** Starts the bot on a folder of its own (each Bot API numbers its updates anew), lets it be asked, and stops it. */
async function withBot<Result>(
  folder: string,
  thinks: number,
  work: (api: FakeBotApi) => Promise<Result>,
): Promise<Result> {
  const api = await startFakeBotApi();
  const state = openState(folder);
  const stopping = new AbortController();
  const allowedUsers = Array.from({ length: chats }, (_, index) => userOf(index));
  const config = { token: api.token, apiRoot: api.root, allowedUsers, allowedChats: [], adminUsers: [] };
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
      return stubAnswer(question, ['Министры встретились и подписали меморандум.']);
    },
  };
}

/** Asks in each chat at once; milliseconds from the update to the first call to its chat (a sign), or to the message with the answer. */
async function ask(api: FakeBotApi, users: readonly number[], what: 'sign' | 'answer'): Promise<number[]> {
  injectedAt = Date.now();
  const updates = users.map((id, index) => ({
    message: {
      message_id: injectedAt * 1000 + index,
      date: Math.floor(injectedAt / 1000),
      from: { id, is_bot: false, first_name: 'A', language_code: 'ru' },
      chat: { id, type: 'private' },
      text: 'Где встретились министры?',
    },
  }));
  await api.inject(...updates);
  return what === 'answer' ? await answerTimes(api, users) : await timesOf(api, users, () => true);
}

function answerTimes(api: FakeBotApi, users: readonly number[]): Promise<number[]> {
  return timesOf(api, users, (text) => text.includes('меморандум'));
}

async function timesOf(
  api: FakeBotApi,
  users: readonly number[],
  counts: (text: string) => boolean,
): Promise<number[]> {
  let times: number[] = [];
  await wait(lookMilliseconds);
  await until(async () => {
    const calls = (await api.calls()).filter(
      ({ at, payload }) => at >= injectedAt && counts(String(payload.text ?? '')),
    );
    times = users
      .flatMap((id) => calls.find(({ payload }) => payload.chat_id === id)?.at ?? [])
      .map((at) => at - injectedAt);
    return times.length === users.length;
  });
  return times;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMilliseconds;
  while (!(await isTrue())) {
    if (performance.now() > end)
      throw new Error('The bot did not answer in time. Run npm run doctor to see what is wrong.');
    await wait(lookMilliseconds);
  }
}
