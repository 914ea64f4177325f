import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../src/articles/article-summary.ts';
import { findPeriod } from '../../src/language/dates/find-period.ts';
import { nearestDates } from '../../src/search/retrieval/nearest-dates.ts';

const today = '2026-11-22';
const articles = [
  { number: 1, publishedOn: '2024-03-10', eventDates: ['2024-03-07/2024-03-09'] },
  { number: 2, publishedOn: '2024-06-02', eventDates: [] },
  { number: 3, publishedOn: null, eventDates: ['2025-05'] },
  { number: 4, publishedOn: null, eventDates: [] },
] as unknown as ArticleSummary[];

function nearest(question: string, articleNumbers?: readonly number[]): string[] {
  const names = articleNumbers ? [{ isCertain: true, articleNumbers }] : [];
  return nearestDates({ period: findPeriod(question, today), names }, articles);
}

describe('the dates nearest to a time of which no article tells', () => {
  it('are the last before and the first behind it, as the pages tell them', () => {
    expect(nearest('Что было в апреле 2024?')).toEqual(['2024-03-07/2024-03-09', '2024-06-02']);
    expect(nearest('Що було в січні 2025 року?')).toEqual(['2024-06-02', '2025-05']);
    expect(nearest('after 2025')).toEqual(['2025-05']);
    expect(nearest('до 2024 года')).toEqual(['2024-03-07/2024-03-09']);
  });

  it('are those of the articles that hold the names asked about', () => {
    expect(nearest('Что сделал Лавров в июне 2024?', [1, 3])).toEqual(['2024-03-07/2024-03-09', '2025-05']);
  });

  it('are none where an article is of that time, or no time is asked for', () => {
    expect(nearest('Что было в июне 2024?')).toEqual([]);
    expect(nearest('Что было?')).toEqual([]);
    expect(nearest('последняя встреча')).toEqual([]);
  });
});
