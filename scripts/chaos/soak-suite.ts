import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { openState } from '../../src/state/open-state.ts';
import { percentile } from './answer-times.ts';
import { findSecrets } from './find-secrets.ts';
import { eventLoopDelay, freePort, lookAtProcess } from './look-at-bot.ts';
import { inMeasuringPlace, type Measured, type MeasuringPlace } from './measured.ts';
import { type AskedQuestion, askSteadily } from './question-flow.ts';

const perSecond = 5;
const people = 200;
const everyMilliseconds = 5000;
const allowedGrowth = 1.1;
const allowedTurnSeconds = 0.1;

interface SoakRun {
  readonly minutes: number;
  readonly asked: number;
  readonly looks: readonly ReturnType<typeof lookAtProcess>[];
  /** Seconds, p99, without the first fifth; beside it that of this process, which has next to nothing to do. */
  readonly delay: number;
  readonly idleDelay: number;
  /** Seconds of processor time that the main thread took between two looks, p99: what the delay is on a machine with nothing else to do. */
  readonly turn: number;
  readonly code: number | null;
}

/** The real program with real answers at five questions a second for so many minutes: its memory, its event loop, its open files. */
export async function soakSuite(minutes: number): Promise<Measured> {
  return await inMeasuringPlace(async (place) => {
    const port = await freePort();
    const turnsFile = join(place.folder, 'turns.txt');
    const environment = {
      HEALTH_PORT: String(port),
      NODE_OPTIONS: `--import ${new URL('note-turns.ts', import.meta.url).href}`,
      TURNS_FILE: turnsFile,
    };
    const bot = await place.start({ kind: 'real', users: people, environment });
    const questions = soakQuestions(minutes * 60 * perSecond);
    const looks: ReturnType<typeof lookAtProcess>[] = [];
    const idle = monitorEventLoopDelay();
    idle.enable();
    const asking = askSteadily(place.api, questions, perSecond);
    const end = performance.now() + minutes * 60_000;
    const warmAt = end - minutes * 48_000;
    let isWarm = false;
    while (performance.now() < end) {
      await wait(everyMilliseconds);
      looks.push(lookAtProcess(bot.processId));
      if (isWarm || performance.now() < warmAt) continue;
      // The bot tells the delay since the last look: one when it is warm, one at the end.
      isWarm = true;
      await eventLoopDelay(port);
      idle.reset();
    }
    const delays = { delay: await eventLoopDelay(port), idleDelay: idle.percentile(99) / 1e9 };
    idle.disable();
    await asking;
    await wait(5000);
    const code = await bot.end('SIGTERM');
    const turns = readFileSync(turnsFile, 'utf8').split('\n').map(Number);
    const turn = percentile(turns.slice(turns.length / 5), 0.99) / 1000;
    return report(place, { minutes, looks, ...delays, turn, asked: questions.length, code });
  });
}

/** The first fifth is warming up: caches fill, the compiler learns. */
function report(
  { api, folder, printed }: MeasuringPlace,
  { looks, asked, minutes, code, delay, idleDelay, turn }: SoakRun,
): Measured {
  const fifth = Math.max(1, Math.floor(looks.length / 5));
  const memoryOf = (part: SoakRun['looks']) => part.reduce((sum, { memory }) => sum + memory, 0) / part.length;
  const [early, late] = [looks.slice(fifth, 2 * fifth), looks.slice(-fifth)];
  const growth = memoryOf(late) / memoryOf(early);
  const [handlesBefore, handlesAfter] = [early, late].map((part) => Math.max(...part.map((look) => look.handles)));
  const state = openState(folder);
  const { answered = 0 } = state.inbox.counts();
  state.close();
  const megabytes = (part: SoakRun['looks']) => `${(memoryOf(part) / 1e6).toFixed(0)} MB`;
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
        note: `of an idle process beside it ${(idleDelay * 1000).toFixed(0)} ms`,
      },
      {
        name: 'processor time in a turn, p99',
        value: `${(turn * 1000).toFixed(0)} ms`,
        note: 'what the delay is where nothing else runs; at most 100 ms',
      },
      { name: 'open files', value: `${handlesBefore} -> ${handlesAfter}`, note: 'second and last fifth' },
      { name: 'end by SIGTERM', value: String(code), note: 'exit code' },
    ],
    broken: [
      ...(answered === asked ? [] : [`soak: ${answered} of ${asked} answered`]),
      ...(growth <= allowedGrowth ? [] : [`soak: memory grew by ${((growth - 1) * 100).toFixed(0)} %`]),
      ...(turn <= allowedTurnSeconds
        ? []
        : [`soak: turns of the event loop take ${(turn * 1000).toFixed(0)} ms (p99)`]),
      ...findSecrets([api.token], folder, printed()).map((name) => `soak: the token stands in ${name}`),
      ...(handlesAfter! <= handlesBefore! + 3 ? [] : ['soak: open files grow']),
    ],
  };
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
