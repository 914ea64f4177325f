import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, IndexError, TelegramError } from '../../src/errors.ts';
import { openState } from '../../src/state/open-state.ts';
import { type Clock, systemClock } from '../../src/telegram/clock.ts';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type BotOptions, newFolder, type RunningBot, startBot } from '../support/running-bot.ts';
import { stubAssistant } from '../support/stub-assistant.ts';

let api: FakeBotApi;
let bot: RunningBot | null = null;
beforeEach(async () => {
  api = await startFakeBotApi();
});
afterEach(async () => {
  await bot?.stop();
  bot = null;
  await api.stop();
});

const start = (options: BotOptions = {}) => {
  bot = startBot(api, options);
  return bot;
};
/** A clock on which everything takes a hundredth of its time. */
const fastClock: Clock = {
  now: () => systemClock.now(),
  monotonic: () => performance.now() * 100,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 100, signal),
};
const texts = async (chatId: number) => (await api.botMessages(chatId)).map((message) => message.text);
const until = (look: () => unknown, timeout = 10_000) => expect.poll(look, { timeout, interval: 20 }).toBeTruthy();
const answered = (chatId: number, count = 1) => until(async () => (await texts(chatId)).length >= count);
const repeated = 'Повтор:';

describe('sending', () => {
  it('row 7: a chat that is told to wait waits, and the others go on', async () => {
    start();
    await api.plan({ method: 'sendMessage', chatId: 1001, what: { kind: 'too-many', retryAfterSeconds: 2 } });
    await api.say('ждущий', { from: { id: 1001 } });
    await until(async () => (await api.calls('sendMessage')).length);
    for (let id = 1002; id < 1012; id += 1) await api.say('быстрый', { from: { id } });
    for (let id = 1002; id < 1012; id += 1) await answered(id);
    expect(await texts(1001)).toEqual([]);
    await api.say('ещё', { from: { id: 1001 } });
    await answered(1001, 2);
    expect((await api.calls()).filter((call) => call.insideRetryAfter && call.method !== 'getUpdates')).toEqual([]);
    expect((await texts(1001)).join()).not.toContain(repeated);
  });

  it('row 8: a proxy’s page is waited out, without a word of repeat', async () => {
    start();
    await api.plan({ method: 'sendMessage', times: 2, what: { kind: 'html', status: 502 } });
    await api.say('вопрос');
    await answered(1001);
    expect(await texts(1001)).toEqual([expect.stringMatching(/^«Ответ на: вопрос»/)]);
  });

  it('an answer does not wait for a placeholder that cannot be sent', async () => {
    start({ assistant: stubAssistant({ thinks: () => 600 }) });
    await api.plan({ method: 'sendMessage', what: { kind: 'html', status: 503 } });
    await api.say('вопрос');
    await answered(1001);
    expect((await api.botMessages(1001))[0]?.history).toEqual([expect.stringContaining('Ответ на: вопрос')]);
  });

  it('row 8: faults of an edit are waited out, without a second answer', async () => {
    start({ assistant: stubAssistant({ thinks: () => 1500 }) });
    await api.plan({ method: 'editMessageText', what: { kind: 'truncate' } });
    await api.plan({ method: 'editMessageText', what: { kind: 'html', status: 500 } });
    await api.say('вопрос');
    await until(async () => (await api.calls('editMessageText')).length >= 3);
    expect(await texts(1001)).toEqual([expect.stringContaining('Ответ на: вопрос')]);
  });

  it.each([
    ['row 9: after a reset behind the send', { kind: 'reset', applied: true } as const, 2],
    ['after a reset before it', { kind: 'reset', applied: false } as const, 1],
    ['after half an answer', { kind: 'truncate' } as const, 2],
    ['after a server’s fault', { kind: 'refuse', code: 500, description: 'Internal Server Error' } as const, 1],
  ])('%s the answer is repeated once, and says so', async (_, what, copies) => {
    start();
    await api.plan({ method: 'sendMessage', what });
    await api.say('вопрос');
    await until(async () => (await texts(1001)).some((text) => text.startsWith(repeated)));
    expect((await texts(1001)).filter((text) => text.includes('Ответ на: вопрос'))).toHaveLength(copies);
  });

  it('only a few sends are on their way at once, and those that take long hold up nobody', async () => {
    start();
    await api.plan({ method: 'sendMessage', times: 8, what: { kind: 'slow', milliseconds: 4000 } });
    for (let id = 1001; id <= 1030; id += 1) await api.say('вопрос', { from: { id } });
    await until(async () => (await api.calls('sendMessage')).length === 30);
    const [first = 0, ...others] = (await api.calls('sendMessage')).map((call) => call.at);
    expect(others.filter((at) => at - first < 900).length).toBeLessThan(8);
    expect(Math.max(...others) - first).toBeLessThan(3500);
    for (let id = 1001; id <= 1030; id += 1) await answered(id);
  });

  it('an answer waits until the sign that somebody types is through, so that no two calls meet in a chat', async () => {
    start({ assistant: stubAssistant({ thinks: () => 200 }) });
    await api.plan({ method: 'sendChatAction', what: { kind: 'slow', milliseconds: 400 } });
    await api.say('вопрос');
    await answered(1001);
    const [typing] = await api.calls('sendChatAction');
    const [answer] = await api.calls('sendMessage');
    expect(answer!.at - typing!.at).toBeGreaterThanOrEqual(400);
  });

  it('row 16: a chat that blocked the bot ends without a storm, and opens again with the next message', async () => {
    start();
    await api.say('нет', { from: { id: 1005 } });
    await answered(1005);
    await api.refuseChat(1005, { code: 403, description: 'Forbidden: bot was blocked by the user' });
    for (let count = 0; count < 5; count += 1) await api.say(`вопрос ${count}`, { from: { id: 1005 } });
    await until(() => bot?.state.inbox.counts().failed === 5);
    const tries = (await api.calls('sendMessage')).filter((call) => call.payload.chat_id === 1005).length;
    expect(tries).toBeLessThanOrEqual(6);
    await api.refuseChat(1005, null);
    await api.say('снова здесь', { from: { id: 1005 } });
    await answered(1005, 2);
  });

  it('a deleted placeholder is replaced by a message of its own, a deleted question is answered all the same', async () => {
    start({ assistant: stubAssistant({ thinks: () => 700 }) });
    await api.say('вопрос');
    await answered(1001);
    const [placeholder] = await api.botMessages(1001);
    await fetch(`${api.root}/bot${api.token}/deleteMessage`, {
      method: 'POST',
      body: JSON.stringify({ chat_id: 1001, message_id: placeholder?.messageId }),
    });
    await until(async () => (await texts(1001)).some((text) => text.includes('Ответ на')));
    expect(await texts(1001)).toHaveLength(1);
  });

  it('a group that became a supergroup is followed, and keeps its access', async () => {
    start();
    const group = { id: -100, type: 'group', title: 'Desk' };
    await api.say('/ask раньше', { chat: group });
    await answered(-100);
    await api.inject({
      message: {
        date: 1,
        chat: { id: -1007, type: 'supergroup' },
        from: { id: 1, is_bot: false },
        new_chat_title: 'Desk',
      },
    });
    await api.refuseChat(-100, {
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      migrateTo: -1007,
    });
    await api.say('/ask в пути', { chat: group });
    await answered(-1007);
    await api.say('/ask потом', { chat: { ...group, id: -1007, type: 'supergroup' } });
    await answered(-1007, 2);
  });

  it('a form that Telegram refuses is given up for the plain words', async () => {
    start();
    await api.plan({
      method: 'sendMessage',
      what: { kind: 'refuse', code: 400, description: 'Bad Request: ENTITIES_TOO_LONG' },
    });
    await api.say('вопрос');
    await answered(1001);
    expect((await api.botMessages(1001))[0]).toMatchObject({ entities: [], text: expect.stringContaining('Ответ на') });
  });
});

describe('polling', () => {
  it('row 8: comes back after faults of every kind', async () => {
    start({ clock: fastClock });
    for (const what of [
      { kind: 'html', status: 502 },
      { kind: 'refuse', code: 500, description: 'Internal Server Error' },
      { kind: 'reset', applied: true },
      { kind: 'truncate' },
      { kind: 'too-many', retryAfterSeconds: 1 },
    ] as const) {
      await api.plan({ method: 'getUpdates', what });
    }
    await api.say('вопрос');
    await answered(1001);
    expect(await texts(1001)).toHaveLength(1);
  });

  it('row 4: confirms nothing while nothing can be stored, says so loudly, and goes on by itself', async () => {
    const running = start({ clock: fastClock });
    await until(() => running.log().includes('is running'));
    const add = running.state.inbox.add.bind(running.state.inbox);
    let isFull = true;
    running.state.inbox.add = (...update) => {
      if (isFull) throw new IndexError('disk', 'database or disk is full', { isRetryable: true });
      return add(...update);
    };
    await api.say('вопрос');
    await until(() => running.log().includes('left with Telegram'));
    expect(await api.pending()).toBe(1);
    isFull = false;
    await answered(1001);
    await until(async () => (await api.pending()) === 0);
  });

  it('row 8: drains what waited through an outage, in order', async () => {
    const { root } = api;
    start({ clock: fastClock });
    await until(() => bot?.log().includes('is running'));
    await api.stop();
    api = await startFakeBotApi(Number(new URL(root).port));
    for (let count = 0; count < 3; count += 1) await api.say(`вопрос ${count}`);
    // On this clock a busy machine can make a call seem hung, and what was sent comes again.
    const shown = async () => [
      ...new Set((await texts(1001)).flatMap((text) => /Ответ на: вопрос \d/.exec(text) ?? []).map(String)),
    ];
    await expect.poll(shown, { timeout: 10_000 }).toHaveLength(3);
    expect((await shown()).map((text) => text.at(-1))).toEqual(['0', '1', '2']);
  });

  it('row 10: a poll in which nothing comes is given up and made again', async () => {
    start({ clock: fastClock });
    await until(() => bot?.log().includes('is running'));
    await api.plan({ method: 'getUpdates', times: 2, what: { kind: 'hang' } });
    await until(async () => (await api.calls('getUpdates')).some((call) => call.fault === 'hang'));
    await api.say('вопрос');
    await answered(1001);
  });

  it('row 11: a second poller is named in the log, and ends the bot when it stays', async () => {
    const running = start({ clock: fastClock });
    await api.plan({
      method: 'getUpdates',
      times: 1000,
      what: { kind: 'refuse', code: 409, description: 'Conflict: terminated by other getUpdates request' },
    });
    await expect(running.ended).rejects.toThrow(TelegramError);
    await expect(running.ended).rejects.toThrow(/same BOT_TOKEN for five minutes.*Stop it/);
    expect(running.log()).toContain('Another program polls');
  });

  it('a wrong token ends the bot in words that do not hold it', async () => {
    const running = startBot({ ...api, token: '7000001:AAwrong-token-of-enough-characters-9' });
    await expect(running.ended).rejects.toThrow(ConfigError);
    await expect(running.ended).rejects.toThrow(/BOT_TOKEN.*@BotFather/);
    await running.stop();
  });

  it('row 11: a webhook left by another program is ended at the start, its updates kept', async () => {
    await api.setWebhook('https://other.example/hook');
    await api.say('вопрос');
    start();
    await answered(1001);
    expect((await api.calls('deleteWebhook'))[0]?.payload).toEqual({ drop_pending_updates: false });
  });

  it('asks for the kinds of updates it reads, and never with a negative offset', async () => {
    start();
    await api.say('вопрос');
    await answered(1001);
    const polls = (await api.calls('getUpdates')).map((call) => call.payload);
    for (const poll of polls)
      expect(poll.allowed_updates).toEqual([
        'message',
        'edited_message',
        'callback_query',
        'stopped_message_generation',
      ]);
    for (const poll of polls) expect(Number(poll.offset ?? 0)).toBeGreaterThanOrEqual(0);
  });
});

describe('lanes', () => {
  it('one slow chat holds up none of twenty others', async () => {
    start({ assistant: stubAssistant({ thinks: (question) => (question === 'медленный' ? 3000 : 0) }) });
    await api.say('медленный', { from: { id: 1001 } });
    await answered(1001);
    for (let id = 1002; id <= 1021; id += 1) await api.say('быстрый', { from: { id } });
    for (let id = 1002; id <= 1021; id += 1) await answered(id, 1);
    expect(await texts(1001)).toEqual(['Ищу ответ в источниках…']);
  });

  it('of many chats that ask at once so many are answered side by side, and then the others', async () => {
    const people = Array.from({ length: 80 }, (_, index) => 2001 + index);
    start({ config: { allowedUsers: people }, assistant: stubAssistant({ thinks: () => 1500 }) });
    await api.inject(
      ...people.map((id) => ({
        message: {
          date: Math.floor(Date.now() / 1000),
          text: 'вопрос',
          from: { id, is_bot: false, language_code: 'ru' },
          chat: { id, type: 'private' },
        },
      })),
    );
    await until(() => bot?.state.inbox.counts().answering);
    expect(bot?.state.inbox.counts()).toEqual({ answering: 64, received: 16 });
    await until(() => bot?.state.inbox.counts().answered === 80, 20_000);
  });

  it('row 17: a question that always fails is tried three times, then told, and the next is answered', async () => {
    const tries: string[] = [];
    const assistant = stubAssistant();
    const poisoned = {
      ...assistant,
      answer: async (...call: Parameters<typeof assistant.answer>) => {
        tries.push(call[0]);
        if (call[0] === 'яд') throw new Error('poison');
        return await assistant.answer(...call);
      },
    };
    start({ assistant: poisoned, clock: fastClock });
    await api.say('яд');
    await api.say('вода');
    await until(async () => (await texts(1001)).some((text) => text.includes('Ответ на: вода')));
    expect(tries).toEqual(['яд', 'яд', 'яд', 'вода']);
    expect((await texts(1001)).join()).toContain('не получилось: «яд»');
    expect(bot?.state.inbox.counts()).toEqual({ failed: 1, answered: 1 });
  });

  it('row 1: a question that the process keeps dying over is given up, and the next is answered', async () => {
    const folder = newFolder();
    const earlier = openState(folder);
    const lane = { chatId: 1001, threadId: 0 };
    const chat = { id: 1001, type: 'private' };
    const from = { id: 1001, is_bot: false, language_code: 'ru' };
    const message = { message_id: 1, date: Math.floor(Date.now() / 1000), chat, from, text: 'смертельный' };
    const payload = JSON.stringify({ update_id: 1, message });
    earlier.inbox.add({ ...lane, updateId: 1, userId: 1001, payload }, Date.now());
    for (let death = 0; death < 10; death += 1) {
      earlier.inbox.claim(lane, `boot ${death}`);
      if (death < 9) earlier.inbox.freeStaleClaims(`boot ${death + 1}`);
    }
    earlier.close();
    await api.say('следующий');
    start({ folder });
    await answered(1001, 2);
    expect((await texts(1001))[0]).toContain('не получилось: «смертельный»');
    expect((await texts(1001))[1]).toContain('Ответ на: следующий');
  });

  it('row 17: a question that hangs is given up too', async () => {
    start({
      assistant: stubAssistant({ thinks: (question) => (question === 'яд' ? 3_000_000 : 0) }),
      clock: fastClock,
    });
    await api.say('яд');
    await until(async () => (await texts(1001)).some((text) => text.includes('не получилось')), 15_000);
    await api.say('вода');
    await until(async () => (await texts(1001)).some((text) => text.includes('Ответ на: вода')));
  });

  it('row 18: a system clock put back or forward by a day, and ten minutes of sleep, lose nothing and shorten no wait', async () => {
    let [wall, asleep] = [0, 0];
    const clock: Clock = {
      now: () => Date.now() + wall,
      monotonic: () => performance.now() + asleep,
      sleep: systemClock.sleep,
    };
    start({ clock, assistant: stubAssistant({ thinks: () => 300 }) });
    await api.plan({ method: 'sendMessage', chatId: 1002, what: { kind: 'too-many', retryAfterSeconds: 2 } });
    for (const id of [1001, 1002]) await api.say('вопрос', { from: { id } });
    await until(async () => (await api.calls('sendMessage')).length === 2);
    wall = -86_400_000;
    await api.say('ещё', { from: { id: 1001 } });
    for (const id of [1001, 1002]) await answered(id, id === 1001 ? 2 : 1);
    [wall, asleep] = [86_400_000, 600_000];
    for (const id of [1001, 1002]) await api.say('потом', { from: { id } });
    for (const id of [1001, 1002]) await answered(id, id === 1001 ? 3 : 2);
    expect((await api.calls()).filter((call) => call.insideRetryAfter)).toEqual([]);
    expect(bot?.state.inbox.counts()).toEqual({ answered: 5 });
  });

  it('row 24: a flood of one person is queued up to a limit, the rest is refused in words, and nobody else waits', async () => {
    start();
    const flood = Array.from({ length: 300 }, (_, index) => ({
      message: {
        date: Math.floor(Date.now() / 1000),
        text: `поток ${index}`,
        from: { id: 1001, is_bot: false, language_code: 'ru' },
        chat: { id: 1001, type: 'private' },
      },
    }));
    await api.inject(...flood);
    const before = performance.now();
    await api.say('сосед', { from: { id: 1002 } });
    await answered(1002);
    expect(performance.now() - before).toBeLessThan(1500);
    const refused = async () =>
      (await texts(1001))
        .flatMap((text) => /Не принято: (\d+)/.exec(text)?.slice(1) ?? [])
        .reduce((sum, count) => sum + Number(count), 0);
    const counts = () => bot?.state.inbox.counts() ?? {};
    await until(async () => (await refused()) === counts().failed && (counts().failed ?? 0) > 200);
    expect(Object.values(counts()).reduce((sum, count) => sum + count, 0)).toBe(301);
  });

  it('row 12: a duplicate is answered once, ids may come out of order or jump, and a late answer says so', async () => {
    start();
    const message = (id: number, text: string, date = Math.floor(Date.now() / 1000)) => ({
      update_id: id,
      message: {
        date,
        text,
        from: { id: 1001, is_bot: false, language_code: 'ru' },
        chat: { id: 1001, type: 'private' },
      },
    });
    const old = Math.floor(Date.now() / 1000) - 86_000;
    await api.inject(
      message(502, 'второй'),
      message(501, 'первый'),
      message(502, 'второй'),
      message(900_000, 'третий', old),
    );
    await answered(1001, 3);
    await api.inject(message(501, 'первый'));
    await api.inject(message(900_001, 'четвёртый'));
    await answered(1001, 4);
    const shown = (await texts(1001)).join('\n');
    for (const text of ['первый', 'второй', 'третий', 'четвёртый'])
      expect(shown.split(`Ответ на: ${text}`)).toHaveLength(2);
    expect((await texts(1001))[2]).toContain('с опозданием на вопрос «третий»');
  });
});

describe('one instance', () => {
  it('row 19: a second bot on the same data folder is refused in words', async () => {
    const folder = newFolder();
    const first = startBot(api, { folder });
    await until(() => first.log().includes('is running'));
    const second = startBot(api, { folder });
    await expect(second.ended).rejects.toThrow(IndexError);
    await expect(second.ended).rejects.toThrow(/Another communique bot runs/);
    await second.stop();
    await first.stop();
    bot = startBot(api, { folder });
    await until(() => bot?.log().includes('is running'));
  });
});

describe('secrets', () => {
  it('no log line holds the token or a question, whatever goes wrong', async () => {
    const running = start({ clock: fastClock });
    await api.plan({ method: 'sendMessage', what: { kind: 'reset', applied: false } });
    await api.plan({ method: 'sendChatAction', what: { kind: 'reset', applied: false } });
    await api.plan({ method: 'getUpdates', times: 3, what: { kind: 'reset', applied: false } });
    await api.say('Тайный вопрос');
    await answered(1001);
    await api.stop();
    await until(() => running.log().includes('ECONNREFUSED'));
    expect(running.log()).not.toContain(api.token.slice(8));
    expect(running.log()).not.toContain('Тайный');
  });
});
