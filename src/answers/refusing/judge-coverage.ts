import type { Findings } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { isSure } from '../asked-names.ts';
import { questionWords } from '../question-words.ts';
import type { MeetingList } from '../quoting/choose-meetings.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import { tellsOf } from '../verifying/told-time.ts';
import { coverageOf } from './coverage-of.ts';
import { isPremise } from './false-premise.ts';
import { lackOfNames, namesNobodyTells, textsOf } from './lack-of-names.ts';
import { isOffTopic } from './off-topic.ts';
import type { TellingSentences } from './telling-sentences.ts';

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

/** Below this line lie half of the unanswerable of an examination that the weights were not fitted on, and one in seventeen of the answerable. */
const leastCoverage = -1.05;

/** Where all persons agree, a page on them is shown even if little else does. */
const leastOfPremise = -3;

/** What was found for a question; `lacks` says why no article can answer. */
export interface JudgedParts {
  readonly ranked: readonly RankedSentence[];
  readonly meetings: MeetingList;
  readonly lacks: TellingSentences['lacks'];
}

/**
 * Whether the sources answer: no, for a name that occurs nowhere, for names that no article holds together, for a time that no article on those names tells
 * of, for a thing that the article does not name, and where the best sentence shares too little with the question.
 */
export function judgeCoverage(asked: Asked, findings: Findings, { ranked, meetings, lacks }: JudgedParts): Coverage {
  const best = ranked[0];
  if (isOffTopic(asked.text)) return { isCovered: false, reason: 'off-topic' };
  if (isUnclear(asked, ranked)) return { isCovered: false, reason: 'unclear' };
  if (asked.titled !== null) return { isCovered: true, missing: [] };
  // Several articles that tell of a meeting with all the names are an answer, whatever else the question says.
  if (meetings.found > 0) return { isCovered: true, missing: [] };
  if (asked.listByDate !== null) return { isCovered: false, reason: 'other-time' };
  const certain = asked.names.filter(isSure);
  const missing = best === undefined ? certain : certain.filter((name) => !best.articleNames.includes(name.text));
  const isFalsePremise = isPremise(certain, missing);
  const lackingNames = isFalsePremise ? null : lackOfNames(asked, findings, { best, certain, missing });
  if (lackingNames !== null) return lackingNames;
  if (asksForAny(asked, ranked)) return { isCovered: true, missing: [] };
  if (lacks === 'names-together') return { isCovered: false, reason: 'never-together', names: textsOf(certain) };
  // "Что писал ТАСС": the word for publishing stands in no page.
  const isLenient = isFalsePremise || findings.names.some((name) => name.isPublisher);
  if (best === undefined) return { isCovered: false, reason: 'nothing-near' };
  if (!isLenient && namesNobodyTells(asked, best.article, missing)) return { isCovered: false, reason: 'nothing-near' };
  const missingShare = isFalsePremise ? 0 : missing.length / Math.max(1, certain.length);
  const ground = { ranked, missing: missingShare, lacksTrait: lacks === 'trait' };
  if (coverageOf(asked, ground) < (isLenient ? leastOfPremise : leastCoverage))
    return { isCovered: false, reason: 'nothing-near' };
  if (isOfOtherTime(asked, ranked)) return { isCovered: false, reason: 'other-time' };
  return { isCovered: true, missing: textsOf(missing) };
}

/** Who somebody is, every sentence that names him tells in part; nothing but names asks what there is on them. */
function asksForAny({ names, asksWhoIs, isBare }: Asked, ranked: readonly RankedSentence[]): boolean {
  const person = names[0]?.text ?? '';
  if (asksWhoIs && ranked.some(({ sharedNames }) => sharedNames.includes(person))) return true;
  const best = ranked[0];
  return isBare && best !== undefined && names.every((name) => best.articleNames.includes(name.text));
}

/** A question that names its year is not answered by a page of another year, unless a sentence of it looks back or ahead. */
function isOfOtherTime(asked: Asked, ranked: readonly RankedSentence[]): boolean {
  const article = ranked[0]?.article;
  const { period } = asked;
  if (period === null || period.isYearGuessed || article?.timing === null || article?.timing === 'inside') return false;
  const ofArticle = ranked.filter((sentence) => sentence.article === article);
  return !tellsOf(ofArticle, period, asked.names.length > 0);
}

/** "А где?" without a question before it: no name, no time and no word that says what is meant; "123" says nothing unless a page holds that number. */
function isUnclear({ names, period, standalone, language }: Asked, ranked: readonly RankedSentence[]): boolean {
  if (names.length > 0 || period !== null) return false;
  if (questionWords(standalone, [language]).length === 0) return true;
  return !/\p{L}/u.test(standalone) && !ranked.some(({ sharedWords }) => sharedWords.length > 0);
}
