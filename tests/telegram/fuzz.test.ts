import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUpdate } from '../../src/telegram/receiving/incoming-update.ts';
import { readRequest } from '../../src/telegram/receiving/read-request.ts';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type RunningBot, startBot } from '../support/running-bot.ts';

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    2 ** 60,
    [],
    {},
    '\ud800',
    '\u0000',
    '\u202e',
    'з̷̛̲а̶͈л̵̰г̴̥о̵̪',
    '👨‍👩‍👧‍👦',
    'مرحبا',
    'x'.repeat(5000),
  ),
);
const user = { id: 1001, is_bot: false, first_name: 'A', language_code: 'ru' };
const chat = { id: 1001, type: 'private' };
const keys = [
  'message_id',
  'date',
  'chat',
  'from',
  'sender_chat',
  'message_thread_id',
  'text',
  'caption',
  'entities',
  'caption_entities',
  'reply_to_message',
  'migrate_to_chat_id',
  'is_topic_message',
  'voice',
  'via_bot',
  '__proto__',
  'toString',
];
/** A message of somebody with access, with some fields missing, added or of the wrong kind. */
const brokenMessage = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...keys), junk, { maxKeys: 4 }),
    fc.subarray(['message_id', 'date', 'chat', 'from', 'text']),
  )
  .map(([changes, missing]) => {
    const message: Record<string, unknown> = {
      message_id: 5,
      date: 1_700_000_000,
      chat,
      from: user,
      text: 'вопрос',
      ...changes,
    };
    for (const key of missing.slice(0, 1)) delete message[key];
    return message;
  });
const brokenUpdate = fc.oneof(
  junk,
  fc.record({ update_id: fc.oneof(fc.nat(), junk), message: brokenMessage }),
  fc.record({ update_id: fc.nat(), edited_message: brokenMessage }),
  fc.record({
    update_id: fc.nat(),
    callback_query: fc.record({
      id: fc.oneof(fc.string(), junk),
      from: fc.constantFrom(user, {}),
      data: junk,
      message: fc.oneof(brokenMessage, junk),
    }),
  }),
  fc.dictionary(
    fc.constantFrom('update_id', 'message', 'poll', 'my_chat_member', 'channel_post', 'inline_query'),
    junk,
  ),
);

// Kept seeds, so that a failure stays one; FUZZ_RUNS=20000 is the long form, SEED another course.
const runs = Number(process.env.FUZZ_RUNS ?? 500);
const seed = Number(process.env.SEED ?? 7);

describe('row 20: broken updates', () => {
  it('are read or passed over, never thrown at', () => {
    fc.assert(
      fc.property(brokenUpdate, (raw) => {
        const update = readUpdate(raw);
        if (update !== null) readRequest(update, { id: 7, username: 'communique_test_bot' });
      }),
      { numRuns: runs * 4, seed },
    );
  });

  describe('that come over the wire', () => {
    let api: FakeBotApi;
    let bot: RunningBot;
    beforeAll(async () => {
      api = await startFakeBotApi();
      bot = startBot(api);
    });
    afterAll(async () => {
      await bot.stop();
      await api.stop();
    });

    const neighbour = (at: number) => 1002 + ((at / 100) % 28);
    it(
      'leave their neighbours unaffected',
      async () => {
        const objects = fc
          .sample(brokenUpdate, { numRuns: runs, seed })
          .filter((raw) => typeof raw === 'object' && raw !== null && !Array.isArray(raw));
        const deep = JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`) as object;
        const wide = {
          message: { message_id: 1, date: 1, chat, from: user, text: 'вопрос', filler: 'x'.repeat(1_500_000) },
        };
        const updates = [...objects, deep, wide].map((raw) => {
          // The fake numbers them, for with ids out of order they would confirm one another.
          const { update_id: _, ...rest } = raw as Record<string, unknown>;
          return rest;
        });
        for (let at = 0; at < updates.length; at += 100) {
          await api.inject(...updates.slice(at, at + 100));
          await api.say(`сосед ${at}.`, { from: { id: neighbour(at) } });
        }
        for (let at = 0; at < updates.length; at += 100) {
          await expect
            .poll(async () => (await api.botMessages(neighbour(at))).map((message) => message.text).join(), {
              timeout: 20_000,
            })
            .toContain(`сосед ${at}.`);
        }
        expect(bot.log()).not.toContain('passed over');
      },
      60_000 + runs * 20,
    );

    it('in a reply to anything at all come back as text that Telegram takes', async () => {
      const texts = fc.sample(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
          fc.constantFrom('\ud800 вопрос', 'a\u0000b', 'x'.repeat(4096), '؟ما هذا'),
        ),
        { numRuns: 28, seed: 3 },
      );
      for (const [index, text] of texts.entries()) await api.say(`вопрос ${text}`, { from: { id: 1003 + index } });
      for (const index of texts.keys()) {
        await expect
          .poll(async () => (await api.botMessages(1003 + index)).length, { timeout: 10_000 })
          .toBeGreaterThan(0);
      }
      // A broken update before may have named a chat that is not there; these exist.
      const isAsker = (chatId: unknown) => Number(chatId) >= 1003 && Number(chatId) < 1003 + texts.length;
      const refused = (await api.calls('sendMessage')).filter(
        (call) => call.ok === false && isAsker(call.payload.chat_id),
      );
      expect(refused.map((call) => call.error)).toEqual([]);
    });
  });
});
