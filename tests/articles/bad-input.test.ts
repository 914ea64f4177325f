import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { cleanText } from '../../src/articles/reading/decode-text.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';
import { ArticleError } from '../../src/errors.ts';
import { type ReadFile, readChangedFile } from '../../src/search/ingest/read-changed-file.ts';
import { BlockSurvey } from '../../src/search/ingest/survey-blocks.ts';
import { makeZip } from './made-documents.ts';

const report =
  'Министр обороны Чада Абакар Сале встретился во Вьентьяне с коллегой. Стороны обсудили поставки риса и обучение врачей.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rules = { corrections: new Map(), survey: new BlockSurvey(new Map(), new Map()) };

async function readAll(): Promise<Map<string, ReadFile>> {
  const found = new Map<string, ReadFile>();
  for (const file of listPages(folder)) found.set(file.path, await readChangedFile(file, undefined, rules));
  return found;
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

describe('bad files beside a good one', () => {
  test('each is refused with its reason, and the good one is read', async () => {
    write('good.txt', report);
    write('empty.txt', '');
    write('scripts.html', '<html><body><script>let a = 1;</script></body></html>');
    write('menu.txt', 'Главная\nНовости\nСпорт\nКонтакты\n');
    write('pictures.docx', makeZip([['picture.png', 'x']]));
    write('deep.jsonl', `{"text": ${'['.repeat(20_000)}1${']'.repeat(20_000)}}\n`);
    write('broken.jsonl', '{"text": "');
    write('table.xlsx', 'x');
    const found = await readAll();
    const codes = [...found].map(([path, { record }]) => [path, record.refusals.map(({ code }) => code).join()]);
    expect(Object.fromEntries(codes)).toEqual({
      'good.txt': '',
      'empty.txt': 'empty',
      'scripts.html': 'empty',
      'menu.txt': 'no-article',
      'pictures.docx': 'wrong-format',
      'deep.jsonl': 'no-text',
      'broken.jsonl': 'no-json',
      'table.xlsx': 'unknown-ending',
    });
    expect(found.get('good.txt')?.articles.map(({ body }) => body)).toEqual([report]);
    for (const { record } of found.values()) for (const { message } of record.refusals) expect(message).toMatch(/\.$/u);
  });

  test('broken HTML is read as a browser would', async () => {
    write(
      'broken.html',
      `<html><body><h1>Чадский министр во Вьентьяне<p>${report}<div><p>Гость уехал вечером<b>.</div`,
    );
    const article = (await readAll()).get('broken.html')?.articles[0];
    expect(article?.title).toBe('Чадский министр во Вьентьяне');
    expect(article?.body).toContain('Стороны обсудили поставки риса и обучение врачей.');
    expect(article?.body).not.toContain('<');
  });

  test('a page with a foreign byte here and there keeps its other letters', async () => {
    const bytes = Buffer.from(`${report}\nГость уехал вечером, сообщили в посольстве Чада.`);
    write('mixed.txt', Buffer.concat([bytes, Buffer.from([0xc2, 0xe5, 0xf0, 0x2e])]));
    expect((await readAll()).get('mixed.txt')?.articles[0]?.body).toContain(report);
  });

  test('the same page under two names is two articles', async () => {
    write('one.txt', report);
    write('two.txt', report);
    symlinkSync('.', join(folder, 'loop'));
    const found = await readAll();
    expect([...found.keys()]).toEqual(['one.txt', 'two.txt']);
    expect(new Set([...found.values()].map(({ record }) => record.sha256)).size).toBe(1);
  });

  test('a file that changes after it was listed is read as it is now, and looked at again next time', async () => {
    write('page.txt', report);
    utimesSync(join(folder, 'page.txt'), 1, 1);
    const [listed] = listPages(folder);
    write('page.txt', `${report} Гость уехал вечером.`);
    const { articles, record } = await readChangedFile(listed!, undefined, rules);
    expect(articles[0]?.body).toContain('Гость уехал вечером.');
    const [now] = listPages(folder);
    expect(record.modifiedMilliseconds).not.toBe(now!.modifiedMs);
    const again = await readChangedFile(now!, record, rules);
    expect(again.isSameContent).toBe(true);
  });

  test('a file that is gone after it was listed is a refusal', async () => {
    write('page.txt', report);
    const [listed] = listPages(folder);
    rmSync(join(folder, 'page.txt'));
    const { record } = await readChangedFile(listed!, undefined, rules);
    expect(record.refusals.map(({ code }) => code)).toEqual(['unreadable']);
  });
});

describe('pages made of anything', () => {
  test.each([' ', '\n', '.', '«', '<p>', '[a](', '© ', 'Новости ', '12.05.2023 ', 'ы', '外', 'АБ '])(
    'a long run of %j costs no more than its length',
    (piece) => {
      const page = cleanText(`Слово${piece.repeat(60_000 / piece.length)}слово.`);
      const start = performance.now();
      readAnyway(page);
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );

  test('parse, or are refused as articles', () => {
    const words = fc.constantFrom(
      ...'Новости Главная © 2023 | — : . « » # ** <p> 12.05.2023 10:20 Министр прибыл в Лиму , \n \n\n - 外长 会见 Саясат'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        readAnyway(cleanText(pieces.join(' ')));
      }),
      { numRuns: 300 },
    );
  });
});

/** Reads a text; whatever comes of it, quotes of its body stand in it. */
function readAnyway(text: string): void {
  try {
    const { title, publisher, body, sentences } = parseArticle(readTextPage('page.txt', text));
    for (const { start, end, sourceStart, sourceEnd } of sentences) {
      expect(end).toBeGreaterThan(start);
      expect(sourceEnd).toBeGreaterThan(sourceStart);
    }
    expect(body).not.toBe('');
    for (const told of [title, publisher]) expect(told?.trim()).not.toBe('');
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    expect(error.code).toBe('no-article');
  }
}
