import type { FoundArticle } from '../search/retrieval/findings.ts';
import type { Citation, Statement } from './answer.ts';
import { findSameReports, inBestReport } from './quoting/same-reports.ts';

/** A statement before it has numbers: its text and the sentences that carry it. */
export interface SupportedStatement {
  readonly text: string;
  readonly support: readonly { readonly article: FoundArticle; readonly position: number }[];
  /** Tells of these very pages, so that another page with the same report must not stand for them. */
  readonly isOwnPage?: boolean;
}

/**
 * Numbers the sentences by first use, one number for each (article, sentence), and gives the statements their numbers. Of `found` articles that
 * tell the same report the one cited first stands for all that hold its sentence; the others are named in `alsoIn`.
 */
export function citeSentences(
  supported: readonly SupportedStatement[],
  found: readonly FoundArticle[] = [],
): { readonly statements: Statement[]; readonly citations: Citation[] } {
  const reports = findSameReports(found);
  const cited: FoundArticle[] = [];
  const citations: Citation[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (support: SupportedStatement['support'][number], isOwnPage: boolean): number => {
    const report = reports.get(support.article.number) ?? [];
    const others = isOwnPage ? [] : cited.filter((other) => report.includes(other));
    const { article, position } = inBestReport(support, others);
    const key = `${article.number}:${position}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    cited.push(article);
    numbers.set(key, citations.length + 1);
    citations.push(cite(article, position, citations.length + 1));
    return citations.length;
  };
  const statements = supported.map(({ text, support, isOwnPage }) => ({
    text,
    citations: [...new Set(support.map((one) => numberOf(one, isOwnPage ?? false)))],
  }));
  const isCited = new Set(cited.map(({ number }) => number));
  const others = (number: number): readonly FoundArticle[] =>
    (reports.get(number) ?? []).filter((article) => !isCited.has(article.number));
  return {
    statements: withoutRepeats(statements),
    citations: citations.map((citation) => withOthers(citation, others(citation.articleNumber))),
  };
}

/** Two files of one report give the same statement twice. */
function withoutRepeats(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [`${one.text}\n${one.citations.join()}`, one])).values()];
}

function withOthers(citation: Citation, others: readonly FoundArticle[]): Citation {
  if (others.length === 0) return citation;
  const publishers = [...new Set(others.flatMap(({ publisher }) => publisher ?? []))];
  return { ...citation, alsoIn: others.map(({ path }) => path), alsoPublishedBy: publishers };
}

/** `text` of an answer: each statement on its line with its marks behind it. */
export function textOfStatements(statements: readonly Statement[]): string {
  return statements
    .map(({ text, citations }) => `${text} ${citations.map((number) => `[${number}]`).join('')}`)
    .join('\n');
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
