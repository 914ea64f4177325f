import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readPages } from '../../src/articles/reading/read-page.ts';

/** What `pages.json` says of a page's own sentences; pages without them are not measured. */
interface BodyTruth {
  readonly file: string;
  readonly sentences?: readonly string[];
}

/** How well bodies were cut out: sentences of articles in and missing, and words of the page that are not the article's yet stand in the body. */
export interface BodyShares {
  readonly pages: number;
  readonly sentences: number;
  readonly found: number;
  readonly bodyWords: number;
  readonly foreignWords: number;
  readonly misses: readonly { readonly path: string; readonly missing: readonly string[]; readonly foreign: string }[];
}

/** Reads the pages of `folder` whose truth lists their sentences. */
export async function measureBodies(folder: string): Promise<BodyShares> {
  const truths = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly BodyTruth[];
  const sums = { pages: 0, sentences: 0, found: 0, bodyWords: 0, foreignWords: 0 };
  const misses: BodyShares['misses'][number][] = [];
  for (const file of listPages(folder)) {
    const sentences = truths.find((truth) => truth.file === file.path)?.sentences?.map(joinSpaces);
    if (sentences === undefined) continue;
    const [page] = await readPages(file);
    if (page === undefined) continue;
    const body = joinSpaces(parseArticle(page).body);
    const missing = sentences.filter((sentence) => !body.includes(sentence));
    const foreign = sentences.reduce((rest, sentence) => rest.replace(sentence, ' '), body).trim();
    sums.pages += 1;
    sums.sentences += sentences.length;
    sums.found += sentences.length - missing.length;
    sums.bodyWords += countWords(body);
    sums.foreignWords += countWords(foreign);
    if (missing.length > 0 || foreign !== '') misses.push({ path: file.path, missing, foreign: joinSpaces(foreign) });
  }
  return { ...sums, misses };
}

/** The shares and what went wrong, as lines to print; none where no page's sentences are known. */
export function formatBodyShares(shares: BodyShares): string[] {
  if (shares.pages === 0) return [];
  const percent = (count: number, of: number) =>
    `${count} of ${of} (${((count / Math.max(1, of)) * 100).toFixed(1)} %)`;
  return [
    `${'sentences of articles in the body'.padEnd(40)}${percent(shares.found, shares.sentences)}`,
    `${'words of the body from elsewhere'.padEnd(40)}${percent(shares.foreignWords, shares.bodyWords)}`,
    ...shares.misses.map(({ path, missing, foreign }) =>
      [
        `${path}: body`,
        ...missing.map((sentence) => `    missing  ${sentence}`),
        ...(foreign ? [`    foreign  ${foreign}`] : []),
      ].join('\n'),
    ),
  ];
}

function joinSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
