import type { LoggedCall } from '../../tests/support/fake-bot-api.ts';

/** Calls made to a chat while Telegram had told to wait there, by whether the process that made them had been told. */
export interface EarlyCalls {
  readonly told: number;
  /** By a process started after the announcement (its predecessor was killed), or on their way while the announcement was. */
  readonly untold: number;
}

/** An announcement and a call to the same chat may cross on a busy machine. */
const crossingMilliseconds = 300;

/** Counts them in the fake's log; a bot's life begins with its getMe. */
export function countEarlyCalls(calls: readonly LoggedCall[]): EarlyCalls {
  const announcedAt = new Map<unknown, number>();
  let bornAt = 0;
  let told = 0;
  let untold = 0;
  for (const call of calls) {
    const chatId = call.payload.chat_id;
    if (call.method === 'getMe') bornAt = call.at;
    if (call.insideRetryAfter && call.method !== 'getUpdates') {
      const at = announcedAt.get(chatId) ?? 0;
      if (at < bornAt || call.at - at < crossingMilliseconds) untold += 1;
      else told += 1;
    }
    // The first announcement counts: a call that crosses it must not hide a later one.
    if (call.fault === 'too-many' && !call.insideRetryAfter) announcedAt.set(chatId, call.at);
  }
  return { told, untold };
}
