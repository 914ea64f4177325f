import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readPages } from '../../src/articles/reading/read-page.ts';
import { ConfigError } from '../../src/errors.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-list-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function makeFolder(files: readonly string[]): string {
  const root = mkdtempSync(join(folder, 'pages-'));
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'text');
  }
  return root;
}

test('pages of sub-folders are listed by path with slashes; Cyrillic names come in NFC', () => {
  const decomposed = 'Йемен и Ёлка.txt'.normalize('NFD');
  const root = makeFolder(['b.txt', 'a/c.md', `сайты/${decomposed}`, 'a/d/e.HTML']);
  const pages = listPages(root);
  expect(pages.map(({ path }) => path)).toEqual(['a/c.md', 'a/d/e.HTML', 'b.txt', 'сайты/Йемен и Ёлка.txt']);
  expect(
    pages.every(({ refusal, sizeBytes, modifiedMs }) => refusal === null && sizeBytes === 4 && modifiedMs > 0),
  ).toBe(true);
});

test('README, LICENSE and names with a leading dot are never pages, names that only begin alike are', () => {
  const root = makeFolder([
    'README.md',
    'readme',
    'LICENSE.txt',
    'LICENCE',
    '.hidden.txt',
    '.git/a.txt',
    'readmea.txt',
    'licensees.txt',
  ]);
  expect(listPages(root).map(({ path }) => path)).toEqual(['licensees.txt', 'readmea.txt']);
});

test('an unknown ending is a refusal that says which endings are read', async () => {
  const root = makeFolder(['picture.jpg', 'noending', 'a.txt']);
  const pages = listPages(root);
  expect(pages.map(({ path, refusal }) => [path, refusal?.code])).toEqual([
    ['a.txt', undefined],
    ['noending', 'unknown-ending'],
    ['picture.jpg', 'unknown-ending'],
  ]);
  await expect(readPages(pages[2]!)).rejects.toThrow(/\.txt, \.md/u);
});

test('loops of links end, a folder reached twice is listed once, a broken link is a refusal', () => {
  const root = makeFolder(['a/b/page.txt']);
  symlinkSync(root, join(root, 'a/b/up'));
  symlinkSync(join(root, 'a'), join(root, 'again'));
  symlinkSync(join(root, 'nowhere'), join(root, 'broken.txt'));
  expect(listPages(root).map(({ path, refusal }) => [path, refusal?.code])).toEqual([
    ['a/b/page.txt', undefined],
    ['broken.txt', 'unreadable'],
  ]);
  expect(listPages(root)[1]?.refusal?.message).toMatch(/^broken\.txt leads to no file/u);
});

test('a folder without the right to read is a refusal and its neighbours are listed', (context) => {
  const root = makeFolder(['shut/page.txt', 'open.txt']);
  chmodSync(join(root, 'shut'), 0o000);
  // Root reads everything.
  if (process.getuid?.() === 0) context.skip();
  const pages = listPages(root);
  chmodSync(join(root, 'shut'), 0o755);
  expect(pages.map(({ path, refusal }) => [path, refusal?.code])).toEqual([
    ['open.txt', undefined],
    ['shut', 'unreadable'],
  ]);
});

test('an empty folder has no pages, a missing one is a fault of configuration that says what to do', () => {
  expect(listPages(makeFolder([]))).toEqual([]);
  expect(() => listPages(join(folder, 'missing'))).toThrow(ConfigError);
  expect(() => listPages(join(folder, 'missing'))).toThrow(/ARTICLES_DIR/u);
});
