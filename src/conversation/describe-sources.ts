import type { ArticleSummary } from '../articles/article-summary.ts';
import { formatDate } from '../language/dates/format-date.ts';
import type { Words } from '../words/words.ts';
import { describeSourceFacts } from './describe-answer.ts';
import type { Block, Line, RichText } from './rich-text.ts';

/** Articles shown at a time. */
export const articlesPerPage = 10;

/** Which part of a list is shown; `page` counts from 1. */
export interface ListView {
  readonly page: number;
  /** What the list was narrowed by, as the asker wrote it; empty for all. */
  readonly filterText: string;
}

/** A list of articles: what it holds, then one page of it, each with its permanent number. */
export function describeSources(articles: readonly ArticleSummary[], words: Words, view: ListView): RichText {
  const { chat } = words;
  if (articles.length === 0) {
    const text = view.filterText === '' ? chat.emptyCorpus : chat.noArticlesMatch(view.filterText);
    return [{ kind: 'paragraph', lines: [[{ text }]] }];
  }
  const pages = pageCount(articles);
  const page = Math.min(Math.max(1, view.page), pages);
  const shown = articles.slice((page - 1) * articlesPerPage, page * articlesPerPage);
  return [
    { kind: 'paragraph', lines: overview(articles, words) },
    ...shown.map((article): Block => ({ kind: 'paragraph', lines: articleLines(article, words) })),
    ...(pages > 1
      ? [{ kind: 'paragraph' as const, lines: [[{ text: chat.pageOf(page, pages), style: 'dim' as const }]] }]
      : []),
  ];
}

/** How many pages a list has; at least 1. */
export function pageCount(articles: readonly ArticleSummary[]): number {
  return Math.max(1, Math.ceil(articles.length / articlesPerPage));
}

/** "25 articles, 2 January 2024 to 5 May 2025"; the dates are of those published on a known day. */
export function describeExtent(articles: readonly ArticleSummary[], { chat, language }: Words): string {
  if (articles.length === 0) return chat.emptyCorpus;
  const days = articles.flatMap((article) => article.publishedOn ?? []).sort();
  const count = chat.articleCount(articles.length);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return count;
  if (first === last) return `${count}, ${formatDate(first, language)}`;
  return chat.corpusSpan(count, formatDate(first, language), formatDate(last, language));
}

function overview(articles: readonly ArticleSummary[], words: Words): Line[] {
  const publishers = [...new Set(articles.flatMap((article) => article.publisher ?? []))];
  const shown = publishers.slice(0, 8).join(', ') + (publishers.length > 8 ? ', …' : '');
  return [
    [{ text: describeExtent(articles, words), style: 'bold' }],
    ...(shown === '' ? [] : [[{ text: words.chat.publishers(shown), style: 'dim' as const }]]),
  ];
}

/** The title behind its number, and under it who published it and when. */
function articleLines(article: ArticleSummary, words: Words): Line[] {
  const title = article.title ?? words.chat.unknownTitle;
  const linked = article.url === null ? { text: title } : { text: title, url: article.url };
  return [
    [{ text: `${words.chat.articleNumber(article.number)} `, style: 'bold' }, linked],
    [{ text: describeSourceFacts(article, words), style: 'dim' }],
  ];
}
