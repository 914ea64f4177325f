import type { Row } from './state-database.ts';

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
  /** Why it is being given up: the word to the asker is planned, and only to be delivered. */
  readonly givenUpBecause: string | null;
}

/** Reads a row of the inbox. */
export function readClaimed(row: Row): ClaimedUpdate {
  return {
    updateId: Number(row.update_id),
    chatId: Number(row.chat_id),
    threadId: Number(row.thread_id),
    userId: Number(row.user_id),
    payload: String(row.payload),
    receivedAt: Number(row.received_at),
    attempts: Number(row.attempts),
    interruptions: Number(row.interruptions),
    givenUpBecause: row.reason as string | null,
  };
}
