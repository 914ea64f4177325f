import { setTimeout as wait } from 'node:timers/promises';

/** Time as the bot sees it, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970, for what is shown and stored. */
  now(): number;
  /** Milliseconds that only grow, for waits: a changed system clock moves nothing. */
  monotonic(): number;
  /** Resolves after the wait, or early when the signal is aborted; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    // An abort is a way to wake up here, not a fault; the caller looks at the signal.
    await wait(milliseconds, undefined, signal ? { signal } : {}).catch(() => {});
  },
};
