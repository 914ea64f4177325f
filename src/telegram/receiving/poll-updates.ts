import type { Logger } from 'pino';
import { ConfigError, IndexError, TelegramError } from '../../errors.ts';
import { type AnnouncedWaits, pollingLane } from '../../state/announced-waits.ts';
import type { Clock } from '../clock.ts';
import { type BotApi, pollSeconds } from '../sending/bot-api.ts';
import type { CallOutcome } from '../sending/call-outcome.ts';
import { announcedMilliseconds, storeWait } from '../sending/chat-turn.ts';

/** The kinds of updates that are wanted; sent with every poll, since Telegram remembers the last list it was given. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'stopped_message_generation'] as const;

interface PollingParts {
  readonly api: BotApi;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stop: AbortSignal;
  /** From 0 to 1, to keep two pollers from meeting in step. */
  readonly random: () => number;
  /** Hears of every completed poll. */
  readonly onPoll?: () => void;
  /** Stores updates; a throw means that they must not be confirmed. */
  readonly takeIn: (updates: readonly unknown[]) => void;
  /** What Telegram asked an earlier process to wait is kept too. */
  readonly announcedWaits: AnnouncedWaits;
}

type Failure = CallOutcome<unknown> & { readonly ok: false };

const longestConflictMilliseconds = 5 * 60_000;
const longestWaitMilliseconds = 5000;
/** Update ids may begin anew after a week without any, so an offset is not kept for long. */
const offsetKeptMilliseconds = 24 * 3_600_000;

/**
 * Polls until told to stop. An update is confirmed, by the offset of the next poll, only after `takeIn` has stored it.
 * Throws ConfigError when the token is refused, TelegramError when another poller has not gone away within five minutes.
 */
export async function pollUpdates(parts: PollingParts): Promise<void> {
  const { api, clock, stop } = parts;
  let offset: number | undefined;
  let lastUpdateAt = clock.monotonic();
  const trouble = new Trouble(parts);
  await clock.sleep(parts.announcedWaits.remaining(pollingLane, clock.now()), stop);
  while (!stop.aborted) {
    if (clock.monotonic() - lastUpdateAt > offsetKeptMilliseconds) offset = undefined;
    const poll = { timeout: pollSeconds, limit: 100, allowed_updates: allowedUpdates, ...(offset ? { offset } : {}) };
    const outcome = await api.call('getUpdates', poll, stop);
    if (stop.aborted) return;
    if (!outcome.ok) {
      await trouble.meet(outcome);
      continue;
    }
    trouble.over();
    parts.onPoll?.();
    if (outcome.result.length === 0) continue;
    if (!(await store(parts, outcome.result))) continue;
    offset = nextOffset(outcome.result);
    // Updates without a number cannot be confirmed; a pause keeps them from coming round without end.
    if (offset === undefined) await clock.sleep(longestWaitMilliseconds, stop);
    lastUpdateAt = clock.monotonic();
  }
}

/** False when the updates could not be stored: they stay with Telegram and come again. */
async function store({ takeIn, log, clock, stop }: PollingParts, updates: readonly unknown[]): Promise<boolean> {
  try {
    takeIn(updates);
    return true;
  } catch (error) {
    if (!(error instanceof IndexError) || !error.isRetryable) throw error;
    log.fatal({ problem: error.message }, 'Updates cannot be stored, so they are left with Telegram until they can');
    await clock.sleep(2000, stop);
    return false;
  }
}

function nextOffset(updates: readonly { readonly update_id?: unknown }[]): number | undefined {
  const ids = updates.flatMap(({ update_id }) => (Number.isSafeInteger(update_id) ? [Number(update_id)] : []));
  return ids.length > 0 ? Math.max(...ids) + 1 : undefined;
}

/** What goes wrong while polling: said plainly, waited out, and ended where waiting is no use. */
class Trouble {
  private readonly parts: PollingParts;
  private failures = 0;
  private conflictSince: number | null = null;

  constructor(parts: PollingParts) {
    this.parts = parts;
  }

  over(): void {
    if (this.failures > 0) this.parts.log.info({ failures: this.failures }, 'Telegram answers again');
    this.failures = 0;
    this.conflictSince = null;
  }

  async meet(failure: Failure): Promise<void> {
    const { clock, log, stop, random } = this.parts;
    const problem = failure.error.message;
    this.failures += 1;
    if (failure.kind === 'unauthorized') throw tokenRefused(problem);
    if (failure.kind === 'conflict') {
      this.conflictSince ??= clock.monotonic();
      if (clock.monotonic() - this.conflictSince > longestConflictMilliseconds) throw conflictRemains(problem);
      log.error({ problem }, 'Another program polls with the same BOT_TOKEN (or a webhook is set); trying again');
      await clock.sleep(2000 + 3000 * random(), stop);
      return;
    }
    const wait = Math.min(250 * 2 ** Math.min(this.failures, 10), longestWaitMilliseconds);
    const announced = failure.kind === 'too-many' ? announcedMilliseconds(failure) : 0;
    // Stored before it is told: who reads of a wait in the log and kills the process may rely on it.
    if (announced > 0) storeWait(this.parts, pollingLane, announced);
    log.warn({ problem, failures: this.failures }, 'Polling failed and is repeated');
    await clock.sleep(Math.max(announced, wait), stop);
  }
}

/** The token is not, or no longer, one that Telegram knows. */
export function tokenRefused(problem: string): ConfigError {
  return new ConfigError(
    `Telegram refuses BOT_TOKEN (${problem}). Copy the token that @BotFather gave (/mybots, API Token) into BOT_TOKEN and start again.`,
  );
}

function conflictRemains(problem: string): TelegramError {
  return new TelegramError(
    'getUpdates',
    `Another program has polled with the same BOT_TOKEN for five minutes (${problem}). Stop it, or take a new token from @BotFather for one of the two.`,
    { errorCode: 409 },
  );
}
