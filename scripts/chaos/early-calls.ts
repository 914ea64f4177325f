import type { LoggedCall } from '../../tests/support/fake-bot-api.ts';

/** Calls made to a chat while Telegram had told to wait there, by whether the process that made them had been told. */
export interface EarlyCalls {
  readonly told: number;
  /** By a process started after the announcement, whose predecessor was killed before it could store it. */
  readonly untold: number;
}

/** Counts them in the fake's log; a bot's life begins with its getMe. */
export function countEarlyCalls(calls: readonly LoggedCall[]): EarlyCalls {
  const announcedAt = new Map<unknown, number>();
  let bornAt = 0;
  let told = 0;
  let untold = 0;
  for (const call of calls) {
    const chatId = call.method === 'getUpdates' ? 'polling' : call.payload.chat_id;
    if (call.method === 'getMe') bornAt = call.at;
    if (call.insideRetryAfter) {
      const at = announcedAt.get(chatId) ?? 0;
      if (at < bornAt) untold += 1;
      else told += 1;
    }
    if (call.fault === 'too-many') announcedAt.set(chatId, call.at);
  }
  return { told, untold };
}
