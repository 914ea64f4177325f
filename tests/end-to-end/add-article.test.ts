import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../articles/made-documents.ts';
import { buttonsOf } from '../support/bot-stage.ts';
import { type FakeBotApi, type StoredMessage, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type RunningCommand, startCommand } from '../support/run-command.ts';

const admin = { id: 4242, language: 'en' };
const folder = mkdtempSync(join(tmpdir(), 'communique-adding-'));
let api: FakeBotApi;
let bot: RunningCommand | null = null;

beforeAll(async () => {
  api = await startFakeBotApi();
  mkdirSync(join(folder, 'pages'));
});
afterEach(async () => {
  bot?.child.kill('SIGTERM');
  await bot?.outcome;
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(): void {
  bot = startCommand({
    script: 'src/main.ts',
    environment: {
      DATA_DIR: join(folder, 'data'),
      ARTICLES_DIR: join(folder, 'pages'),
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      ADMIN_USERS: String(admin.id),
    },
  });
}

async function last(words: string): Promise<StoredMessage> {
  const message = async () => (await api.botMessages(admin.id)).at(-1);
  await expect.poll(async () => (await message())?.text, { timeout: 30_000, interval: 20 }).toContain(words);
  return (await message())!;
}

const report = [
  'Ministers of Malta and Jamaica meet in Kingston',
  '3 September 2024',
  'The foreign minister of Malta, Anton Galea, met his Jamaican colleague Devon Clarke in Kingston on Tuesday.',
  'They agreed to train sailors together and to lower the duties on rum.',
];

describe('npm start with a token', () => {
  it('adds a PDF that an admin sends, and a kill -9 right behind his word loses and doubles nothing', async () => {
    start();
    await api.sendFile('Kingston.pdf', makePdf(report), { from: admin });
    const offer = await last('Add this article to the sources?');
    expect(offer.text).toContain('Anton Galea');
    const add = buttonsOf(offer).find(({ text }) => text === 'Add')!;
    await api.press(offer, add.callback_data, admin);
    await expect.poll(() => api.calls('answerCallbackQuery'), { timeout: 10_000, interval: 5 }).toHaveLength(1);
    bot?.child.kill('SIGKILL');
    await bot?.outcome;
    start();
    await last('Added: article no. 1.');
    expect(readdirSync(join(folder, 'data', 'added'))).toEqual(['Kingston.pdf']);
    expect(readdirSync(join(folder, 'data', 'staged'))).toEqual([]);
    await api.say('Where did Anton Galea meet Devon Clarke?', { from: admin });
    expect((await last('Kingston')).text).toContain('3 September 2024');
  });

  it('shows admins their commands in the menu and in /help', async () => {
    start();
    await api.say('/help', { from: admin });
    expect((await last('For admins')).text).toContain('/reindex — read the pages again');
    const menus = (await api.calls('setMyCommands')).filter(({ payload }) => payload.scope !== undefined);
    const own = menus.find(({ ok, payload }) => ok && payload.language_code === undefined)!.payload;
    expect(own.scope).toEqual({ type: 'chat', chat_id: admin.id });
    const names = (own.commands as { command: string }[]).map(({ command }) => command);
    expect(names).toEqual(expect.arrayContaining(['ask', 'add', 'reindex', 'remove', 'restore', 'allow']));
  });
});
