import type { State } from './open-state.ts';

/** Milliseconds of a day. */
export const dayMilliseconds = 86_400_000;

/** Forgets the traces of answers, and questions with their answers that nobody judged, that are older than they are to be kept. */
export function forgetOldAnswers(
  { traces, turns }: Pick<State, 'traces' | 'turns'>,
  { retentionDays, now }: { readonly retentionDays: number; readonly now: number },
): void {
  const time = now - retentionDays * dayMilliseconds;
  traces.forgetMadeBefore(time);
  turns.forgetAskedBefore(time);
}
