import type { Asked } from '../asked.ts';
import { isSure } from '../asked-names.ts';
import { questionWords } from '../question-words.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';

/** What tells whether the best sentence answers. */
export interface CoverageSignals {
  readonly relevance: number;
  readonly similarity: number;
  readonly words: number;
  /** Words of the question that the whole article holds ("зарплата", "родился" are mostly missing). */
  readonly articleWords: number;
  /** 1 where the question names somebody. */
  readonly named: number;
  /** Share of its names that the article lacks. */
  readonly missingNames: number;
  /** 1 for "how many" with no number beside what is to be counted. */
  readonly uncounted: number;
  /** 1 for a page in another language, where no name ties it to the question, and where one does. */
  readonly foreignUnnamed: number;
  readonly foreignNamed: number;
  /** Between languages: the share of the question's words of which nobody can tell whether the page holds them. */
  readonly foreignUnknown: number;
}

/**
 * How the signals add up to a chance that the sources answer: the logit of a logistic regression, both classes weighing alike, as scripts/fit-coverage.ts
 * prints it for the dev half of eval/questions.jsonl and eval/coverage-questions.jsonl, asked of all their pages.
 */
export const coverageWeights: Readonly<Record<keyof CoverageSignals | 'bias', number>> = {
  bias: -3.79,
  relevance: 0.78,
  similarity: 4.43,
  words: 1.36,
  articleWords: 3.66,
  named: -0.46,
  missingNames: -2.77,
  uncounted: -0.19,
  foreignUnnamed: -0.95,
  foreignNamed: 0.2,
  foreignUnknown: 0.4,
};

/** The signals of the best sentence; `missing` is the share of the question's names that its article lacks. */
export function coverageSignals(asked: Asked, ranked: readonly RankedSentence[], missing: number): CoverageSignals {
  const best = ranked[0]!;
  const { signals, article } = best;
  const ofArticle = ranked.filter((other) => other.article === article);
  const isNamed = asked.names.some(isSure);
  const isForeign = article.language !== asked.language;
  return {
    relevance: article.relevance,
    similarity: Math.max(...ofArticle.map((other) => other.signals.similarity)),
    words: signals.words,
    articleWords: mayBeSaidOtherwise(asked, ofArticle, isForeign)
      ? Math.max(signals.articleWords, untold)
      : signals.articleWords,
    named: isNamed ? 1 : 0,
    missingNames: missing,
    uncounted: isUncounted(asked, ofArticle) ? 1 : 0,
    foreignUnnamed: isForeign && !isNamed ? 1 : 0,
    foreignNamed: isForeign && isNamed ? 1 : 0,
    foreignUnknown: isForeign ? unknownShare(asked, ofArticle) : 0,
  };
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
export function coverageOf(asked: Asked, ranked: readonly RankedSentence[], missing: number): number {
  if (ranked.length === 0) return Number.NEGATIVE_INFINITY;
  const signals = coverageSignals(asked, ranked, missing);
  const names = Object.keys(signals) as (keyof CoverageSignals)[];
  return names.reduce((sum, name) => sum + coverageWeights[name] * signals[name], coverageWeights.bias);
}

/** Words that the table of subjects lacks and that no sentence of the article holds as they are. */
function unknownShare(asked: Asked, ofArticle: readonly RankedSentence[]): number {
  const words = questionWords(asked.standalone, [asked.language]);
  const held = new Set(ofArticle.flatMap(({ sharedWords }) => sharedWords));
  const unknown = words.filter(({ text, subjects }) => subjects.length === 0 && !held.has(text));
  return words.length === 0 ? 0 : unknown.length / words.length;
}

/** "How many" where no sentence of the article has a number together with a word of the question. */
function isUncounted(asked: Asked, sentences: readonly RankedSentence[]): boolean {
  const index = asked.kinds.indexOf('how-many');
  if (index < 0) return false;
  return !sentences.some(({ kinds, sharedWords }) => (kinds[index] ?? 0) > 0 && sharedWords.length > 0);
}
