import { readFileSync } from 'node:fs';
import type { ArticleDetails } from '../src/articles/article-summary.ts';
import { type App, buildApp } from '../src/build-app.ts';
import type { Config } from '../src/config.ts';
import { coverageRow, type LabelledQuestion, signalNames } from './eval/coverage-rows.ts';
import { cutAnswers } from './eval/cut-answers.ts';
import { areaUnderCurve, fitLogistic, type LabelledRow } from './eval/logistic-regression.ts';
import { type PageFile, placePages, readPageFiles } from './eval/open-corpus.ts';
import { type ExamQuestion, readExamFile, readQuestions } from './eval/read-questions.ts';
import { runScript } from './run-script.ts';

const examinations = ['first', 'second', 'third', 'fourth'];

/** What was cut out counts less than what somebody asked. */
const cutWeight = 0.4;

interface ExaminedRow extends LabelledRow {
  readonly examination: string;
  readonly isCut: boolean;
  readonly before: number;
}

/**
 * Fits the weights of src/answers/refusing/coverage-of.ts anew and prints them, with what they reach on an examination that was left out; to be run when
 * the scale of retrieval has changed.
 */
await runScript(async (config) => {
  const rows: ExaminedRow[] = [];
  for (const examination of examinations) rows.push(...(await examine(examination, config)));
  report(rows);
  return 0;
});

/** Asks the questions of an examination, those written for this alone, and those whose answers are cut out. */
async function examine(examination: string, config: Config): Promise<ExaminedRow[]> {
  const folder = examination === 'first' ? 'eval' : `eval/${examination}`;
  const file = `${folder}/questions.jsonl`;
  const all = readQuestions(readExamFile(file), file).filter(({ split, kind, previous }) => {
    return split === 'dev' && previous.length === 0 && kind !== 'false-premise';
  });
  const pages = readPageFiles([...(examination === 'first' ? ['seeds'] : []), `${folder}/pages`]);
  const asked = [...all.map((question) => labelled(question)), ...readOwn(examination)];
  const articles: ArticleDetails[] = [];
  const rows = await rowsOf(pages, asked, config, articles);
  const cut: (LabelledRow & { readonly before: number })[] = [];
  for (const round of cutAnswers(all, articles)) {
    const questions = round.questions.map((question) => ({ ...labelled(question), isAnswered: false }));
    cut.push(...(await rowsOf(round.pages, questions, config)));
  }
  return [
    ...rows.map((row) => ({ ...row, examination, isCut: false })),
    ...cut.map((row) => ({ ...row, examination, isCut: true, weight: cutWeight })),
  ];
}

function labelled({ question, language, expected }: ExamQuestion): LabelledQuestion {
  return { question, language, isAnswered: expected !== 'not-in-sources' };
}

function readOwn(examination: string): LabelledQuestion[] {
  const lines = readFileSync('eval/coverage-questions.jsonl', 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as LabelledQuestion & { readonly examination?: string })
    .filter((line) => (line.examination ?? 'first') === examination);
}

/** Asks the questions of the pages; `articles` takes what was read of them. */
async function rowsOf(
  pages: readonly PageFile[],
  questions: readonly LabelledQuestion[],
  config: Config,
  articles: ArticleDetails[] = [],
): Promise<(LabelledRow & { readonly before: number })[]> {
  const folders = placePages(pages);
  const app = buildApp({ ...config, articlesFolder: folders.articles, dataFolder: folders.data });
  try {
    await app.library.ingest({});
    articles.push(...(await articlesOf(app)));
    const rows = [];
    for (const question of questions) rows.push(await coverageRow(app.library, question));
    return rows.filter((row) => row !== null);
  } finally {
    await app.close();
  }
}

async function articlesOf({ library }: App): Promise<ArticleDetails[]> {
  const found = [];
  for (const { number } of await library.summaries()) found.push(await library.article(number));
  return found.filter((article) => article !== null);
}

function report(rows: readonly ExaminedRow[]): void {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  for (const [index, weight] of fitLogistic(rows).entries())
    print(`${signalNames[index] ?? 'bias'}: ${weight.toFixed(2)}`);
  const crossed = examinations.flatMap((left) => {
    const weights = fitLogistic(rows.filter(({ examination }) => examination !== left));
    const rated = rows
      .filter(({ examination }) => examination === left)
      .map((row) => ({ ...row, rating: rate(row, weights) }));
    const asked = rated.filter(({ isCut }) => !isCut);
    print(`${left}, left out: ${asked.length} questions, area under the curve ${areaUnderCurve(asked).toFixed(3)}`);
    return rated;
  });
  const asked = crossed.filter(({ isCut }) => !isCut);
  const before = asked.map(({ before: rating, isYes }) => ({ rating, isYes }));
  print(
    `all left out in turn: ${areaUnderCurve(asked).toFixed(3)}, by the present weights ${areaUnderCurve(before).toFixed(3)}`,
  );
  for (let line = -2; line <= 0.5; line += 0.25) {
    const below = (some: readonly { readonly rating: number }[]) =>
      (some.filter(({ rating }) => rating < line).length / Math.max(1, some.length)).toFixed(2);
    const [yes, no, cut] = [
      asked.filter(({ isYes }) => isYes),
      asked.filter(({ isYes }) => !isYes),
      crossed.filter(({ isCut }) => isCut),
    ];
    print(
      `below ${line}: ${below(no)} of the unanswerable, ${below(yes)} of the answerable, ${below(cut)} of what was cut out`,
    );
  }
}

function rate({ values }: LabelledRow, weights: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * weights[index]!, weights.at(-1)!);
}
