import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { isSure } from '../asked-names.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import { tellingTrait } from './asked-traits.ts';
import { isPremise } from './false-premise.ts';
import { tellingTogether } from './names-together.ts';

/** The sentences that may answer, best first; `lacks` says why none of them does. */
export interface TellingSentences {
  readonly ranked: readonly RankedSentence[];
  readonly lacks: 'names-together' | 'trait' | null;
}

/** Leaves the articles that can answer: those that hold the names of the question, tell of them together, and tell the trait that is asked for. */
export function tellingSentences(
  asked: Asked,
  sentences: readonly RankedSentence[],
  articles: readonly FoundArticle[],
): TellingSentences {
  const named = holdingNames(asked, sentences);
  const together = tellingTogether(asked, named);
  if (together === null) return { ranked: named, lacks: 'names-together' };
  const telling = tellingTrait(asked, together, articles);
  return telling === null ? { ranked: together, lacks: 'trait' } : { ranked: telling, lacks: null };
}

/** Where the best article lacks a name, the articles that hold all of them; all, where none does. */
function holdingNames(asked: Asked, ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const certain = asked.names.filter(isSure);
  const missing = certain.filter((name) => !ranked[0]?.articleNames.includes(name.text));
  if (missing.length === 0 || isPremise(certain, missing)) return ranked;
  const holding = ranked.filter(({ articleNames }) => certain.every((name) => articleNames.includes(name.text)));
  return holding.length > 0 ? holding : ranked;
}
