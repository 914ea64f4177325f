import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from './corrections.ts';

/**
 * Adds a line to `corrections.jsonl`. The file is replaced as a whole, since half a line after a kill would refuse every start; nothing else is done between
 * reading and replacing it, so that no line of this process is lost.
 */
export function saveCorrection(dataFolder: string, correction: Correction): void {
  const path = join(dataFolder, 'corrections.jsonl');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeFileSync(file, `${lines}${JSON.stringify(correction)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
