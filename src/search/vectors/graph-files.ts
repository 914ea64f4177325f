import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { LanguageCode } from '../../language/languages.ts';
import { VectorGraph } from './vector-graph.ts';

const formatVersion = 2;

const manifestSchema = z.object({
  format: z.literal(formatVersion),
  embedder: z.string(),
  dimensions: z.int().positive(),
  /** Which corpus the passage ids belong to: one that was made again gives them to other passages. */
  corpus: z.string(),
  lastChange: z.int().nonnegative(),
  /** The mean that was taken away from every vector; shape [dimensions]. */
  mean: z.array(z.number()),
  /** Every passage up to this id that the language had is in the graph. */
  lastId: z.int().nonnegative(),
  count: z.int().nonnegative(),
  sha256: z.string(),
});

/** What a graph file was made of. */
export type GraphManifest = z.infer<typeof manifestSchema>;
export type GraphOrigin = Omit<GraphManifest, 'format' | 'sha256'>;

/** What a graph file must have been made of to belong to a corpus. */
export type GraphContext = Pick<GraphOrigin, 'embedder' | 'dimensions' | 'corpus' | 'lastChange'>;

/** Why a graph file cannot be used; `missing` and `foreign` are everyday, `damaged` is worth a line in the log. */
export type GraphVerdict =
  | { readonly verdict: 'good'; readonly manifest: GraphManifest }
  | { readonly verdict: 'missing' | 'foreign' | 'damaged' };

/**
 * The graph files of a data folder, one a language, each with a manifest. They are caches of the vectors: written under a temporary name and renamed,
 * and checked by SHA-256 before the native code sees them, since a damaged header there is a segmentation fault.
 */
export class GraphFiles {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'graphs');
  }

  /** Whether the file of a language is whole and was made of this corpus, now or earlier. */
  async check(language: LanguageCode, context: GraphContext): Promise<GraphVerdict> {
    const path = this.#path(language);
    if (!existsSync(path)) return { verdict: 'missing' };
    const manifest = this.#readManifest(language);
    if (manifest === null || manifest.sha256 !== (await sha256Of(path))) return { verdict: 'damaged' };
    const isOfCorpus =
      manifest.embedder === context.embedder &&
      manifest.dimensions === context.dimensions &&
      manifest.mean.length === context.dimensions &&
      manifest.corpus === context.corpus &&
      manifest.lastChange <= context.lastChange;
    return isOfCorpus ? { verdict: 'good', manifest } : { verdict: 'foreign' };
  }

  /** Reads a file that `check` found good. */
  read(language: LanguageCode, dimensions: number): Promise<VectorGraph> {
    return VectorGraph.read(this.#path(language), dimensions);
  }

  async write(language: LanguageCode, graph: VectorGraph, origin: GraphOrigin): Promise<void> {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = this.#path(language);
    await graph.write(`${path}.new`);
    flush(`${path}.new`);
    const manifest: GraphManifest = { format: formatVersion, ...origin, sha256: await sha256Of(`${path}.new`) };
    writeFileSync(`${path}.json.new`, `${JSON.stringify(manifest)}\n`);
    flush(`${path}.json.new`);
    // In this order a kill in between leaves a graph whose manifest does not match: remade, never misread.
    renameSync(`${path}.new`, path);
    renameSync(`${path}.json.new`, `${path}.json`);
  }

  #path(language: LanguageCode): string {
    return join(this.#folder, `${language}.hnsw`);
  }

  #readManifest(language: LanguageCode): GraphManifest | null {
    try {
      return manifestSchema.parse(JSON.parse(readFileSync(`${this.#path(language)}.json`, 'utf8')));
    } catch {
      // Whatever is wrong with it, the graph is made again from the vectors.
      return null;
    }
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
