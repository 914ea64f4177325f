import { ModelError } from '../../errors.ts';
import type { BotContext } from '../bot-context.ts';

/** Past this an answer is given up and counts as a failed attempt. */
const answerMilliseconds = 180_000;

/** What the work brings; `stopped` when the asker ended it. Throws ModelError past its time, and when the bot has to stop. */
export async function withinTime<T>(
  { clock, hardStop }: BotContext,
  stopped: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | 'stopped'> {
  const ended = new AbortController();
  const timeUp = new AbortController();
  const late = clock.sleep(answerMilliseconds, ended.signal).then(() => {
    if (ended.signal.aborted) return new Promise<never>(() => {});
    timeUp.abort();
    throw new ModelError('timeout', `no answer within ${answerMilliseconds / 1000} s; the question is tried again`, {
      isRetryable: true,
    });
  });
  const byAsker = aborted(stopped, ended.signal).then(() => 'stopped' as const);
  const byBot = aborted(hardStop, ended.signal).then(() => Promise.reject(hardStop.reason));
  try {
    return await Promise.race([byAsker, byBot, late, work(AbortSignal.any([timeUp.signal, hardStop, stopped]))]);
  } finally {
    ended.abort();
  }
}

/** Resolves when `signal` is aborted; stays open when `ended` comes first. */
function aborted(signal: AbortSignal, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { signal: ended });
  });
}
