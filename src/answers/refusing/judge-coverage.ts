import type { LanguageCode } from '../../language/languages.ts';
import type { Findings, FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { type AskedName, articleHolds, isSure } from '../asked-names.ts';
import { questionWords, scriptOf } from '../question-words.ts';
import type { MeetingList } from '../quoting/choose-meetings.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import { tellsOf } from '../verifying/told-time.ts';
import { coverageOf } from './coverage-of.ts';
import { saysFocus } from './focus-word.ts';
import { holdsNearName } from './near-names.ts';
import { isOffTopic } from './off-topic.ts';

/** Whether the sources can answer, and if not, why. */
export type Coverage =
  | {
      readonly isCovered: true /** Names of the question that the article chosen does not hold. */;
      readonly missing: readonly string[];
    }
  | { readonly isCovered: false; readonly reason: 'off-topic' | 'unclear' | 'nothing-near' | 'other-time' }
  | {
      readonly isCovered: false;
      readonly reason: 'unknown-names' | 'never-together';
      readonly names: readonly string[];
    };

/** Refusing what could be answered costs as much as answering what could not: the line lies where the dev half has one in twenty of the former. */
const leastCoverage = -1.1;

/** Where all persons agree, a page on them is shown even if little else does. */
const leastOfPremise = -3;

/** Names must be at least so many that a missing place looks like a false premise rather than like another event. */
const namesOfPremise = 2;

/** What was found for a question; `standApart` where names that it asks about together stand in no article together. */
export interface JudgedParts {
  readonly ranked: readonly RankedSentence[];
  readonly meetings: MeetingList;
  readonly standApart: boolean;
}

/**
 * Whether the sources answer: no, for a name that occurs nowhere, for names that no article holds together, for a time that no article on those names tells
 * of, and where the best sentence shares too little with the question.
 */
export function judgeCoverage(
  asked: Asked,
  findings: Findings,
  { ranked, meetings, standApart }: JudgedParts,
): Coverage {
  const best = ranked[0];
  if (isOffTopic(asked.text)) return { isCovered: false, reason: 'off-topic' };
  if (isUnclear(asked)) return { isCovered: false, reason: 'unclear' };
  if (asked.titled !== null) return { isCovered: true, missing: [] };
  // Several articles that tell of a meeting with all the names are an answer, whatever else the question says.
  if (meetings.found > 0) return { isCovered: true, missing: [] };
  if (asked.listByDate !== null) return { isCovered: false, reason: 'other-time' };
  const certain = asked.names.filter(isSure);
  const missing = best === undefined ? certain : certain.filter((name) => !best.articleNames.includes(name.text));
  const isFalsePremise = isPremise(certain, missing);
  if (!isFalsePremise) {
    const unknown = certain.filter(
      (name) => isUnknown(name, findings) && !(best !== undefined && holdsNearName(best.article, name, asked.language)),
    );
    if (unknown.length > 0) return { isCovered: false, reason: 'unknown-names', names: textsOf(unknown) };
    const isTogether =
      missing.length === 0 ||
      findings.articles.some((article) => certain.every((name) => articleHolds(article, name))) ||
      (best !== undefined && mayHaveSlipped(best.article, missing, asked.language));
    if (certain.length > 1 && !isTogether)
      return { isCovered: false, reason: 'never-together', names: textsOf(certain) };
  }
  // Who somebody is, every sentence that names him tells in part.
  const person = asked.names[0]?.text;
  if (asked.asksWhoIs && ranked.some(({ sharedNames }) => sharedNames.includes(person ?? '')))
    return { isCovered: true, missing: [] };
  // Nothing but names asks what there is on them.
  if (asked.isBare && best !== undefined && asked.names.every((name) => best.articleNames.includes(name.text)))
    return { isCovered: true, missing: [] };
  if (best !== undefined && !isFalsePremise) {
    if (standApart) return { isCovered: false, reason: 'never-together', names: textsOf(certain) };
    if (!saysFocus(asked, best.article) || sharesNothing(asked, ranked))
      return { isCovered: false, reason: 'nothing-near' };
  }
  const missingShare = certain.length === 0 ? 0 : missing.length / certain.length;
  // "Что писал ТАСС": the word for publishing stands in no page.
  const isLenient = isFalsePremise || findings.names.some((name) => name.isPublisher);
  const least = isLenient ? leastOfPremise : leastCoverage;
  if (best === undefined || coverageOf(asked, ranked, isFalsePremise ? 0 : missingShare) < least)
    return { isCovered: false, reason: 'nothing-near' };
  if (certain.length < namesOfPremise && isOfOtherTime(asked, ranked))
    return { isCovered: false, reason: 'other-time' };
  return { isCovered: true, missing: textsOf(missing) };
}

/** Where no sentence of the best article has a word or a name of the question, its likeness is one of sound only. */
function sharesNothing({ text, language }: Asked, ranked: readonly RankedSentence[]): boolean {
  const article = ranked[0]?.article;
  if (article === undefined || questionWords(text, [language]).length === 0) return false;
  const ofArticle = ranked.filter((sentence) => sentence.article === article);
  return ofArticle.every(({ sharedWords, sharedNames }) => sharedWords.length + sharedNames.length === 0);
}

/** A question that names its year is not answered by a page of another year, unless a sentence of it looks back or ahead. */
function isOfOtherTime(asked: Asked, ranked: readonly RankedSentence[]): boolean {
  const article = ranked[0]?.article;
  const { period } = asked;
  if (period === null || period.isYearGuessed || article?.timing === null || article?.timing === 'inside') return false;
  const ofArticle = ranked.filter((sentence) => sentence.article === article);
  return !tellsOf(ofArticle, period, asked.names.length > 0);
}

/** Two people who met, in a place where they did not: the page that tells where is the answer. */
function isPremise(certain: readonly AskedName[], missing: readonly AskedName[]): boolean {
  return (
    missing.length > 0 && missing.every((name) => name.isPlace) && certain.length - missing.length >= namesOfPremise
  );
}

/** "А где?" without a question before it: no name, no time and no word that says what is meant. */
function isUnclear({ names, period, standalone, language }: Asked): boolean {
  return names.length === 0 && period === null && questionWords(standalone, [language]).length === 0;
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

function textsOf(names: readonly AskedName[]): string[] {
  return [...new Set(names.map((name) => name.text))];
}
