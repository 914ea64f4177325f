import type { Clock } from './clock.ts';

/** Enough for what Telegram takes from a bot in a second (about 30), at a tenth of a second each. */
const slots = 8;
/** A call that takes longer no longer counts, so that a few that hang hold up nobody. */
const countedMilliseconds = 1000;

/** Lets only a few sends be on their way at once, over all chats: those are what a kill leaves in doubt. */
export class CallSlots {
  private readonly clock: Clock;
  private free = slots;
  private readonly waiting: (() => void)[] = [];

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Makes the call in its turn and passes on what comes of it. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    const ended = new AbortController();
    void this.clock.sleep(countedMilliseconds, ended.signal).then(() => this.passOn());
    try {
      return await call();
    } finally {
      ended.abort();
    }
  }

  /** In place of the one that ended the next begins. */
  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
