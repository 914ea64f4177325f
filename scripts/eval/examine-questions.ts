import type { Config } from '../../src/config.ts';
import { askQuestions } from './ask-questions.ts';
import type { RankingFigures } from './baselines.ts';
import { formatMisses } from './format-misses.ts';
import type { Verdict } from './judge-answer.ts';
import { readPageTruths } from './label-metrics.ts';
import {
  type CorpusFolders,
  foldersOfOwnPages,
  openCorpus,
  placePages,
  readBodies,
  readPageFiles,
} from './open-corpus.ts';
import { formatShare, formatTable } from './print-table.ts';
import { readExamFile, readQuestions } from './read-questions.ts';
import { formatSummaries, summariseVerdicts } from './summarise-verdicts.ts';
import { spread } from './xquad.ts';

/** The folders that the shipped questions ask about. */
const shippedPages = ['seeds', 'eval/pages'];

/** Asks the questions of a file and judges the answers: a table, with `misses` each question that went wrong, and the whole run for `--json`. */
export async function examineQuestions(options: {
  readonly questions: string;
  readonly articles?: readonly string[] | undefined;
  /** The `pages.json` that citations' titles, publishers and dates are held against. */
  readonly truths: string;
  readonly split: string;
  readonly limit: number;
  readonly misses: boolean;
  readonly baselines: boolean;
  readonly fresh: boolean;
  readonly settings: Config;
}): Promise<{ text: string; figures: unknown }> {
  const all = readQuestions(readExamFile(options.questions), options.questions);
  const chosen = spread(
    all.filter((question) => options.split === 'all' || question.split === options.split),
    options.limit,
  );
  const folders = foldersOf(options.articles ?? shippedPages);
  const assistant = await openCorpus(folders, options.settings, options.fresh);
  try {
    const truths = { bodies: await readBodies(assistant), pages: readPageTruths(options.truths) };
    const verdicts = await askQuestions(assistant, chosen, truths, (done) => {
      if (done % 20 === 0) process.stderr.write(`${done} of ${chosen.length} questions\n`);
    });
    const summaries = summariseVerdicts(verdicts);
    const rankings = options.baselines ? await compareRankings(folders.articles, verdicts) : [];
    const parts = [
      formatSummaries(summaries),
      ...(options.baselines ? [formatRankings(rankings)] : []),
      ...(options.misses ? [formatMisses(verdicts)] : []),
    ];
    return { text: parts.join('\n\n'), figures: { split: options.split, summaries, rankings, verdicts } };
  } finally {
    await assistant.close();
  }
}

/** Several folders are joined into one by copying; one is read where it is, sub-folders and all. */
function foldersOf(articles: readonly string[]): CorpusFolders {
  const [first] = articles;
  return articles.length === 1 && first !== undefined ? foldersOfOwnPages(first) : placePages(readPageFiles(articles));
}

/** The product's ranking beside plain e5 and BM25 on the same questions. */
async function compareRankings(folder: string, verdicts: readonly Verdict[]): Promise<RankingFigures[]> {
  const { figuresOf, openBaselines } = await import('./baselines.ts');
  const own = verdicts.map(({ question, answer }) => ({ question, paths: answer.retrieved.map(({ path }) => path) }));
  const figures = figuresOf('communique', own);
  for (const baseline of await openBaselines(folder)) {
    const ranked: typeof own = [];
    for (const { question } of verdicts) ranked.push({ question, paths: await baseline.rank(question) });
    figures.push(...figuresOf(baseline.name, ranked));
  }
  return figures;
}

function formatRankings(figures: readonly RankingFigures[]): string {
  const kinds = [...new Set(figures.map(({ kind }) => kind))];
  const names = [...new Set(figures.map(({ name }) => name))];
  const rows = kinds.map((kind) => {
    const members = names.map((name) => figures.find((one) => one.kind === kind && one.name === name));
    return [kind, ...members.map((one) => (one ? [one.hit1, one.hit5, one.ndcg10].map(formatShare).join(' / ') : '-'))];
  });
  return formatTable(['hit@1 / hit@5 / nDCG@10', ...names], rows);
}
