import type { ArticleDetails } from '../../articles/article-summary.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { splitSentences } from '../../language/split-sentences.ts';
import type { Citation } from '../answer.ts';
import { answeredWith, type Composed } from '../composed.ts';
import { languageNotes } from '../language-notes.ts';

/** A quote with the sentence before it and the one behind it, each cited, as they stand in its article. */
export function quoteInPlace(citation: Citation, article: ArticleDetails, asked: LanguageCode): Composed {
  const { body, language } = article;
  const spans = splitSentences(body, language);
  const start = body.indexOf(citation.quote);
  const end = start + citation.quote.length;
  const before = spans.findLast((span) => span.end <= start);
  const after = spans.find((span) => span.start >= end);
  const isBeside = (from: number, to: number) =>
    /^\s*$/u.test(body.slice(from, to)) && !/\n\s*\n/u.test(body.slice(from, to));
  const texts = [
    ...(before !== undefined && isBeside(before.end, start) ? [body.slice(before.start, before.end)] : []),
    citation.quote,
    ...(start >= 0 && after !== undefined && isBeside(end, after.start) ? [body.slice(after.start, after.end)] : []),
  ];
  const statements = texts.map((text, index) => ({ text, citations: [index + 1] }));
  const citations = texts.map((quote, index) => ({ ...citation, number: index + 1, quote }));
  const notes = languageNotes(asked, [language]);
  return answeredWith({ statements, citations }, notes);
}
