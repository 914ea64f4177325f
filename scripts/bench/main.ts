import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ConfigError } from '../../src/errors.ts';
import { runScript } from '../run-script.ts';
import { ingestSuite } from './ingest-suite.ts';
import { printSuite, type Suite } from './print-suite.ts';
import { questionSuite } from './question-suite.ts';
import { startSuite } from './start-suite.ts';

const suites: readonly Suite[] = [startSuite, questionSuite, ingestSuite];

await runScript(async (_config, parameters) => {
  const { positionals } = parseArgs({ args: parameters, allowPositionals: true });
  const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    throw new ConfigError(
      `There is no suite "${unknown.join(', ')}". There are: ${suites.map(({ name }) => name).join(', ')}`,
    );
  }
  process.stdout.write(
    `Node ${process.versions.node}, ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'unknown'}\n\n`,
  );
  for (const suite of suites) {
    if (positionals.length > 0 && !positionals.includes(suite.name)) continue;
    process.stdout.write(`${printSuite(suite.title, await suite.run())}\n`);
  }
  return 0;
});
