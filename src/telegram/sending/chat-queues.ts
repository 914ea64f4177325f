import type { Clock } from '../clock.ts';
import { ChatPace } from './chat-pace.ts';

/** What goes first when several calls wait for one chat. */
export type Priority = 'final' | 'edit';

/** Chats remembered before the idle ones are forgotten. */
const rememberedChats = 1000;

/** What waits to be sent to one chat, one call at a time. */
export class ChatQueue {
  readonly pace: ChatPace;
  private readonly waiting: { readonly priority: Priority; readonly run: () => Promise<void> }[] = [];
  private isBusy = false;
  private attempted: Promise<unknown> | null = null;

  constructor(pace: ChatPace) {
    this.pace = pace;
  }

  /** Runs the call in its turn; `run` must not reject. */
  add(priority: Priority, run: () => Promise<void>): void {
    this.waiting.push({ priority, run });
    if (!this.isBusy) void this.work();
  }

  /** Makes a call beside the queue, `run` must not reject; null while a call is made or waits, since no two are to be on their way to one chat. */
  async attempt<T>(run: () => Promise<T>): Promise<T | null> {
    if (this.isBusy || this.attempted) return null;
    const attempted = run();
    this.attempted = attempted;
    try {
      return await attempted;
    } finally {
      this.attempted = null;
    }
  }

  /** What was attempted and has not ended; it never rejects. */
  get underWay(): Promise<unknown> | null {
    return this.attempted;
  }

  isIdle(now: number): boolean {
    return !this.isBusy && this.pace.isIdle(now);
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) {
      const final = this.waiting.findIndex(({ priority }) => priority === 'final');
      const [next] = this.waiting.splice(Math.max(final, 0), 1);
      await next?.run();
    }
    this.isBusy = false;
  }
}

/** The queues of all chats that were written to of late. */
export class ChatQueues {
  private readonly clock: Clock;
  private readonly announcedWait: (chatId: number) => number;
  private readonly queues = new Map<number, ChatQueue>();

  /** `announcedWait` tells for how many milliseconds more a chat is to be left alone, as an earlier process was told. */
  constructor(clock: Clock, announcedWait: (chatId: number) => number) {
    this.clock = clock;
    this.announcedWait = announcedWait;
  }

  of(chatId: number): ChatQueue {
    const known = this.queues.get(chatId);
    if (known) return known;
    if (this.queues.size >= rememberedChats) this.forgetIdle();
    const pace = new ChatPace(chatId < 0);
    pace.block(this.clock.monotonic() + this.announcedWait(chatId));
    const queue = new ChatQueue(pace);
    this.queues.set(chatId, queue);
    return queue;
  }

  private forgetIdle(): void {
    const now = this.clock.monotonic();
    for (const [id, queue] of this.queues) {
      if (queue.isIdle(now)) this.queues.delete(id);
    }
  }
}
