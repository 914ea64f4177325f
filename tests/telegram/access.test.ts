import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setBotStage } from '../support/bot-stage.ts';
import type { RunningBot } from '../support/running-bot.ts';

const stage = setBotStage();
const nobody = { allowedUsers: [], allowedChats: [], adminUsers: [] };
/** Resolves when all that was injected is confirmed and a question of somebody with access, asked last, is answered. */
const allRead = async () => {
  const before = (await stage.api.botMessages(1001)).length;
  await stage.api.say('/new', { from: { id: 1001 } });
  await expect
    .poll(async () => (await stage.api.botMessages(1001)).length, { timeout: 10_000 })
    .toBeGreaterThan(before);
};
const callsTo = async (...ids: number[]) =>
  (await stage.api.calls()).filter((call) => ids.includes(Number(call.payload.chat_id))).map((call) => call.method);
const onDisk = () =>
  readdirSync(stage.folder)
    .map((name) => readFileSync(join(stage.folder, name)).toString('latin1'))
    .join('');
const secret = 'Kryptos-4711';

const member = { id: 1002, is_bot: false, first_name: 'M' };
const message = (from: object, chat: object, more: object = {}) => ({
  message_id: 7,
  date: Math.floor(Date.now() / 1000),
  from,
  chat,
  text: secret,
  ...more,
});
const mention = { text: `@communique_test_bot ${secret}`, entities: [{ type: 'mention', offset: 0, length: 20 }] };
const foreignGroup = { id: -555, type: 'supergroup', title: 'Elsewhere' };
const ownGroup = { id: -100, type: 'supergroup', title: 'Desk' };

describe('default deny', () => {
  it('a stranger is told his id once a day, and only his id and the day are kept', async () => {
    const day = { offset: 0 };
    const clock = { now: () => Date.now() + day.offset, monotonic: () => performance.now() };
    const { systemClock } = await import('../../src/telegram/clock.ts');
    stage.start({ clock: { ...systemClock, ...clock } });
    const said = () => stage.api.say(secret, { from: { id: 67, language: 'en' } });
    for (let count = 0; count < 5; count += 1) await said();
    await allRead();
    expect(await callsTo(67)).toEqual(['sendMessage']);
    expect((await stage.api.botMessages(67))[0]?.text).toMatch(/no access.+67$/);
    expect(onDisk()).not.toContain(secret);
    day.offset = 24 * 3_600_000;
    await said();
    await allRead();
    expect(await callsTo(67)).toEqual(['sendMessage', 'sendMessage']);
  });

  it('a group with access does not let its members ask in private', async () => {
    stage.start({ config: { ...nobody, allowedChats: [-100], allowedUsers: [1001] } });
    await stage.api.say(secret, { from: { id: 68 }, chat: ownGroup, more: mention });
    await stage.api.say(secret, { from: { id: 68 } });
    await allRead();
    await expect.poll(async () => (await stage.api.botMessages(-100)).length).toBe(1);
    expect(await callsTo(68)).toEqual(['sendMessage']);
  });

  it('somebody with access hears the number of a group that has none', async () => {
    stage.start();
    await stage.api.inject({ message: { ...message(member, { ...foreignGroup, id: -556 }, mention), message_id: 1 } });
    await expect.poll(async () => (await stage.api.botMessages(-556)).length).toBe(1);
    expect((await stage.api.botMessages(-556))[0]?.text).toContain('-556');
  });

  it('a bot that presses a button in a group with access gets no answer', async () => {
    stage.start();
    const other = { id: 9, is_bot: true, first_name: 'B' };
    const before = (await stage.api.calls('answerCallbackQuery')).length;
    await stage.api.inject({
      callback_query: { id: 'q-bot', from: other, data: 'x', message: message(other, ownGroup) },
    });
    await allRead();
    expect(await stage.api.calls('answerCallbackQuery')).toHaveLength(before);
  });

  it('nobody ends an answer in a group by the stop button of a private chat', async () => {
    const { stubAssistant } = await import('../support/stub-assistant.ts');
    stage.start({ assistant: stubAssistant({ thinks: () => 500 }) });
    const before = (await stage.api.botMessages(-100)).length;
    const [asked] = await stage.api.inject({ message: message(member, ownGroup, { ...mention, message_id: 700 }) });
    await expect.poll(() => callsTo(-100)).toContain('sendChatAction');
    await stage.api.inject({ stopped_message_generation: { chat: ownGroup, draft_id: asked!.update_id } });
    await expect.poll(async () => (await stage.api.botMessages(-100)).length, { timeout: 5000 }).toBe(before + 1);
    await expect.poll(async () => (await stage.api.botMessages(-100)).at(-1)?.text).toContain('Ответ на:');
  });

  it('access taken back while a question waits keeps it from being asked', async () => {
    const { stubAnswer, stubAssistant } = await import('../support/stub-assistant.ts');
    const asked: string[] = [];
    const answers = (question: string) => {
      asked.push(question);
      return stubAnswer(question, [question]);
    };
    stage.start({
      config: { ...nobody, allowedUsers: [1001] },
      assistant: stubAssistant({ answers, thinks: () => 300 }),
    });
    const people = stage.bot.state.people;
    people.allow({ kind: 'user', id: 70, role: 'member', by: 1, now: 1 });
    await stage.api.say('first', { from: { id: 70 } });
    await stage.api.say('second', { from: { id: 70 } });
    await expect.poll(() => stage.bot.state.inbox.counts().received).toBe(1);
    people.revoke({ kind: 'user', id: 70, by: 1, now: 2 });
    await expect.poll(() => stage.bot.state.inbox.counts().failed, { timeout: 5000 }).toBe(2);
    expect(asked).toEqual(['first']);
  });

  it('access taken back while an answer is made keeps the answer back', async () => {
    const { stubAssistant } = await import('../support/stub-assistant.ts');
    stage.start({
      config: { ...nobody, allowedUsers: [1001] },
      assistant: stubAssistant({ thinks: (q) => (q === 'slow' ? 300 : 0) }),
    });
    const people = stage.bot.state.people;
    people.allow({ kind: 'user', id: 69, role: 'member', by: 1, now: 1 });
    await stage.api.say('slow', { from: { id: 69 } });
    await expect.poll(() => callsTo(69)).toContain('sendChatAction');
    people.revoke({ kind: 'user', id: 69, by: 1, now: 2 });
    await expect.poll(() => stage.bot.state.inbox.counts().failed, { timeout: 5000 }).toBe(1);
    expect(await stage.api.botMessages(69)).toEqual([]);
  });

  it('access taken back while a question is given up keeps even that word back', async () => {
    const { stubAssistant } = await import('../support/stub-assistant.ts');
    const { systemClock } = await import('../../src/telegram/clock.ts');
    const clock = {
      ...systemClock,
      sleep: (milliseconds: number, signal?: AbortSignal) => systemClock.sleep(milliseconds / 50, signal),
    };
    let tries = 0;
    const answer = async () => {
      tries += 1;
      if (tries === 3) stage.bot.state.people.revoke({ kind: 'user', id: 83, by: 1, now: 2 });
      throw new Error('broken');
    };
    stage.start({ config: { ...nobody, allowedUsers: [1001] }, clock, assistant: { ...stubAssistant(), answer } });
    stage.bot.state.people.allow({ kind: 'user', id: 83, role: 'member', by: 1, now: 1 });
    await stage.api.say('вопрос', { from: { id: 83 } });
    await expect.poll(() => stage.bot.state.inbox.counts().failed, { timeout: 8000 }).toBe(1);
    expect(tries).toBe(3);
    expect(await stage.api.botMessages(83)).toEqual([]);
  });
});

describe('pairing', () => {
  const linkOf = (running: RunningBot) => /start=([\w-]+)/.exec(running.log())?.[1];

  it('prints a link once nobody is let in, whose first opener becomes the admin', async () => {
    const running = stage.start({ config: nobody });
    await expect.poll(() => linkOf(running)).toBeTruthy();
    const code = linkOf(running);
    await stage.api.say('/start wrong-code-wrong-code', { from: { id: 71 } });
    await stage.api.say(`/start ${code}`, { from: { id: 72 } });
    await stage.api.say(`/start ${code}`, { from: { id: 73 } });
    await stage.api.say('вопрос', { from: { id: 72 } });
    await expect.poll(async () => (await stage.api.botMessages(72)).length, { timeout: 5000 }).toBe(2);
    const [welcome, answer] = (await stage.api.botMessages(72)).map((sent) => sent.text);
    expect(welcome).toContain('вы администратор');
    expect(answer).toContain('Ответ на: вопрос');
    expect((await stage.api.botMessages(71))[0]?.text).toContain('71');
    expect((await stage.api.botMessages(73))[0]?.text).toContain('73');
    expect(running.state.people.listed()).toEqual([{ id: 72, role: 'admin' }]);
  });

  it('keeps the same link over a restart, and prints none after it was used', async () => {
    const first = stage.start({ config: nobody });
    await expect.poll(() => linkOf(first)).toBeTruthy();
    const second = await stage.restart({ config: nobody });
    await expect.poll(() => linkOf(second)).toBe(linkOf(first));
    await stage.api.say(`/start ${linkOf(second)}`, { from: { id: 74 } });
    await expect.poll(async () => (await stage.api.botMessages(74)).length).toBe(1);
    const bot = await stage.restart({ config: nobody });
    await expect.poll(() => bot.log()).toContain('is running');
    expect(linkOf(bot)).toBeUndefined();
  });

  it('by a link that was used, or one from before the configuration let somebody in, gives nothing', async () => {
    const used = stage.start({ config: nobody });
    await expect.poll(() => linkOf(used)).toBeTruthy();
    await stage.api.say(`/start ${linkOf(used)}`, { from: { id: 75 } });
    await expect.poll(async () => (await stage.api.botMessages(75)).length).toBe(1);
    used.state.people.revoke({ kind: 'user', id: 75, by: 75, now: 1 });
    await stage.api.say(`/start ${linkOf(used)}`, { from: { id: 76 } });
    await expect.poll(async () => (await stage.api.botMessages(76)).length).toBe(1);
    expect(used.state.people.listed()).toEqual([]);
    const waiting = used.state.people.pairingCode('a-code-that-nobody-used', 1);
    const bot = await stage.restart();
    await stage.api.say(`/start ${waiting}`, { from: { id: 77 } });
    await allRead();
    expect(bot.state.people.listed()).toEqual([]);
  });

  it('takes place in a private chat only, so that no group sees the code work', async () => {
    const running = stage.start({ config: nobody });
    await expect.poll(() => linkOf(running)).toBeTruthy();
    const code = linkOf(running);
    await stage.api.say(`/start ${code}`, { from: { id: 78 }, chat: ownGroup });
    await stage.api.say(`/start ${code}`, { from: { id: 79 } });
    await expect.poll(async () => (await stage.api.botMessages(79)).length, { timeout: 5000 }).toBe(1);
    expect(running.state.people.listed()).toEqual([{ id: 79, role: 'admin' }]);
  });

  it('is not offered when the configuration lets somebody in', async () => {
    const running = stage.start();
    await expect.poll(() => running.log()).toContain('is running');
    expect(linkOf(running)).toBeUndefined();
  });
});

describe('/forget', () => {
  it('takes all that somebody asked off the disk, and nothing of anybody else', async () => {
    const running = stage.start();
    await stage.api.say(`о ${secret}`, { from: { id: 1010 } });
    await stage.api.say('о другом', { from: { id: 1011 } });
    await expect
      .poll(async () => (await stage.api.botMessages(1010)).length + (await stage.api.botMessages(1011)).length)
      .toBe(2);
    await stage.api.say('/forget', { from: { id: 1010 } });
    await expect.poll(() => running.state.inbox.counts().answered, { timeout: 5000 }).toBe(3);
    expect((await stage.api.botMessages(1010)).at(-1)?.text).toContain('удалены');
    await running.stop();
    expect(onDisk().includes(secret)).toBe(false);
    expect(onDisk().includes('message_id')).toBe(true);
    const bot = await stage.restart();
    expect(bot.state.turns.currentId({ chatId: 1010, threadId: 0 })).toBeNull();
    expect(bot.state.turns.currentId({ chatId: 1011, threadId: 0 })).not.toBeNull();
  });
});

describe('an admin', () => {
  const admin = { id: 80, language: 'en' };
  const config = { ...nobody, adminUsers: [80], allowedUsers: [1001] };
  let sent = 0;
  const tell = async (
    text: string,
    options: { from?: { id: number; language?: string }; chat?: { id: number; type: string } } = {},
  ) => {
    await stage.api.say(text, { from: admin, ...options });
    sent += 1;
    await expect.poll(async () => (await stage.api.botMessages(80)).length, { timeout: 8000 }).toBe(sent);
    return (await stage.api.botMessages(80)).at(-1)?.text ?? '';
  };

  it('lets people and groups in and out from a private chat, and each change is on record', async () => {
    const running = stage.start({ config });
    expect(await tell('/allow 81')).toBe('User 81 has access now.');
    await stage.api.say('вопрос', { from: { id: 81 } });
    await expect.poll(async () => (await stage.api.botMessages(81)).length).toBe(1);
    expect(await tell('/allow -300')).toBe('Group -300 has access now.');
    await stage.api.say('/ask вопрос', { from: { id: 82 }, chat: { id: -300, type: 'group' } });
    await expect.poll(async () => (await stage.api.botMessages(-300)).length).toBe(1);
    expect(await tell('/users')).toBe(
      'Who has access\n\n80 — administrator (by configuration)\n1001 — user (by configuration)\n81 — user\n-300 — group',
    );
    expect(await tell('/revoke 81')).toBe('Access taken back: 81.');
    await stage.api.say(secret, { from: { id: 81 } });
    await allRead();
    expect((await stage.api.botMessages(81)).at(-1)?.text).toContain('81');
    expect(await tell('/revoke 81')).toContain('no access anyway');
    expect(await tell('/revoke 1001')).toContain('by the configuration');
    expect(await tell('/allow everybody')).toContain('/allow 123456789');
    expect(running.state.people.auditTrail().map(({ action, details }) => `${action} ${details}`)).toEqual([
      'allow-user 81 as member',
      'allow-chat -300 as member',
      'revoke-user 81',
    ]);
  });

  it('is nobody special in a group, and others are none', async () => {
    stage.start({ config: { ...config, allowedChats: [-100] } });
    await stage.api.say('/allow 90', { from: { id: 1001 } });
    await stage.api.say('/allow@communique_test_bot 90', { from: admin, chat: ownGroup });
    await allRead();
    await expect.poll(() => stage.bot.state.inbox.counts().answered, { timeout: 8000 }).toBe(3);
    expect(stage.bot.state.people.listed()).toEqual([]);
  });
});
