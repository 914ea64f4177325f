import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type FakeBotApi, startFakeBotApi } from '../../tests/support/fake-bot-api.ts';
import { type Account, countEnded, takeAccount } from './account.ts';
import { type BotKind, type BotProcess, startBotProcess } from './bot-process.ts';
import { findSecrets } from './find-secrets.ts';
import type { AskedQuestion } from './question-flow.ts';

/** One bot against one fake Telegram, with what a suite does to them. */
export interface ChaosRun {
  readonly api: FakeBotApi;
  /** The bot's data. */
  readonly folder: string;
  /** Starts the bot where it does not run; a naive one that ended by itself is started again, as a supervisor would. */
  start(): Promise<BotProcess>;
  /** Waits until every question has an answer or the word that there is none, or nothing more has come for so many milliseconds. */
  settle(questions: readonly AskedQuestion[], quietMilliseconds: number): Promise<void>;
}

/** What a suite measured on one bot. */
export interface Finding extends Account {
  readonly suite: string;
  readonly kind: BotKind;
  readonly kills: number;
  /** Over all kills, where the suite counts them. */
  readonly inFlight?: number;
  /** Files, or `output`, that hold the bot's token. */
  readonly secretsFoundIn: readonly string[];
  /** From the end of an outage to the next completed poll, where the suite has one. */
  readonly pollingBackMilliseconds?: number;
}

export interface RunOptions {
  readonly suite: string;
  readonly kind: BotKind;
  readonly questions: readonly AskedQuestion[];
  readonly thinksMilliseconds: readonly [number, number];
  /** Some answers fail, now and then or always. */
  readonly stumbles?: boolean;
}

/** Runs a suite's course of events, stops the bot and takes account. */
export async function runChaos(
  { suite, kind, questions, thinksMilliseconds, stumbles = false }: RunOptions,
  course: (run: ChaosRun) => Promise<Pick<Finding, 'kills' | 'inFlight' | 'pollingBackMilliseconds'>>,
): Promise<Finding> {
  const api = await startFakeBotApi();
  const folder = mkdtempSync(join(tmpdir(), 'communique-chaos-'));
  const printed: string[] = [];
  let bot: BotProcess | null = null;
  const users = Math.max(...questions.map(({ chatId }) => chatId)) - 1000;
  const order = { kind, apiRoot: api.root, token: api.token, folder, users, thinksMilliseconds, stumbles };
  const start = async () => {
    if (bot === null || bot.hasEnded()) bot = await startBotProcess(order, (text) => printed.push(text));
    return bot;
  };
  try {
    const done = await course({ api, folder, start, settle: (asked, quiet) => settle(api, asked, quiet) });
    // A bot that is stopped parks what it has not answered; what the naive one had in hand is gone.
    await (bot as BotProcess | null)?.end(kind.startsWith('naive') ? 'SIGKILL' : 'SIGTERM');
    const account = await takeAccount(api, questions, folder);
    const secretsFoundIn = findSecrets([api.token], folder, printed.join(''));
    return { suite, kind, ...done, ...account, secretsFoundIn };
  } finally {
    await (bot as BotProcess | null)?.end('SIGKILL');
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function settle(api: FakeBotApi, questions: readonly AskedQuestion[], quietMilliseconds: number): Promise<void> {
  let ended = -1;
  let since = performance.now();
  while (ended < questions.length && performance.now() - since < quietMilliseconds) {
    const now = await countEnded(api, questions);
    if (now > ended) since = performance.now();
    ended = now;
    // To look through the chats costs time that the bot may want.
    await wait(Math.max(250, questions.length / 5));
  }
}
