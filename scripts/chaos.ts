import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ConfigError } from '../src/errors.ts';
import { printSuite } from './bench/print-suite.ts';
import { brokenPromises, printFindings } from './chaos/print-findings.ts';
import { measuredSuites, questionSuites, type SuiteOrder } from './chaos/suites.ts';
import { runScript } from './run-script.ts';

// npm run chaos -- [kill faults burst ingest flood intake soak recovery] --questions 1500 --kills 16 --seed 7 --minutes 10 [--alone] [--real]
await runScript(async (_config, parameters) => {
  const { positionals, order, kinds } = readParameters(parameters);
  // Without names those that tell what becomes of questions; the others measure a machine and are asked for.
  const usual = [...Object.keys(questionSuites), 'ingest'];
  const chosen = positionals.length > 0 ? positionals : usual;
  process.stdout.write(
    `Node ${process.versions.node}, ${availableParallelism()} cores, seed ${order.seed}, ${new Date().toISOString()}\n\n`,
  );
  const broken: string[] = [];
  for (const [name, run] of Object.entries(measuredSuites)) {
    if (!chosen.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    const measured = await run(order);
    process.stdout.write(`${printSuite(measured.title, measured.figures)}\n`);
    broken.push(...measured.broken);
  }
  const findings = [];
  for (const [name, run] of Object.entries(questionSuites)) {
    for (const kind of chosen.includes(name) ? kinds : []) {
      process.stderr.write(`${name}, ${kind} …\n`);
      findings.push(await run({ ...order, kind }));
    }
  }
  if (findings.length > 0) process.stdout.write(printFindings(findings));
  broken.push(...findings.flatMap(brokenPromises));
  for (const line of broken) process.stdout.write(`BROKEN ${line}\n`);
  return broken.length === 0 ? 0 : 1;
});

function readParameters(parameters: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      questions: { type: 'string', default: '1500' },
      kills: { type: 'string', default: '16' },
      seed: { type: 'string', default: '7' },
      minutes: { type: 'string', default: '10' },
      alone: { type: 'boolean', default: false },
      real: { type: 'boolean', default: false },
    },
  });
  const names = [...Object.keys(questionSuites), ...Object.keys(measuredSuites)];
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new ConfigError(`There are no suites but ${names.join(', ')}; given: ${unknown.join(' ')}.`);
  }
  const order: Omit<SuiteOrder, 'kind'> = {
    questions: readCount('--questions', values.questions),
    kills: readCount('--kills', values.kills),
    seed: readCount('--seed', values.seed),
    minutes: readCount('--minutes', values.minutes),
  };
  const kinds: SuiteOrder['kind'][] = values.real ? ['real'] : ['communique'];
  if (!values.alone && !values.real) kinds.push('naive-parallel', 'naive-in-order');
  return { positionals, order, kinds };
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new ConfigError(`${name} is "${text}"; give a whole number of at least 1.`);
}
