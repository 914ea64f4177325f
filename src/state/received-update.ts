/** Where the updates of one chat, and of one topic in it, wait their turn; thread 0 is a chat without topics. */
export interface Lane {
  readonly chatId: number;
  readonly threadId: number;
}

/** An update to be stored; `payload` is its JSON as it came. */
export interface ReceivedUpdate extends Lane {
  readonly updateId: number;
  readonly userId: number;
  readonly payload: string;
  /** It counts against what its sender may ask in a minute and a day. */
  readonly isQuestion?: boolean;
}

/** An update that this process has taken on. */
export interface ClaimedUpdate extends ReceivedUpdate {
  readonly receivedAt: number;
  /** How often handling it has failed. */
  readonly attempts: number;
  /** How often the process has died while it was composed. */
  readonly interruptions: number;
}
