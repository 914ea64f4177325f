import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ConfigError, IndexError } from '../../src/errors.ts';
import { eventually, setBotStage } from '../support/bot-stage.ts';

const stage = setBotStage();
const secret = 'right-secret_4711';
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
const start = async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/hook`;
  stage.start({ config: { webhook: { url, port, secret } } });
  await eventually(() => stage.bot.log()).toContain('brings the updates');
  return url;
};
const post = async (url: string, body: string, given: string | null = secret) => {
  const headers: Record<string, string> = given === null ? {} : { 'x-telegram-bot-api-secret-token': given };
  return (await fetch(url, { method: 'POST', headers, body })).status;
};
const update = (id: number) =>
  JSON.stringify({
    update_id: id,
    message: {
      message_id: 900 + id,
      date: Math.floor(Date.now() / 1000),
      chat: { id: 1002, type: 'private' },
      from: { id: 1002, is_bot: false, first_name: 'A' },
      text: `тайный вопрос ${id}`,
    },
  });

describe('with a webhook', () => {
  it('questions are answered without a poll, the registration names secret and kinds, and pending updates are kept', async () => {
    await stage.api.say('до начала', { from: { id: 1001 } });
    await start();
    await stage.api.say('вопрос', { from: { id: 1001 } });
    await eventually(async () => (await stage.api.botMessages(1001)).length).toBe(2);
    expect(await stage.api.calls('getUpdates')).toEqual([]);
    expect(await stage.api.calls('deleteWebhook')).toEqual([]);
    expect((await stage.api.calls('setWebhook'))[0]?.payload).toMatchObject({
      secret_token: secret,
      drop_pending_updates: false,
      allowed_updates: expect.arrayContaining(['message', 'callback_query', 'stopped_message_generation']),
    });
  });

  it('only Telegram is heard: nothing of a request without the right secret is read or kept', async () => {
    const url = await start();
    const before = stage.bot.state.inbox.counts();
    expect(await post(url, update(1), null)).toBe(401);
    expect(await post(url, update(2), 'wrong-secret_4711')).toBe(401);
    expect(await post(url, update(3), '')).toBe(401);
    expect(await post(url.replace('/hook', '/'), update(4))).toBe(404);
    expect((await fetch(url)).status).toBe(404);
    expect(stage.bot.state.inbox.counts()).toEqual(before);
    expect(stage.bot.log()).not.toContain('тайный');
    expect(stage.bot.log()).not.toContain(secret);
  });

  it('what is too long or no JSON is refused, and the next update is taken', async () => {
    const url = await start();
    expect(await post(url, 'x'.repeat(1_000_001)).catch(() => 413)).toBe(413);
    expect(await post(url, '{"update_id":')).toBe(400);
    expect(await post(url, 'null')).toBe(200);
    expect(await post(url, update(5))).toBe(200);
    expect(await post(url, update(5))).toBe(200);
    const counts = stage.bot.state.inbox.counts();
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('an update that cannot be stored is not confirmed, and comes again until it can', async () => {
    await start();
    const { transaction } = stage.bot.state;
    const before = (await stage.api.deliveries()).length;
    Object.assign(stage.bot.state, {
      transaction: () => {
        throw new IndexError('disk', 'full', { isRetryable: true });
      },
    });
    await stage.api.say('вопрос без места', { from: { id: 1003 } });
    await eventually(async () => (await stage.api.deliveries()).slice(before)).toContain(503);
    expect(await stage.api.pending()).toBe(1);
    Object.assign(stage.bot.state, { transaction });
    await eventually(async () => (await stage.api.botMessages(1003)).length).toBe(1);
    expect(await stage.api.pending()).toBe(0);
  });

  it('polling afterwards takes the webhook away', async () => {
    stage.start();
    await stage.api.say('снова опрос', { from: { id: 1004 } });
    await eventually(async () => (await stage.api.botMessages(1004)).length).toBe(1);
    expect((await stage.api.calls('deleteWebhook')).length).toBeGreaterThan(0);
  });

  it('a port that is taken and an address that Telegram refuses are said plainly', async () => {
    const server = createServer().listen(0);
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const taken = stage.start({ config: { webhook: { url: 'http://127.0.0.1/hook', port, secret } } });
    await expect(taken.ended).rejects.toThrow(/WEBHOOK_PORT .*EADDRINUSE/);
    await taken.stop();
    server.close();
    await stage.api.plan({
      method: 'setWebhook',
      what: { kind: 'refuse', code: 400, description: 'Bad Request: bad webhook' },
    });
    const url = 'https://bot.example/hook';
    const refused = stage.start({ config: { webhook: { url, port: await freePort(), secret } } });
    await expect(refused.ended).rejects.toThrow(ConfigError);
    await refused.stop();
  });
});
