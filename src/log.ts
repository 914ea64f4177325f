import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type { Logger } from 'pino';

/**
 * A pino logger on stderr (stdout is for data): JSON lines for programs, sentences where somebody sits at a terminal. Secrets given are blotted
 * out wherever they occur in a line.
 */
export function createLog(
  level: LogLevel,
  secrets: readonly (string | null | undefined)[] = [],
  output: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr,
): Logger {
  const hidden = secrets.filter((secret): secret is string => Boolean(secret));
  const destination = {
    write(line: string) {
      output.write(blotOut(output.isTTY ? inWords(line) : line, hidden));
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

const levelNames: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warning',
  50: 'error',
  60: 'fatal',
};

/** "warning: the model server did not answer (code=down)" */
function inWords(line: string): string {
  const { level, time: _time, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const cause = (err as { message?: unknown } | undefined)?.message;
  const details = Object.entries({ ...rest, ...(cause === undefined || cause === msg ? {} : { cause }) })
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
  return `${levelNames[Number(level)] ?? level}: ${msg ?? cause ?? ''}${details === '' ? '' : ` (${details})`}\n`;
}

/** The text with every secret, and every bot token's path segment, replaced. */
export function blotOut(text: string, secrets: readonly string[]): string {
  const withoutSecrets = secrets.reduce((line, secret) => line.replaceAll(secret, '[secret]'), text);
  return withoutSecrets.replace(/(?<!\d)\d{6,}:[\w-]{30,}/g, '[token]');
}
