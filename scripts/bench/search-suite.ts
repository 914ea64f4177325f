import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';
import { openCorpusDatabase } from '../../src/search/corpus/corpus-database.ts';
import { SqlitePassageStore } from '../../src/search/corpus/sqlite-passage-store.ts';
import { LoadedIndex } from '../../src/search/loaded-index.ts';
import { findArticles } from '../../src/search/retrieval/find-articles.ts';
import { retrievePassages } from '../../src/search/retrieval/retrieve-passages.ts';
import { centred } from '../../src/search/vectors/vector-arithmetic.ts';
import type { VectorIndex } from '../../src/search/vectors/vector-index.ts';
import { inTemporaryFolder, settingsIn } from './bench-place.ts';
import { type Figure, percentile, type Suite, type SuiteOptions } from './print-suite.ts';
import { bruteForce, type Contender, langchainHnswlib, measured, miniSearch, rawHnswlib } from './search-peers.ts';
import { dimensions } from './synthetic-corpus.ts';
import { type SyntheticCorpus, storeSyntheticCorpus, syntheticEmbedder } from './synthetic-store.ts';

const defaultPassages = 5_000;

/** Above this many passages the peers are left out: their graphs alone take half an hour to build. */
const mostForPeers = 200_000;

/** Search beside its peers, in one process, on the same synthetic passages and questions. */
export const searchSuite: Suite = {
  name: 'search',
  title: 'Search: synthetic passages of 384 dimensions, clustered, in four languages; recall@10 against brute force',
  run: (options) => inTemporaryFolder((folder) => measure(folder, options)),
};

async function measure(folder: string, { passages = defaultPassages, isAlone }: SuiteOptions): Promise<Figure[]> {
  // Lets the memory of each be told apart from what the one before left.
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  const dataFolder = join(folder, 'data');
  const withPeers = !isAlone && passages <= mostForPeers;
  const corpus = await storeSyntheticCorpus(dataFolder, passages, withPeers);
  const store = new SqlitePassageStore(openCorpusDatabase(dataFolder, () => {}));
  const embeddings = syntheticEmbeddings(corpus);
  const loaded = new LoadedIndex({
    store,
    settings: settingsIn(folder),
    openEmbeddings: async () => embeddings,
    warn: (text) => process.stderr.write(`${text}\n`),
  });
  const { value: index, ...cost } = await measured(passages, () => loaded.refresh());
  const dense = denseTask(corpus, index);
  const oracle = bruteForce(dense);
  const truth = await Promise.all(corpus.questions.map((_, question) => oracle.find(question)));
  const truthOfWeek = corpus.questions.map((_, question) => oracle.findAmong(question, corpus.rowsOfWeek));
  const contenders: Contender[] = [
    oracle,
    ...(withPeers ? await rawHnswlib(dense, [10, 64, 200]) : []),
    ...(withPeers ? [await langchainHnswlib(dense)] : []),
    ...(withPeers
      ? [
          await miniSearch(
            corpus.texts,
            corpus.questions.map(({ text }) => text),
          ),
        ]
      : []),
    { name: 'communique, vectors', note: '', ...cost, find: denseLeg(corpus, index) },
    { name: 'communique, vectors + words + names', note: '', ...cost, find: hybrid(corpus, index, store) },
    { name: 'communique, articles with text', note: '', ...cost, find: whole(corpus, index, { store, embeddings }) },
  ];
  const week = `${corpus.week.length} articles of one week`;
  const filtered = { name: 'communique, one week', note: week, ...cost, find: oneWeek(corpus, index, store) };
  const figures: Figure[] = [];
  for (const contender of contenders) figures.push(await ask(contender, truth));
  figures.push(await ask(filtered, truthOfWeek));
  await loaded.close();
  await store.close();
  return [
    { name: `${passages} passages`, value: 'recall   p50      p95', note: 'load      bytes a passage' },
    ...figures,
  ];
}

type DenseTask = Parameters<typeof bruteForce>[0];

/** The vectors less the means that the index takes away, for those who know nothing of means. */
function denseTask({ vectors, languageOf, questions }: SyntheticCorpus, index: VectorIndex): DenseTask {
  const passages = new Float32Array(vectors.length);
  for (const [row, language] of languageOf.entries()) {
    const at = row * dimensions;
    passages.set(centred(vectors.subarray(at, at + dimensions), index.meanOf(language)), at);
  }
  return {
    passages,
    questions: questions.map(({ vector, language }) => index.centreQuestion(vector, language).centred),
  };
}

function denseLeg({ questions }: SyntheticCorpus, index: VectorIndex) {
  return (question: number) => {
    const { vector, language } = questions[question]!;
    const asked = index.centreQuestion(vector, language);
    const hits = index.languages.flatMap((of) => index.search(of, asked, 60));
    return hits.sort((a, b) => b.similarity - a.similarity).map(({ passageId }) => passageId - 1);
  };
}

function hybrid(
  { questions }: SyntheticCorpus,
  index: VectorIndex,
  store: SqlitePassageStore,
  within?: readonly number[],
) {
  return async (question: number) => {
    const { text, vector, language } = questions[question]!;
    const asked = {
      text,
      language,
      vector: index.centreQuestion(vector, language, partsOf(vector)),
      ...(within ? { within } : {}),
    };
    const hits = await retrievePassages(asked, index, store);
    const wanted = within === undefined ? null : new Set(within);
    return hits
      .filter(({ articleNumber }) => wanted === null || wanted.has(articleNumber))
      .sort((a, b) => b.similarity - a.similarity)
      .map(({ passageId }) => passageId - 1);
  };
}

function oneWeek(corpus: SyntheticCorpus, index: VectorIndex, store: SqlitePassageStore) {
  return hybrid(corpus, index, store, corpus.week);
}

function whole(
  { questions }: SyntheticCorpus,
  index: VectorIndex,
  parts: { store: SqlitePassageStore; embeddings: SentenceEmbeddings },
) {
  return async (question: number) => {
    const { text, language } = questions[question]!;
    await findArticles({ text, language, today: '2025-01-01' }, { index, ...parts });
    return [];
  };
}

async function ask(contender: Contender, truth: readonly (readonly number[])[]): Promise<Figure> {
  process.stderr.write(`  ${contender.name}\n`);
  const times: number[] = [];
  let found = 0;
  for (const [question, nearest] of truth.entries()) {
    const begin = performance.now();
    const rows = await contender.find(question);
    // Every other question warms code and caches up, so that none is measured on what it left itself.
    if (question % 2 === 0) continue;
    times.push(performance.now() - begin);
    const right = new Set(nearest);
    found += rows.slice(0, 10).filter((row) => right.has(row)).length;
  }
  const recall = (found / (10 * times.length)).toFixed(3);
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(2).padStart(7));
  const load = `${(contender.loadMilliseconds / 1_000).toFixed(1)} s`.padStart(8);
  const bytes = Math.round(contender.bytesEach).toString().padStart(6);
  return { name: contender.name, value: `${recall} ${p50} ${p95} ms`, note: `${load}  ${bytes}  ${contender.note}` };
}

/** As many parts as a question of some ten words has tokens. */
function partsOf(vector: Float32Array): Float32Array[] {
  return Array.from({ length: 18 }, () => vector);
}

/** Gives each question the vector that was drawn for it. */
function syntheticEmbeddings({ questions }: SyntheticCorpus): SentenceEmbeddings {
  const vectors = new Map(questions.map(({ text, vector }) => [text, vector]));
  return {
    identity: syntheticEmbedder,
    dimensions,
    countTokens: (text: string) => text.length,
    embedQuery: async (text: string) => [...(vectors.get(text) ?? new Float32Array(dimensions))],
    embedQuestion: async (text: string) => {
      const question = vectors.get(text) ?? new Float32Array(dimensions);
      return { question, parts: partsOf(question) };
    },
    embedDocuments: async () => [],
    embedPassages: async () => [],
    close: async () => {},
  } as unknown as SentenceEmbeddings;
}
