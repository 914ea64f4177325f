import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ConfigError } from '../src/errors.ts';
import type { BotKind } from './chaos/bot-process.ts';
import { burstSuite } from './chaos/burst-suite.ts';
import type { Finding } from './chaos/chaos-run.ts';
import { faultSuite } from './chaos/fault-suite.ts';
import { ingestSuite } from './chaos/ingest-suite.ts';
import { killSuite } from './chaos/kill-suite.ts';
import { brokenPromises, printFindings } from './chaos/print-findings.ts';
import { runScript } from './run-script.ts';

// npm run chaos -- [kill faults burst ingest] --questions 1500 --kills 16 --seed 7 [--alone] [--real]
const suites = ['kill', 'faults', 'burst', 'ingest'] as const;
type SuiteName = (typeof suites)[number];

await runScript(async (_config, parameters) => {
  const { positionals, values } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      questions: { type: 'string', default: '1500' },
      kills: { type: 'string', default: '16' },
      seed: { type: 'string', default: '7' },
      alone: { type: 'boolean', default: false },
      real: { type: 'boolean', default: false },
    },
  });
  const chosen = suites.filter((name) => positionals.length === 0 || positionals.includes(name));
  if (chosen.length < positionals.length) {
    throw new ConfigError(`There are no suites but ${suites.join(', ')}; given: ${positionals.join(' ')}.`);
  }
  const count = readCount('--questions', values.questions);
  const [kills, seed] = [readCount('--kills', values.kills), readCount('--seed', values.seed)];
  const kinds: BotKind[] = values.real ? ['real'] : ['communique'];
  if (!values.alone && !values.real) kinds.push('naive-parallel', 'naive-in-order');
  process.stdout.write(`Node ${process.versions.node}, ${availableParallelism()} cores, seed ${seed}\n\n`);
  const findings: Finding[] = [];
  const broken: string[] = [];
  for (const suite of chosen) {
    if (suite === 'ingest') broken.push(...(await killIngests(kills, seed)));
    else for (const kind of kinds) findings.push(await runSuite(suite, { kind, count, kills, seed }));
  }
  if (findings.length > 0) process.stdout.write(printFindings(findings));
  broken.push(...findings.flatMap(brokenPromises));
  for (const line of broken) process.stdout.write(`BROKEN ${line}\n`);
  return broken.length === 0 ? 0 : 1;
});

interface SuiteOrder {
  readonly kind: BotKind;
  readonly count: number;
  readonly kills: number;
  readonly seed: number;
}

/** Prints what became of so many killed ingests and returns what broke. */
async function killIngests(kills: number, seed: number): Promise<readonly string[]> {
  const { runs, whole, tooLate, differences, secretsFoundIn } = await ingestSuite({ runs: kills, pages: 60, seed });
  process.stdout.write(
    `ingest: ${runs} kills (${tooLate} after its end), ${whole} with the content of an uninterrupted run\n\n`,
  );
  return [...differences, ...secretsFoundIn.map((name) => `a key stands in ${name}`)];
}

async function runSuite(
  suite: Exclude<SuiteName, 'ingest'>,
  { kind, count, kills, seed }: SuiteOrder,
): Promise<Finding> {
  process.stderr.write(`${suite}, ${kind} …\n`);
  if (suite === 'kill') return await killSuite({ kind, questions: count, kills, seed });
  // Faults come one after another, at a pace of their own: a fifth of the questions keeps the run short.
  if (suite === 'faults') return await faultSuite({ kind, questions: Math.ceil(count / 5), seed });
  return await burstSuite({ kind, questions: count });
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new ConfigError(`${name} is "${text}"; give a whole number of at least 1.`);
}
