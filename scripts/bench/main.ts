import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ConfigError } from '../../src/errors.ts';
import { runScript } from '../run-script.ts';
import { folderSuite } from './folder-suite.ts';
import { ingestSuite } from './ingest-suite.ts';
import { printSuite, type Suite } from './print-suite.ts';
import { questionSuite } from './question-suite.ts';
import { searchSuite } from './search-suite.ts';
import { startSuite } from './start-suite.ts';
import { telegramSuite } from './telegram-suite.ts';

const suites: readonly Suite[] = [startSuite, questionSuite, telegramSuite, ingestSuite, folderSuite, searchSuite];

await runScript(async (_config, parameters) => {
  const { positionals, values } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: { passages: { type: 'string' }, alone: { type: 'boolean', default: false } },
  });
  const passages = values.passages === undefined ? {} : { passages: readCount(values.passages) };
  const options = { ...passages, isAlone: values.alone };
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
    process.stdout.write(`${printSuite(suite.title, await suite.run(options))}\n`);
  }
  return 0;
});

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 100) return count;
  throw new ConfigError(`--passages is "${text}"; give a whole number of at least 100.`);
}
