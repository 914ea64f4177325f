import { isCommonWord } from '../../language/common-words.ts';
import { type LanguageCode, scriptOf } from '../../language/languages.ts';
import type { Findings, FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { type AskedName, articleHolds } from '../asked-names.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import type { Coverage } from './judge-coverage.ts';
import { holdsNearName } from './near-names.ts';

/** The names asked about, and which of them the best article lacks. */
export interface SoughtNames {
  readonly best: RankedSentence | undefined;
  readonly certain: readonly AskedName[];
  readonly missing: readonly AskedName[];
}

/** A name that occurs nowhere, or names that no article holds together; null for neither. */
export function lackOfNames(
  asked: Asked,
  findings: Findings,
  { best, certain, missing }: SoughtNames,
): Coverage | null {
  const telling = certain.filter((name) => !mayBeSaidOtherwise(name, best?.article, asked.language));
  const lacking = missing.filter((name) => telling.includes(name));
  const mayStandThere = (name: AskedName) => best !== undefined && holdsNearName(best.article, name, asked.language);
  const unknown = telling.filter((name) => isUnknown(name, findings) && !mayStandThere(name));
  if (unknown.length > 0) return { isCovered: false, reason: 'unknown-names', names: textsOf(unknown) };
  const isTogether =
    lacking.length === 0 ||
    findings.articles.some((article) => telling.every((name) => articleHolds(article, name))) ||
    (best !== undefined && mayHaveSlipped(best.article, lacking, asked.language));
  if (telling.length < 2 || isTogether) return null;
  return { isCovered: false, reason: 'never-together', names: textsOf(telling) };
}

/** The best article lacks a name, and no article that holds all of them came before it. */
export function namesNobodyTells({ language }: Asked, article: FoundArticle, missing: readonly AskedName[]): boolean {
  const telling = missing.filter((name) => !mayBeSaidOtherwise(name, article, language));
  return telling.length > 0 && !mayHaveSlipped(article, telling, language);
}

/**
 * Whether a name that no page holds may be told in other words: an abbreviation, a name of ordinary words ("Middle Corridor"), or on a page in another language
 * a single word that no table of places knows ("Шпицберген"). Its absence then counts, but does not decide.
 */
function mayBeSaidOtherwise(
  { text, isPlace, articleNumbers }: AskedName,
  article: FoundArticle | undefined,
  questionLanguage: LanguageCode,
): boolean {
  if (articleNumbers.length > 0 || isPlace || article === undefined) return false;
  const words = text.split(/[\s-]+/u);
  if (/^\p{Lu}{2,6}$/u.test(text) || words.every(isCommonWord)) return true;
  return words.length === 1 && article.language !== questionLanguage;
}

/** Neither the name nor its last word occurs in the corpus, in whatever script. */
function isUnknown(name: AskedName, { articles }: Findings): boolean {
  // Where a Chinese name ends is a guess: its absence counts, but does not decide.
  if (/\p{Script=Han}/u.test(name.text)) return false;
  return name.articleNumbers.length === 0 && !articles.some((article) => articleHolds(article, name));
}

/**
 * Whether the one name that the article lacks may stand there in a spelling that was not recognised: in another script than the question's, where no page
 * of that language is known to hold it.
 */
function mayHaveSlipped(article: FoundArticle, missing: readonly AskedName[], language: LanguageCode): boolean {
  const isOtherScript = scriptOf(article.language) !== scriptOf(language);
  return isOtherScript && missing.length === 1 && missing.every((name) => holdsNearName(article, name, language));
}

/** The names as asked, each once. */
export function textsOf(names: readonly AskedName[]): string[] {
  return [...new Set(names.map((name) => name.text))];
}
