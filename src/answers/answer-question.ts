import type { LanguageCode } from '../language/languages.ts';
import type { Findings } from '../search/findings.ts';
import type { Answer } from './answer.ts';
import { composeFromQuotes } from './compose-from-quotes.ts';

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
  const composed = composeFromQuotes({ text: question.text, standalone: question.standalone }, findings);
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

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
