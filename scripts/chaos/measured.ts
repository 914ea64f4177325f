import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeBotApi, startFakeBotApi } from '../../tests/support/fake-bot-api.ts';
import type { Figure } from '../bench/print-suite.ts';
import { type BotOrder, type BotProcess, startBotProcess } from './bot-process.ts';

/** What a suite measured, and what of it is worse than promised. */
export interface Measured {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly broken: readonly string[];
}

/** A fake Telegram and a data folder, for bots that are started and ended one after another. */
export interface MeasuringPlace {
  readonly api: FakeBotApi;
  readonly folder: string;
  start(order: Pick<BotOrder, 'kind' | 'users'> & Partial<BotOrder>): Promise<BotProcess>;
  /** All that the bots printed. */
  printed(): string;
}

/** Lends a place to the work and clears it away afterwards, with the last bot started there. */
export async function inMeasuringPlace<Result>(work: (place: MeasuringPlace) => Promise<Result>): Promise<Result> {
  const api = await startFakeBotApi();
  const folder = mkdtempSync(join(tmpdir(), 'communique-chaos-'));
  const printed: string[] = [];
  let bot: BotProcess | null = null;
  const start: MeasuringPlace['start'] = async (order) => {
    const place = { apiRoot: api.root, token: api.token, folder, thinksMilliseconds: [100, 250] as const };
    bot = await startBotProcess({ ...place, ...order }, (text) => printed.push(text));
    return bot;
  };
  try {
    return await work({ api, folder, start, printed: () => printed.join('') });
  } finally {
    await (bot as BotProcess | null)?.end('SIGKILL');
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
