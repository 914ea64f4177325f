import type { LanguageCode } from '../../language/languages.ts';
import type { PassageStore } from '../corpus/passage-store.ts';
import { searchWords } from '../corpus/search-words.ts';
import type { QuestionVector, VectorHit, VectorIndex } from '../vectors/vector-index.ts';

/** How many passages each leg may propose, in each language: every language is heard, whatever language the question has. */
const candidatesPerLeg = 60;

/** All passages of so few articles are candidates; of more, those that the legs propose among them. */
const narrowFilter = 500;

/** A question as the passages of one language are looked up for it. */
export interface LanguageQuestion {
  readonly question: { readonly text: string; readonly language: LanguageCode; readonly vector: QuestionVector };
  /** The keys of its names that may stand in passages of the language. */
  readonly keys: readonly string[];
  readonly language: LanguageCode;
  readonly index: VectorIndex;
  readonly store: PassageStore;
  /** The articles of the period or the publisher asked for; null for all. */
  readonly within: ReadonlySet<number> | null;
}

/** The passages of one language that a leg proposes, and the share of the question's words that those found by words hold, 0 to 1. */
export interface Proposals {
  readonly hits: readonly VectorHit[];
  readonly words: ReadonlyMap<number, number>;
}

/** What vectors, words and names propose among all passages of a language, and, where articles are asked for, also among theirs. */
export async function proposePassages(asked: LanguageQuestion): Promise<Proposals> {
  const { language, index, question, within } = asked;
  const ofAll = await propose(asked, null);
  if (within === null) return ofAll;
  const ofThese = await propose(asked, within);
  const all = within.size <= narrowFilter ? index.hits(language, index.passagesOf(within), question.vector) : [];
  return {
    hits: byPassage([...ofAll.hits, ...ofThese.hits, ...all]),
    words: new Map([...ofAll.words, ...ofThese.words]),
  };
}

async function propose(
  { question, keys, language, index, store }: LanguageQuestion,
  within: ReadonlySet<number> | null,
): Promise<Proposals> {
  const limit = candidatesPerLeg;
  const near =
    within === null
      ? index.search(language, question.vector, limit)
      : index.searchWithin(language, question.vector, { articleNumbers: within, limit });
  const wanted = within ? { limit, isWanted: (id: number) => index.isWithin(language, id, within) } : { limit };
  const words = await searchWords(question, language, { store, ...wanted });
  const named = await store.searchNames(language, { terms: keys, ...wanted });
  const seen = new Set(near.map(({ passageId }) => passageId));
  const others = new Set([...words.keys(), ...named.hits.map(({ passageId }) => passageId)]);
  const rest = [...others].filter((id) => !seen.has(id));
  return { hits: [...near, ...index.hits(language, rest, question.vector)], words };
}

function byPassage(hits: readonly VectorHit[]): VectorHit[] {
  return [...new Map(hits.map((hit) => [hit.passageId, hit])).values()];
}
