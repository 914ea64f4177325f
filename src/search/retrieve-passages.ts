import { findNames, type NameMention } from '../language/fold-names.ts';
import type { LanguageCode } from '../language/languages.ts';
import { stemWords } from '../language/stem-words.ts';
import { comparableKeys, type NameStatistics, nameMatcher } from './match-names.ts';
import type { PassageStore, TermHits } from './passage-store.ts';
import type { QuestionVector, VectorHit, VectorIndex } from './vector-index.ts';

/** What is looked for: the question's words, its language, and its vector. */
export interface SearchQuestion {
  readonly text: string;
  readonly language: LanguageCode;
  readonly vector: QuestionVector;
  /** Articles of the period or the publisher asked for: all their passages are compared, however many others are nearer. */
  readonly within?: readonly number[];
}

/** A passage with what each leg gave it; `relevance` is their weighted sum. */
export interface RankedPassage extends VectorHit {
  /** BM25 sum of the question's stems over the sum it could reach; 0 where no word is shared. */
  readonly words: number;
  /** How much of the question's names it holds, 0 to 1, whatever script they are written in. */
  readonly names: number;
  readonly relevance: number;
}

/**
 * What the legs count for, beside 1 for the centred cosine. The share of words counts by its square: chance words of pages in the question's language must
 * not pass pages in another, most of its words should (0.3 by the share itself: XQuAD ru-ru .95, en-en .96; by the square .97 and .97, mixed pool no worse).
 */
export const legWeights = { words: 0.8, names: 0.4 } as const;

/** How many passages each leg may propose, in each language: every language is heard, whatever language the question has. */
const candidatesPerLeg = 60;

/** Ranks the passages of a corpus for a question: vectors, stemmed words and names, summed; every language of the corpus proposes its own. */
export async function retrievePassages(
  question: SearchQuestion,
  index: VectorIndex,
  store: PassageStore,
): Promise<RankedPassage[]> {
  const mentions = findNames(question.text, question.language);
  const statistics = await nameStatistics(mentions, index, store);
  const within = question.within?.length ? index.passagesOf(question.within) : [];
  const perLanguage = await Promise.all(
    index.languages.map((language) => rankLanguage({ question, mentions, statistics, language, index, store, within })),
  );
  return perLanguage.flat().sort((a, b) => b.relevance - a.relevance || a.passageId - b.passageId);
}

interface LanguageSearch {
  readonly question: SearchQuestion;
  readonly mentions: readonly NameMention[];
  readonly statistics: NameStatistics;
  readonly language: LanguageCode;
  readonly index: VectorIndex;
  readonly store: PassageStore;
  readonly within: readonly number[];
}

async function rankLanguage(search: LanguageSearch): Promise<RankedPassage[]> {
  const { question, mentions, language, index, store } = search;
  const near = index.search(language, question.vector, candidatesPerLeg);
  const byWords = await searchWords(question, language, store);
  const keys = comparableKeys([...new Set(mentions.flatMap((mention) => mention.keys))], question.language, language);
  const named = (await store.searchNames(language, keys, candidatesPerLeg)).hits.map((hit) => hit.passageId);
  const seen = new Set(near.map((hit) => hit.passageId));
  const others = [...new Set([...byWords.keys(), ...named, ...search.within])].filter((id) => !seen.has(id));
  const hits = [...near, ...index.hits(language, others, question.vector)];
  const comparable = comparableMentions(mentions, question.language, language);
  const among = { language, keys: comparable.flatMap((mention) => [...mention.keys, ...mention.parts.flat()]) };
  const namesOf = await store.passageNames(
    hits.map((hit) => hit.passageId),
    among,
  );
  const match = nameMatcher(comparable, search.statistics);
  return hits.map((hit) => {
    const words = byWords.get(hit.passageId) ?? 0;
    const names = match(namesOf.get(hit.passageId) ?? new Set());
    const relevance = hit.similarity + legWeights.words * words ** 2 + legWeights.names * names;
    return { ...hit, words, names, relevance };
  });
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

/** A question in a neighbouring language is also read with the stems of the pages' language: переговори meets переговоры. */
async function searchWords(
  question: SearchQuestion,
  language: LanguageCode,
  store: PassageStore,
): Promise<Map<number, number>> {
  const readings = new Set([question.language, language]);
  const results = await Promise.all(
    [...readings].map((reading) => store.searchWords(language, stemWords(question.text, reading), candidatesPerLeg)),
  );
  const best = new Map<number, number>();
  for (const reading of results.map(normalised)) {
    for (const [id, value] of reading) best.set(id, Math.max(value, best.get(id) ?? 0));
  }
  return best;
}

/** Sums over what the question could reach with every term present, so that a question of unknown words gets next to nothing. */
function normalised({ hits, possibleSum }: TermHits): Map<number, number> {
  return new Map(hits.map((hit) => [hit.passageId, possibleSum > 0 ? Math.min(1, hit.sum / possibleSum) : 0]));
}
