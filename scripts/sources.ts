import { parseArgs } from 'node:util';
import type { ArticleFilter, ArticleSummary } from '../src/articles/article-summary.ts';
import { filterArticles } from '../src/articles/filter-articles.ts';
import { buildApp } from '../src/build-app.ts';
import { ConfigError } from '../src/errors.ts';
import { dayOf } from '../src/language/dates/day.ts';
import { articleTable } from '../src/terminal/article-table.ts';
import { ingestWithProgress } from './bring-up-to-date.ts';
import { runScript } from './run-script.ts';

const usage = `Usage: npm run sources -- [words] [--publisher NAME] [--language CODE] [--since DAY] [--until DAY]
       npm run --silent sources -- --json [--text]    one article a line`;

await runScript(async (config, parameters) => {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      text: { type: 'boolean' },
      publisher: { type: 'string' },
      language: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
    },
  });
  const filter = toFilter({ ...values, words: positionals.join(' ') });
  const app = buildApp(config);
  try {
    // An empty index has nothing to list; one that somebody else is filling is listed as it is.
    await ingestWithProgress(app, { skipWhenLocked: true });
    const articles = filterArticles(await app.library.summaries(), filter);
    if (!values.json && !values.text) {
      process.stdout.write(`${articleTable(articles, process.stdout.columns ?? 120)}\n`);
      return 0;
    }
    for (const article of articles) {
      const body = values.text ? (await app.library.article(article.number))?.body : undefined;
      process.stdout.write(`${JSON.stringify(articleLine(article, body))}\n`);
    }
    return 0;
  } finally {
    await app.close();
  }
}, usage);

function articleLine({ publishedOnReason, ...article }: ArticleSummary, body: string | undefined): object {
  return {
    ...article,
    ...(publishedOnReason === null ? {} : { publishedOnReason }),
    ...(body === undefined ? {} : { body }),
  };
}

function toFilter(values: {
  readonly words: string;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}): ArticleFilter {
  for (const [name, value] of [
    ['--since', values.since],
    ['--until', values.until],
  ] as const) {
    const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value ?? '') ?? [];
    if (value !== undefined && dayOf(Number(year), Number(month), Number(day)) === null) {
      throw new ConfigError(`${name} "${value}" is not a date; write 2024, 2024-03 or 2024-03-15.`);
    }
  }
  const { words, publisher, language, since, until } = values;
  return {
    words,
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(since === undefined ? {} : { since }),
    // The end of a year or month includes all its days.
    ...(until === undefined ? {} : { until: `${until}${'-99'.repeat((10 - until.length) / 3)}` }),
  };
}
