import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { openState } from '../../src/state/open-state.ts';
import { runTelegram } from '../../src/telegram/run-bot.ts';
import { stubAnswer, stubAssistant } from './stub-assistant.ts';

// A whole bot in a process of its own, to be killed: node telegram-child.ts <api root> <token> <data folder> <shortest ms> <longest ms>
const [apiRoot = '', token = '', folder = '', shortest = '0', longest = '0'] = process.argv.slice(2);
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());

/** A time to think that depends on the question alone, so that a run can be made again. */
function thinks(question: string): number {
  const share = (createHash('sha256').update(question).digest()[0] ?? 0) / 255;
  return Number(shortest) + share * (Number(longest) - Number(shortest));
}

/** Of a question that asks for it, an answer of several messages. */
const answers = (question: string) =>
  question.startsWith('длинный')
    ? stubAnswer(
        question,
        Array.from({ length: 60 }, (_, index) => `Часть ${index + 1}: ${'слово '.repeat(30)}`),
      )
    : stubAnswer(question, [`Ответ на: ${question}`]);

const state = openState(folder);
await runTelegram({
  config: {
    token,
    apiRoot,
    allowedUsers: Array.from({ length: 30 }, (_, index) => 1001 + index),
    allowedChats: [],
    adminUsers: [],
  },
  assistant: stubAssistant({ thinks, answers }),
  state,
  log: pino({ level: 'info', base: null }, pino.destination(1)),
  signal: stopping.signal,
});
state.close();
