import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openState } from '../../src/state/open-state.ts';
import { type ChildBot, startChildBot } from '../support/child-bot.ts';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts';
import { newFolder } from '../support/running-bot.ts';

let api: FakeBotApi;
let folder: string;
let bot: ChildBot;
beforeEach(async () => {
  api = await startFakeBotApi();
  folder = newFolder();
});
afterEach(async () => {
  bot.process.kill('SIGKILL');
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (from = 0, to = from) => {
  bot = await startChildBot(api, folder, { from, to });
};
const until = (look: () => Promise<unknown>, timeout = 10_000) =>
  expect.poll(look, { timeout, interval: 20 }).toBeTruthy();
const called = (method: string, count = 1) => until(async () => (await api.calls(method)).length >= count);
const texts = async (chatId: number) => (await api.botMessages(chatId)).map((message) => message.text);
const answer = 'Ответ на: вопрос';
const repeated = 'Повтор:';

describe('row 1: after a kill -9', () => {
  it('while an answer is made, the question is answered once', async () => {
    await start(60_000);
    await api.say('вопрос');
    await called('sendChatAction');
    await bot.end('SIGKILL');
    expect(await texts(1001)).toEqual([]);
    await start();
    await until(async () => (await texts(1001)).length);
    expect(await texts(1001)).toEqual([expect.stringContaining(answer)]);
    expect((await texts(1001))[0]).not.toContain(repeated);
  });

  it('behind the placeholder, that very message becomes the answer', async () => {
    await start(60_000);
    await api.say('вопрос');
    await called('sendMessage');
    await wait(200);
    await bot.end('SIGKILL');
    await start();
    await until(async () => (await texts(1001)).some((text) => text.includes(answer)));
    expect(await texts(1001)).toHaveLength(1);
  });

  it('while a send that arrived has no answer yet, the answer is repeated once and says so', async () => {
    await start();
    await api.plan({ method: 'sendMessage', what: { kind: 'hang', applied: true } });
    await api.say('вопрос');
    await called('sendMessage');
    await bot.end('SIGKILL');
    await start();
    await until(async () => (await texts(1001)).some((text) => text.startsWith(repeated)));
    expect((await texts(1001)).map((text) => text.startsWith(repeated))).toEqual([false, true]);
    for (const text of await texts(1001)) expect(text).toContain(answer);
  });

  it('in the repeat of an answer, there is still no third copy', async () => {
    await start();
    await api.plan({ method: 'sendMessage', times: 2, what: { kind: 'hang', applied: true } });
    await api.say('вопрос');
    await called('sendMessage');
    await bot.end('SIGKILL');
    await start();
    await called('sendMessage', 2);
    await bot.end('SIGKILL');
    await start();
    await called('editMessageText');
    await until(async () => (await texts(1001)).some((text) => text.startsWith(repeated)));
    expect((await texts(1001)).filter((text) => text.includes(answer))).toHaveLength(2);
  });

  it('while the repeat is edited in, it still says that it is one', async () => {
    await start();
    await api.plan({ method: 'sendMessage', what: { kind: 'hang', applied: true } });
    await api.plan({ method: 'editMessageText', what: { kind: 'hang' } });
    await api.say('вопрос');
    await called('sendMessage');
    await bot.end('SIGKILL');
    await start();
    await called('editMessageText');
    await bot.end('SIGKILL');
    await start();
    await called('editMessageText', 2);
    await until(async () => (await texts(1001)).some((text) => text.startsWith(repeated)));
    expect(await texts(1001)).toHaveLength(2);
  });

  it('between the messages of a long answer, those that arrived are not sent again', async () => {
    await start();
    await api.plan({ method: 'sendMessage', after: 1, what: { kind: 'hang', applied: true } });
    await api.say('длинный вопрос');
    await called('sendMessage', 2);
    await bot.end('SIGKILL');
    await start();
    await until(async () => (await texts(1001)).some((text) => text.includes('Часть 60')));
    const beginnings = (await texts(1001)).filter((text) => text.includes('Часть 1:'));
    expect(beginnings).toHaveLength(1);
  });

  it('while the answer is edited in, it stands there once', async () => {
    await start(600);
    await api.plan({ method: 'editMessageText', what: { kind: 'hang', applied: true } });
    await api.say('вопрос');
    await called('editMessageText');
    await bot.end('SIGKILL');
    await start();
    await called('editMessageText', 2);
    expect(await texts(1001)).toEqual([expect.stringContaining(answer)]);
    expect((await texts(1001))[0]).not.toContain(repeated);
  });

  it('and another, while a placeholder may have arrived, no second one is sent', async () => {
    await start(60_000);
    await api.plan({ method: 'sendMessage', what: { kind: 'hang', applied: true } });
    await api.say('вопрос');
    await called('sendMessage');
    await bot.end('SIGKILL');
    await start(60_000);
    await called('sendChatAction', 2);
    await wait(500);
    expect(await api.calls('sendMessage')).toHaveLength(1);
    await bot.end('SIGKILL');
    await start();
    await until(async () => (await texts(1001)).some((text) => text.includes(answer)));
    expect(await texts(1001)).toHaveLength(2);
  });

  it('while it is told that a question is given up, that is repeated once, and says so', async () => {
    const state = openState(folder);
    const chat = { id: 1001, type: 'private' };
    const from = { id: 1001, is_bot: false, language_code: 'ru' };
    const message = { message_id: 1, date: Math.floor(Date.now() / 1000), chat, from, text: 'смертельный' };
    const update = { updateId: 1, chatId: 1001, threadId: 0, userId: 1001 };
    state.inbox.add({ ...update, payload: JSON.stringify({ update_id: 1, message }) }, Date.now());
    for (let death = 0; death <= 10; death += 1) {
      state.inbox.freeStaleClaims(`boot ${death}`);
      if (death < 10) state.inbox.claim(update, `boot ${death}`);
    }
    await api.plan({ method: 'sendMessage', what: { kind: 'hang', applied: true } });
    await api.say('следующий');
    await start();
    await called('sendMessage');
    await bot.end('SIGKILL');
    await start();
    await until(async () => (await texts(1001)).length >= 3);
    expect((await texts(1001)).map((text) => text.includes('не получилось: «смертельный»'))).toEqual([
      true,
      true,
      false,
    ]);
    expect((await texts(1001)).map((text) => text.startsWith(repeated))).toEqual([false, true, false]);
    expect(state.inbox.counts()).toMatchObject({ failed: 1 });
    state.close();
  });

  it('again and again, no more than two of the questions that were met each time are in hand at once', async () => {
    const people = Array.from({ length: 6 }, (_, index) => 1001 + index);
    for (const id of people) await api.say('вопрос', { from: { id } });
    for (let kill = 0; kill < 4; kill += 1) {
      await start(60_000);
      await called('sendChatAction', kill < 3 ? (kill + 1) * people.length : 3 * people.length + 2);
      await wait(300);
      await bot.end('SIGKILL');
    }
    expect(await api.calls('sendChatAction')).toHaveLength(3 * people.length + 2);
    await start();
    for (const id of people) await until(async () => (await texts(id)).some((text) => text.includes(answer)));
  });

  it.each(['sendMessage', 'getUpdates'])('a wait that Telegram announced for %s is kept', async (method) => {
    await start();
    await called('getUpdates');
    await api.plan({ method, what: { kind: 'too-many', retryAfterSeconds: 2 } });
    await api.say('вопрос');
    await until(() => Promise.resolve(bot.output().includes('Too Many Requests')));
    await bot.end('SIGKILL');
    await start();
    await until(async () => (await texts(1001)).length);
    if (method === 'getUpdates') await called('getUpdates', 4);
    const calls = await api.calls(method);
    expect(calls.some((call) => call.fault === 'too-many')).toBe(true);
    expect(calls.filter((call) => call.insideRetryAfter)).toEqual([]);
  });

  it('a poll that was not confirmed brings nothing twice', async () => {
    await start();
    await called('getUpdates');
    await api.plan({ method: 'getUpdates', times: 50, what: { kind: 'hang' } });
    await api.say('вопрос');
    await until(async () => (await texts(1001)).length);
    // A kill between the arrival of an answer and its entry would repeat it, as is tested above.
    const state = openState(folder);
    await until(() => Promise.resolve(state.inbox.counts().answered));
    state.close();
    expect(await api.pending()).toBe(1);
    await bot.end('SIGKILL');
    await api.clearFaults();
    await start();
    await until(async () => (await api.pending()) === 0);
    expect(await texts(1001)).toHaveLength(1);
  });
});

describe('row 2: a SIGTERM', () => {
  it('ends the bot within 10 s with exit code 0, and the next start answers what was left', async () => {
    await start(60_000);
    await api.say('вопрос');
    await called('sendMessage');
    const before = performance.now();
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(performance.now() - before).toBeLessThan(10_000);
    await start();
    await until(async () => (await texts(1001)).some((text) => text.includes(answer)));
    expect(await texts(1001)).toHaveLength(1);
  });
});

describe('under random kills', () => {
  it('no question is lost, and none is answered twice without saying so', async () => {
    const questions = Array.from({ length: 120 }, (_, index) => ({
      id: 1001 + (index % 30),
      text: `вопрос ${index}.`,
    }));
    const asking = (async () => {
      for (const { id, text } of questions) {
        await api.say(text, { from: { id } });
        await wait(15);
      }
    })();
    for (let kill = 0; kill < 6; kill += 1) {
      await start(100, 250);
      await wait(150 + kill * 60);
      await bot.end('SIGKILL');
    }
    await asking;
    await start(100, 250);
    const finals = async ({ id, text }: { id: number; text: string }) =>
      (await texts(id)).filter((shown) => shown.includes(`Ответ на: ${text}»`));
    await until(async () => {
      const found = await Promise.all([...new Set(questions.map(({ id }) => id))].map(texts));
      return questions.every(({ text }) => found.flat().some((shown) => shown.includes(`Ответ на: ${text}»`)));
    }, 60_000);
    for (const question of questions) {
      const shown = await finals(question);
      // Killed before a marked send was made, only the repeat arrives: it says that it may not be the first.
      const inDoubt = shown.filter((text) => text.startsWith(repeated)).length;
      expect([inDoubt, shown.length - inDoubt]).toBeOneOf([
        [0, 1],
        [1, 0],
        [1, 1],
      ]);
    }
  });
});
