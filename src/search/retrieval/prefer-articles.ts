import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { Period } from '../../language/dates/find-period.ts';
import { daysOf, timingOf } from './article-timing.ts';
import type { NameInQuestion } from './findings.ts';
import { isPublisherNamed } from './question-names.ts';
import type { RankedPassage } from './retrieve-passages.ts';
import { summaryIndex } from './summary-index.ts';

/** What an article's relevance gains or loses by its dates and its publisher: enough to pass others as near, too little to pass nearer ones by far. */
const gains = { inside: 0.1, undated: -0.1, outside: -0.2, publisher: 0.3, byOrder: 0.4 } as const;

/** Articles this much less relevant than the best are no candidates for "the latest" or "the first". */
const relevanceMargin = 0.3;

/** The articles that a question's period and publisher ask for, and how their passages rank by it. */
export function preferArticles(
  question: string,
  summaries: readonly ArticleSummary[],
  period: Period | null,
): { readonly within: readonly number[]; rank(passages: readonly RankedPassage[]): RankedPassage[] } {
  const { byNumber, publishers } = summaryIndex(summaries);
  const named = new Set(publishers.filter((publisher) => isPublisherNamed(question, publisher)));
  const isNamed = ({ publisher }: ArticleSummary) => publisher !== null && named.has(publisher);
  const gainOf = (article: ArticleSummary) => {
    const timing = timingOf(article, period);
    return (timing === null ? 0 : gains[timing]) + (isNamed(article) ? gains.publisher : 0);
  };
  // Most questions ask for no time and no publisher: then no article need be looked at.
  const asks = named.size > 0 || (period !== null && (period.from !== null || period.to !== null));
  const within = asks ? summaries.filter((article) => isNamed(article) || timingOf(article, period) === 'inside') : [];
  return {
    within: within.map(({ number }) => number),
    rank: (passages) =>
      byRelevance(
        passages.map((passage) => {
          const article = byNumber.get(passage.articleNumber);
          return { ...passage, relevance: passage.relevance + (article ? gainOf(article) : 0) };
        }),
      ),
  };
}

/** For "the latest" and "the first": the relevant articles that hold the question's names, by date, before the others. */
export function orderByDate(
  passages: readonly RankedPassage[],
  context: {
    readonly period: Period | null;
    readonly names: readonly NameInQuestion[];
    readonly summaries: readonly ArticleSummary[];
  },
): RankedPassage[] {
  const order = context.period?.order ?? null;
  if (order === null) return [...passages];
  const least = (passages[0]?.relevance ?? 0) - relevanceMargin;
  const certain = context.names.filter((name) => name.isCertain && name.articleNumbers.length > 0);
  const { byNumber } = summaryIndex(context.summaries);
  const dates = new Map(
    passages.map(({ articleNumber }) => {
      const article = byNumber.get(articleNumber);
      return [articleNumber, (article && daysOf(article)[0]?.from) ?? null];
    }),
  );
  const candidates = passages
    .filter(({ articleNumber, relevance }) => {
      const holdsNames = certain.every((name) => name.articleNumbers.includes(articleNumber));
      return relevance >= least && holdsNames && dates.get(articleNumber) !== null;
    })
    .toSorted((a, b) => (dates.get(a.articleNumber) ?? '').localeCompare(dates.get(b.articleNumber) ?? ''));
  if (order === 'latest') candidates.reverse();
  const gain = new Map(candidates.map((passage, index) => [passage.passageId, gains.byOrder / (index + 1)]));
  return byRelevance(
    passages.map((passage) => ({ ...passage, relevance: passage.relevance + (gain.get(passage.passageId) ?? 0) })),
  );
}

function byRelevance(passages: readonly RankedPassage[]): RankedPassage[] {
  return passages.toSorted((a, b) => b.relevance - a.relevance || a.passageId - b.passageId);
}
