import type { LanguageCode } from '../language/languages.ts';
import { interfaceLanguageFor } from '../language/languages.ts';
import type { Findings } from '../search/findings.ts';
import { wordsFor } from '../words/words.ts';
import type { Answer } from './answer.ts';
import { chooseSentences } from './choose-sentences.ts';
import { citeSentences, type SupportedStatement, textOfStatements } from './cite-sentences.ts';
import { type Coverage, judgeCoverage } from './judge-coverage.ts';
import { rankSentences } from './rank-sentences.ts';

/** A question ready to be answered. */
export interface Question {
  /** As asked. */
  readonly text: string;
  /** The same with what it leaves to the conversation filled in; what is searched and answered. */
  readonly standalone: string;
  readonly language: LanguageCode;
}

/** What answering needs from outside; `milliseconds` is a clock that only moves forward. */
export interface AnswerParts {
  readonly find: (question: { readonly text: string; readonly language: LanguageCode }) => Promise<Findings>;
  readonly milliseconds: () => number;
}

/** The middle of the product: question -> findings -> sentences that answer -> answer with citations, or an honest refusal. */
export async function answerQuestion(question: Question, { find, milliseconds }: AnswerParts): Promise<Answer> {
  const start = milliseconds();
  const findings = await find({ text: question.standalone, language: question.language });
  const found = milliseconds();
  const ranked = rankSentences(question.standalone, findings);
  const coverage = judgeCoverage(findings, ranked[0]);
  const chosen = coverage.isCovered ? chooseSentences(ranked) : [];
  const composed = coverage.isCovered
    ? answered(chosen.map(({ text, article, position }) => ({ text, support: [{ article, position }] })))
    : refused(coverage, findings);
  const end = milliseconds();
  return {
    question: question.text,
    language: question.language,
    ...composed,
    retrieved: findings.ranking.map(({ path, similarity }) => ({ path, similarity: round(similarity) })),
    composedBy: 'quotes',
    milliseconds: { retrieve: round(found - start), compose: round(end - found), total: round(end - start) },
  };
}

type Composed = Pick<Answer, 'status' | 'text' | 'statements' | 'citations'>;

function answered(supported: readonly SupportedStatement[]): Composed {
  const { statements, citations } = citeSentences(supported);
  return { status: 'answered', text: textOfStatements(statements), statements, citations };
}

function refused(coverage: Coverage & { readonly isCovered: false }, findings: Findings): Composed {
  const words = wordsFor(interfaceLanguageFor(findings.language)).chat;
  const lines = [words.notInSources];
  if (coverage.reason === 'unknown-names') lines.push(words.nothingAbout(coverage.names.join(', ')));
  if (coverage.reason === 'never-together') lines.push(words.neverTogether(coverage.names.join(', ')));
  return { status: 'not-in-sources', text: lines.join('\n'), statements: [], citations: [] };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
