import type { BotKind } from './bot-process.ts';
import { burstSuite } from './burst-suite.ts';
import type { Finding } from './chaos-run.ts';
import { faultSuite } from './fault-suite.ts';
import { floodSuite } from './flood-suite.ts';
import { ingestSuite } from './ingest-suite.ts';
import { intakeSuite } from './intake-suite.ts';
import { killSuite } from './kill-suite.ts';
import type { Measured } from './measured.ts';
import { recoverySuite } from './recovery-suite.ts';
import { soakSuite } from './soak-suite.ts';

/** What a run is asked for; each suite takes what concerns it. */
export interface SuiteOrder {
  readonly kind: BotKind;
  readonly questions: number;
  readonly kills: number;
  readonly seed: number;
  readonly minutes: number;
}

// Faults come one after another, at a pace of their own: a fifth of the questions and an eighth of the kills keep the run short.
const [questionsForFaults, killsForFaults] = [5, 8];
const [intakePerSecond, intakeSeconds] = [500, 60];
const pagesPerIngest = 60;

/** Suites that tell what became of each question, by name. */
export const questionSuites: Readonly<Record<string, (order: SuiteOrder) => Promise<Finding>>> = {
  kill: killSuite,
  faults: ({ kind, questions, kills, seed }) =>
    faultSuite({
      kind,
      seed,
      questions: Math.ceil(questions / questionsForFaults),
      kills: Math.ceil(kills / killsForFaults),
    }),
  burst: burstSuite,
};

/** Suites that measure something else, by name. */
export const measuredSuites: Readonly<Record<string, (order: Omit<SuiteOrder, 'kind'>) => Promise<Measured>>> = {
  ingest: killIngests,
  flood: floodSuite,
  intake: () => intakeSuite(intakePerSecond, intakeSeconds),
  soak: ({ minutes }) => soakSuite(minutes),
  recovery: recoverySuite,
};

async function killIngests({ kills, seed }: Omit<SuiteOrder, 'kind'>): Promise<Measured> {
  const { runs, whole, tooLate, differences, secretsFoundIn } = await ingestSuite({
    runs: kills,
    pages: pagesPerIngest,
    seed,
  });
  return {
    title: 'Ingest: first ingests, changes and deletions, and rebuilds, each killed at a random moment and run again',
    figures: [
      { name: 'kills', value: String(runs), note: `${tooLate} after its end` },
      { name: 'ended in the content of an uninterrupted run', value: String(whole), note: 'wanted: all' },
    ],
    broken: [...differences, ...secretsFoundIn.map((name) => `a key stands in ${name}`)],
  };
}
