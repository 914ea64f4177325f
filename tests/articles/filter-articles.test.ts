import { describe, expect, it } from 'vitest';
import { filterArticles } from '../../src/articles/filter-articles.ts';
import { stubArticle } from '../support/stub-assistant.ts';

const titles = [
  'В Китае прошли переговоры',
  'Встреча в Казахстане',
  'Китайская делегация в Минске',
  'Kitab fair opens',
];
const articles = titles.map((title, index) => ({ ...stubArticle(index + 1), title }));
const found = (words: string) => filterArticles(articles, { words }).map(({ title }) => title);

describe('articles narrowed by words', () => {
  it('are found whatever the case of the word in their titles', () => {
    expect(found('Китай')).toEqual([titles[0], titles[2]]);
    expect(found('казахстан встреча')).toEqual([titles[1]]);
  });

  it('are found by publisher and by year, and not by words that they lack', () => {
    expect(found('вестник 2024')).toHaveLength(4);
    expect(found('Китай Казахстан')).toEqual([]);
    expect(found('1999')).toEqual([]);
  });
});
