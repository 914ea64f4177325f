import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LanguageCode } from '../language/languages.ts';
import { VectorGraph } from './vector-graph.ts';

const formatVersion = 1;

const manifestSchema = z.object({
  format: z.literal(formatVersion),
  embedder: z.string(),
  dimensions: z.int().positive(),
  /** SHA-256 of the language's mean: a graph of vectors centred otherwise is another graph. */
  mean: z.string(),
  count: z.int().nonnegative(),
  lastChange: z.int().nonnegative(),
  sha256: z.string(),
});

/** What a graph file was made of. */
export type GraphManifest = z.infer<typeof manifestSchema>;
export type GraphOrigin = Omit<GraphManifest, 'format' | 'sha256'>;

/** Why a graph file cannot be used; `missing` and `outdated` are everyday, `damaged` is worth a line in the log. */
export type GraphVerdict = 'good' | 'missing' | 'outdated' | 'damaged';

/**
 * The graph files of a data folder, one a language, each with a manifest. They are caches of the vectors: written under a temporary name and renamed,
 * and checked by SHA-256 before the native code sees them, since a damaged header there is a segmentation fault.
 */
export class GraphFiles {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'graphs');
  }

  /** Whether the file of a language is whole and was made of exactly this. */
  check(language: LanguageCode, origin: GraphOrigin): GraphVerdict {
    const path = this.#path(language);
    if (!existsSync(path)) return 'missing';
    const manifest = this.#readManifest(language);
    if (manifest === null || manifest.sha256 !== sha256Of(path)) return 'damaged';
    const isSame = (Object.keys(origin) as (keyof GraphOrigin)[]).every((key) => manifest[key] === origin[key]);
    return isSame ? 'good' : 'outdated';
  }

  /** Whether the file is whole and can be caught up: same embedder, width and mean, other passages. */
  canCatchUp(language: LanguageCode, origin: GraphOrigin): boolean {
    const manifest = this.#readManifest(language);
    return (
      manifest !== null &&
      manifest.embedder === origin.embedder &&
      manifest.dimensions === origin.dimensions &&
      manifest.mean === origin.mean
    );
  }

  read(language: LanguageCode, dimensions: number): VectorGraph {
    return VectorGraph.read(this.#path(language), dimensions);
  }

  write(language: LanguageCode, graph: VectorGraph, origin: GraphOrigin): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = this.#path(language);
    graph.write(`${path}.new`);
    flush(`${path}.new`);
    const manifest: GraphManifest = { format: formatVersion, ...origin, sha256: sha256Of(`${path}.new`) };
    writeFileSync(`${path}.json.new`, `${JSON.stringify(manifest, null, 2)}\n`);
    // In this order a kill in between leaves a graph whose manifest does not match: remade, never misread.
    renameSync(`${path}.new`, path);
    renameSync(`${path}.json.new`, `${path}.json`);
  }

  remove(language: LanguageCode): void {
    rmSync(this.#path(language), { force: true });
    rmSync(`${this.#path(language)}.json`, { force: true });
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

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
