import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect } from 'vitest';
import { type Adding, createAdding } from '../../src/adding/adding.ts';
import type { PublicWeb } from '../../src/adding/fetch-page.ts';
import { buildAssistant } from '../../src/build-assistant.ts';
import type { LocalLibrary } from '../../src/search/local-library.ts';
import { type Clock, systemClock } from '../../src/telegram/clock.ts';
import { buttonsOf } from './bot-stage.ts';
import type { FakeBotApi, FakeUser, StoredMessage } from './fake-bot-api.ts';
import { openLocalLibrary } from './open-local-library.ts';
import { makeWorkplace, type Workplace } from './page-folder.ts';
import { type RunningBot, startBot } from './running-bot.ts';

let lastAdmin = 4000;
/** How much faster the bot's own time passes. */
export const haste = 10;

/** A bot over a real library, with one admin, and what its tests look at. */
export interface AddingBot {
  readonly place: Workplace;
  /** One of its own, whose chat is empty at first. */
  readonly admin: FakeUser;
  readonly library: LocalLibrary;
  readonly running: () => RunningBot;
  /** Ends the bot and starts another on the same data. */
  restart(): Promise<void>;
  /** What the bot has standing in the admin's chat, once it is so. */
  until(isThere: (messages: readonly StoredMessage[]) => boolean): Promise<StoredMessage[]>;
  /** The last message of the bot, once it holds these words. */
  last(words: string): Promise<StoredMessage>;
  press(label: string, under?: StoredMessage): Promise<void>;
  labels(message: StoredMessage): string[];
  audit(): string[];
  /** Names of the files in a folder of the data, none where it is missing. */
  files(folder: 'added' | 'staged'): string[];
  corrections(): object[];
  /** Writes a line that is no correction. */
  correctBadly(): void;
  dispose(): Promise<void>;
}

/** A clock on which the bot's waits take a tenth of their time. */
const hastyClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now() * haste,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / haste, signal),
};

/** Starts it on the given pages, which are ingested. */
export async function startAddingBot(
  api: FakeBotApi,
  {
    pages = {},
    web,
    wrap = (adding) => adding,
  }: {
    readonly pages?: Readonly<Record<string, string>>;
    readonly web?: PublicWeb;
    readonly wrap?: (adding: Adding) => Adding;
  } = {},
): Promise<AddingBot> {
  lastAdmin += 1;
  const admin = { id: lastAdmin, language: 'ru' };
  const place = makeWorkplace(pages);
  mkdirSync(place.data);
  const { library } = openLocalLibrary(place);
  await library.ingest({});
  const today = () => '2025-12-01';
  const log = pino({ level: 'silent' });
  const assistant = buildAssistant({ library, log, today, writer: null });
  const adding = wrap(createAdding({ dataFolder: place.data, library, ...(web ? { web } : {}) }));
  const start = () =>
    startBot(api, { folder: place.data, assistant, adding, clock: hastyClock, config: { adminUsers: [admin.id] } });
  let running = start();
  const seen = () => api.botMessages(admin.id);
  const until: AddingBot['until'] = async (isThere) => {
    await expect.poll(async () => isThere(await seen()), { timeout: 30_000, interval: 20 }).toBe(true);
    return await seen();
  };
  const bot: AddingBot = {
    place,
    admin,
    library,
    running: () => running,
    restart: async () => {
      await running.stop();
      running = start();
    },
    until,
    last: async (words) => {
      const text = async () => (await seen()).at(-1)?.text;
      await expect.poll(text, { timeout: 30_000, interval: 20 }).toContain(words);
      return (await seen()).at(-1)!;
    },
    press: async (label, under) => {
      const message = under ?? (await seen()).at(-1)!;
      const button = buttonsOf(message).find(({ text }) => text.includes(label));
      await api.press(message, button?.callback_data ?? `there is no button ${label}`, admin);
    },
    labels: (message) => buttonsOf(message).map(({ text }) => text),
    audit: () => running.state.people.auditTrail().map(({ action, details }) => `${action} ${details}`),
    files: (folder) => {
      try {
        return readdirSync(join(place.data, folder)).sort();
      } catch {
        return [];
      }
    },
    corrections: () =>
      readFileSync(join(place.data, 'corrections.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    correctBadly: () => writeFileSync(join(place.data, 'corrections.jsonl'), '{"path":1}\n'),
    dispose: async () => {
      await running.stop();
      await library.close();
      place.dispose();
    },
  };
  return bot;
}
