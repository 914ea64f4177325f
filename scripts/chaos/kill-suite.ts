import { setTimeout as wait } from 'node:timers/promises';
import { callsInFlight } from './account.ts';
import type { BotKind } from './bot-process.ts';
import { type Finding, runChaos } from './chaos-run.ts';
import { askSteadily, makeQuestions } from './question-flow.ts';
import { seededRandom } from './seeded-random.ts';

export interface KillOptions {
  readonly kind: BotKind;
  readonly questions: number;
  readonly kills: number;
  readonly seed: number;
}

const chats = 100;
const fastestPerSecond = 150;

/** Questions at a steady rate while the bot is killed (SIGKILL) again and again, each time 250 to 950 ms after it runs. */
export async function killSuite({ kind, questions: count, kills, seed }: KillOptions): Promise<Finding> {
  const random = seededRandom(seed);
  const questions = makeQuestions(kind, count, chats);
  // One after another, the naive bot keeps up only if it hardly thinks.
  const thinksMilliseconds = kind === 'naive-in-order' ? ([3, 3] as const) : ([100, 250] as const);
  return await runChaos(
    { suite: 'kill', kind, questions, thinksMilliseconds },
    async ({ api, folder, start, settle }) => {
      // The real program takes longer to start, and the questions are to last as long as the kills.
      const perSecond = Math.min(fastestPerSecond, count / (kills * (kind === 'real' ? 3 : 1)));
      const asking = askSteadily(api, questions, perSecond);
      let inFlight = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const bot = await start();
        await wait(250 + random() * 700);
        await bot.end('SIGKILL');
        if (!kind.startsWith('naive')) inFlight += callsInFlight(folder);
      }
      await start();
      await asking;
      await settle(questions, kind.startsWith('naive') ? 4000 : 15_000);
      return { kills, inFlight };
    },
  );
}
