import type { CallOutcome } from './call-outcome.ts';
import type { ChatQueue } from './chat-queues.ts';
import type { OutgoingParts } from './outgoing.ts';

/** How long a call waits for the end of what was only attempted, such as a sign that somebody types. */
const attemptMilliseconds = 1000;

/** Waits until a chat may be written to: what was attempted there has ended, the pace allows it, an announced wait is over. Throws when the bot stops first. */
export async function waitForTurn({ clock, stop }: OutgoingParts, { pace, underWay }: ChatQueue): Promise<void> {
  if (underWay) {
    const over = new AbortController();
    await Promise.race([underWay, clock.sleep(attemptMilliseconds, over.signal)]);
    over.abort();
  }
  for (;;) {
    const wait = pace.waitBefore(clock.monotonic());
    if (wait <= 0) return;
    await clock.sleep(Math.ceil(wait), stop);
    stop.throwIfAborted();
  }
}

/** Keeps a wait that Telegram announced for a chat. */
export function noteWait(
  parts: OutgoingParts,
  { pace }: ChatQueue,
  { chatId, outcome }: { readonly chatId: number; readonly outcome: CallOutcome<unknown> },
): void {
  if (outcome.ok || outcome.kind !== 'too-many') return;
  const milliseconds = announcedMilliseconds(outcome);
  pace.block(parts.clock.monotonic() + milliseconds);
  storeWait(parts, chatId, milliseconds);
}

/** How long to wait when Telegram says to: a tenth of a second more, since the clocks at both ends are not one. */
export function announcedMilliseconds({ retryAfterSeconds }: { readonly retryAfterSeconds: number }): number {
  return Math.max(retryAfterSeconds, 1) * 1000 + 100;
}

/** Stores a wait for the process that may come after this one. Never throws: without room on the disk this process keeps it all the same. */
export function storeWait(
  { clock, announcedWaits, log }: Pick<OutgoingParts, 'clock' | 'announcedWaits' | 'log'>,
  chatId: number,
  milliseconds: number,
): void {
  try {
    announcedWaits.note(chatId, clock.now(), milliseconds);
  } catch (error) {
    log.warn({ chatId, problem: String(error) }, 'An announced wait could not be stored');
  }
}
