import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Adding } from '../../src/adding/adding.ts';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { openState, type State } from '../../src/state/open-state.ts';
import type { Clock } from '../../src/telegram/clock.ts';
import { runTelegram, type TelegramRun } from '../../src/telegram/run-bot.ts';
import type { FakeBotApi } from './fake-bot-api.ts';
import { stubAssistant } from './stub-assistant.ts';

/** A bot in this process, talking to a fake Bot API over HTTP. */
export interface RunningBot {
  readonly state: State;
  /** Everything logged, one JSON object a line. */
  readonly log: () => string;
  /** Settles when the bot has ended. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly config?: Partial<TelegramRun['config']>;
  readonly assistant?: Assistant;
  readonly adding?: Adding;
  readonly clock?: Clock;
  /** A data folder to go on with; a fresh one otherwise. */
  readonly folder?: string;
}

/** A fresh folder for state. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'communique-bot-'));

/** Starts a bot for which users 1001 to 1030 and the group -100 have access. */
export function startBot(api: FakeBotApi, options: BotOptions = {}): RunningBot {
  const folder = options.folder ?? newFolder();
  const state = openState(folder);
  const lines: string[] = [];
  const stopping = new AbortController();
  const ended = runTelegram({
    config: {
      token: api.token,
      apiRoot: api.root,
      allowedUsers: Array.from({ length: 30 }, (_, index) => 1001 + index),
      allowedChats: [-100],
      adminUsers: [],
      ...options.config,
    },
    assistant: options.assistant ?? stubAssistant(),
    state,
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    signal: stopping.signal,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.adding ? { adding: options.adding } : {}),
  });
  // A test that does not look at the end must not fail by it.
  ended.catch(() => {});
  return {
    state,
    log: () => lines.join(''),
    ended,
    stop: async () => {
      stopping.abort();
      await ended.catch(() => {});
      state.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
