import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../scripts/doctor/check.ts';
import { remoteChecks } from '../../scripts/doctor/remote-checks.ts';
import { readConfig } from '../../src/config.ts';
import { type Clock, systemClock } from '../../src/telegram/clock.ts';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type BotOptions, type RunningBot, startBot } from '../support/running-bot.ts';
import { stubAssistant } from '../support/stub-assistant.ts';

let api: FakeBotApi;
let bot: RunningBot | null = null;
let port = 0;
beforeEach(async () => {
  api = await startFakeBotApi();
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as AddressInfo).port;
  await new Promise((resolve) => server.close(resolve));
});
afterEach(async () => {
  await bot?.stop();
  bot = null;
  await api.stop();
});

const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 8000, interval: 20 });
let passed = 0;
/** Time that can be let pass. */
const clock: Clock = {
  now: () => Date.now() + passed,
  monotonic: () => performance.now() + passed,
  sleep: systemClock.sleep,
};
const start = async (options: BotOptions = {}) => {
  passed = 0;
  bot = startBot(api, { clock, ...options, config: { healthPort: port, ...options.config } });
  await eventually(() => health().catch(() => null)).toBeTruthy();
};
const health = async (): Promise<Record<string, unknown>> => {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  return { code: response.status, ...((await response.json()) as Record<string, unknown>) };
};
const metric = async (name: string) => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
};
/** A poll that the fake answers at once, since something waits. */
const polled = async () => {
  await api.say('вопрос', { from: { id: 1001 } });
  await eventually(async () => (await health()).secondsSincePoll).not.toBeNull();
};

/** So that the bot need not wait for it when it stops. */
const endAnswer = async (userId: number) => {
  await api.say('/stop', { from: { id: userId } });
  await eventually(async () => (await health()).waiting).toBe(0);
};

describe('a running bot', () => {
  it('says that it is well, when it last polled, what waits, and what the index holds', async () => {
    await start({ assistant: stubAssistant({ thinks: (question) => (question === 'долгий' ? 60_000 : 0) }) });
    await polled();
    await api.say('долгий', { from: { id: 1002 } });
    await eventually(async () => (await health()).waiting).toBe(1);
    const report = await health();
    expect(report).toMatchObject({ code: 200, status: 'ok', problems: [], receives: 'by polling' });
    expect(report.index).toMatchObject({ articles: 25 });
    expect(await metric('communique_updates_waiting')).toBe(1);
    expect(await metric('communique_healthy')).toBe(1);
    await eventually(() => metric('communique_updates_ended_total{state="answered"}'.replace(/[{}]/g, '\\$&'))).toBe(1);
    expect(await metric('communique_answer_seconds_count')).toBe(1);
    await endAnswer(1002);
  });

  it('tells for how long the model is left alone after failures, and is well all the same', async () => {
    const assistant = stubAssistant();
    const about = async () => ({ ...(await assistant.about()), model: 'tiny', modelRestsSeconds: 12 });
    await start({ assistant: { ...assistant, about } });
    expect(await health()).toMatchObject({ status: 'ok', model: { name: 'tiny', restsSeconds: 12 } });
    expect(await metric('communique_model_rests_seconds')).toBe(12);
  });

  it('is unwell when no poll has been completed for long, however many were begun', async () => {
    await start();
    await polled();
    await api.plan({ method: 'getUpdates', times: 100, what: { kind: 'html', status: 502 } });
    passed = 100_000;
    await eventually(async () => (await health()).code).toBe(503);
    expect(String((await health()).problems)).toContain('No poll was completed for');
    await api.clearFaults();
    await api.say('ещё', { from: { id: 1001 } });
    await eventually(async () => (await health()).code).toBe(200);
  });

  it('is unwell when a question waits for long, and when Telegram was out of reach from the start', async () => {
    await start({ assistant: stubAssistant({ thinks: () => 600_000 }) });
    await polled();
    passed = 601_000;
    await eventually(async () => String((await health()).problems)).toContain('A question has waited for 60');
    await endAnswer(1001);
    await bot?.stop();
    await start({ config: { apiRoot: 'http://127.0.0.1:1' } });
    passed = 100_000;
    expect(await health()).toMatchObject({ code: 503, status: 'unwell', secondsSincePoll: null });
  });

  it('tells nothing else, and nothing of questions or people', async () => {
    await start();
    await api.say('секретный вопрос', { from: { id: 1001 } });
    await eventually(async () => (await api.botMessages(1001)).length).toBe(1);
    for (const path of ['/healthz', '/metrics']) {
      const text = await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
      expect(text).not.toMatch(/секретный|1001/);
    }
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`, { method: 'POST' })).status).toBe(404);
  });

  it('is asked by the doctor', async () => {
    const config = readConfig({ BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, HEALTH_PORT: String(port) });
    const check = remoteChecks(config).find(({ part }) => part === 'running bot')!;
    expect((await runCheck(check)).finding).toMatchObject({ kind: 'off' });
    await start();
    await polled();
    expect((await runCheck(check)).finding).toMatchObject({ kind: 'ok' });
    await api.plan({ method: 'getUpdates', times: 100, what: { kind: 'html', status: 502 } });
    passed = 100_000;
    await eventually(async () => (await health()).code).toBe(503);
    expect((await runCheck(check)).finding).toMatchObject({ kind: 'fault' });
  });
});
