import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePages } from '../../scripts/chaos/made-pages.ts';
import { digestCorpus } from '../support/corpus-digest.ts';
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts';
import { runCommand } from '../support/run-command.ts';
import { type RunningBot, startBot } from '../support/running-bot.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

/** A file system of a few megabytes; only root on Linux may make one. */
function mountSmall(folder: string, megabytes: number): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let folder: string;
let isMounted = false;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-full-'));
});
afterEach(() => {
  if (isMounted) execFileSync('umount', ['-l', folder]);
  isMounted = false;
  rmSync(folder, { recursive: true, force: true });
});

/** Takes all the room that is left. */
function fill(): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Number(bavail) * Number(bsize)));
}
const makeRoom = () => rmSync(join(folder, 'filler'));

describe('row 4: a full disk under the inbox', () => {
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
  const answers = async (id: number) =>
    (await api.botMessages(id)).filter(({ text }) => text.includes('Ответ на:')).length;

  it('leaves what it cannot store with Telegram, says so, and answers by itself once there is room', async ({
    skip,
  }) => {
    isMounted = mountSmall(folder, 12);
    if (!isMounted) skip();
    bot = startBot(api, { folder });
    await api.say('до.', { from: { id: 1001 } });
    await expect.poll(() => answers(1001), { timeout: 10_000 }).toBe(1);
    fill();
    const people = Array.from({ length: 20 }, (_, index) => 1002 + index);
    const long = 'очень длинный вопрос '.repeat(180);
    for (const id of people) await api.say(`${id} ${long}`, { from: { id } });
    await expect.poll(() => bot?.log(), { timeout: 10_000 }).toContain('Free some disk space');
    expect(await api.pending()).toBeGreaterThan(0);
    makeRoom();
    const all = async () => (await Promise.all(people.map(answers))).every((count) => count === 1);
    await expect.poll(all, { timeout: 40_000 }).toBe(true);
    expect(await api.pending()).toBe(0);
  });
});

describe('row 4: a full disk under the index', () => {
  let endpoint: FakeModelEndpoint;
  beforeEach(async () => {
    endpoint = await startFakeModelEndpoint();
  });
  afterEach(() => endpoint.stop());

  it('ends the ingest with a word about it, and the next one completes what is there', async ({ skip }) => {
    isMounted = mountSmall(folder, 4);
    if (!isMounted) skip();
    const pages = mkdtempSync(join(tmpdir(), 'communique-pages-'));
    const plain = mkdtempSync(join(tmpdir(), 'communique-plain-'));
    writePages(pages, 40, 1);
    const ingest = (data: string) =>
      runCommand({
        script: 'scripts/ingest.ts',
        environment: {
          ARTICLES_DIR: pages,
          DATA_DIR: data,
          EMBEDDING_URL: endpoint.url,
          EMBEDDING_MODEL: 'small-model',
        },
      });
    try {
      writeFileSync(join(folder, 'filler'), Buffer.alloc(3.4 * 1024 * 1024));
      const failed = await ingest(folder);
      expect([failed.exitCode, failed.stderr]).toEqual([
        1,
        expect.stringContaining('Make room on the disk of DATA_DIR'),
      ]);
      expect(failed.stderr).not.toMatch(/^\s+at /m);
      makeRoom();
      expect(await ingest(folder)).toMatchObject({ exitCode: 0 });
      expect(await ingest(plain)).toMatchObject({ exitCode: 0 });
      expect(digestCorpus(folder)).toEqual(digestCorpus(plain));
    } finally {
      for (const made of [pages, plain]) rmSync(made, { recursive: true, force: true });
    }
  });
});

describe('row 4: a full disk under the log', () => {
  it.skipIf(process.platform !== 'linux')('stops no answer', async () => {
    const api = await startFakeBotApi();
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['src/main.ts'], {
      env: {
        PATH: process.env.PATH,
        BOT_TOKEN: api.token,
        TELEGRAM_API_ROOT: api.root,
        ALLOWED_USERS: '1001',
        DATA_DIR: folder,
        LOG_LEVEL: 'debug',
      },
      stdio: ['ignore', full, full],
    });
    try {
      await api.say('Где прошли переговоры Ван И и Цой Сон Хи?');
      const shown = async () => (await api.botMessages(1001)).map(({ text }) => text).join();
      await expect.poll(shown, { timeout: 40_000, interval: 200 }).toContain('В столице Китая');
      child.kill('SIGTERM');
      expect((await once(child, 'exit'))[0]).toBe(0);
    } finally {
      child.kill('SIGKILL');
      await api.stop();
    }
    expect(readFileSync(join(folder, 'state.sqlite')).length).toBeGreaterThan(0);
  });
});
