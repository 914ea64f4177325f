import { setTimeout as wait } from 'node:timers/promises';
import type { FakeBotApi, Fault } from '../../tests/support/fake-bot-api.ts';
import type { BotKind } from './bot-process.ts';
import { type Finding, runChaos } from './chaos-run.ts';
import { askSteadily, makeQuestions } from './question-flow.ts';
import { seededRandom } from './seeded-random.ts';

export interface FaultOptions {
  readonly kind: BotKind;
  readonly questions: number;
  readonly seed: number;
  readonly kills: number;
}

const perSecond = 20;
const outageMilliseconds = 3000;
const methods = ['sendMessage', 'sendMessage', 'editMessageText', 'getUpdates', 'sendChatAction', 'sendMessageDraft'];
const faults: readonly Fault['what'][] = [
  { kind: 'too-many', retryAfterSeconds: 1 },
  { kind: 'too-many', retryAfterSeconds: 3 },
  { kind: 'refuse', code: 500, description: 'Internal Server Error' },
  { kind: 'html', status: 502 },
  { kind: 'slow', milliseconds: 700 },
  { kind: 'reset', applied: false },
  { kind: 'reset', applied: true },
  { kind: 'truncate' },
];

/** Questions at 20 a second while Telegram's answers fail in every way and some of our own, with kills and, in their midst, one whole outage. */
export async function faultSuite({ kind, questions: count, seed, kills }: FaultOptions): Promise<Finding> {
  const random = seededRandom(seed);
  const questions = makeQuestions(kind, count, 60);
  const lastsMilliseconds = (count / perSecond) * 1000;
  const thinksMilliseconds = kind === 'naive-in-order' ? ([3, 3] as const) : ([100, 250] as const);
  const options = { suite: 'faults', kind, questions, thinksMilliseconds, stumbles: true };
  return await runChaos(options, async ({ api, start, settle }) => {
    await start();
    const asking = askSteadily(api, questions, perSecond);
    let pollingBackMilliseconds = 0;
    const end = performance.now() + lastsMilliseconds;
    const events = Array.from(
      { length: kills + 1 },
      (_, event) => end - ((event + 1) / (kills + 2)) * lastsMilliseconds,
    );
    const outageAt = Math.floor(events.length / 2);
    while (performance.now() < end) {
      await api.plan(someFault(random));
      await wait(200);
      const bot = await start();
      if (performance.now() < (events.at(-1) ?? Number.POSITIVE_INFINITY)) continue;
      events.pop();
      if (events.length === outageAt) pollingBackMilliseconds = await sufferOutage(api);
      else await bot.end('SIGKILL');
    }
    await asking;
    await api.clearFaults();
    await start();
    await settle(questions, kind.startsWith('naive') ? 6000 : 20_000);
    return { kills, pollingBackMilliseconds };
  });
}

function someFault(random: () => number): Fault {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return { method: pick(methods), what: pick(faults), times: 1 + Math.floor(random() * 3) };
}

/** Every connection is torn down for a while; resolves to the time from its end to the next completed poll. */
async function sufferOutage(api: FakeBotApi): Promise<number> {
  await api.clearFaults();
  await api.plan({ method: '*', times: 1_000_000, what: { kind: 'reset', applied: false } });
  await wait(outageMilliseconds);
  await api.clearFaults();
  const endedAt = Date.now();
  for (;;) {
    const back = (await api.calls('getUpdates')).find((call) => call.at >= endedAt && call.ok !== false);
    if (back) return back.at - endedAt;
    if (Date.now() - endedAt > 60_000) return Number.POSITIVE_INFINITY;
    await wait(100);
  }
}
