import type { ArticleSummary } from '../articles/article-summary.ts';

const gap = '  ';

/** Articles as a table that fits `columns`: the title takes what the other columns leave, and is cut with … where that is too little. */
export function articleTable(articles: readonly ArticleSummary[], columns: number): string {
  if (articles.length === 0) return 'No article.';
  const rows = [
    ['No.', 'Published', 'Event', 'Lang', 'Publisher', 'Title'],
    ...articles.map((article) => [
      String(article.number),
      publishedCell(article),
      article.eventDates.join(', '),
      article.language,
      article.publisher ?? '-',
      article.title ?? `(no title) ${article.path}`,
    ]),
  ];
  const limits = [6, 12, 23, 4, 24];
  const widths = limits.map((limit, column) =>
    Math.min(limit, Math.max(...rows.map((row) => widthOf(row[column] ?? '')))),
  );
  const used = widths.reduce((sum, width) => sum + width + gap.length, 0);
  return rows
    .map((row) => {
      const cells = row.slice(0, -1).map((cell, column) => padded(cell, widths[column] ?? 0));
      return [...cells, cut(row.at(-1) ?? '', Math.max(20, columns - used))].join(gap).trimEnd();
    })
    .join('\n');
}

/** "~" marks a date that was inferred, "-" one that the page does not tell. */
function publishedCell({ publishedOn, publishedOnStatus }: ArticleSummary): string {
  if (publishedOn === null) return '-';
  return publishedOnStatus === 'inferred' ? `~${publishedOn}` : publishedOn;
}

function padded(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
}

function cut(text: string, width: number): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  if (widthOf(clean) <= width) return clean;
  let shown = '';
  for (const character of clean) {
    if (widthOf(shown + character) > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}

/** Columns a text takes in a terminal: Chinese, Japanese and Korean letters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(character)
      ? 2
      : 1;
  return width;
}
