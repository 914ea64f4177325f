import type { Writable } from 'node:stream';
import type { IngestProgress } from '../search/ingest-tally.ts';

/** Where progress goes, and what time it is. */
export interface ProgressPlace {
  readonly output: Writable;
  readonly isTerminal: boolean;
  readonly milliseconds: () => number;
}

const betweenPlainLinesMilliseconds = 5_000;
const betweenRedrawsMilliseconds = 100;

/**
 * A reporter of ingest progress with count, rate and time left: one line redrawn on a terminal, plain lines elsewhere.
 * Work that is over within half a second shows nothing.
 */
export function progressReporter({ output, isTerminal, milliseconds }: ProgressPlace): {
  report(progress: IngestProgress): void;
  end(): void;
} {
  const start = milliseconds();
  let last = start + 400;
  let isShown = false;
  return {
    report({ done, total }) {
      const now = milliseconds();
      const pause = isTerminal ? betweenRedrawsMilliseconds : betweenPlainLinesMilliseconds;
      if (now - last < (isShown || isTerminal ? pause : 0)) return;
      last = now;
      isShown = true;
      const line = progressLine(done, total, (now - start) / 1_000);
      output.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (isShown && isTerminal) output.write('\r\u001b[K');
    },
  };
}

/** "reading pages: 12 of 36, 5.1 a second, 5 s left" */
export function progressLine(done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
  const time = left >= 90 ? `${Math.round(left / 60)} min` : `${left} s`;
  return `reading pages: ${done} of ${total}, ${rate.toFixed(1)} a second, ${time} left`;
}
