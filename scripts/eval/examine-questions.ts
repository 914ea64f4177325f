import { readFileSync } from 'node:fs';
import type { Config } from '../../src/config.ts';
import { askQuestions } from './ask-questions.ts';
import {
  type CorpusFolders,
  foldersOfOwnPages,
  openCorpus,
  placePages,
  readBodies,
  readPageFiles,
} from './open-corpus.ts';
import { readQuestions } from './read-questions.ts';
import { formatMisses, formatSummaries, summariseVerdicts } from './summarise-verdicts.ts';
import { spread } from './xquad.ts';

/** The folders that the shipped questions ask about. */
const shippedPages = ['seeds', 'eval/pages'];

/** Asks the questions of a file and judges the answers: a table, with `misses` each question that went wrong, and the whole run for `--json`. */
export async function examineQuestions(options: {
  readonly questions: string;
  readonly articles?: readonly string[] | undefined;
  readonly split: string;
  readonly limit: number;
  readonly misses: boolean;
  readonly fresh: boolean;
  readonly settings: Config;
}): Promise<{ text: string; figures: unknown }> {
  const all = readQuestions(readFileSync(options.questions, 'utf8'), options.questions);
  const chosen = spread(
    all.filter((question) => options.split === 'all' || question.split === options.split),
    options.limit,
  );
  const folders = foldersOf(options.articles ?? shippedPages);
  const assistant = await openCorpus(folders, options.settings, options.fresh);
  try {
    const verdicts = await askQuestions(assistant, chosen, await readBodies(assistant), (done) => {
      if (done % 20 === 0) process.stderr.write(`${done} of ${chosen.length} questions\n`);
    });
    const summaries = summariseVerdicts(verdicts);
    const misses = options.misses ? `\n\n${formatMisses(verdicts)}` : '';
    return { text: formatSummaries(summaries) + misses, figures: { split: options.split, summaries, verdicts } };
  } finally {
    await assistant.close();
  }
}

/** Several folders are joined into one by copying; one is read where it is, sub-folders and all. */
function foldersOf(articles: readonly string[]): CorpusFolders {
  const [first] = articles;
  return articles.length === 1 && first !== undefined ? foldersOfOwnPages(first) : placePages(readPageFiles(articles));
}
