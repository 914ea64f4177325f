import { setImmediate as breathe } from 'node:timers/promises';
import type { LanguageCode } from '../../language/languages.ts';
import type { GraphContext, GraphFiles, GraphVerdict } from './graph-files.ts';
import type { PartialGraph } from './language-vectors.ts';
import { VectorGraph } from './vector-graph.ts';
import type { VectorIndex } from './vector-index.ts';

/** Below this many passages of a language every vector is compared: exact, and 5 ms for 250,000 x 384 (npm run bench -- search). */
export const exactSearchPassages = 250_000;

/** A graph with more passages that are gone than this share of all it holds is made anew. */
const goneShare = 0.1;

/** A graph is made anew when the corpus's mean has moved so far since: its neighbours are then no longer quite the nearest. */
const meanDrift = 0.02;

/** Vectors added in one go, some 10 ms: between two goes questions are answered. */
const vectorsAtOnce = 8;

/** What bringing graphs up to date needs; `isStopped` ends it early. */
export interface GraphWork {
  readonly index: VectorIndex;
  readonly files: GraphFiles;
  readonly context: GraphContext;
  readonly isStopped: () => boolean;
}

/** Reads a language's graph file into the index if it is whole and of this corpus; gives the verdict. */
export async function readGraph(language: LanguageCode, work: GraphWork): Promise<GraphVerdict['verdict']> {
  const found = await work.files.check(language, work.context);
  if (found.verdict !== 'good') return found.verdict;
  const graph = await work.files.read(language, work.context.dimensions);
  const { mean, lastId } = found.manifest;
  work.index.useGraph(language, { graph, mean: Float32Array.from(mean), lastId });
  return 'good';
}

/** How many vectors must be added until the graph of a language holds all of it. */
export function missingFromGraph(language: LanguageCode, index: VectorIndex): number {
  const graph = index.graphOf(language);
  return graph === null || isWorn(graph, language, index)
    ? index.count(language)
    : index.countAfter(language, graph.lastId);
}

/**
 * Brings the graph of a language up to date with the index and writes its file. Questions are answered meanwhile: what is in the graph already is
 * searched through it, the rest exactly.
 */
export async function growGraph(language: LanguageCode, work: GraphWork): Promise<void> {
  const { index, files, context, isStopped } = work;
  if (missingFromGraph(language, index) === 0) return;
  const old = index.graphOf(language);
  const mean = index.meanOf(language);
  let partial: PartialGraph =
    old === null || isWorn(old, language, index)
      ? { graph: VectorGraph.empty(context.dimensions, index.count(language)), mean, lastId: 0 }
      : old;
  for (;;) {
    const batch = index.centredAfter(language, partial.lastId, { mean: partial.mean, limit: vectorsAtOnce });
    const last = batch.at(-1);
    if (last === undefined) break;
    for (const [id, vector] of batch) partial.graph.add(id, vector);
    partial = { ...partial, lastId: last[0] };
    index.useGraph(language, partial);
    await breathe();
    if (isStopped()) return;
  }
  const { graph, lastId } = partial;
  await files.write(language, graph, { ...context, mean: [...partial.mean], lastId, count: graph.count });
}

function isWorn({ graph, mean, lastId }: PartialGraph, language: LanguageCode, index: VectorIndex): boolean {
  const gone = graph.count - (index.count(language) - index.countAfter(language, lastId));
  const moved = Math.hypot(...index.meanOf(language).map((value, at) => value - (mean[at] as number)));
  return gone > graph.count * goneShare || moved > meanDrift;
}
