import type { Clock } from '../clock.ts';

/** Lets only so many pieces of work go on at once, in the order they were brought. */
export class Slots {
  private readonly clock: Clock;
  private readonly countedMilliseconds: number | null;
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** Work that takes longer than `countedMilliseconds` no longer counts, so that what hangs holds up nobody; null: it counts to its end. */
  constructor(clock: Clock, slots: number, countedMilliseconds: number | null) {
    this.clock = clock;
    this.free = slots;
    this.countedMilliseconds = countedMilliseconds;
  }

  /** Does the work in its turn and passes on what comes of it. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    const ended = new AbortController();
    if (this.countedMilliseconds !== null) {
      void this.clock.sleep(this.countedMilliseconds, ended.signal).then(() => this.passOn());
    }
    try {
      return await work();
    } finally {
      ended.abort();
      if (this.countedMilliseconds === null) this.passOn();
    }
  }

  /** In place of what ended the next begins. */
  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
