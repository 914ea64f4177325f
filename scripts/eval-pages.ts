import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/articles/article.ts';
import { parseArticle } from '../src/articles/parse-article.ts';
import { listPages } from '../src/articles/reading/list-pages.ts';
import { readPages } from '../src/articles/reading/read-page.ts';

/** One line of `pages.json`: what is true of a page; a title in brackets says that the page has none, `…` in it stands for words left out. */
interface PageTruth {
  readonly file: string;
  readonly language: string;
  readonly title: string;
  readonly publication_date: string | null;
  readonly publisher: string;
  readonly event_dates: readonly string[];
}

/** A page that was read otherwise than it should. */
export interface PageMiss {
  readonly path: string;
  readonly field: 'title' | 'publication date' | 'publisher' | 'language' | 'event dates';
  readonly found: string;
  readonly wanted: string;
}

/** Counts over the pages of a folder that `pages.json` knows, with each miss. */
export interface PageFigures {
  readonly pages: number;
  readonly titleExact: number;
  readonly dateExact: number;
  /** The page tells a date and the parser says unknown. */
  readonly dateUnknown: number;
  readonly dateWrong: number;
  /** Those of the wrong ones that claim to be stated on the page. */
  readonly dateWrongAsStated: number;
  readonly publisherRight: number;
  readonly languageRight: number;
  readonly eventDatesRight: number;
  readonly pagesPerSecond: number;
  readonly misses: readonly PageMiss[];
}

/** Measures the pages of `folder` and prints the figures and each miss on stdout. */
export async function evaluatePages(folder: string, only?: (path: string) => boolean): Promise<PageFigures> {
  const figures = await measurePages(folder, only);
  process.stdout.write(`${formatPageFigures(figures).join('\n')}\n`);
  return figures;
}

/** Reads the pages of `folder` and holds them against its `pages.json`; `only` chooses among their paths. */
export async function measurePages(folder: string, only: (path: string) => boolean = () => true): Promise<PageFigures> {
  const truths = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly PageTruth[];
  const figures = { pages: 0, titleExact: 0, dateExact: 0, dateUnknown: 0, dateWrong: 0, dateWrongAsStated: 0 };
  const others = { publisherRight: 0, languageRight: 0, eventDatesRight: 0 };
  const misses: PageMiss[] = [];
  let milliseconds = 0;
  for (const file of listPages(folder)) {
    const truth = truths.find((one) => one.file === file.path);
    if (truth === undefined || !only(file.path)) continue;
    const [page] = await readPages(file);
    const begin = performance.now();
    const article = parseArticle(page!);
    milliseconds += performance.now() - begin;
    const found = missesOf(article, truth);
    misses.push(...found);
    const missed = new Set(found.map(({ field }) => field));
    figures.pages += 1;
    figures[dateFigure(article, truth)] += 1;
    if (dateFigure(article, truth) === 'dateWrong' && article.publication.status === 'stated')
      figures.dateWrongAsStated += 1;
    if (!missed.has('title')) figures.titleExact += 1;
    if (!missed.has('publisher')) others.publisherRight += 1;
    if (!missed.has('language')) others.languageRight += 1;
    if (!missed.has('event dates')) others.eventDatesRight += 1;
  }
  return { ...figures, ...others, pagesPerSecond: Math.round((figures.pages / milliseconds) * 1000), misses };
}

function dateFigure(article: Article, truth: PageTruth): 'dateExact' | 'dateUnknown' | 'dateWrong' {
  const { day } = article.publication;
  if (day === truth.publication_date) return 'dateExact';
  return day === null ? 'dateUnknown' : 'dateWrong';
}

function missesOf(article: Article, truth: PageTruth): PageMiss[] {
  const misses: PageMiss[] = [];
  const check = (field: PageMiss['field'], isRight: boolean, found: string | null, wanted: string | null): void => {
    if (!isRight) misses.push({ path: article.path, field, found: found ?? 'unknown', wanted: wanted ?? 'unknown' });
  };
  check('title', isTitle(article.title, truth.title), article.title, truth.title);
  const { day, status } = article.publication;
  check(
    'publication date',
    day === truth.publication_date,
    day === null ? null : `${day} (${status})`,
    truth.publication_date,
  );
  check('publisher', isPublisher(article.publisher, truth.publisher), article.publisher, truth.publisher);
  check('language', article.language === truth.language, article.language, truth.language);
  const [found, wanted] = [article.eventDates.join(', '), truth.event_dates.join(', ')];
  check('event dates', found === wanted, found, wanted);
  return misses;
}

function isTitle(found: string | null, wanted: string): boolean {
  if (wanted.startsWith('(')) return found === null;
  if (found === null) return false;
  const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const parts = squeeze(wanted).split(/\s*…\s*/u);
  if (parts.length === 1) return squeeze(found) === parts[0];
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return squeeze(found).startsWith(first) && squeeze(found).endsWith(last);
}

/** A truth such as `DW (українською)` is met by `DW`. */
function isPublisher(found: string | null, wanted: string): boolean {
  if (/not named/u.test(wanted)) return found === null;
  return found !== null && wanted.toLowerCase().includes(found.toLowerCase());
}

/** The figures and misses as lines to print. */
export function formatPageFigures(figures: PageFigures): string[] {
  const share = (count: number): string =>
    `${count} of ${figures.pages} (${((count / figures.pages) * 100).toFixed(1)} %)`;
  const rows: [string, string][] = [
    ['title exact', share(figures.titleExact)],
    ['publication date exact', share(figures.dateExact)],
    ['publication date unknown, though told', share(figures.dateUnknown)],
    ['publication date wrong', share(figures.dateWrong)],
    ['  of these as stated', share(figures.dateWrongAsStated)],
    ['publisher', share(figures.publisherRight)],
    ['language', share(figures.languageRight)],
    ['event dates', share(figures.eventDatesRight)],
    ['parsing', `${figures.pagesPerSecond} pages a second`],
  ];
  const misses = figures.misses.map(
    ({ path, field, found, wanted }) => `${path}: ${field}\n    found  ${found}\n    wanted ${wanted}`,
  );
  return [...rows.map(([name, value]) => `${name.padEnd(40)}${value}`), ...misses];
}

if (import.meta.main) {
  const [folder, pattern] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('Name a folder of pages with a pages.json: node scripts/eval-pages.ts FOLDER [PATTERN]\n');
    process.exitCode = 2;
  } else {
    await evaluatePages(folder, (path) => pattern === undefined || new RegExp(pattern, 'u').test(path));
  }
}
