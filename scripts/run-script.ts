import { type Config, readConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';
import { readEnvironment } from '../src/read-environment.ts';

/**
 * Runs a command: settings in, exit code out (0 done, 1 a fault, 2 wrong use or configuration). A fault is told in its own words on stderr;
 * only what nobody foresaw shows where it happened. `usage` is printed when asked for (--help), and after a parameter that is not known.
 */
export async function runScript(
  command: (config: Config, parameters: string[]) => Promise<number>,
  usage: string | null = null,
): Promise<void> {
  // A reader that has seen enough (| head) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const parameters = process.argv.slice(2);
  if (usage !== null && parameters.some((parameter) => parameter === '--help' || parameter === '-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    const config = readConfig(readEnvironment(process.env, process.cwd(), (line) => process.stderr.write(`${line}\n`)));
    process.exitCode = await command(config, parameters);
  } catch (error) {
    const isParameter = isUnknownParameter(error) && usage !== null;
    process.stderr.write(`${describeFault(error)}\n${isParameter ? `${usage}\n` : ''}`);
    process.exitCode = isWrongUse(error) ? 2 : 1;
  }
}

function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForeseen = 'isRetryable' in error || isWrongUse(error);
  return isForeseen ? error.message : (error.stack ?? error.message);
}

/** ConfigError, or an argument that util.parseArgs does not know. */
function isWrongUse(error: unknown): boolean {
  return error instanceof ConfigError || isUnknownParameter(error);
}

function isUnknownParameter(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
