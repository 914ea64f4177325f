import type { FileRecord, Refusal } from './passage-store.ts';

/** Files looked at so far. */
export interface IngestProgress {
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
  #done = 0;
  #stored = 0;
  #unchanged = 0;
  #removed = 0;
  readonly #refusals: Refusal[] = [];
  readonly #total: number;
  readonly #onProgress: ((progress: IngestProgress) => void) | undefined;

  constructor(total: number, onProgress?: (progress: IngestProgress) => void) {
    this.#total = total;
    this.#onProgress = onProgress;
  }

  unchanged(record: FileRecord): void {
    this.#unchanged += record.articlePaths.length;
    this.#fileDone(record);
  }

  stored(record: FileRecord): void {
    this.#stored += record.articlePaths.length;
    this.#fileDone(record);
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

  #fileDone(record: FileRecord): void {
    this.#refusals.push(...record.refusals);
    this.#done += 1;
    this.#onProgress?.({ done: this.#done, total: this.#total });
  }
}
