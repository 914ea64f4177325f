import type { LanguageCode } from '../../language/languages.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { PassageStore, TermHits, WantedTerms } from './passage-store.ts';

interface WordsAsked {
  readonly text: string;
  readonly language: LanguageCode;
}

/**
 * The `limit` passages of a language that hold most of a question's words, as [id, 0 to 1].
 * A question in a neighbouring language is also read with the stems of the pages' language: переговори meets переговоры.
 */
export async function searchWords(
  question: WordsAsked,
  language: LanguageCode,
  { store, ...wanted }: { readonly store: PassageStore } & Omit<WantedTerms, 'terms'>,
): Promise<Map<number, number>> {
  const readings = new Set([question.language, language]);
  const results = await Promise.all(
    [...readings].map((reading) =>
      store.searchWords(language, { ...wanted, terms: stemWords(question.text, reading) }),
    ),
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
