import { setTimeout as wait } from 'node:timers/promises';
import type { FakeBotApi, LoggedCall } from '../../tests/support/fake-bot-api.ts';

/** What is asked of the Bot API meanwhile holds up the bots, which share the process. */
const lookMilliseconds = 100;
const patienceMilliseconds = 60_000;
/** What every stub answer says. */
export const stubSentence = 'Министры встретились и подписали меморандум.';

/** Asks in each chat at once; returns the moment, in milliseconds since 1970. */
export async function askAtOnce(api: FakeBotApi, users: readonly number[]): Promise<number> {
  const askedAt = Date.now();
  const updates = users.map((id, index) => ({
    message: {
      message_id: askedAt * 1000 + index,
      date: Math.floor(askedAt / 1000),
      from: { id, is_bot: false, first_name: 'A', language_code: 'ru' },
      chat: { id, type: 'private' },
      text: 'Где встретились министры?',
    },
  }));
  await api.inject(...updates);
  return askedAt;
}

/** Milliseconds from the asking to the first call to each chat: of any kind (a sign of life), or the one with the answer. */
export async function timesUntil(
  what: 'sign' | 'answer',
  api: FakeBotApi,
  { users, askedAt }: { readonly users: readonly number[]; readonly askedAt: number },
): Promise<number[]> {
  const counts = ({ at, payload }: LoggedCall) =>
    at >= askedAt && (what === 'sign' || String(payload.text ?? '').includes(stubSentence));
  let times: number[] = [];
  await until(async () => {
    const calls = (await api.calls()).filter(counts);
    times = users.flatMap((id) => calls.find(({ payload }) => payload.chat_id === id)?.at ?? []);
    return times.length === users.length;
  });
  return times.map((at) => at - askedAt);
}

/** Looks now and then until it is true; throws an Error past a minute. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMilliseconds;
  do {
    if (performance.now() > end) {
      throw new Error('The bot did not answer in time. Run npm run doctor to see what is wrong.');
    }
    await wait(lookMilliseconds);
  } while (!(await isTrue()));
}
