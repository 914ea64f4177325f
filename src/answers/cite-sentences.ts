import type { FoundArticle } from '../search/findings.ts';
import type { Citation, Statement } from './answer.ts';

/** A statement before it has numbers: its text and the sentences that carry it. */
export interface SupportedStatement {
  readonly text: string;
  readonly support: readonly { readonly article: FoundArticle; readonly position: number }[];
}

/** Numbers the sentences by first use, one number for each (article, sentence), and gives the statements their numbers. */
export function citeSentences(supported: readonly SupportedStatement[]): {
  readonly statements: Statement[];
  readonly citations: Citation[];
} {
  const citations: Citation[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (article: FoundArticle, position: number): number => {
    const key = `${article.number}:${position}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, citations.length + 1);
    citations.push(cite(article, position, citations.length + 1));
    return citations.length;
  };
  const statements = supported.map(({ text, support }) => ({
    text,
    citations: [...new Set(support.map(({ article, position }) => numberOf(article, position)))],
  }));
  return { statements, citations };
}

/** `text` of an answer: each statement on its line with its marks behind it. */
export function textOfStatements(statements: readonly Statement[]): string {
  return statements.map(({ text, citations }) => `${text} ${citations.map((number) => `[${number}]`).join('')}`).join('\n');
}

function cite(article: FoundArticle, position: number, number: number): Citation {
  return {
    number,
    articleNumber: article.number,
    path: article.path,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    publishedOn: article.publishedOn,
    publishedOnStatus: article.publishedOnStatus,
    eventDates: article.eventDates,
    quote: article.sentences[position]!.text,
  };
}
