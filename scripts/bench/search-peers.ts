import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import hnswlib from 'hnswlib-node';
import MiniSearch from 'minisearch';
import { dimensions } from './synthetic-corpus.ts';

/** A way of finding passages: what it gives for question n as rows of the corpus, best first. */
export interface Contender {
  readonly name: string;
  readonly note: string;
  /** What it was measured to need before the first question. */
  readonly loadMilliseconds: number;
  /** By how much the process grew for it, a passage. */
  readonly bytesEach: number;
  find(question: number): Promise<readonly number[]> | readonly number[];
}

interface DenseTask {
  /** Centred passages, row by row, and centred questions; unit length. */
  readonly passages: Float32Array;
  readonly questions: readonly Float32Array[];
}

const wanted = 10;

/** What `make` returns, how long it took and by how much the process grew. */
export async function measured<Value>(passages: number, make: () => Promise<Value> | Value) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const begin = performance.now();
  const value = await make();
  const loadMilliseconds = performance.now() - begin;
  globalThis.gc?.();
  return { value, loadMilliseconds, bytesEach: Math.max(0, process.memoryUsage().rss - before) / passages };
}

const rowAt = (matrix: Float32Array, row: number) => matrix.subarray(row * dimensions, (row + 1) * dimensions);

/** Brute force can also be told the rows to choose from. */
interface Oracle extends Contender {
  findAmong(question: number, rows: Iterable<number>): readonly number[];
}

/** Every vector compared, in plain JavaScript: what recall is held against. */
export function bruteForce({ passages, questions }: DenseTask): Oracle {
  const findAmong = (question: number, rows: Iterable<number>) => {
    const vector = questions[question]!;
    const best: { row: number; similarity: number }[] = [];
    for (const row of rows) {
      const at = row * dimensions;
      let similarity = 0;
      for (let i = 0; i < dimensions; i += 1) similarity += (passages[at + i] as number) * (vector[i] as number);
      if (best.length === wanted && similarity <= best[wanted - 1]!.similarity) continue;
      best.push({ row, similarity });
      best.sort((a, b) => b.similarity - a.similarity);
      best.length = Math.min(best.length, wanted);
    }
    return best.map(({ row }) => row);
  };
  const all = Int32Array.from({ length: passages.length / dimensions }, (_, row) => row);
  return {
    name: 'brute force in JavaScript',
    note: 'float32',
    loadMilliseconds: 0,
    bytesEach: dimensions * 4,
    findAmong,
    find: (question) => findAmong(question, all),
  };
}

/** hnswlib-node as it is, on the same centred vectors, with the breadths given; made once. */
export async function rawHnswlib(
  { passages, questions }: DenseTask,
  breadths: readonly number[],
): Promise<Contender[]> {
  const count = passages.length / dimensions;
  const { value: graph, ...cost } = await measured(count, () => {
    const made = new hnswlib.HierarchicalNSW('ip', dimensions);
    made.initIndex({ maxElements: count, m: 16, efConstruction: 200, randomSeed: 100 });
    for (let row = 0; row < count; row += 1) {
      made.addPoint(Array.from(rowAt(passages, row)), row);
      if (row % 20_000 === 19_999) process.stderr.write(`  hnswlib: ${row + 1} of ${count}\n`);
    }
    return made;
  });
  const asked = questions.map((question) => Array.from(question));
  return breadths.map((breadth) => ({
    name: `hnswlib searchKnn, ef ${breadth}`,
    note: 'one graph of all languages; load = build',
    ...cost,
    find: (question: number) => {
      graph.setEf(breadth);
      return graph.searchKnn(asked[question]!, wanted).neighbors;
    },
  }));
}

/** The vector store that LangChain users would take. */
export async function langchainHnswlib({ passages, questions }: DenseTask): Promise<Contender> {
  const count = passages.length / dimensions;
  const { value: store, ...cost } = await measured(count, async () => {
    const made = new HNSWLib(new FakeEmbeddings(), { space: 'ip', numDimensions: dimensions });
    const rows = Array.from({ length: count }, (_, row) => row);
    await made.addVectors(
      rows.map((row) => Array.from(rowAt(passages, row))),
      rows.map((row) => new Document({ pageContent: '', metadata: { row } })),
    );
    return made;
  });
  const asked = questions.map((question) => Array.from(question));
  return {
    name: 'HNSWLib of @langchain/community',
    note: 'its defaults (ef 10); load = build',
    ...cost,
    find: async (question) => {
      const found = await store.similaritySearchVectorWithScore(asked[question]!, wanted);
      return found.map(([document]) => Number(document.metadata.row));
    },
  };
}

/** Words only, in memory. */
export async function miniSearch(texts: readonly string[], questions: readonly string[]): Promise<Contender> {
  const { value: index, ...cost } = await measured(texts.length, () => {
    const made = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    made.addAll(texts.map((text, id) => ({ id, text })));
    return made;
  });
  return {
    name: 'MiniSearch',
    note: 'words only, no stems; load = build',
    ...cost,
    find: (question) =>
      index
        .search(questions[question]!)
        .slice(0, wanted)
        .map(({ id }) => Number(id)),
  };
}
