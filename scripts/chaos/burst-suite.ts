import type { BotKind } from './bot-process.ts';
import { type Finding, runChaos } from './chaos-run.ts';
import { type AskedQuestion, askAtOnce, makeQuestions } from './question-flow.ts';

export interface BurstOptions {
  readonly kind: BotKind;
  readonly questions: number;
}

const flooder = 1001;

/** All questions within a second, a tenth of them by one user; ends by SIGTERM when the others are answered, so that what the flooder has left is parked. */
export async function burstSuite({ kind, questions: count }: BurstOptions): Promise<Finding> {
  const made = makeQuestions(kind, count, Math.ceil(count / 4));
  const questions: AskedQuestion[] = made.map((question, index) =>
    index % 10 === 0 ? { ...question, chatId: flooder } : question,
  );
  const others = questions.filter(({ chatId }) => chatId !== flooder);
  return await runChaos(
    { suite: 'burst', kind, questions, thinksMilliseconds: kind === 'naive-in-order' ? [3, 3] : [100, 250] },
    async ({ api, start, settle }) => {
      await start();
      await askAtOnce(api, questions);
      await settle(others, kind.startsWith('naive') ? 4000 : 15_000);
      return { kills: 0 };
    },
  );
}
