import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/search/ingest/corrections.ts';
import { saveCorrection } from '../../src/search/ingest/save-correction.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { inventedPages, makeWorkplace, type Workplace } from '../support/page-folder.ts';

let place: Workplace;
let library: ReturnType<typeof openLocalLibrary>['library'];
beforeEach(() => {
  place = makeWorkplace({ 'oslo.txt': inventedPages['oslo.txt'] });
  library = openLocalLibrary(place).library;
});
afterEach(async () => {
  await library.close();
  place.dispose();
});

const preview = (text: string, correction = {}) => {
  const absolutePath = join(place.data, 'staged.txt');
  writeFileSync(absolutePath, text);
  return library.previewPage({ name: 'somewhere.txt', absolutePath, correction });
};

describe('a page that is not in the corpus', () => {
  it('is understood as an ingest would, and nothing is stored', async () => {
    const found = await preview(inventedPages['hanoi.txt']);
    expect(found).toMatchObject({ title: 'Вьетнам и Перу подписали соглашение о кофе', publishedOn: '2022-07-05' });
    expect(found.firstSentence).toMatch(/^В Ханое состоялись переговоры .*Луиса Кастильо\.$/);
    expect(found).toMatchObject({ language: 'ru', passages: 1, sameAs: null });
    expect(await library.summaries()).toEqual([]);
  });

  it('is shown as it would be with what was set right', async () => {
    const found = await preview(inventedPages['hanoi.txt'], { publishedOn: '2022-07-06', title: null });
    expect(found).toMatchObject({ publishedOn: '2022-07-06', title: null, corrected: ['title', 'publishedOn'] });
  });

  it('is known by its bytes, by its body, and as hidden', async () => {
    await library.ingest({});
    const text = inventedPages['oslo.txt'];
    const known = { path: 'oslo.txt', isHidden: false };
    expect((await preview(text)).sameAs).toEqual(known);
    expect((await preview(text.replace('12.03.2023', '13.03.2023'))).sameAs).toEqual(known);
    expect((await preview(text.replace('китов', 'моржей'))).sameAs).toBeNull();
    saveCorrection(place.data, { path: 'oslo.txt', exclude: true });
    await library.ingest({});
    expect((await preview(text)).sameAs).toEqual({ path: 'oslo.txt', isHidden: true });
  });

  it('is refused with the reason that an ingest would give', async () => {
    await expect(preview('\u0000\u0001\u0002')).rejects.toMatchObject({ name: 'ArticleError', code: 'binary' });
    await expect(preview('')).rejects.toMatchObject({ code: 'empty' });
  });
});

describe('a correction from a chat', () => {
  it('is a line behind those of the operator, whose file keeps every byte', () => {
    const path = join(place.data, 'corrections.jsonl');
    writeFileSync(path, '{"path":"a.txt","title":"A"}');
    saveCorrection(place.data, { path: 'a.txt', publishedOn: '2024-03-15' });
    expect(readFileSync(path, 'utf8')).toMatch(/^\{"path":"a\.txt","title":"A"\}\n\{[^\n]+\}\n$/);
    expect(readCorrections(place.data).get('a.txt')).toEqual({ path: 'a.txt', title: 'A', publishedOn: '2024-03-15' });
  });
});
