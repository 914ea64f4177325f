import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backUpState } from '../src/state/back-up-state.ts';
import { runScript } from './run-script.ts';

// npm run backup -- [file]: the state in one file; the index is made from the pages and needs none.
await runScript(async ({ dataFolder }, parameters) => {
  const { positionals } = parseArgs({ args: parameters, allowPositionals: true });
  const stamp = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
  const target = positionals[0] ?? join(dataFolder, 'backups', `state-${stamp}.sqlite`);
  await backUpState(dataFolder, target);
  process.stdout.write(`${target}\n`);
  return 0;
});
