import type { Clock } from '../clock.ts';

/** An update that ended: how, and how long after it was taken in. */
export interface EndedUpdate {
  readonly state: 'answered' | 'failed';
  readonly seconds: number;
}

/** What a running bot notes of itself, for whoever looks after it; nothing here outlives the process. */
export class Pulse {
  private readonly clock: Clock;
  private readonly startedAt: number;
  private polledAt: number | null = null;
  private readonly listeners: ((ended: EndedUpdate) => void)[] = [];

  constructor(clock: Clock) {
    this.clock = clock;
    this.startedAt = clock.monotonic();
  }

  /** A poll was completed; that one was begun proves nothing. */
  notePoll(): void {
    this.polledAt = this.clock.monotonic();
  }

  noteEnd(ended: EndedUpdate): void {
    for (const listener of this.listeners) listener(ended);
  }

  onEnd(listener: (ended: EndedUpdate) => void): void {
    this.listeners.push(listener);
  }

  secondsSinceStart(): number {
    return (this.clock.monotonic() - this.startedAt) / 1000;
  }

  /** Null before the first. */
  secondsSincePoll(): number | null {
    return this.polledAt === null ? null : (this.clock.monotonic() - this.polledAt) / 1000;
  }
}
