import type { AskedName } from '../asked-names.ts';

/** Names must be at least so many that a missing place looks like a false premise rather than like another event. */
export const namesOfPremise = 2;

/** Two people who met, in a place where they did not: the page that tells where is the answer. `certain` are the names asked about, `missing` those that the article lacks. */
export function isPremise(certain: readonly AskedName[], missing: readonly AskedName[]): boolean {
  return (
    missing.length > 0 && missing.every((name) => name.isPlace) && certain.length - missing.length >= namesOfPremise
  );
}
