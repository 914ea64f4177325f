import type { Answer, Citation } from '../answers/answer.ts';
import {
  citedArticles,
  describeAnswer,
  describeCited,
  describeNotes,
  describeStatements,
} from '../conversation/describe-answer.ts';
import type { Line, RichText } from '../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../language/languages.ts';
import { wordsFor } from '../words/words.ts';

/**
 * An answer as a chat shows it: the statements, and under them one foldable quotation with an entry for each article cited.
 * The sentence that carries a statement stands in the entry, unless it is itself a statement above: nothing is read twice.
 */
export function showAnswer(answer: Answer, language: InterfaceLanguage): RichText {
  const words = wordsFor(language);
  if (answer.status !== 'answered') return describeAnswer(answer, words);
  const shown = new Set(answer.statements.map((statement) => statement.text));
  const entries = citedArticles(answer).map((citations): Line[] => [
    describeCited(citations, words),
    ...quotesOf(citations.filter(({ quote }) => !shown.has(quote))),
  ]);
  const isSpacious = entries.some((entry) => entry.length > 1);
  const lines = entries.flatMap((entry, index) => (isSpacious && index > 0 ? [[], ...entry] : entry));
  return [...describeStatements(answer, words), ...describeNotes(answer), { kind: 'quotation', lines }];
}

/** One line a sentence, marked where the entry has several; a sentence cited twice stands once. */
function quotesOf(citations: readonly Citation[]): Line[] {
  const byQuote = [...Map.groupBy(citations, ({ quote }) => quote)];
  return byQuote.map(([quote, alike]) => [
    { text: `[${alike.map(({ number }) => number).join(', ')}] `, style: 'dim' },
    { text: quote },
  ]);
}
