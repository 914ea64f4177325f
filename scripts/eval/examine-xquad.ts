import type { Config } from '../../src/config.ts';
import { openCorpus, placePages } from './open-corpus.ts';
import { formatEstimate, formatTable } from './print-table.ts';
import { readXquad, runXquadTask, type XquadFigures, xquadLanguages, xquadPages, xquadTasks } from './xquad.ts';

/** A thousand questions tell the third place apart. */
const xquadPlaces = 3;

/** Runs every XQuAD task, one corpus for each set of page languages, through the whole product. */
export async function examineXquad(
  folder: string,
  options: {
    readonly settings: Config;
    readonly fresh: boolean;
    readonly limit: number;
  },
): Promise<{ text: string; figures: XquadFigures[] }> {
  const sets = xquadLanguages.map((language) => readXquad(folder, language));
  const figures: XquadFigures[] = [];
  for (const [key, tasks] of Map.groupBy(xquadTasks, (task) => task.pages.join('+'))) {
    const pages = xquadPages(sets.filter((set) => key.split('+').includes(set.language)));
    const assistant = await openCorpus(placePages(pages), options.settings, options.fresh);
    try {
      for (const task of tasks) {
        figures.push(await runXquadTask(assistant, task, { sets, limit: options.limit }));
        process.stderr.write(`${task.name} done\n`);
      }
    } finally {
      await assistant.close();
    }
  }
  const rows = figures.map(({ task, ndcg10, hit5 }) => [
    task,
    String(ndcg10.count),
    formatEstimate(ndcg10, xquadPlaces),
    formatEstimate(hit5, xquadPlaces),
  ]);
  return { text: formatTable(['XQuAD', 'n', 'nDCG@10', 'hit@5'], rows), figures };
}
