import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredVector } from '../../src/search/corpus/passage-store.ts';
import { type GraphWork, growGraph, missingFromGraph, readGraph } from '../../src/search/vectors/build-graphs.ts';
import { GraphFiles } from '../../src/search/vectors/graph-files.ts';
import { VectorIndex } from '../../src/search/vectors/vector-index.ts';
import { calibrationOf, clusteredVectors, seededRandom } from './seeded-vectors.ts';

const dimensions = 48;
const context = { embedder: 'test@1', dimensions, corpus: 'one', lastChange: 10 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-graphs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function indexOf(vectors: readonly StoredVector[]): VectorIndex {
  const index = new VectorIndex(calibrationOf(dimensions));
  index.change(new Set(), vectors);
  return index;
}

function workOn(index: VectorIndex, changes: Partial<GraphWork['context']> = {}): GraphWork {
  return { index, files: new GraphFiles(folder), context: { ...context, ...changes }, isStopped: () => false };
}

const graphPath = () => join(folder, 'graphs', 'ru.hnsw');

/** The share of the ten nearest that the graph finds, over questions near passages of the corpus. */
function recallOf(index: VectorIndex, questions: readonly StoredVector[]): number {
  let found = 0;
  for (const { vector } of questions) {
    const question = index.centreQuestion(vector, 'ru');
    const withGraph = index.search('ru', question, 10).map(({ passageId }) => passageId);
    const graph = index.graphOf('ru');
    index.useGraph('ru', null);
    const truth = new Set(index.search('ru', question, 10).map(({ passageId }) => passageId));
    index.useGraph('ru', graph);
    found += withGraph.filter((id) => truth.has(id)).length;
  }
  return found / (questions.length * 10);
}

describe('a graph', () => {
  const vectors = clusteredVectors(4_000, { dimensions, seed: 11 });
  const questions = vectors.filter((_, at) => at % 80 === 0);

  it('finds at least 98 of 100 of the nearest passages', async () => {
    const index = indexOf(vectors);
    await growGraph('ru', workOn(index));
    expect(index.graphOf('ru')?.graph.count).toBe(4_000);
    expect(recallOf(index, questions)).toBeGreaterThanOrEqual(0.98);
  });

  it('and the passages that came or went since it was made are searched as one', async () => {
    const index = indexOf(vectors.slice(0, 3_000));
    await growGraph('ru', workOn(index));
    const gone = new Set(vectors.slice(0, 250).map(({ articleNumber }) => articleNumber));
    index.change(gone, vectors.slice(3_000));
    expect(missingFromGraph('ru', index)).toBe(1_000);
    expect(recallOf(index, questions)).toBeGreaterThanOrEqual(0.98);
    const shown = questions.flatMap(({ vector }) => index.search('ru', index.centreQuestion(vector, 'ru'), 20));
    expect(shown.some(({ articleNumber }) => gone.has(articleNumber))).toBe(false);
    expect(shown.some(({ passageId }) => passageId > 3_000)).toBe(true);
    await growGraph('ru', workOn(index));
    expect(missingFromGraph('ru', index)).toBe(0);
    expect(recallOf(index, questions)).toBeGreaterThanOrEqual(0.98);
  });

  it('answers while it grows', async () => {
    const index = indexOf(vectors.slice(0, 1_200));
    const growing = growGraph('ru', workOn(index));
    let turns = 0;
    let isGrown = false;
    void growing.then(() => {
      isGrown = true;
    });
    while (!isGrown) {
      const { vector, passageId } = vectors[(turns * 37) % 1_200]!;
      const found = index.search('ru', index.centreQuestion(vector, 'ru'), 10);
      expect(found.map((hit) => hit.passageId)).toContain(passageId);
      turns += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(turns).toBeGreaterThan(20);
  });

  it('with too many passages that are gone is made anew', async () => {
    const index = indexOf(vectors.slice(0, 1_000));
    await growGraph('ru', workOn(index));
    index.change(new Set(vectors.slice(0, 300).map(({ articleNumber }) => articleNumber)), []);
    expect(missingFromGraph('ru', index)).toBe(index.count('ru'));
    await growGraph('ru', workOn(index));
    expect(index.graphOf('ru')?.graph.count).toBe(index.count('ru'));
  });
});

describe('a graph file', () => {
  const vectors = clusteredVectors(300, { dimensions, seed: 21 });

  it('is read back instead of being made, and caught up with what came since', async () => {
    await growGraph('ru', workOn(indexOf(vectors.slice(0, 290))));
    const later = indexOf(vectors);
    expect(await readGraph('ru', workOn(later, { lastChange: 12 }))).toBe('good');
    expect(missingFromGraph('ru', later)).toBe(10);
  });

  it('of another corpus, another embedder or a later state of the corpus is not used', async () => {
    await growGraph('ru', workOn(indexOf(vectors)));
    for (const other of [{ corpus: 'two' }, { embedder: 'test@2' }, { lastChange: 9 }]) {
      const index = indexOf(vectors);
      expect(await readGraph('ru', workOn(index, other))).toBe('foreign');
      expect(index.graphOf('ru')).toBeNull();
    }
  });

  it('row 5: damaged at any of 50 places is found before the native code reads it, and made again byte for byte', async () => {
    const random = seededRandom(50);
    await growGraph('ru', workOn(indexOf(vectors)));
    const good = readFileSync(graphPath());
    for (let time = 0; time < 50; time += 1) {
      const at = Math.floor(random() * good.length);
      writeFileSync(graphPath(), damaged(good, at, time));
      const index = indexOf(vectors);
      const work = workOn(index);
      expect(await readGraph('ru', work), `place ${at}`).toBe('damaged');
      expect(index.graphOf('ru')).toBeNull();
      if (time % 10 !== 0) continue;
      await growGraph('ru', work);
      expect(readFileSync(graphPath()).equals(good)).toBe(true);
    }
  });

  it('without its manifest, or with half of it, is damaged', async () => {
    const index = indexOf(vectors);
    await growGraph('ru', workOn(index));
    const manifest = readFileSync(`${graphPath()}.json`);
    for (const bad of [
      '',
      manifest.subarray(0, manifest.length / 2),
      '{}',
      manifest.toString().replace('"format":2', '"format":1'),
    ]) {
      writeFileSync(`${graphPath()}.json`, bad);
      expect(await readGraph('ru', workOn(indexOf(vectors)))).toBe('damaged');
    }
  });
});

/** Turns about between flipped bits, a shortened file, zeros, and something glued to the end. */
function damaged(good: Buffer, at: number, time: number): Buffer {
  const bytes = Buffer.from(good);
  if (time % 4 === 1) return bytes.subarray(0, at);
  if (time % 4 === 3) return Buffer.concat([bytes, Buffer.alloc(64)]);
  if (time % 4 === 2) bytes.fill(0, at, Math.min(bytes.length, at + 4_096));
  // What was zero already stays as it was under zeros.
  bytes[at] = (good[at] as number) ^ 0xff;
  return bytes;
}
