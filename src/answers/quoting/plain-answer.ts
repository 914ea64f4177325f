import type { LanguageCode } from '../../language/languages.ts';
import type { Answer, RefusalReason } from '../answer.ts';

/** An answer that is a sentence of ours and rests on no page: friendly words, or why nothing was looked up. */
export function plainAnswer(
  question: string,
  language: LanguageCode,
  { text, refusal }: { readonly text: string; readonly refusal: RefusalReason },
): Answer {
  return {
    question,
    status: 'not-in-sources',
    refusal,
    language,
    text,
    statements: [],
    citations: [],
    retrieved: [],
    composedBy: 'quotes',
    milliseconds: { retrieve: 0, compose: 0, total: 0 },
  };
}
