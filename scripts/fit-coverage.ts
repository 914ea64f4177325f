import { readFileSync } from 'node:fs';
import { isSure } from '../src/answers/asked-names.ts';
import { prepareAnswer } from '../src/answers/quoting/compose-from-quotes.ts';
import { listByDate } from '../src/answers/quoting/list-question.ts';
import {
  type CoverageSignals,
  coverageOf,
  coverageSignals,
  coverageWeights,
} from '../src/answers/refusing/coverage-of.ts';
import { buildApp } from '../src/build-app.ts';
import { areaUnderCurve, fitLogistic, type LabelledRow } from './eval/logistic-regression.ts';
import { placePages, readPageFiles } from './eval/open-corpus.ts';
import { readExamFile, readQuestions } from './eval/read-questions.ts';
import { runScript } from './run-script.ts';

/** A day after all invented pages. */
const today = '2025-12-01';

interface Asked {
  readonly question: string;
  readonly language: string;
  readonly isAnswered: boolean;
}

/** Fits the weights of src/answers/refusing/coverage-of.ts anew and prints them, with what they reach; to be run when the scale of retrieval has changed. */
await runScript(async (config) => {
  const folders = placePages(readPageFiles(['seeds', 'eval/pages']));
  const app = buildApp({ ...config, articlesFolder: folders.articles, dataFolder: folders.data });
  try {
    await app.library.ingest({});
    const rows: (LabelledRow & Asked & { readonly before: number; readonly decided: boolean })[] = [];
    for (const asked of readAsked()) {
      const { question: text, language } = asked;
      const found = await app.library.find({ text, language, today, isList: listByDate(text, language) !== null });
      const { asked: read, ranked, coverage } = prepareAnswer({ text, standalone: text }, found);
      const best = ranked[0];
      if (best === undefined || (!coverage.isCovered && !['nothing-near', 'other-time'].includes(coverage.reason)))
        continue;
      if (read.listByDate !== null || read.asksWhoIs || read.isBare || read.titled !== null) continue;
      const certain = read.names.filter(isSure);
      const missing =
        certain.filter((name) => !best.articleNames.includes(name.text)).length / Math.max(1, certain.length);
      const signals = coverageSignals(read, ranked, missing);
      rows.push({
        ...asked,
        values: (Object.keys(coverageWeights) as (keyof typeof coverageWeights)[]).flatMap((name) =>
          name === 'bias' ? [] : [signals[name]],
        ),
        isYes: asked.isAnswered,
        before: coverageOf(read, ranked, missing),
        decided: coverage.isCovered,
      });
    }
    report(rows);
    return 0;
  } finally {
    await app.close();
  }
});

/** The dev half of the examination, and what was written for this alone. */
function readAsked(): Asked[] {
  const exam = readQuestions(readExamFile('eval/questions.jsonl'), 'eval/questions.jsonl')
    .filter(({ split, previous, kind }) => split === 'dev' && previous.length === 0 && kind !== 'false-premise')
    .map(({ question, language, expected }) => ({ question, language, isAnswered: expected !== 'not-in-sources' }));
  const own = readFileSync('eval/coverage-questions.jsonl', 'utf8').trim().split('\n');
  return [...exam, ...own.map((line) => JSON.parse(line) as Asked)];
}

function report(rows: readonly (LabelledRow & { readonly before: number })[]): void {
  const { bias: _, ...signals } = coverageWeights;
  const names = Object.keys(signals) as (keyof CoverageSignals)[];
  const rate =
    (weights: readonly number[]) =>
    ({ values, isYes }: LabelledRow) => ({
      rating: values.reduce((sum, value, index) => sum + value * weights[index]!, weights.at(-1)!),
      isYes,
    });
  const weights = fitLogistic(rows);
  const rated = rows.map(rate(weights));
  // Each fifth is rated by weights that the other four gave.
  const crossed = [0, 1, 2, 3, 4].flatMap((part) => {
    const isOfPart = (index: number) => index % 5 === part;
    const fitted = fitLogistic(rows.filter((_, index) => !isOfPart(index)));
    return rows.filter((_, index) => isOfPart(index)).map(rate(fitted));
  });
  const print = (line: string) => process.stdout.write(`${line}\n`);
  for (const [index, name] of [...names, 'bias'].entries()) print(`${name}: ${weights[index]!.toFixed(2)}`);
  const before = rows.map(({ before: rating, isYes }) => ({ rating, isYes }));
  print(`${rows.length} questions, ${rows.filter(({ isYes }) => isYes).length} answerable`);
  print(
    `area under the curve: ${areaUnderCurve(rated).toFixed(3)}, crossed ${areaUnderCurve(crossed).toFixed(3)}, by the present weights ${areaUnderCurve(before).toFixed(3)}`,
  );
  for (let line = -2; line <= 1; line += 0.25) {
    const share = (isYes: boolean) =>
      crossed.filter((one) => one.isYes === isYes && one.rating < line).length /
      crossed.filter((one) => one.isYes === isYes).length;
    print(`below ${line}: ${share(false).toFixed(2)} of the unanswerable, ${share(true).toFixed(2)} of the answerable`);
  }
}
