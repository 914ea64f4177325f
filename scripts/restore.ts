import { parseArgs } from 'node:util';
import { ConfigError } from '../src/errors.ts';
import { restoreState } from '../src/state/restore-state.ts';
import { runScript } from './run-script.ts';

// npm run restore -- <file>: puts a backup in the place of the state; what stood there is kept.
await runScript(async ({ dataFolder }, parameters) => {
  const { positionals } = parseArgs({ args: parameters, allowPositionals: true });
  const backup = positionals[0];
  if (backup === undefined)
    throw new ConfigError('No backup was named. Write: npm run restore -- path/to/backup.sqlite');
  const stamp = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
  const { keptAs, tookOver } = await restoreState(dataFolder, backup, stamp);
  process.stdout.write(`${dataFolder} has the state of ${backup}\n`);
  if (keptAs !== null) process.stdout.write(`what stood there is kept as ${keptAs}\n`);
  if (!tookOver) {
    process.stdout.write('now run: npm run ingest -- --rebuild (article numbers may differ from those in the index)\n');
  }
  return 0;
});
