import type { ArticleFilter, ArticleSummary } from './article-summary.ts';

/** The articles for which every condition holds; words match anywhere in title, publisher, path or dates, in any order, case folded, whatever the ending of a Slavic word. */
export function filterArticles(articles: readonly ArticleSummary[], filter: ArticleFilter): ArticleSummary[] {
  const words = fold(filter.words ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(withoutEnding);
  const publisher = fold(filter.publisher ?? '');
  return articles.filter((article) => {
    const text = searchableText(article);
    return (
      words.every((word) => text.includes(word)) &&
      fold(article.publisher ?? '').includes(publisher) &&
      (filter.language === undefined || article.language === filter.language) &&
      isBetween(article.publishedOn, filter)
    );
  });
}

/** "Китай" is found in "Китае" and "китайский" too: a word of five letters or more goes without a last vowel, soft sign or й. */
function withoutEnding(word: string): string {
  return /^\p{L}{5,}$/u.test(word) ? word.replace(/[аеиоуыэюяйьіїє]$/u, '') : word;
}

function searchableText({ title, publisher, path, publishedOn, eventDates }: ArticleSummary): string {
  return fold([title, publisher, path, publishedOn, ...eventDates].join(' '));
}

function isBetween(day: string | null, { since, until }: ArticleFilter): boolean {
  if (since === undefined && until === undefined) return true;
  return day !== null && day >= (since ?? '') && day <= (until ?? '9999');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
