import { articleNumberFor } from './article-numbers.ts';
import { openStateDatabase } from './open-state-database.ts';

/** What must outlive a crash and cannot be made again: `state.sqlite` in the data folder. Several processes may have it open. */
export interface State {
  /** The permanent number of each path; see `article-numbers.ts`. */
  articleNumberFor(paths: readonly string[]): Map<string, number>;
  close(): void;
}

/** Opens the state of a data folder; throws IndexError ('damaged', 'newer-format', 'locked', 'disk') with what to do. */
export function openState(dataFolder: string): State {
  const file = openStateDatabase(dataFolder);
  return {
    articleNumberFor: (paths) => articleNumberFor(file, paths),
    close: () => file.close(),
  };
}
