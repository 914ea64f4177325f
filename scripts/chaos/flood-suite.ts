import type { FakeBotApi } from '../../tests/support/fake-bot-api.ts';
import { percentile, waitsOf } from './answer-times.ts';
import { inMeasuringPlace, type Measured } from './measured.ts';
import { type AskedQuestion, askAtOnce, askSteadily } from './question-flow.ts';

const rounds = 3;
const flooder = 1001;
const floodSize = 500;
const others = 20;
const questionsEach = 10;
const perSecond = 13;
const allowedGrowth = 1.2;

/** Twenty people ask, now in quiet, now while one more sends 500 questions in a second: how long each waits for an answer. */
export async function floodSuite(): Promise<Measured> {
  const quiet: number[] = [];
  const flooded: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    quiet.push(...(await measure(false)));
    flooded.push(...(await measure(true)));
  }
  const [before, during] = [percentile(quiet, 0.95), percentile(flooded, 0.95)];
  const isUnanswered = quiet.length + flooded.length < 2 * rounds * others * questionsEach;
  return {
    title: `Flood: ${others} people ask ${perSecond} questions a second, with and without ${floodSize} at once from one more; ${rounds} rounds each`,
    figures: [
      { name: 'p50 in quiet', value: `${percentile(quiet, 0.5).toFixed(0)} ms`, note: '' },
      { name: 'p50 in the flood', value: `${percentile(flooded, 0.5).toFixed(0)} ms`, note: '' },
      { name: 'p95 in quiet', value: `${before.toFixed(0)} ms`, note: 'the stub thinks 100 to 250 ms' },
      { name: 'p95 in the flood', value: `${during.toFixed(0)} ms`, note: 'wanted: at most a fifth more' },
    ],
    broken: [
      ...(during <= before * allowedGrowth
        ? []
        : [`flood: p95 grew from ${before.toFixed(0)} to ${during.toFixed(0)} ms`]),
      ...(isUnanswered ? ['flood: somebody beside the flooder was not answered'] : []),
    ],
  };
}

async function measure(isFlooded: boolean): Promise<number[]> {
  return await inMeasuringPlace(async ({ api, start }) => {
    await start({ kind: 'communique', users: others + 1 });
    const asked = questionsOf('сосед', others * questionsEach, (index) => flooder + 1 + (index % others));
    if (isFlooded)
      await askAtOnce(
        api,
        questionsOf('поток', floodSize, () => flooder),
      );
    await askSteadily(api, asked, perSecond);
    return await allWaits(api, asked);
  });
}

/** Waits until all are answered, ten seconds at most. */
async function allWaits(api: FakeBotApi, asked: readonly AskedQuestion[]): Promise<number[]> {
  const end = performance.now() + 10_000;
  for (;;) {
    const waits = waitsOf(asked, await api.calls());
    if (waits.length === asked.length || performance.now() > end) return waits;
  }
}

function questionsOf(name: string, count: number, chatOf: (index: number) => number): AskedQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const text = `${name} ${index}.`;
    const isAnswer = (shown: string) => shown.includes(`Ответ на: ${text}»`);
    return { chatId: chatOf(index), text, isAnswer, askedAt: 0 };
  });
}
