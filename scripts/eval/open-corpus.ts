import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Config } from '../../src/config.ts';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { ConfigError } from '../../src/errors.ts';

/** A page to write into a temporary folder. */
export interface PageFile {
  readonly name: string;
  readonly text: string | Buffer;
}

/** Where an examined corpus lies. */
export interface CorpusFolders {
  readonly articles: string;
  readonly data: string;
}

/** Reads all plain files of some folders, READMEs and hidden files apart; a name used twice is taken from the last folder. */
export function readPageFiles(folders: readonly string[]): PageFile[] {
  const files = new Map<string, PageFile>();
  for (const folder of folders) {
    checkFolder(folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile() || /^(\.|README|LICENSE)/i.test(entry.name)) continue;
      files.set(entry.name, { name: entry.name, text: readFileSync(join(folder, entry.name)) });
    }
  }
  return [...files.values()];
}

/** Writes pages into a folder under the temporary folder that is named by their hash, so that the next run finds its index again. */
export function placePages(pages: readonly PageFile[]): CorpusFolders {
  const hash = createHash('sha256');
  for (const page of pages) hash.update(page.name).update('\0').update(page.text).update('\0');
  const folders = foldersFor(hash.digest('hex'));
  rmSync(folders.articles, { recursive: true, force: true });
  mkdirSync(folders.articles, { recursive: true });
  for (const page of pages) writeFileSync(join(folders.articles, page.name), page.text);
  return folders;
}

/** A person's own folder is read where it is; only its index goes to the temporary folder. */
export function foldersOfOwnPages(folder: string): CorpusFolders {
  checkFolder(folder);
  const articles = resolve(folder);
  const hash = createHash('sha256').update(articles).digest('hex');
  return { articles, data: foldersFor(`${basename(articles)}-${hash}`).data };
}

/** Opens the whole product over a corpus, its index brought up to date; `settings` say which models. `fresh` throws the kept index away first. */
export async function openCorpus(folders: CorpusFolders, settings: Config, fresh: boolean): Promise<Assistant> {
  if (fresh) rmSync(folders.data, { recursive: true, force: true });
  mkdirSync(folders.data, { recursive: true });
  // Imported here: the models' libraries take a second to load, and what examines pages or asks for help needs none of them.
  const { openAssistant } = await import('../../src/build-app.ts');
  return openAssistant({
    ...settings,
    telegram: null,
    articlesFolder: folders.articles,
    dataFolder: folders.data,
    logLevel: settings.logLevel === 'info' ? 'warn' : settings.logLevel,
  });
}

/** The articles' bodies by path, to check quotes against. */
export async function readBodies(assistant: Assistant): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for (const summary of await assistant.articles()) {
    const article = await assistant.article(summary.number);
    if (article) bodies.set(article.path, article.body);
  }
  return bodies;
}

function checkFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError(`${folder} is no folder; --articles wants a folder of pages.`);
  }
}

function foldersFor(key: string): CorpusFolders {
  const root = join(tmpdir(), 'communique-eval', key.slice(0, 40));
  return { articles: join(root, 'articles'), data: join(root, 'data') };
}
