import type { Asked } from '../asked.ts';
import { eventDateOf, isPlanned } from './date-statement.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** So far below an announcement the report that it took place may lie. */
const margin = 0.4;

/** For "when" of what is past: the sentences of a report that it took place before those of one that only announces it, where both name all the names. */
export function heldBeforePlanned(asked: Asked, ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const best = ranked[0];
  if (best === undefined || !asked.kinds.includes('when') || asked.asksAhead || !isPlanned(best)) return ranked;
  const held = ranked.find(
    (sentence) =>
      sentence.relevance >= best.relevance - margin &&
      eventDateOf(sentence) !== null &&
      !isPlanned(sentence) &&
      sentence.signals.articleNames === 1 &&
      sentence.sharedNames.length >= best.sharedNames.length,
  );
  return held === undefined ? ranked : ranked.filter(({ article }) => article === held.article);
}
