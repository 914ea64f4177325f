import type { FileRecord, Refusal } from '../corpus/passage-store.ts';

/** Files done so far of one stage: first all changed files are read for the blocks that their sites repeat, then they are embedded and stored. */
export interface IngestProgress {
  readonly stage: 'reading' | 'storing';
  readonly done: number;
  readonly total: number;
}

/** Totals of one ingest, in articles: `read` = `stored` + `unchanged` + refusals; `removed` stands apart. */
export interface IngestReport {
  readonly read: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly refusals: readonly Refusal[];
  readonly removed: number;
  readonly embeddedPassages: number;
}

/** Counts the files of one ingest as they are done, and reports progress. */
export class IngestTally {
  embeddedPassages = 0;
  #progress: IngestProgress = { stage: 'reading', done: 0, total: 0 };
  #stored = 0;
  #unchanged = 0;
  #removed = 0;
  readonly #refusals: Refusal[] = [];
  readonly #onProgress: ((progress: IngestProgress) => void) | undefined;

  constructor(onProgress?: (progress: IngestProgress) => void) {
    this.#onProgress = onProgress;
  }

  /** Begins a stage of so many files. */
  begin(stage: IngestProgress['stage'], total: number): void {
    this.#progress = { stage, done: 0, total };
  }

  /** One more file of the stage is done. */
  step(): void {
    this.#progress = { ...this.#progress, done: this.#progress.done + 1 };
    this.#onProgress?.(this.#progress);
  }

  unchanged(record: FileRecord): void {
    this.#unchanged += record.articlePaths.length;
    this.#refusals.push(...record.refusals);
  }

  stored(record: FileRecord): void {
    this.#stored += record.articlePaths.length;
    this.#refusals.push(...record.refusals);
  }

  removed(count: number): void {
    this.#removed += count;
  }

  report(): IngestReport {
    return {
      read: this.#stored + this.#unchanged + this.#refusals.length,
      stored: this.#stored,
      unchanged: this.#unchanged,
      refusals: this.#refusals,
      removed: this.#removed,
      embeddedPassages: this.embeddedPassages,
    };
  }
}
