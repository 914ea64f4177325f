import { Refusal } from './fake-bot-api-texts.ts';

export type RawUpdate = Record<string, unknown>;

interface Poll {
  readonly limit: number;
  readonly answer: (updates: RawUpdate[]) => void;
  readonly refuse: (refusal: Refusal) => void;
}

/** The queue behind getUpdates: an update stays until a later poll asks for a higher offset, and one poll is held at a time. */
export class UpdateQueue {
  private waiting: Poll | null = null;
  private nextId = 100_000;
  private queue: RawUpdate[] = [];

  /** Adds updates in the order given; those without an `update_id` get the next one. */
  add(updates: readonly RawUpdate[]): RawUpdate[] {
    const numbered = updates.map((update) => {
      if ('update_id' in update) return update;
      this.nextId += 1;
      return { update_id: this.nextId, ...update };
    });
    this.queue.push(...numbered);
    this.deliver();
    return numbered;
  }

  /** The oldest update, as a webhook gets it. */
  get oldest(): RawUpdate | undefined {
    return this.queue[0];
  }

  /** The webhook has taken an update. */
  drop(update: RawUpdate): void {
    this.queue = this.queue.filter((waiting) => waiting !== update);
  }

  /** How many updates are not confirmed. */
  get pending(): number {
    return this.queue.length;
  }

  /** Answers with updates at once, when some come, or with none after the timeout; `onClose` is called with what to do when the caller hangs up. */
  async poll(
    payload: { offset?: number; limit?: number; timeout?: number },
    onClose: (hangUp: () => void) => void,
  ): Promise<RawUpdate[]> {
    const { offset = 0, limit = 100, timeout = 0 } = payload;
    this.waiting?.refuse(
      new Refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    this.confirm(offset);
    if (this.queue.length > 0 || timeout === 0) return this.queue.slice(0, limit);
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(() => resolve([])), Math.min(timeout, 50) * 1000);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        if (this.waiting === poll) this.waiting = null;
        settle();
      };
      const poll: Poll = {
        limit,
        answer: (updates) => end(() => resolve(updates)),
        refuse: (refusal) => end(() => reject(refusal)),
      };
      this.waiting = poll;
      onClose(() => end(() => resolve([])));
    });
  }

  private confirm(offset: number): void {
    // A negative offset counts from the end and forgets everything before it.
    if (offset < 0) this.queue = this.queue.slice(offset);
    else this.queue = this.queue.filter((update) => !(Number(update.update_id) < offset));
  }

  private deliver(): void {
    if (this.queue.length > 0) this.waiting?.answer(this.queue.slice(0, this.waiting.limit));
  }
}
