import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openState } from '../../src/state/open-state.ts';
import { percentile } from './answer-times.ts';
import { findSecrets } from './find-secrets.ts';
import { freePort, metricsOf } from './look-at-bot.ts';
import { inMeasuringPlace, type Measured, type MeasuringPlace } from './measured.ts';
import { type AskedQuestion, askSteadily } from './question-flow.ts';

const perSecond = 5;
const people = 200;
const everyMilliseconds = 5000;
const allowedGrowth = 1.1;
const allowedDelaySeconds = 0.1;

interface Look {
  readonly memory: number;
  readonly delay: number;
  readonly handles: number;
}

/** The real program with real answers at five questions a second for so many minutes: its memory, its event loop, its open files. */
export async function soakSuite(minutes: number): Promise<Measured> {
  return await inMeasuringPlace(async (place) => {
    const port = await freePort();
    const bot = await place.start({ kind: 'real', users: people, environment: { HEALTH_PORT: String(port) } });
    const questions = soakQuestions(minutes * 60 * perSecond);
    const looks: Look[] = [];
    const asking = askSteadily(place.api, questions, perSecond);
    for (const end = performance.now() + minutes * 60_000; performance.now() < end; ) {
      await wait(everyMilliseconds);
      looks.push({ ...(await metricsOf(port)), handles: openFiles(bot.processId) });
    }
    await asking;
    await wait(5000);
    const code = await bot.end('SIGTERM');
    return report(place, { minutes, looks, asked: questions.length, code });
  });
}

/** The first fifth is warming up: caches fill, the compiler learns. */
function report(
  { api, folder, printed }: MeasuringPlace,
  run: {
    readonly minutes: number;
    readonly looks: readonly Look[];
    readonly asked: number;
    readonly code: number | null;
  },
): Measured {
  const { looks, asked, minutes, code } = run;
  const fifth = Math.max(1, Math.floor(looks.length / 5));
  const mean = (part: readonly Look[], field: keyof Look) =>
    part.reduce((sum, look) => sum + look[field], 0) / part.length;
  const [early, late] = [looks.slice(fifth, 2 * fifth), looks.slice(-fifth)];
  const growth = mean(late, 'memory') / mean(early, 'memory');
  const delay = percentile(
    looks.slice(fifth).map((look) => look.delay),
    0.99,
  );
  const [handlesBefore, handlesAfter] = [early, late].map((part) => Math.max(...part.map((look) => look.handles)));
  const state = openState(folder);
  const { answered = 0 } = state.inbox.counts();
  state.close();
  const megabytes = (part: readonly Look[]) => `${(mean(part, 'memory') / 1e6).toFixed(0)} MB`;
  return {
    title: `Soak: the real program on the seeds, ${perSecond} questions a second for ${minutes} minutes`,
    figures: [
      { name: 'asked / answered', value: `${asked} / ${answered}`, note: '' },
      { name: 'memory in the second fifth', value: megabytes(early), note: 'resident' },
      {
        name: 'memory in the last fifth',
        value: megabytes(late),
        note: `${((growth - 1) * 100).toFixed(1)} % more; at most 10 %`,
      },
      {
        name: 'event loop delay p99',
        value: `${(delay * 1000).toFixed(0)} ms`,
        note: 'the worst window of 5 s; at most 100 ms',
      },
      { name: 'open files', value: `${handlesBefore} -> ${handlesAfter}`, note: 'second and last fifth' },
      { name: 'end by SIGTERM', value: String(code), note: 'exit code' },
    ],
    broken: [
      ...(answered === asked ? [] : [`soak: ${answered} of ${asked} answered`]),
      ...(growth <= allowedGrowth ? [] : [`soak: memory grew by ${((growth - 1) * 100).toFixed(0)} %`]),
      ...(delay <= allowedDelaySeconds ? [] : [`soak: event loop delay p99 ${(delay * 1000).toFixed(0)} ms`]),
      ...findSecrets([api.token], folder, printed()).map((name) => `soak: the token stands in ${name}`),
      ...(handlesAfter! <= handlesBefore! + 3 ? [] : ['soak: open files grow']),
    ],
  };
}

/** Descriptors of the process; 0 where the system does not tell. */
function openFiles(processId: number): number {
  try {
    return readdirSync(`/proc/${processId}/fd`).length;
  } catch {
    return 0;
  }
}

const beginnings = ['Когда', 'Где', 'Зачем', 'С кем', 'О чём'];
const persons = ['Ван И', 'Лавров', 'Цой Сон Хи', 'Нуртлеу', 'Кулубаев', 'министр Казахстана', 'глава МИД КНДР'];
const acts = ['говорил на переговорах', 'встречался', 'ездил в Москву', 'подписал соглашение', 'обсуждал торговлю'];

function soakQuestions(count: number): AskedQuestion[] {
  const pick = (list: readonly string[], index: number) => list[index % list.length];
  return Array.from({ length: count }, (_, index) => ({
    chatId: 1001 + (index % people),
    text: `${pick(beginnings, index)} ${pick(persons, Math.floor(index / 5))} ${pick(acts, Math.floor(index / 35))}?`,
    isAnswer: () => true,
    askedAt: 0,
  }));
}
