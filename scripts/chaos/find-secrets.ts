import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a secret stands: the names of the files in a folder (journals too) that hold one, and `output` for what was printed. */
export function findSecrets(secrets: readonly string[], folder: string, output: string): string[] {
  const found = output !== '' && secrets.some((secret) => output.includes(secret)) ? ['output'] : [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    if (secrets.some((secret) => bytes.includes(secret))) found.push(entry.name);
  }
  return found;
}
