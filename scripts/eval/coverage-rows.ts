import { isSure } from '../../src/answers/asked-names.ts';
import { prepareAnswer } from '../../src/answers/quoting/compose-from-quotes.ts';
import { listByDate } from '../../src/answers/quoting/list-question.ts';
import { rankSentences } from '../../src/answers/quoting/rank-sentences.ts';
import { prepareByReading } from '../../src/answers/read-passages.ts';
import {
  type CoverageSignals,
  coverageOf,
  coverageSignals,
  coverageWeights,
} from '../../src/answers/refusing/coverage-of.ts';
import { tellingSentences } from '../../src/answers/refusing/telling-sentences.ts';
import type { Library } from '../../src/search/library.ts';
import type { LabelledRow } from './logistic-regression.ts';

/** A day after all invented pages. */
const today = '2026-11-23';

/** A question and whether the pages answer it. */
export interface LabelledQuestion {
  readonly question: string;
  readonly language: string;
  readonly isAnswered: boolean;
}

/** The names of the signals, in the order of a row's values. */
export const signalNames = Object.keys(coverageWeights).filter((name) => name !== 'bias') as (keyof CoverageSignals)[];

/** What the regression sees of a question: its signals and what the present weights make of them; null where another rule decides. */
export async function coverageRow(
  library: Library,
  { question: text, language, isAnswered }: LabelledQuestion,
): Promise<(LabelledRow & { readonly before: number }) | null> {
  const found = await library.find({ text, language, today, isList: listByDate(text, language) !== null });
  const wanted = { text, standalone: text };
  const first = { findings: found, preparation: prepareAnswer(wanted, found) };
  const { findings, preparation } = await prepareByReading(wanted, first, (...passages) => library.read(...passages));
  const { asked, ranked, coverage, meetings } = preparation;
  const best = ranked[0];
  if (best === undefined || meetings.found > 0) return null;
  if (!coverage.isCovered && !['nothing-near', 'other-time'].includes(coverage.reason)) return null;
  if (asked.listByDate !== null || asked.asksWhoIs || asked.isBare || asked.titled !== null) return null;
  const certain = asked.names.filter(isSure);
  const lacking = certain.filter((name) => !best.articleNames.includes(name.text));
  const { lacks } = tellingSentences(asked, rankSentences(asked, findings.articles), findings.articles);
  const ground = { ranked, missing: lacking.length / Math.max(1, certain.length), lacksTrait: lacks === 'trait' };
  const signals = coverageSignals(asked, ground);
  return {
    values: signalNames.map((name) => signals[name]),
    isYes: isAnswered,
    before: coverageOf(asked, ground),
  };
}
