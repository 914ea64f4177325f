import { IndexError } from '../../errors.ts';
import type { ClaimedUpdate, Lane } from '../../state/received-update.ts';
import type { BotContext } from '../bot-context.ts';
import { giveUp, isSuspect, reasonToGiveUp, suspectsAtOnce } from './give-up.ts';
import { type Ending, handleUpdate } from './handle-update.ts';
import { Slots } from './slots.ts';

/** Questions in hand at once, over all chats: with more, each would take longer, and updates be taken in later. One that takes longer than the time no longer counts. */
const [inHandAtOnce, inHandMilliseconds] = [64, 30_000];
const maximumAttempts = 3;
const attemptWaitMilliseconds = 1000;
const diskWaitMilliseconds = 2000;

/** The updates that wait, one at a time in each chat and topic, all chats side by side. */
export class Lanes {
  private readonly context: BotContext;
  private readonly bootId: string;
  private readonly places: Slots;
  private readonly suspects: Slots;
  private readonly running = new Map<string, Promise<void>>();
  /** What the asker may still end, by lane. */
  private readonly answering = new Map<string, { readonly updateId: number; readonly stopping: AbortController }>();

  constructor(context: BotContext, bootId: string) {
    this.context = context;
    this.bootId = bootId;
    this.places = new Slots(context.clock, inHandAtOnce, inHandMilliseconds);
    this.suspects = new Slots(context.clock, suspectsAtOnce, null);
  }

  /** Takes up what waits in a lane, unless that goes on already. */
  wake(lane: Lane): void {
    const key = keyOf(lane);
    if (this.running.has(key) || this.context.stop.aborted) return;
    this.running.set(key, this.run(lane, key));
  }

  /** Takes up everything that waits, and what an earlier process had under way. */
  takeOver(): void {
    this.context.state.inbox.freeStaleClaims(this.bootId);
    for (const lane of this.context.state.inbox.waitingLanes()) this.wake(lane);
  }

  /** Ends the answer that is being made in a lane, where a draft is named only the one to that update; false when none is. */
  stopAnswer(lane: Lane, draftId: number | null): boolean {
    const answering = this.answering.get(keyOf(lane));
    if (!answering || (draftId !== null && draftId !== answering.updateId)) return false;
    answering.stopping.abort();
    return true;
  }

  /** Resolves when no lane is at work. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running.values());
  }

  private async run(lane: Lane, key: string): Promise<void> {
    const { stop, log, clock } = this.context;
    // Begun apart from the caller, which is taking in updates.
    await Promise.resolve();
    while (!stop.aborted) {
      try {
        const step = await this.places.run(() => this.step(lane, key));
        if (step === 'empty') return;
        if (step !== 'done') await this.workApart(step);
      } catch (error) {
        if (stop.aborted) break;
        log.error({ chatId: lane.chatId, problem: describeFault(error) }, 'A lane stumbled and goes on in a moment');
        await clock.sleep(diskWaitMilliseconds, stop);
      }
    }
    this.running.delete(key);
  }

  /** Works on what waits first in a lane; an update that is to be worked on apart is given back. */
  private async step(lane: Lane, key: string): Promise<'empty' | 'done' | ClaimedUpdate> {
    const { inbox } = this.context.state;
    const claimed = this.context.stop.aborted ? null : inbox.claim(lane, this.bootId);
    if (claimed === null) {
      // In one step with the look that found nothing, so that no wake falls in between.
      this.running.delete(key);
      return 'empty';
    }
    if (isSuspect(claimed)) {
      // While it waits for its turn it is nobody's, so that a death meanwhile does not count for it.
      inbox.giveBack(claimed.updateId);
      return claimed;
    }
    await this.work(claimed);
    return 'done';
  }

  private async workApart(suspect: ClaimedUpdate): Promise<void> {
    const { state, stop } = this.context;
    await this.suspects.run(async () => {
      const claimed = stop.aborted ? null : state.inbox.claim(suspect, this.bootId);
      if (claimed !== null) await this.work(claimed);
    });
  }

  private stopSignal(claimed: ClaimedUpdate): AbortSignal {
    const stopping = new AbortController();
    this.answering.set(keyOf(claimed), { updateId: claimed.updateId, stopping });
    return stopping.signal;
  }

  private async work(claimed: ClaimedUpdate): Promise<void> {
    const { state, stop, log, clock } = this.context;
    try {
      const reason = reasonToGiveUp(claimed);
      const ending =
        reason === null
          ? await handleUpdate(this.context, claimed, this.stopSignal(claimed))
          : await giveUp(this.context, claimed, reason);
      this.finish(claimed, ending);
    } catch (error) {
      if (stop.aborted) return;
      // The disk's fault, not the question's: it waits until there is room.
      if (error instanceof IndexError && error.isRetryable) throw error;
      const attempts = state.inbox.countAttempt(claimed.updateId);
      const problem = describeFault(error);
      log.error({ updateId: claimed.updateId, chatId: claimed.chatId, attempts, problem }, 'An update failed');
      if (attempts >= maximumAttempts) this.finish(claimed, await giveUp(this.context, claimed, problem));
      else await clock.sleep(attemptWaitMilliseconds * attempts, stop);
    } finally {
      this.answering.delete(keyOf(claimed));
    }
  }

  private finish(claimed: ClaimedUpdate, ending: Ending): void {
    const { state, clock, log } = this.context;
    const reason = ending.state === 'failed' ? ending.reason : null;
    state.transaction(() => {
      state.inbox.finish(claimed.updateId, ending.state, reason, clock.now());
      if (ending.state === 'failed' && ending.chatIsClosed) {
        state.inbox.failLane(claimed, ending.reason, clock.now());
      }
    });
    const seconds = (clock.now() - claimed.receivedAt) / 1000;
    this.context.pulse.noteEnd({ state: ending.state, seconds });
    if (reason !== null)
      log.warn({ updateId: claimed.updateId, chatId: claimed.chatId, reason }, 'An update ended unanswered');
  }
}

const keyOf = (lane: Lane): string => `${lane.chatId}/${lane.threadId}`;

function describeFault(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
