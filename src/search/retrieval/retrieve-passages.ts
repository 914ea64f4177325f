import type { LanguageCode } from '../../language/languages.ts';
import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import type { PassageStore } from '../corpus/passage-store.ts';
import type { QuestionVector, VectorHit, VectorIndex } from '../vectors/vector-index.ts';
import { comparableKeys, keyTrust, type NameStatistics, nameMatcher } from './match-names.ts';
import { matchSentences } from './match-sentences.ts';
import { proposePassages } from './propose-passages.ts';

/** What is looked for: the question's words, its language, and its vector. */
export interface SearchQuestion {
  readonly text: string;
  readonly language: LanguageCode;
  readonly vector: QuestionVector;
  /** Articles of the period or the publisher asked for: they propose passages of their own, however many others are nearer. */
  readonly within?: readonly number[];
}

/** A passage with what each leg gave it; `relevance` is their weighted sum. */
export interface RankedPassage extends VectorHit {
  /** How well its sentences say what the question asks, within -1.12 to 1.12: `matchSentences`; a share of the centred cosine where they were not compared. */
  readonly meaning: number;
  /** BM25 sum of the question's stems over the sum it could reach; 0 where no word is shared. */
  readonly words: number;
  /** How much of the question's names it holds, 0 to 1, whatever script they are written in. */
  readonly names: number;
  readonly relevance: number;
}

/**
 * What the legs count for. The shares of words and of names count by their square: chance words of pages in the question's language must not pass pages
 * in another, and a name shared in part is often another name; most of the words, and the whole name, should.
 */
export const legWeights = { meaning: 2.3, words: 0.55, names: 0.275 } as const;

/** The meaning of a passage whose sentences were not compared, a share of its centred cosine: measured on all passages of three corpora. */
const meaningOfCosine = 0.64;

/** So many of the best passages by cosine, words and names have their sentences compared, over all languages, and in each at least and at most. */
const comparedSentences = { all: 120, least: 12, most: 40 } as const;

/** Ranks the passages of a corpus for a question: vectors, stemmed words and names, summed; every language of the corpus proposes its own. */
export async function retrievePassages(
  question: SearchQuestion,
  index: VectorIndex,
  store: PassageStore,
): Promise<RankedPassage[]> {
  const mentions = findNames(question.text, question.language);
  const statistics = await nameStatistics(mentions, index, store);
  const within = question.within?.length ? new Set(question.within) : null;
  const perLanguage = await Promise.all(
    index.languages.map((language) => rankLanguage({ question, mentions, statistics, language, index, store, within })),
  );
  return perLanguage.flat().sort(byRelevance);
}

interface LanguageSearch {
  readonly question: SearchQuestion;
  readonly mentions: readonly NameMention[];
  readonly statistics: NameStatistics;
  readonly language: LanguageCode;
  readonly index: VectorIndex;
  readonly store: PassageStore;
  /** The articles that are asked for; null for all. */
  readonly within: ReadonlySet<number> | null;
}

async function rankLanguage(search: LanguageSearch): Promise<RankedPassage[]> {
  const { question, mentions, language, store } = search;
  const keys = comparableKeys([...new Set(mentions.flatMap((mention) => mention.keys))], question.language, language);
  const { hits, words: byWords } = await proposePassages({ ...search, keys });
  const comparable = comparableMentions(mentions, question.language, language);
  const among = { language, keys: comparable.flatMap((mention) => [...mention.keys, ...mention.parts.flat()]) };
  const namesOf = await store.passageNames(
    hits.map((hit) => hit.passageId),
    among,
  );
  const match = nameMatcher(comparable, search.statistics, keyTrust(question.language, language));
  const legs = hits.map((hit): Legs => {
    const words = byWords.get(hit.passageId) ?? 0;
    const names = match(namesOf.get(hit.passageId) ?? new Set());
    return { ...hit, meaning: meaningOfCosine * hit.similarity, words, names };
  });
  return compareSentences(legs, search);
}

type Legs = Omit<RankedPassage, 'relevance'>;

/** Compares the sentences of the best passages of a language, and of the best of those asked for, and sums the legs of all. */
async function compareSentences(
  passages: readonly Legs[],
  { question, language, index, store, within }: LanguageSearch,
): Promise<RankedPassage[]> {
  const { all, least, most } = comparedSentences;
  const limit = Math.min(most, Math.max(least, Math.floor(all / index.languages.length)));
  const ranked = passages.map(weighed).sort(byRelevance);
  const asked = ranked.filter(({ articleNumber }) => within?.has(articleNumber));
  const best = new Set([...ranked.slice(0, limit), ...asked.slice(0, limit)]);
  const sentences = await store.sentenceVectors([...best].map(({ passageId }) => passageId));
  const { parts, centred: whole } = question.vector;
  const matched = matchSentences({ whole, parts, mean: index.meanOf(language) }, sentences);
  return passages.map((passage) => weighed({ ...passage, meaning: matched.get(passage.passageId) ?? passage.meaning }));
}

function weighed(legs: Legs): RankedPassage {
  const { meaning, words, names } = legWeights;
  return { ...legs, relevance: meaning * legs.meaning + words * legs.words ** 2 + names * legs.names ** 2 };
}

function byRelevance(a: RankedPassage, b: RankedPassage): number {
  return b.relevance - a.relevance || a.passageId - b.passageId;
}

function comparableMentions(mentions: readonly NameMention[], one: LanguageCode, other: LanguageCode): NameMention[] {
  return mentions.map((mention) => ({ ...mention, keys: comparableKeys(mention.keys, one, other) }));
}

async function nameStatistics(
  mentions: readonly NameMention[],
  index: VectorIndex,
  store: PassageStore,
): Promise<NameStatistics> {
  const frequencies = await store.nameFrequencies([...new Set(mentions.flatMap((mention) => mention.keys))]);
  return { frequencies, passages: index.languages.reduce((sum, language) => sum + index.count(language), 0) };
}
