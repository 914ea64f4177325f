import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type BotOptions, newFolder, type RunningBot, startBot } from '../support/running-bot.ts';

let api: FakeBotApi;
let folder: string;
let bot: RunningBot | null = null;
beforeAll(async () => {
  api = await startFakeBotApi();
});
afterEach(async () => {
  await bot?.stop();
  bot = null;
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => api.stop());

const start = (options: BotOptions = {}) => {
  folder = newFolder();
  bot = startBot(api, { folder, ...options });
  return bot;
};
const nobody = { allowedUsers: [], allowedChats: [], adminUsers: [] };
/** Resolves when all that was injected is confirmed and a question of somebody with access, asked last, is answered. */
const allRead = async () => {
  const before = (await api.botMessages(1001)).length;
  await api.say('/new', { from: { id: 1001 } });
  await expect.poll(async () => (await api.botMessages(1001)).length, { timeout: 10_000 }).toBeGreaterThan(before);
};
const callsTo = async (...ids: number[]) =>
  (await api.calls()).filter((call) => ids.includes(Number(call.payload.chat_id))).map((call) => call.method);
const onDisk = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('');
const secret = 'Kryptos-4711';

const stranger = { id: 66, is_bot: false, first_name: 'S', language_code: 'ru' };
const member = { id: 1002, is_bot: false, first_name: 'M' };
const privateOf = (user: { id: number }) => ({ id: user.id, type: 'private' });
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

/** Everything that must leave no trace and get no answer. */
const refused: [string, object, number][] = [
  ['a stranger’s edit', { edited_message: message(stranger, privateOf(stranger)) }, 66],
  [
    'a stranger’s button',
    { callback_query: { id: 'q', from: stranger, data: 'x', message: message(stranger, privateOf(stranger)) } },
    66,
  ],
  [
    'a stranger pressing in the private chat of a member',
    { callback_query: { id: 'q', from: stranger, data: 'x', message: message(stranger, privateOf(member)) } },
    1002,
  ],
  ['a stranger’s mention in another group', { message: message(stranger, foreignGroup, mention) }, -555],
  [
    'a stranger’s command in another group',
    { message: message(stranger, foreignGroup, { text: `/ask ${secret}` }) },
    -555,
  ],
  [
    'an anonymous admin',
    {
      message: message({ id: 1_087_968_824, is_bot: true, first_name: 'Group' }, ownGroup, {
        ...mention,
        sender_chat: ownGroup,
      }),
    },
    -100,
  ],
  [
    'a channel that writes in the group',
    {
      message: message({ id: 777_000, is_bot: false, first_name: 'T' }, ownGroup, {
        ...mention,
        sender_chat: { id: -9, type: 'channel' },
      }),
    },
    -100,
  ],
  ['another bot in the group', { message: message({ id: 9, is_bot: true, first_name: 'B' }, ownGroup, mention) }, -100],
  ['another bot under a member’s id', { message: message({ ...member, is_bot: true }, privateOf(member)) }, 1002],
  ['talk in the group that is not for the bot', { message: message(stranger, ownGroup) }, -100],
  ['a channel post', { channel_post: message(stranger, { id: -77, type: 'channel' }) }, -77],
  ['a post in a channel, as a message', { message: message(member, { id: -77, type: 'channel' }, mention) }, -77],
  ['an inline query', { inline_query: { id: '1', from: member, query: secret, offset: '' } }, 1002],
  ['a guest message', { guest_message: message(member, foreignGroup, mention) }, -555],
  ['a business message', { business_message: message(member, privateOf(member)) }, 1002],
  [
    'a button of an inline message',
    { callback_query: { id: 'q', from: member, data: 'x', inline_message_id: 'i' } },
    1002,
  ],
  ['a member writing in the private chat of another', { message: message(member, privateOf({ id: 1003 })) }, 1003],
];

describe('default deny', () => {
  it.each(refused)('%s gets no answer and leaves nothing on disk', async (_, update, chatId) => {
    start();
    const before = await callsTo(chatId);
    await api.inject(update);
    await allRead();
    expect(await callsTo(chatId)).toEqual(before);
    expect(onDisk()).not.toContain(secret);
    expect(bot?.log()).not.toContain(secret);
  });

  it('a stranger is told his id once a day, and only his id and the day are kept', async () => {
    const day = { offset: 0 };
    const clock = { now: () => Date.now() + day.offset, monotonic: () => performance.now() };
    const { systemClock } = await import('../../src/telegram/clock.ts');
    start({ clock: { ...systemClock, ...clock } });
    const said = () => api.say(secret, { from: { id: 67, language: 'en' } });
    for (let count = 0; count < 5; count += 1) await said();
    await allRead();
    expect(await callsTo(67)).toEqual(['sendMessage']);
    expect((await api.botMessages(67))[0]?.text).toMatch(/no access.+67$/);
    expect(onDisk()).not.toContain(secret);
    day.offset = 24 * 3_600_000;
    await said();
    await allRead();
    expect(await callsTo(67)).toEqual(['sendMessage', 'sendMessage']);
  });

  it('a group with access does not let its members ask in private', async () => {
    start({ config: { ...nobody, allowedChats: [-100], allowedUsers: [1001] } });
    await api.say(secret, { from: { id: 68 }, chat: ownGroup, more: mention });
    await api.say(secret, { from: { id: 68 } });
    await allRead();
    await expect.poll(async () => (await api.botMessages(-100)).length).toBe(1);
    expect(await callsTo(68)).toEqual(['sendMessage']);
  });

  it('somebody with access hears the number of a group that has none', async () => {
    start();
    await api.inject({ message: { ...message(member, { ...foreignGroup, id: -556 }, mention), message_id: 1 } });
    await expect.poll(async () => (await api.botMessages(-556)).length).toBe(1);
    expect((await api.botMessages(-556))[0]?.text).toContain('-556');
  });

  it('a bot that presses a button in a group with access gets no answer', async () => {
    start();
    const other = { id: 9, is_bot: true, first_name: 'B' };
    const before = (await api.calls('answerCallbackQuery')).length;
    await api.inject({ callback_query: { id: 'q-bot', from: other, data: 'x', message: message(other, ownGroup) } });
    await allRead();
    expect(await api.calls('answerCallbackQuery')).toHaveLength(before);
  });

  it('access taken back while a question waits keeps it from being asked', async () => {
    const { stubAnswer, stubAssistant } = await import('../support/stub-assistant.ts');
    const asked: string[] = [];
    const answers = (question: string) => {
      asked.push(question);
      return stubAnswer(question, [question]);
    };
    start({ config: { ...nobody, allowedUsers: [1001] }, assistant: stubAssistant({ answers, thinks: () => 300 }) });
    const people = bot!.state.people;
    people.allow({ kind: 'user', id: 70, role: 'member', by: 1, now: 1 });
    await api.say('first', { from: { id: 70 } });
    await api.say('second', { from: { id: 70 } });
    await expect.poll(() => bot?.state.inbox.counts().received).toBe(1);
    people.revoke({ kind: 'user', id: 70, by: 1, now: 2 });
    await expect.poll(() => bot?.state.inbox.counts().failed, { timeout: 5000 }).toBe(2);
    expect(asked).toEqual(['first']);
  });

  it('access taken back while an answer is made keeps the answer back', async () => {
    const { stubAssistant } = await import('../support/stub-assistant.ts');
    start({
      config: { ...nobody, allowedUsers: [1001] },
      assistant: stubAssistant({ thinks: (q) => (q === 'slow' ? 300 : 0) }),
    });
    const people = bot!.state.people;
    people.allow({ kind: 'user', id: 69, role: 'member', by: 1, now: 1 });
    await api.say('slow', { from: { id: 69 } });
    await expect.poll(() => callsTo(69)).toContain('sendChatAction');
    people.revoke({ kind: 'user', id: 69, by: 1, now: 2 });
    await expect.poll(() => bot?.state.inbox.counts().failed, { timeout: 5000 }).toBe(1);
    expect(await api.botMessages(69)).toEqual([]);
  });
});

describe('pairing', () => {
  const linkOf = (running: RunningBot) => /start=([\w-]+)/.exec(running.log())?.[1];

  it('prints a link once nobody is let in, whose first opener becomes the admin', async () => {
    const running = start({ config: nobody });
    await expect.poll(() => linkOf(running)).toBeTruthy();
    const code = linkOf(running);
    await api.say('/start wrong-code-wrong-code', { from: { id: 71 } });
    await api.say(`/start ${code}`, { from: { id: 72 } });
    await api.say(`/start ${code}`, { from: { id: 73 } });
    await api.say('вопрос', { from: { id: 72 } });
    await expect.poll(async () => (await api.botMessages(72)).length, { timeout: 5000 }).toBe(2);
    const [welcome, answer] = (await api.botMessages(72)).map((sent) => sent.text);
    expect(welcome).toContain('вы администратор');
    expect(answer).toContain('Ответ на: вопрос');
    expect((await api.botMessages(71))[0]?.text).toContain('71');
    expect((await api.botMessages(73))[0]?.text).toContain('73');
    expect(running.state.people.listed()).toEqual([{ id: 72, role: 'admin' }]);
  });

  it('keeps the same link over a restart, and prints none after it was used', async () => {
    const first = start({ config: nobody });
    await expect.poll(() => linkOf(first)).toBeTruthy();
    await first.stop();
    const second = startBot(api, { config: nobody, folder });
    await expect.poll(() => linkOf(second)).toBe(linkOf(first));
    await api.say(`/start ${linkOf(second)}`, { from: { id: 74 } });
    await expect.poll(async () => (await api.botMessages(74)).length).toBe(1);
    await second.stop();
    bot = startBot(api, { config: nobody, folder });
    await expect.poll(() => bot?.log()).toContain('is running');
    expect(linkOf(bot)).toBeUndefined();
  });

  it('by a link that was used, or one from before the configuration let somebody in, gives nothing', async () => {
    const used = start({ config: nobody });
    await expect.poll(() => linkOf(used)).toBeTruthy();
    await api.say(`/start ${linkOf(used)}`, { from: { id: 75 } });
    await expect.poll(async () => (await api.botMessages(75)).length).toBe(1);
    used.state.people.revoke({ kind: 'user', id: 75, by: 75, now: 1 });
    await api.say(`/start ${linkOf(used)}`, { from: { id: 76 } });
    await expect.poll(async () => (await api.botMessages(76)).length).toBe(1);
    expect(used.state.people.listed()).toEqual([]);
    const waiting = used.state.people.pairingCode('a-code-that-nobody-used', 1);
    await used.stop();
    bot = startBot(api, { folder });
    await api.say(`/start ${waiting}`, { from: { id: 77 } });
    await allRead();
    expect(bot.state.people.listed()).toEqual([]);
  });

  it('is not offered when the configuration lets somebody in', async () => {
    const running = start();
    await expect.poll(() => running.log()).toContain('is running');
    expect(linkOf(running)).toBeUndefined();
  });
});

describe('/forget', () => {
  it('takes all that somebody asked off the disk, and nothing of anybody else', async () => {
    const running = start();
    await api.say(`о ${secret}`, { from: { id: 1010 } });
    await api.say('о другом', { from: { id: 1011 } });
    await expect.poll(async () => (await api.botMessages(1010)).length + (await api.botMessages(1011)).length).toBe(2);
    await api.say('/forget', { from: { id: 1010 } });
    await expect.poll(() => running.state.inbox.counts().answered, { timeout: 5000 }).toBe(3);
    expect((await api.botMessages(1010)).at(-1)?.text).toContain('удалены');
    await running.stop();
    expect(onDisk().includes(secret)).toBe(false);
    expect(onDisk().includes('message_id')).toBe(true);
    bot = startBot(api, { folder });
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
    await api.say(text, { from: admin, ...options });
    sent += 1;
    await expect.poll(async () => (await api.botMessages(80)).length, { timeout: 8000 }).toBe(sent);
    return (await api.botMessages(80)).at(-1)?.text ?? '';
  };

  it('lets people and groups in and out from a private chat, and each change is on record', async () => {
    const running = start({ config });
    expect(await tell('/allow 81')).toBe('User 81 has access now.');
    await api.say('вопрос', { from: { id: 81 } });
    await expect.poll(async () => (await api.botMessages(81)).length).toBe(1);
    expect(await tell('/allow -300')).toBe('Group -300 has access now.');
    await api.say('/ask вопрос', { from: { id: 82 }, chat: { id: -300, type: 'group' } });
    await expect.poll(async () => (await api.botMessages(-300)).length).toBe(1);
    expect(await tell('/users')).toBe(
      'Who has access\n\n80 — administrator (by configuration)\n1001 — user (by configuration)\n81 — user\n-300 — group',
    );
    expect(await tell('/revoke 81')).toBe('Access taken back: 81.');
    await api.say(secret, { from: { id: 81 } });
    await allRead();
    expect((await api.botMessages(81)).at(-1)?.text).toContain('81');
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
    start({ config: { ...config, allowedChats: [-100] } });
    await api.say('/allow 90', { from: { id: 1001 } });
    await api.say('/allow@communique_test_bot 90', { from: admin, chat: ownGroup });
    await allRead();
    await expect.poll(() => bot?.state.inbox.counts().answered, { timeout: 8000 }).toBe(3);
    expect(bot?.state.people.listed()).toEqual([]);
  });
});
