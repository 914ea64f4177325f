import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type { Logger } from 'pino';

/** A pino logger on stderr (stdout is for data). Secrets given are blotted out wherever they occur in a line. */
export function createLog(level: LogLevel, secrets: readonly (string | null | undefined)[] = []): Logger {
  const hidden = secrets.filter((secret): secret is string => Boolean(secret));
  const destination = {
    write(line: string) {
      process.stderr.write(blotOut(line, hidden));
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** The text with every secret, and every bot token's path segment, replaced. */
export function blotOut(text: string, secrets: readonly string[]): string {
  const withoutSecrets = secrets.reduce((line, secret) => line.replaceAll(secret, '[secret]'), text);
  return withoutSecrets.replace(/\b\d{6,}:[\w-]{30,}\b/g, '[token]');
}
