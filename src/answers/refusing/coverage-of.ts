import type { Asked } from '../asked.ts';
import { isSure } from '../asked-names.ts';
import { questionWords } from '../question-words.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import { saysFocus } from './focus-word.ts';
import { countsOtherThings } from './other-things.ts';
import { answerSlot } from './slot/answer-slot.ts';
import { wantedKind } from './slot/wanted-kind.ts';
import { isToldWithoutWords } from './told-without-words.ts';

/** What tells whether the best article answers; shares are 0 to 1, the rest 0 or 1. */
export interface CoverageSignals {
  readonly relevance: number;
  /** How far the logit of the highest chance that the reader gives a sentence lies above what is usual; 0 where nothing was read. */
  readonly answering: number;
  /** Words of the question that the whole article holds ("зарплата", "родился" are mostly missing). */
  readonly articleWords: number;
  /** Share of its names that the article lacks. */
  readonly missingNames: number;
  /** What stands around the best candidate for an answer, and anywhere: a near miss has the words, but no answer among them. */
  readonly filled: number;
  readonly anywhere: number;
  /** The sort of thing asked for stands beside no candidate. */
  readonly apart: number;
  /** The trait asked for is told nowhere, the sort of thing asked for is not said, what is counted is something else. */
  readonly traitless: number;
  readonly unsaid: number;
  readonly uncounted: number;
  /** Names of things and companies, and of people, are asked for more often than they are told. */
  readonly asksName: number;
  readonly asksPerson: number;
}

/**
 * How the signals add up to a chance that the sources answer: the logit of a logistic regression, both classes weighing alike, as scripts/fit-coverage.ts
 * prints it.
 */
export const coverageWeights: Readonly<Record<keyof CoverageSignals | 'bias', number>> = {
  bias: -2.02,
  relevance: 1.33,
  answering: 1.5,
  articleWords: 1.77,
  missingNames: -1.18,
  filled: 4.08,
  anywhere: -2.14,
  apart: -1.5,
  traitless: -3.64,
  unsaid: -1.18,
  uncounted: -0.81,
  asksName: -1.54,
  asksPerson: -1.07,
};

/** What was found for a question; `missing` is the share of its names that the best article lacks. */
export interface CoverageGround {
  readonly ranked: readonly RankedSentence[];
  readonly missing: number;
  readonly lacksTrait: boolean;
}

/** The signals of the best article. */
export function coverageSignals(asked: Asked, { ranked, missing, lacksTrait }: CoverageGround): CoverageSignals {
  const best = ranked[0]!;
  const {
    article,
    signals: { articleWords },
  } = best;
  const ofArticle = ranked.filter((other) => other.article === article);
  const isForeign = article.language !== asked.language;
  const kind = wantedKind(asked);
  return {
    relevance: article.relevance,
    answering: sayOfReader(asked, { ranked, lacksTrait }),
    articleWords: mayBeSaidOtherwise(asked, ofArticle, isForeign) ? Math.max(articleWords, untold) : articleWords,
    missingNames: missing,
    ...answerSlot(asked, article),
    traitless: lacksTrait ? 1 : 0,
    unsaid: saysFocus(asked, article) ? 0 : 1,
    uncounted: countsOtherThings(asked, ranked) ? 1 : 0,
    asksName: kind === 'name' || kind === 'organisation' ? 1 : 0,
    asksPerson: kind === 'person' ? 1 : 0,
  };
}

/** Beyond these chances the reader says no more: what else speaks against an answer keeps its say. The usual logit is that at which it speaks neither for nor against. */
const surest = { no: 0.002, yes: 0.67 };
const usualLogit = -2.1;

/** What the reader says, where it has a say: some answers do not hang on the words of one sentence, and a width is no length however near its sentence. */
function sayOfReader(asked: Asked, { ranked, lacksTrait }: Omit<CoverageGround, 'missing'>): number {
  const said = aboveUsual(ranked);
  const [best] = ranked as readonly [RankedSentence];
  if (lacksTrait || countsOtherThings(asked, ranked) || countsUnsaid(asked, best)) return Math.min(0, said);
  if (saysNoWord(asked, best)) return said - surerWithoutWords;
  return isToldWithoutWords(asked, best) ? Math.max(0, said) : said;
}

/** "How many camels" where no sentence says a camel: fourteen of another thing read like an answer. */
function countsUnsaid(asked: Asked, { article }: RankedSentence): boolean {
  return asked.kinds[0] === 'how-many' && article.language === asked.language && !saysFocus(asked, article);
}

/** So much surer (as a logit) the reader must be of an article that has no word of the question. */
const surerWithoutWords = 0.5;

/** An article in the question's own language that has none of its words. */
function saysNoWord({ language }: Asked, { article, signals }: RankedSentence): boolean {
  return article.language === language && signals.articleWords === 0;
}

function aboveUsual(ranked: readonly RankedSentence[]): number {
  const read = ranked.flatMap(({ article, position }) => article.sentences[position]?.answering ?? []);
  if (read.length === 0) return 0;
  const chance = Math.min(surest.yes, Math.max(surest.no, ...read));
  return Math.log(chance / (1 - chance)) - usualLogit;
}

/** The share of words held that says nothing for or against. */
const untold = 0.5;

/** What people do by speaking: a report quotes the promise and seldom calls it one. */
const speechActs = new Set([
  'say',
  'answer',
  'ask',
  'demand',
  'offer',
  'promise',
  'agree',
  'discuss',
  'call',
  'support',
  'thank',
  'criticise',
]);

/**
 * Whether the words of the question may be missing from an article that answers it: a sentence holds all of its several names, and the page is in another
 * language or the question asks only what was said.
 */
function mayBeSaidOtherwise(
  { names, text, language, period }: Asked,
  ofArticle: readonly RankedSentence[],
  isForeign: boolean,
): boolean {
  const certain = names.filter(isSure);
  const isTold = ofArticle.some(({ sharedNames }) => certain.every((name) => sharedNames.includes(name.text)));
  if (certain.length < 2 || !isTold) return false;
  const words = questionWords(text, [language]).filter((word) => !period?.text.includes(word.text));
  const isOfSpeech = words.length > 0 && words.every(({ subjects }) => subjects.some((act) => speechActs.has(act)));
  return isForeign || isOfSpeech;
}

/** The logit of the chance that the sources answer. */
export function coverageOf(asked: Asked, ground: CoverageGround): number {
  if (ground.ranked.length === 0) return Number.NEGATIVE_INFINITY;
  const signals = coverageSignals(asked, ground);
  const names = Object.keys(signals) as (keyof CoverageSignals)[];
  return names.reduce((sum, name) => sum + coverageWeights[name] * signals[name], coverageWeights.bias);
}
