import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import type { App } from '../../src/build-app.ts';
import type { Config } from '../../src/config.ts';
import { checkModelFiles } from '../../src/models/model-files.ts';
import { openState } from '../../src/state/open-state.ts';
import { type Check, fault, ok } from './check.ts';

/** Checks of what lies on this machine: Node, folders, state, model files, index, embedder, answer reader. */
export function localChecks(config: Config, app: App, modelFolder: string): Check[] {
  return [
    { part: 'Node', run: async () => checkNode(process.versions.node) },
    { part: 'page folder', run: async () => checkPages(config.articlesFolder) },
    { part: 'data folder', run: async () => checkRights(config.dataFolder) },
    { part: 'state', run: async () => checkState(config.dataFolder) },
    { part: 'model files', run: () => checkModel(config, modelFolder) },
    { part: 'index', run: () => checkIndex(app) },
    { part: 'vector graphs', run: () => checkGraphs(app) },
    { part: 'embedding', run: () => checkEmbedding(app) },
    { part: 'reading', run: () => checkReading(app) },
  ];
}

function checkNode(version: string) {
  if (Number(version.split('.')[0]) >= 24) return ok(`${version}`);
  return fault(
    `Node ${version} runs this; 24 or newer is wanted, and npm scripts bring their own.`,
    'npm ci, then call it as npm run doctor',
  );
}

function checkPages(folder: string) {
  if (!existsSync(folder)) {
    return fault(
      `The page folder ${folder} does not exist.`,
      `mkdir -p ${folder} and put pages there, or set ARTICLES_DIR`,
    );
  }
  const pages = listPages(folder).filter((page) => page.refusal === null);
  if (pages.length > 0) return ok(`${folder}, ${pages.length} pages`);
  return fault(
    `${folder} holds no page.`,
    'put .txt, .md, .html, .pdf, .docx or .jsonl files there, or set ARTICLES_DIR',
  );
}

function checkRights(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(folder);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return fault(`${folder} cannot be written (${reason}).`, `chown -R "$USER" ${folder}, or set DATA_DIR`);
  }
}

/** Throws what the start would throw. */
function checkState(folder: string) {
  if (!existsSync(join(folder, 'state.sqlite'))) return { kind: 'off', text: 'nothing is kept yet' } as const;
  openState(folder).close();
  return ok('readable: questions, people and article numbers');
}

async function checkModel(config: Config, folder: string) {
  if (config.embedding) return { kind: 'off', text: 'another embedder is configured' } as const;
  await checkModelFiles(folder);
  return ok('multilingual-e5-small, SHA-256 as released');
}

async function checkIndex(app: App) {
  const { articles, passages, lastIngest, embedder } = await app.library.state();
  if (articles === 0) return fault('The index is empty.', 'npm run ingest');
  // Each article is held against its checksum as it is read.
  for (const { number } of await app.library.summaries()) await app.library.article(number);
  return ok(
    `${articles} articles, ${passages} passages, by ${embedder || 'no embedder yet'}, last ingest ${lastIngest ?? 'unknown'}`,
  );
}

async function checkGraphs(app: App) {
  const { graphTrouble } = await app.library.state();
  if (graphTrouble === null) return ok('hnswlib-node works');
  return fault(graphTrouble, 'install the compiler, then: npm run compile-hnswlib');
}

/** Like things must be nearer than unlike ones, across languages: what zeros, noise and a wrong model all fail. */
async function checkEmbedding(app: App) {
  const [ministers, same, other] = await app.library.embed([
    'Министры иностранных дел встретились в Пекине',
    'The foreign ministers met in Beijing',
    'Рецепт яблочного пирога с корицей',
  ]);
  const [near, far] = [cosine(ministers!, same!), cosine(ministers!, other!)];
  const figures = `like ${near.toFixed(2)}, unlike ${far.toFixed(2)}`;
  if (near > far + 0.1) return ok(figures);
  return fault(
    `The vectors do not tell texts apart (${figures}).`,
    'check EMBEDDING_MODEL, or unset EMBEDDING_URL to use the bundled embedder',
  );
}

/** A sentence that answers must be likelier than its neighbour that has the question's words. */
async function checkReading(app: App) {
  const sentences = ['The minister opened the bridge on Monday.', 'A Danish bank pays two thirds of the cost.'];
  const read = await app.library.read('Who pays for the bridge?', [{ title: 'The bridge', sentences }]);
  if (read === null) return { kind: 'off', text: 'ANSWER_READER=off' } as const;
  const [other, answer] = read[0]!.map((chance) => chance ?? 0);
  const figures = `answer ${answer!.toFixed(2)}, other sentence ${other!.toFixed(2)}`;
  if (answer! > other!) return ok(figures);
  return fault(
    `The answer reader does not tell sentences apart (${figures}).`,
    'git checkout models, or set ANSWER_READER=off',
  );
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
}
