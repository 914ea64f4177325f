import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { IndexError } from '../../src/errors.ts';
import type { Library } from '../../src/search/library.ts';
import { digestCorpus } from '../support/corpus-digest.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { inventedPages, makeWorkplace, type Workplace } from '../support/page-folder.ts';

const places: Workplace[] = [];
const libraries: Library[] = [];

function workplace(pages: Readonly<Record<string, string>> = inventedPages): Workplace {
  const place = makeWorkplace(pages);
  places.push(place);
  return place;
}

function open(...parameters: Parameters<typeof openLocalLibrary>) {
  const opened = openLocalLibrary(...parameters);
  libraries.push(opened.library);
  return opened;
}

afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close();
  for (const place of places.splice(0)) place.dispose();
});

/** All that a person could see of a corpus, in an order of its own. */
async function contentOf(library: Library) {
  const summaries = [...(await library.summaries())].sort((a, b) => a.number - b.number);
  return Promise.all(summaries.map((summary) => library.article(summary.number)));
}

describe('ingest', () => {
  it('stores every page once, leaves unchanged ones alone, and its totals reconcile', async () => {
    const { library } = open(workplace());
    const first = await library.ingest({});
    expect(first).toMatchObject({ read: 3, stored: 3, unchanged: 0, refusals: [], removed: 0 });
    expect(first?.embeddedPassages).toBeGreaterThanOrEqual(3);
    const second = await library.ingest({});
    expect(second).toMatchObject({ read: 3, stored: 0, unchanged: 3, embeddedPassages: 0 });
  });

  it('stores the same for a long run on several threads as for one page after the other', async () => {
    const pages = Array.from({ length: 30 }, (_, n) => [
      `page-${String(n).padStart(2, '0')}.txt`,
      `Министр встретился с послом ${n}\n${(n % 28) + 1} мая 2024\nМинистр иностранных дел принял в Осло посла номер ${n}. Стороны обсудили торговлю рыбой и ${n} договоров о ней.\n`,
    ]);
    const together = workplace(Object.fromEntries(pages));
    const { library } = open(together);
    expect(await library.ingest({})).toMatchObject({ read: 30, stored: 30, embeddedPassages: 30 });
    const oneByOne = workplace({});
    const { library: slow } = open(oneByOne);
    for (const [name, text] of pages) {
      oneByOne.write(name!, text!);
      await slow.ingest({});
    }
    expect(await contentOf(library)).toEqual(await contentOf(slow));
    for (const part of ['passages', 'vectors']) {
      expect(digestCorpus(together.data)[part]).toBe(digestCorpus(oneByOne.data)[part]);
    }
  });

  it('takes a page whose time stamp alone has changed for unchanged', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    utimesSync(join(place.pages, 'oslo.txt'), new Date(), new Date('2020-01-01'));
    expect(await library.ingest({})).toMatchObject({ stored: 0, unchanged: 3, embeddedPassages: 0 });
  });

  it('refuses a bad page with its reason and stores the others', async () => {
    const place = workplace();
    place.write('empty.txt', '');
    place.write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0]));
    place.write('notes.xyz', 'text');
    const { library } = open(place);
    const report = await library.ingest({});
    expect(report).toMatchObject({ read: 6, stored: 3, unchanged: 0 });
    expect(report?.refusals.map(({ path }) => path).sort()).toEqual(['empty.txt', 'notes.xyz', 'picture.txt']);
    for (const { message, path } of report?.refusals ?? []) expect(message).toContain(path);
    // The same again from memory: a refused page is neither forgotten nor counted twice.
    expect(await library.ingest({})).toMatchObject({ read: 6, stored: 0, unchanged: 3, refusals: report?.refusals });
  });

  it('embeds only the passages whose text is new when a page changes', async () => {
    const place = workplace();
    const long = Array.from(
      { length: 12 },
      (_, n) =>
        `Делегация номер ${n} посетила завод в городе и обсудила с директором поставки машин на ${n + 3} лет вперёд, после чего стороны договорились встретиться снова.`,
    );
    place.write('long.txt', `Двенадцать делегаций посетили завод\n\n${long.join('\n\n')}\n`);
    const { library } = open(place);
    await library.ingest({});
    const passages = (await library.summaries()).find(({ path }) => path === 'long.txt')?.passages ?? 0;
    expect(passages).toBeGreaterThan(2);
    place.write(
      'long.txt',
      `Двенадцать делегаций посетили завод\n\n${long.join('\n\n')}\n\nНа прощание гостям подарили модели станков и альбомы с видами города.\n`,
    );
    const report = await library.ingest({});
    expect(report).toMatchObject({ stored: 1, unchanged: 3 });
    expect(report?.embeddedPassages).toBeLessThan(passages);
    expect(report?.embeddedPassages).toBeGreaterThan(0);
  });

  it('drops a page that is gone, and gives it its old number when it comes back', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    const number = (await library.summaries()).find(({ path }) => path === 'hanoi.txt')?.number;
    place.remove('hanoi.txt');
    expect(await library.ingest({})).toMatchObject({ read: 2, removed: 1 });
    expect(await library.article(number as number)).toBeNull();
    place.write('amman.txt', inventedPages['oslo.txt'].replaceAll('Осло', 'Аммане'));
    await library.ingest({});
    place.write('hanoi.txt', inventedPages['hanoi.txt']);
    await library.ingest({});
    const numbers = new Map((await library.summaries()).map((article) => [article.path, article.number]));
    expect(numbers.get('hanoi.txt')).toBe(number);
    expect(new Set(numbers.values()).size).toBe(4);
  });

  it('keeps the numbers of articles through a rebuild and through the loss of the whole corpus', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    place.write('a-first.txt', inventedPages['oslo.txt'].replaceAll('Чили', 'Эквадор'));
    await library.ingest({});
    const before = await contentOf(library);
    expect(await library.ingest({ rebuild: true })).toMatchObject({ read: 4, stored: 4 });
    expect(await contentOf(library)).toEqual(before);
    await library.close();
    libraries.pop();
    for (const name of readdirSync(place.data)) if (name.startsWith('corpus.sqlite')) rmSync(join(place.data, name));
    const { library: again } = open(place);
    await again.ingest({});
    expect(await contentOf(again)).toEqual(before);
  });

  it('waits for another ingest, or gives way when told to', async () => {
    const place = workplace();
    const [{ library: one }, { library: other }] = [open(place), open(place)];
    const reports = await Promise.all([one.ingest({}), other.ingest({ skipWhenLocked: true }), other.ingest({})]);
    expect(reports[1]).toBeNull();
    expect(reports[0]).toMatchObject({ read: 3, stored: 3 });
    expect(reports[2]).toMatchObject({ read: 3, unchanged: 3 });
  });

  it('says what to do when the page folder is missing', async () => {
    const place = workplace();
    const { library } = open(place, { articlesFolder: join(place.pages, 'nowhere') });
    await expect(library.ingest({})).rejects.toThrow(/nowhere.*ARTICLES_DIR/s);
  });
});

describe('corrections by hand', () => {
  const line = (correction: object) => `${JSON.stringify(correction)}\n`;

  it('override what was read, show as corrected, survive a rebuild, and end when they are taken back', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    const read = (await library.summaries()).find(({ path }) => path === 'hanoi.txt');
    const file = join(place.data, 'corrections.jsonl');
    writeFileSync(
      file,
      line({ path: 'hanoi.txt', publishedOn: '2021-01-31', publisher: 'Лотос' }) +
        line({ path: 'oslo.txt', exclude: true }),
    );
    expect(await library.ingest({})).toMatchObject({
      read: 3,
      stored: 1,
      unchanged: 1,
      refusals: [{ path: 'oslo.txt', code: 'excluded' }],
    });
    await library.ingest({ rebuild: true });
    const corrected = (await library.summaries()).find(({ path }) => path === 'hanoi.txt');
    expect(corrected).toMatchObject({
      number: read?.number,
      publishedOn: '2021-01-31',
      publisher: 'Лотос',
      corrected: ['publisher', 'publishedOn'],
    });
    expect((await library.summaries()).map(({ path }) => path)).not.toContain('oslo.txt');
    rmSync(file);
    await library.ingest({});
    expect((await library.summaries()).find(({ path }) => path === 'hanoi.txt')).toEqual(read);
  });

  it('that cannot be read are all named, and nothing is changed', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    writeFileSync(
      join(place.data, 'corrections.jsonl'),
      `${line({ path: 'oslo.txt', publishedOn: '2023-02-30' })}nonsense\n${line({ path: 'oslo.txt', titel: 'x' })}`,
    );
    const fault = await library.ingest({}).catch((error: Error) => error);
    expect(String(fault)).toMatch(/line 1: .*2024-03-15[\s\S]*line 2: .*JSON[\s\S]*line 3: .*titel/);
    expect(await library.summaries()).toHaveLength(3);
  });
});

describe('a trial ingest', () => {
  it('counts what would be done and does nothing', async () => {
    const place = workplace();
    const { library } = open(place);
    expect(await library.ingest({ isTrial: true })).toMatchObject({ read: 3, stored: 3, embeddedPassages: 0 });
    expect(await library.summaries()).toEqual([]);
    await library.ingest({});
    place.remove('hanoi.txt');
    place.write('oslo.txt', inventedPages['oslo.txt'].replaceAll('Чили', 'Перу'));
    expect(await library.ingest({ isTrial: true })).toMatchObject({ read: 2, stored: 1, unchanged: 1, removed: 1 });
    expect(await library.ingest({})).toMatchObject({ read: 2, stored: 1, unchanged: 1, removed: 1 });
  });
});

describe('a damaged index', () => {
  it('is noticed before the native code reads a graph whose header was flipped, and the graph is made again', async () => {
    const place = workplace();
    // exactBelow 1: this library really searches through the graph.
    const { library } = open(place, { exactBelow: 1 });
    await library.ingest({});
    const graph = join(place.data, 'graphs', 'ru.hnsw');
    const good = readFileSync(graph);
    const flipped = Buffer.from(good);
    for (let at = 0; at < 64; at += 1) flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    writeFileSync(graph, flipped);
    await library.close();
    libraries.pop();
    const { library: again, warnings } = open(place, { exactBelow: 1 });
    const { articles } = await again.find({ text: 'Кого приняла Ингрид Солберг?', language: 'ru' });
    expect(articles[0]?.path).toBe('oslo.txt');
    expect(warnings.join()).toContain('damaged');
    expect(readFileSync(graph).equals(good)).toBe(true);
  });

  it('of SQLite is set aside under a new name and made again from the pages', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    const before = await contentOf(library);
    const path = join(place.data, 'corpus.sqlite');
    await library.close();
    libraries.pop();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 2_000, 30_000);
    writeFileSync(path, bytes);
    const { library: again, warnings } = open(place);
    expect(existsSync(`${path}.damaged-1`)).toBe(true);
    expect(warnings.join()).toContain('damaged-1');
    await again.ingest({});
    expect(await contentOf(again)).toEqual(before);
  });

  it('of which a letter was changed gives no quote, and the next ingest reads the page again', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    const before = await contentOf(library);
    await library.close();
    libraries.pop();
    const path = join(place.data, 'corpus.sqlite');
    const bytes = readFileSync(path);
    const [true_, false_] = [Buffer.from('представительство'), Buffer.from('представательство')];
    for (let at = bytes.indexOf(true_); at >= 0; at = bytes.indexOf(true_, at + 1)) false_.copy(bytes, at);
    writeFileSync(path, bytes);
    const { library: again } = open(place);
    const question = { text: 'Что откроет Чили в Осло?', language: 'ru' } as const;
    await expect(again.find(question)).rejects.toThrow('npm run ingest');
    expect(await again.ingest({})).toMatchObject({ stored: 1, unchanged: 2 });
    expect(await contentOf(again)).toEqual(before);
    expect((await again.find(question)).articles[0]?.path).toBe('oslo.txt');
  });

  it('of another embedder is refused with the command that rebuilds it', async () => {
    const place = workplace();
    const { library } = open(place);
    await library.ingest({});
    await library.close();
    libraries.pop();
    const { library: other } = open(place, { embedding: { url: 'http://127.0.0.1:1', model: 'bge-m3', apiKey: null } });
    const refusal = await other.ingest({}).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(IndexError);
    expect((refusal as IndexError).message).toContain('npm run ingest -- --rebuild');
    await expect(other.find({ text: 'Осло', language: 'ru' })).rejects.toThrow('--rebuild');
  });
});

describe('the graph and the exact search', () => {
  it('find the same pages', async () => {
    const place = workplace();
    const { library: exact } = open(place);
    await exact.ingest({});
    const { library: graph } = open(place, { exactBelow: 1 });
    for (const text of ['Кто открыл представительство?', 'Where will the doctors study?', 'Соглашение о кофе']) {
      const [one, other] = await Promise.all([exact, graph].map((library) => library.find({ text, language: 'ru' })));
      expect(other?.ranking).toEqual(one?.ranking);
    }
  });

  it('notice what another process has ingested', async () => {
    const place = workplace();
    const [{ library: bot }, { library: script }] = [open(place), open(place)];
    await script.ingest({});
    expect((await bot.find({ text: 'кофе', language: 'ru' })).ranking[0]?.path).toBe('hanoi.txt');
    place.write('cocoa.txt', inventedPages['hanoi.txt'].replaceAll('кофе', 'какао').replaceAll('Перу', 'Гана'));
    await script.ingest({});
    expect((await bot.find({ text: 'Что решили о поставках какао?', language: 'ru' })).ranking[0]?.path).toBe(
      'cocoa.txt',
    );
  });
});
