import { type Estimate, meanOf, percentile, shareOf } from './intervals.ts';
import { isAnswerable, type Verdict } from './judge-answer.ts';
import { formatEstimate, formatShare, formatTable } from './print-table.ts';

/** The figures of one group of questions. */
export interface Summary {
  readonly name: string;
  readonly questions: number;
  readonly hit1: Estimate;
  readonly hit5: Estimate;
  readonly hit10: Estimate;
  readonly ndcg10: Estimate;
  readonly factsFound: Estimate;
  readonly citesExpected: Estimate;
  /** Of the questions that the pages do not answer. */
  readonly refused: Estimate;
  /** Of those that they do. */
  readonly wronglyRefused: Estimate;
  /** Quotes that stand in their article word for word, of all quotes. */
  readonly verbatim: Estimate;
  /** Citations with title, publisher and date right, of those whose page's truth is known. */
  readonly labels: Estimate;
  readonly wrongDates: number;
  readonly answersInLanguage: Estimate;
  readonly errors: number;
  readonly milliseconds: { readonly p50: number | null; readonly p95: number | null };
}

/** The figures of all questions, then by kind, then by language. */
export function summariseVerdicts(verdicts: readonly Verdict[]): Summary[] {
  const groups = (name: (verdict: Verdict) => string) =>
    [...Map.groupBy(verdicts, name)].map(([key, members]) => summarise(key, members));
  return [
    summarise('all', verdicts),
    ...groups((verdict) => verdict.question.kind),
    ...groups((verdict) => `language ${verdict.question.language}`),
  ];
}

function summarise(name: string, verdicts: readonly Verdict[]): Summary {
  const share = (pick: (verdict: Verdict) => boolean | null) =>
    shareOf(verdicts.map(pick).filter((outcome) => outcome !== null));
  const times = verdicts.map((verdict) => verdict.answer.milliseconds.total);
  return {
    name,
    questions: verdicts.length,
    hit1: share((verdict) => verdict.hit1),
    hit5: share((verdict) => verdict.hit5),
    hit10: share((verdict) => verdict.hit10),
    ndcg10: meanOf(verdicts.map((verdict) => verdict.ndcg10).filter((value) => value !== null)),
    factsFound: share((verdict) => verdict.factsFound),
    citesExpected: share((verdict) => verdict.citesExpected),
    refused: share((verdict) => (verdict.question.expected === 'not-in-sources' ? verdict.refused : null)),
    wronglyRefused: share((verdict) => (isAnswerable(verdict.question) ? verdict.refused : null)),
    verbatim: shareOf(verdicts.flatMap((verdict) => outcomes(verdict.quotes, verdict.faithfulQuotes))),
    labels: shareOf(verdicts.flatMap(({ labels }) => outcomes(labels.judged, labels.right))),
    wrongDates: verdicts.reduce((count, { labels }) => count + labels.wrongDates.length, 0),
    answersInLanguage: share((verdict) => verdict.answersInLanguage),
    errors: verdicts.filter((verdict) => verdict.answer.status === 'error').length,
    milliseconds: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

/** So many trials of which so many came off. */
function outcomes(trials: number, successes: number): boolean[] {
  return Array.from({ length: trials }, (_, index) => index < successes);
}

/** The summaries as one table with 95 % intervals. */
export function formatSummaries(summaries: readonly Summary[]): string {
  const header = [
    '',
    'n',
    'hit@1',
    'hit@5',
    'hit@10',
    'nDCG@10',
    'facts',
    'cites',
    'refused',
    'wrongly ref.',
    'verbatim',
    'labels',
    'wrong dates',
    'language',
    'p50',
    'p95 ms',
  ];
  const rows = summaries.map((summary) => [
    summary.name,
    String(summary.questions),
    formatEstimate(summary.hit1),
    formatEstimate(summary.hit5),
    formatShare(summary.hit10.value),
    formatEstimate(summary.ndcg10),
    formatEstimate(summary.factsFound),
    formatShare(summary.citesExpected.value),
    formatEstimate(summary.refused),
    formatEstimate(summary.wronglyRefused),
    formatShare(summary.verbatim.value),
    formatShare(summary.labels.value),
    String(summary.wrongDates),
    formatShare(summary.answersInLanguage.value),
    String(Math.round(summary.milliseconds.p50 ?? 0)),
    String(Math.round(summary.milliseconds.p95 ?? 0)),
  ]);
  return formatTable(header, rows);
}
