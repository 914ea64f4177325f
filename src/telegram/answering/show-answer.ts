import type { Answer, Citation } from '../../answers/answer.ts';
import {
  citedArticles,
  describeAnswer,
  describeCited,
  describeNotes,
  describeStatements,
  marksOf,
} from '../../conversation/describe-answer.ts';
import type { Line, RichText } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import { paragraph } from '../sending/reply.ts';

/** So many articles without sentences are read at a glance. */
const mostOpenEntries = 3;

/**
 * An answer as a chat shows it: the statements, and under them one quotation with an entry for each article cited: first the sentences that carry the
 * statements, then where they stand. A sentence that is said above already is not repeated: nothing is read twice. A few articles alone are not folded.
 */
export function showAnswer(answer: Answer, language: InterfaceLanguage): RichText {
  const words = wordsFor(language);
  if (answer.status !== 'answered') return [...describeAnswer(answer, words), ...suggestionsOf(answer, language)];
  const entries = citedArticles(answer).map((citations): Line[] => {
    const quoted = citations.filter((citation) => !isSaid(citation, answer));
    const marked = citations.filter((citation) => !quoted.includes(citation));
    const source = describeCited(citations, words, marked);
    return [...quotesOf(quoted), quoted.length > 0 ? inItalics(source) : source];
  });
  const isSpacious = entries.some((entry) => entry.length > 1);
  const lines = entries.flatMap((entry, index) => (isSpacious && index > 0 ? [[], ...entry] : entry));
  const notes = [...describeNotes(answer), ...scopeOf(answer, language)];
  const isOpen = !isSpacious && entries.length <= mostOpenEntries;
  return [...describeStatements(answer, words), ...notes, { kind: 'quotation', lines, isOpen }];
}

/** Whether the sentence stands word for word in a statement that cites it. */
function isSaid({ quote, number }: Citation, { statements }: Answer): boolean {
  return statements.some(({ text, citations }) => citations.includes(number) && text.includes(quote));
}

/** One line a sentence with its marks; a sentence cited twice stands once. */
function quotesOf(citations: readonly Citation[]): Line[] {
  const byQuote = [...Map.groupBy(citations, ({ quote }) => quote)];
  return byQuote.map(([quote, alike]) => [{ text: `${marksOf(alike)} `, style: 'dim' }, { text: quote }]);
}

/** With the title told apart from the sentences above it. */
function inItalics(line: Line): Line {
  return line.map((run) => ({ ...run, style: run.style ?? 'italic' }));
}

/** What the buttons below are. */
function suggestionsOf({ suggestedQuestions = [] }: Answer, language: InterfaceLanguage): RichText {
  return suggestedQuestions.length > 0 ? [paragraph(telegramWordsFor(language).suggestions)] : [];
}

/** That only one article was asked. */
function scopeOf({ withinArticle }: Answer, language: InterfaceLanguage): RichText {
  if (withinArticle === undefined) return [];
  const number = wordsFor(language).chat.articleNumber(withinArticle);
  return [paragraph(telegramWordsFor(language).oneArticle.onlyThis(number), 'italic')];
}
