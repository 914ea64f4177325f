import type { Writable } from 'node:stream';
import type { IngestProgress } from '../search/ingest/ingest-tally.ts';

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
  let stage: IngestProgress['stage'] | null = null;
  let stageStart = milliseconds();
  let last = stageStart + 400;
  let isShown = false;
  return {
    report(progress) {
      const now = milliseconds();
      const isNewStage = progress.stage !== stage;
      if (isNewStage) {
        stage = progress.stage;
        stageStart = now;
      }
      const pause = isTerminal ? betweenRedrawsMilliseconds : betweenPlainLinesMilliseconds;
      const isDue = now - last >= (isShown || isTerminal ? pause : 0);
      if (!isDue && !(isNewStage && isShown)) return;
      last = now;
      isShown = true;
      const line = progressLine(progress, (now - stageStart) / 1_000);
      output.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (isShown && isTerminal) output.write('\r\u001b[K');
    },
  };
}

/** Before so many seconds of a stage its pace says little. */
const secondsUntilGuess = 1;

/** "storing pages: 12 of 36, 5.1 a second, 5 s left"; pace and time left from the second second of the stage on. */
export function progressLine({ stage, done, total }: IngestProgress, seconds: number): string {
  const count = `${stage} pages: ${done} of ${total}`;
  if (seconds < secondsUntilGuess || done === 0) return count;
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  const time = left >= 90 ? `${Math.round(left / 60)} min` : `${left} s`;
  return `${count}, ${rate.toFixed(1)} a second, ${time} left`;
}
