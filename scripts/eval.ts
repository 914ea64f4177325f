import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError } from '../src/errors.ts';
import { runScript } from './run-script.ts';

const usage = `Usage: npm run eval -- [options]
  --questions FILE    questions and truths, JSON lines (default eval/questions.jsonl)
  --articles FOLDER   the pages to ask about (default seeds and eval/pages together); may be given several times
  --truths FILE       titles, publishers and dates of pages, to judge citations by (default eval/pages.json)
  --split WHICH       dev, held or all (default all)
  --limit N           at most N questions, evenly spread
  --misses            list each miss
  --baselines         rank the same questions by plain e5 and by BM25 too
  --json FILE         keep the run, to compare with another
  --fresh             throw the kept index away first
  --statements FILE   instead: true and changed statements against the verifier
  --xquad FOLDER      instead: XQuAD retrieval in ru, en, zh and across
  --pages FOLDER      instead: titles, dates and bodies against FOLDER/pages.json`;

const options = {
  questions: { type: 'string', default: 'eval/questions.jsonl' },
  articles: { type: 'string', multiple: true },
  truths: { type: 'string', default: 'eval/pages.json' },
  split: { type: 'string', default: 'all' },
  limit: { type: 'string' },
  misses: { type: 'boolean', default: false },
  baselines: { type: 'boolean', default: false },
  json: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  statements: { type: 'string' },
  xquad: { type: 'string' },
  pages: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

// Each examination is imported when it is asked for: the embedder takes a second to load, and reading pages needs none.
await runScript(async (settings, parameters) => {
  const given = readOptions(parameters);
  if (given.help) process.stdout.write(`${usage}\n`);
  else if (given.pages !== undefined) await report(await examinePages(given.pages), given.json);
  else if (given.statements !== undefined) {
    const { examineStatements } = await import('./eval/examine-statements.ts');
    await report(await examineStatements(given.statements, given), given.json);
  } else if (given.xquad !== undefined) {
    const { examineXquad } = await import('./eval/examine-xquad.ts');
    await report(await examineXquad(given.xquad, { ...given, settings }), given.json);
  } else {
    const { examineQuestions } = await import('./eval/examine-questions.ts');
    await report(await examineQuestions({ ...given, settings }), given.json);
  }
  return 0;
});

function readOptions(parameters: string[]) {
  const { values } = parseArgs({ args: parameters, options });
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (!(limit >= 1)) throw new ConfigError(`--limit ${values.limit} is not a number of questions.\n${usage}`);
  if (!['dev', 'held', 'all'].includes(values.split)) {
    throw new ConfigError(`--split ${values.split} is none of dev, held, all.\n${usage}`);
  }
  return { ...values, limit };
}

/** Prints an examination's table; `file` keeps its figures. */
async function report({ text, figures }: { text: string; figures: unknown }, file: string | undefined): Promise<void> {
  process.stdout.write(`${text}\n`);
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(figures, null, 1)}\n`);
}

async function examinePages(folder: string) {
  const { evaluatePages, formatPageFigures } = await import('./eval-pages.ts');
  const { measureBodies, formatBodyShares } = await import('./eval/body-shares.ts');
  const [figures, bodies] = [await evaluatePages(folder), await measureBodies(folder)];
  return {
    text: [...formatPageFigures(figures), ...formatBodyShares(bodies)].join('\n'),
    figures: { ...figures, bodies },
  };
}
