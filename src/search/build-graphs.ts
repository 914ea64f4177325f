import { createHash } from 'node:crypto';
import type { LanguageCode } from '../language/languages.ts';
import type { GraphFiles, GraphOrigin } from './graph-files.ts';
import { VectorGraph } from './vector-graph.ts';
import type { VectorIndex } from './vector-index.ts';

/** Below this many passages of a language every vector is compared: as fast as the graph, and exact (12 ms for 15,000 x 384). */
export const exactSearchPassages = 15_000;

/** A graph with more ids of passages that are gone than this share of its passages is made anew. */
const staleShare = 0.1;

/** What the graphs of an index must have been made of to be its own. */
export interface GraphContext {
  readonly embedder: string;
  readonly dimensions: number;
  readonly lastChange: number;
}

/** The origin that a language's graph file must have to belong to this index. */
export function graphOrigin(index: VectorIndex, language: LanguageCode, context: GraphContext): GraphOrigin {
  const mean = index.means.passage[language] ?? index.means.anyPassage;
  return {
    embedder: context.embedder,
    dimensions: context.dimensions,
    mean: createHash('sha256').update(mean).digest('hex'),
    count: index.count(language),
    lastChange: context.lastChange,
  };
}

/** Brings the graph file of every language up to date with the index; gives the languages whose file was damaged. */
export function updateGraphs(index: VectorIndex, files: GraphFiles, context: GraphContext): LanguageCode[] {
  const damaged: LanguageCode[] = [];
  for (const language of index.languages) {
    const origin = graphOrigin(index, language, context);
    const verdict = files.check(language, origin);
    if (verdict === 'good') continue;
    if (verdict === 'damaged') damaged.push(language);
    const old =
      verdict === 'outdated' && files.canCatchUp(language, origin) ? files.read(language, context.dimensions) : null;
    files.write(language, buildGraph(index, language, context.dimensions, old), origin);
  }
  return damaged;
}

/** Reads the graphs of the languages that are too large for exact search into the index. Their files must have been brought up to date. */
export function loadGraphs(index: VectorIndex, files: GraphFiles, context: GraphContext, exactBelow: number): void {
  for (const language of index.languages) {
    if (index.count(language) < exactBelow) continue;
    if (files.check(language, graphOrigin(index, language, context)) !== 'good') continue;
    index.useGraph(language, files.read(language, context.dimensions));
  }
}

function buildGraph(
  index: VectorIndex,
  language: LanguageCode,
  dimensions: number,
  old: VectorGraph | null,
): VectorGraph {
  const present = new Set(old?.ids() ?? []);
  const current = [...index.centredVectors(language)];
  const gone = present.size - current.filter(([id]) => present.has(id)).length;
  const isWorthKeeping = old !== null && gone <= current.length * staleShare;
  const graph = isWorthKeeping ? old : VectorGraph.empty(dimensions, current.length);
  for (const [id, vector] of current) {
    if (!isWorthKeeping || !present.has(id)) graph.add(id, vector);
  }
  return graph;
}
