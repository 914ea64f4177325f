import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { openState } from '../../src/state/open-state.ts';
import { runTelegram } from '../../src/telegram/run-bot.ts';
import { runNaiveBot } from '../../tests/support/naive-bot.ts';
import { stubAnswer, stubAssistant } from '../../tests/support/stub-assistant.ts';
import type { BotOrder } from './bot-process.ts';

// A bot in a process of its own, to be killed: node bot-program.ts <order as JSON>
const order = JSON.parse(process.argv[2] ?? '') as BotOrder;

/** A time to think that depends on the question alone, so that a run can be made again. */
function thinks(question: string): number {
  const [shortest, longest] = order.thinksMilliseconds;
  return shortest + ((createHash('sha256').update(question).digest()[0] ?? 0) / 255) * (longest - shortest);
}

const answers = (question: string) => {
  stumble(question);
  return stubAnswer(question, [`Ответ на: ${question}`]);
};
const stumbledOver = new Set<string>();

/** One question in fifty always fails, one in fifteen the first time that a process meets it. */
function stumble(question: string): void {
  const lot = (createHash('sha256').update(question).digest()[1] ?? 0) / 256;
  const isFirst = !stumbledOver.has(question);
  stumbledOver.add(question);
  if (order.stumbles && (lot < 1 / 50 || (isFirst && lot < 1 / 50 + 1 / 15))) throw new Error('planned to fail');
}

async function runCommunique(): Promise<void> {
  const stopping = new AbortController();
  process.once('SIGTERM', () => stopping.abort());
  const state = openState(order.folder);
  await runTelegram({
    config: {
      token: order.token,
      apiRoot: order.apiRoot,
      allowedUsers: Array.from({ length: order.users }, (_, index) => 1001 + index),
      allowedChats: [],
      adminUsers: [],
    },
    assistant: stubAssistant({ thinks, answers }),
    state,
    log: pino({ level: 'info', base: null }, pino.destination(1)),
    signal: stopping.signal,
  });
  state.close();
}

if (order.kind === 'communique') await runCommunique();
else {
  const onStart = () => console.log('is running');
  await runNaiveBot({ ...order, thinks, inParallel: order.kind === 'naive-parallel', onStart });
}
