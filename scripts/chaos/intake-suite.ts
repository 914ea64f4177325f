import { setTimeout as wait } from 'node:timers/promises';
import { openState } from '../../src/state/open-state.ts';
import type { FakeBotApi } from '../../tests/support/fake-bot-api.ts';
import { inMeasuringPlace, type Measured } from './measured.ts';

const batchesPerSecond = 10;
const chats = 3000;

/**
 * So many updates a second, whatever the bot does meanwhile; it is killed (SIGKILL) as soon as Telegram holds nothing any more, so that only what is on disk
 * counts as taken in.
 */
export async function intakeSuite(perSecond: number, seconds: number): Promise<Measured> {
  return await inMeasuringPlace(async ({ api, folder, start }) => {
    const bot = await start({ kind: 'communique', users: chats, thinksMilliseconds: [0, 0] });
    const sending = sendSteadily(api, perSecond, seconds);
    const held: number[] = [];
    const begin = performance.now();
    let hasEnded = false;
    void sending.finally(() => {
      hasEnded = true;
    });
    for (;;) {
      const pending = await api.pending();
      held.push(pending);
      if (hasEnded && pending === 0) break;
      if (performance.now() - begin > (seconds + 60) * 1000) break;
      await wait(100);
    }
    const sent = await sending;
    const tookSeconds = (performance.now() - begin) / 1000;
    await bot.end('SIGKILL');
    const state = openState(folder);
    const counts = state.inbox.counts();
    state.close();
    const stored = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const worst = Math.max(...held) / perSecond;
    return {
      title: `Intake: ${perSecond} updates a second for ${seconds} s, then kill -9`,
      figures: [
        { name: 'sent', value: String(sent), note: '' },
        { name: 'on disk after the kill', value: String(stored), note: 'wanted: all' },
        {
          name: 'taken in',
          value: `${(sent / tookSeconds).toFixed(0)} a second`,
          note: 'until nothing waited at Telegram',
        },
        { name: 'longest backlog at Telegram', value: `${worst.toFixed(2)} s`, note: 'of updates' },
        { name: 'answered meanwhile', value: String(counts.answered ?? 0), note: '' },
      ],
      broken: [
        ...(stored === sent ? [] : [`intake: ${stored} of ${sent} on disk`]),
        ...(tookSeconds <= seconds + 2 ? [] : [`intake: took ${tookSeconds.toFixed(0)} s, wanted ${seconds}`]),
      ],
    };
  });
}

/** Resolves to how many were sent. */
async function sendSteadily(api: FakeBotApi, perSecond: number, seconds: number): Promise<number> {
  const start = performance.now();
  const perBatch = Math.ceil(perSecond / batchesPerSecond);
  let sent = 0;
  for (let batch = 0; batch < seconds * batchesPerSecond; batch += 1) {
    const due = start + (batch * 1000) / batchesPerSecond;
    if (due > performance.now()) await wait(due - performance.now());
    await api.inject(...Array.from({ length: perBatch }, (_, index) => question(sent + index)));
    sent += perBatch;
  }
  return sent;
}

function question(number: number): object {
  const id = 1001 + (number % chats);
  return {
    message: {
      date: Math.floor(Date.now() / 1000),
      from: { id, is_bot: false, first_name: 'Asker', language_code: 'ru' },
      chat: { id, type: 'private', first_name: 'Asker' },
      text: `вопрос ${number}.`,
    },
  };
}
