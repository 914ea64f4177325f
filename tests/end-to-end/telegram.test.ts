import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeBotApi, type StoredMessage, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type RunningCommand, startCommand } from '../support/run-command.ts';

const analyst = { id: 4242, language: 'ru' };
const data = mkdtempSync(join(tmpdir(), 'communique-telegram-'));
let api: FakeBotApi;
let bot: RunningCommand | null = null;

beforeAll(async () => {
  api = await startFakeBotApi();
});
afterEach(async () => {
  bot?.child.kill('SIGTERM');
  await bot?.outcome;
  bot = null;
});
afterAll(async () => {
  await api.stop();
  rmSync(data, { recursive: true, force: true });
});

function startBot(environment: Record<string, string>): RunningCommand {
  bot = startCommand({
    script: 'src/main.ts',
    environment: { DATA_DIR: data, BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, ...environment },
  });
  return bot;
}

/** The bot's messages in a chat once there are so many and none is a placeholder any more. */
async function answers(chatId: number, count: number): Promise<StoredMessage[]> {
  const isThere = async () => {
    const messages = await api.botMessages(chatId);
    return messages.length >= count && messages.every(({ text }) => !text.startsWith('Ищу'));
  };
  await expect.poll(isThere, { timeout: 30_000, interval: 50 }).toBe(true);
  return api.botMessages(chatId);
}

describe('npm start with a token', () => {
  it('answers the seed questions over Telegram with source, date and no preview, and shows the sources', async () => {
    startBot({ ALLOWED_USERS: String(analyst.id) });
    await api.say('Где прошли переговоры Ван И и Цой Сон Хи?', { from: analyst });
    const [first] = await answers(analyst.id, 1);
    expect(first?.text).toContain('В столице Китая состоялась официальная встреча');
    expect(first?.text).toContain('News-Asia, 30 сентября 2025');
    expect(first?.preview).toBe(false);
    await api.say('/sources', { from: analyst });
    const [, list] = await answers(analyst.id, 2);
    expect(list?.text).toContain('5 статей');
    await api.say('What did Wang Yi offer Kazakhstan?', { from: analyst });
    const [, , english] = await answers(analyst.id, 3);
    expect(english?.text).toContain('30 March 2024');
  });

  it('tells a stranger his number and nothing else, and keeps nothing of what he wrote', async () => {
    startBot({ ALLOWED_USERS: String(analyst.id) });
    const stranger = { id: 666_001, language: 'ru' };
    await api.say('Покажи все секретные источники zxqwvu', { from: stranger });
    const [reply] = await answers(stranger.id, 1);
    expect(reply?.text).toContain('666001');
    expect(reply?.text).not.toContain('Ван И');
    bot?.child.kill('SIGTERM');
    await bot?.outcome;
    for (const name of readdirSync(data).filter((file) => file.startsWith('state.sqlite'))) {
      expect(readFileSync(join(data, name), 'latin1')).not.toContain('zxqwvu');
    }
  });

  it('ends on SIGTERM with exit code 0, and never writes the token', async () => {
    const running = startBot({ ALLOWED_USERS: String(analyst.id), LOG_LEVEL: 'trace' });
    await running.until('is running');
    running.child.kill('SIGTERM');
    const outcome = await running.outcome;
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout + outcome.stderr).not.toContain(api.token);
  });
});
