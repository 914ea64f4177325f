const burst = 3;
const refillMilliseconds = 1000;
const groupLimit = 20;
const groupWindowMilliseconds = 60_000;

/**
 * How fast one chat is written to: about one message a second with a burst of three, and in groups 20 a minute
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this), and never before a wait that Telegram announced is over. Times are monotonic milliseconds.
 */
export class ChatPace {
  private readonly isGroup: boolean;
  private blockedUntil = 0;
  private allowance = burst;
  private refilledAt = 0;
  private sent: number[] = [];

  constructor(isGroup: boolean) {
    this.isGroup = isGroup;
  }

  /** Telegram said to wait. */
  block(until: number): void {
    this.blockedUntil = Math.max(this.blockedUntil, until);
  }

  isBlocked(now: number): boolean {
    return now < this.blockedUntil;
  }

  /** Milliseconds to wait before the next message; 0 when it may go. */
  waitBefore(now: number): number {
    this.refill(now);
    const forAllowance = this.allowance >= 1 ? 0 : (1 - this.allowance) * refillMilliseconds;
    const oldest = this.sent.length >= groupLimit ? this.sent.at(-groupLimit) : undefined;
    const forGroup = this.isGroup && oldest !== undefined ? oldest + groupWindowMilliseconds - now : 0;
    return Math.max(this.blockedUntil - now, forAllowance, forGroup, 0);
  }

  /** A message was sent or edited. */
  note(now: number): void {
    this.refill(now);
    this.allowance -= 1;
    this.sent = [...this.sent.slice(1 - groupLimit), now];
  }

  /** Nothing is remembered that would still matter. */
  isIdle(now: number): boolean {
    return now > this.blockedUntil && now - (this.sent.at(-1) ?? 0) > groupWindowMilliseconds;
  }

  private refill(now: number): void {
    this.allowance = Math.min(burst, this.allowance + Math.max(now - this.refilledAt, 0) / refillMilliseconds);
    this.refilledAt = now;
  }
}
