import type { Day } from '../../language/dates/day.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { QuotablePassage, Support } from '../quotable-passage.ts';
import { Said, type SourceSentence, sourcesOf } from '../source-sentences.ts';
import { findDoubled, findMisplaced } from './check-attachment.ts';
import { turnsDeniers } from './check-deniers.ts';
import { findExchanged } from './check-exchange.ts';
import { findWrongHolder } from './check-holders.ts';
import { findOtherSense } from './check-number-sense.ts';
import { findCrossed } from './check-pairing.ts';
import { findMispaired } from './check-parallel.ts';
import { tellsPlanAsDone } from './check-plans.ts';
import { turnsNegation } from './check-polarity.ts';
import { findReplaced } from './check-replaced.ts';
import { turnsRoles } from './check-roles.ts';
import { chooseSupport, sharedWords } from './choose-support.ts';
import { dateFacts } from './date-facts.ts';
import type { Fact } from './fact.ts';
import { nameFacts } from './name-facts.ts';
import { numberFacts } from './number-facts.ts';
import { officeFacts } from './office-facts.ts';

/** Why a statement is not shown. */
export type RejectionReason =
  | 'no-key'
  | 'unknown-key'
  | 'unsafe'
  | 'number'
  | 'date'
  | 'name'
  | 'office'
  | 'meaning'
  | 'language'
  | 'negation'
  | 'role'
  | 'planned'
  | 'pronoun'
  | 'duplicate';

/** What verification came to; `support` begins with the sentence that is the quote, `found` are the words that were not supported. */
export type Verdict =
  | { readonly kind: 'supported'; readonly support: readonly Support[] }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason; readonly found: string };

export interface StatementToVerify {
  readonly text: string;
  readonly language: LanguageCode;
  /** The passages that the statement cites. */
  readonly passages: readonly QuotablePassage[];
  /** The asker's day. */
  readonly today: Day;
  /** Cosine of the statement with a sentence of an article; null where it is not known. */
  readonly similarity: (support: Support) => number | null;
}

/** Cosine below which a sentence says something else (multilingual-e5-small: unrelated .70 to .82, paraphrases above .85). */
const leastSimilarity = 0.8;
/** The same across languages, which are apart for themselves. */
const leastSimilarityAcross = 0.74;
/** The share of a statement's words found in its quote that makes up for a low cosine. */
const leastSharedWords = 0.5;

/**
 * Whether the cited passages carry a statement: every number, date, name and office of it stands in them, a sentence of them is near in
 * meaning, and nothing is turned round. Pure; what it cannot find it rejects.
 */
export function verifyStatement(given: StatementToVerify): Verdict {
  const statement = new Said(given.text, given.language);
  const sources = sourcesOf(given.passages);
  const facts = factsOf(statement, sources, given.today);
  const missing = facts.find((fact) => !sources.some((source) => fact.isIn(source)));
  if (missing !== undefined) return rejected(missing.kind, missing.text);
  const similarity = (source: SourceSentence) => {
    const place = supportOf(source);
    return place === null ? null : given.similarity(place);
  };
  const support = chooseSupport(statement, facts, { sources, similarity });
  if (support === null) return rejected('meaning', 'no sentence');
  const { quote, others } = support;
  const nearness = similarity(quote);
  const least = quote.language === statement.language ? leastSimilarity : leastSimilarityAcross;
  if (nearness !== null && nearness < least && sharedWords(statement, quote) < leastSharedWords) {
    return rejected('meaning', nearness.toFixed(2));
  }
  const taken = facts.find((fact) => isTaken(fact, quote) || isTaken(fact, support.fullest));
  if (taken !== undefined) return rejected(taken.kind, taken.text);
  const misplaced =
    facts.find((fact) => fact.isMisplacedIn?.(quote)) ??
    findMisplaced(statement, facts, quote) ??
    findDoubled(facts, quote) ??
    findExchanged(statement, facts, quote) ??
    findMispaired(statement, facts, quote) ??
    findCrossed(statement, facts, quote);
  if (misplaced !== null) return rejected(misplaced.kind, misplaced.text);
  const otherSense = findOtherSense(statement, quote) ?? findReplaced(statement, quote);
  if (otherSense !== null) return rejected('number', otherSense);
  const held = findWrongHolder(statement, sources);
  if (held !== null) return rejected('office', held);
  if (turnsNegation(statement, [quote, ...others], quote)) return rejected('negation', quote.text);
  if (turnsDeniers(statement, quote)) return rejected('role', quote.text);
  if (tellsPlanAsDone(statement, [quote, ...others])) return rejected('planned', quote.text);
  if (turnsRoles(statement, [quote, ...others], sources)) return rejected('role', quote.text);
  return { kind: 'supported', support: [quote, ...others].flatMap((source) => supportOf(source) ?? []) };
}

/** Whether a sentence tells something else where the statement has this fact. */
function isTaken(fact: Fact, sentence: SourceSentence): boolean {
  return !fact.isIn(sentence) && !fact.isPartlyIn?.(sentence) && (fact.rivalsIn?.(sentence) ?? 0) > 0;
}

function factsOf(statement: Said, sources: readonly SourceSentence[], today: Day): Fact[] {
  return [
    ...dateFacts(statement, today),
    ...numberFacts(statement),
    ...nameFacts(statement, sources),
    ...officeFacts(statement),
  ];
}

function supportOf({ articleIndex, sentenceIndex }: SourceSentence): Support | null {
  return sentenceIndex === null ? null : { articleIndex, sentenceIndex };
}

function rejected(reason: RejectionReason, found: string): Verdict {
  return { kind: 'rejected', reason, found };
}
