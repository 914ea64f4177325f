import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/search/library.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { makeWorkplace, type Workplace } from '../support/page-folder.ts';

const places: Workplace[] = [];
const libraries: Library[] = [];

function open(pages: Readonly<Record<string, string>> = {}) {
  const place = makeWorkplace(pages);
  places.push(place);
  return { place, ...reopen(place) };
}

function reopen(place: Workplace) {
  const opened = openLocalLibrary(place);
  libraries.push(opened.library);
  return opened;
}

afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close();
  for (const place of places.splice(0)) place.dispose();
});

/** What `sources --text` tells of every article, by path; numbers are given in the order of reading. */
async function contentOf(library: Library) {
  const summaries = [...(await library.summaries())].sort((a, b) => (a.path < b.path ? -1 : 1));
  const articles = await Promise.all(summaries.map((summary) => library.article(summary.number)));
  return articles.map((article) => ({ ...article, number: 0 }));
}

async function bodiesOf(library: Library): Promise<string[]> {
  return (await contentOf(library)).map(({ body }) => body ?? '');
}

const appeal =
  'Редакция живёт на пожертвования читателей и не берёт денег у государства. Оформите ежемесячную подписку, и вы каждое утро будете получать наш обзор событий.';
const guests = ['Бурунди', 'Фиджи', 'Парагвая', 'Лаоса', 'Мальты', 'Ямайки'];
const subjects = ['рыболовстве', 'торговле рисом', 'охране лесов', 'пароходах', 'музеях', 'школах'];

/** A report of its own on a site of this name, with some paragraphs under it. */
function page(at: number, paragraphs: readonly string[], site = 'severny-mayak.example'): string {
  return `---
url: https://${site}/news/${at}
---
Глава МИД Исландии принял посла ${guests[at]}

Министр иностранных дел Исландии Эйнар Йонссон принял в Рейкьявике посла ${guests[at]} и говорил с ним о ${subjects[at]} в течение ${at + 2} часов.

Посол ${guests[at]} сообщил, что соглашение о ${subjects[at]} будет готово через ${at + 3} месяцев, и поблагодарил хозяев за тёплый приём.

${paragraphs.join('\n\n')}
`;
}

function site(count: number, paragraphs: readonly string[] = [appeal]): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, page(at, paragraphs)]));
}

describe('a paragraph that the pages of a site repeat', () => {
  it('is left out of all of them, in whatever order and however often they are read', async () => {
    const pages = site(6);
    const { library: whole } = open(pages);
    const report = await whole.ingest({});
    expect(report).toMatchObject({ read: 6, stored: 6, unchanged: 0, refusals: [] });
    const wanted = await contentOf(whole);
    for (const [at, { body }] of wanted.entries()) {
      expect(body).toContain(`Посол ${guests[at]} сообщил`);
      expect(body).not.toContain('подписку');
    }
    const names = Object.keys(pages);
    for (const order of [names, names.toReversed()]) {
      const { place, library } = open();
      for (const name of order) {
        place.write(name, pages[name]!);
        const { read, stored, unchanged, refusals } = (await library.ingest({}))!;
        expect(read).toBe(stored + unchanged + refusals.length);
      }
      expect(await contentOf(library)).toEqual(wanted);
    }
  });

  it('comes back when fewer than three pages are left, and the totals say what was stored again', async () => {
    const { place, library } = open(site(2));
    await library.ingest({});
    const two = await contentOf(library);
    for (const { body } of two) expect(body).toContain('Оформите ежемесячную подписку');
    place.write('2.txt', page(2, [appeal]));
    expect(await library.ingest({ isTrial: true })).toMatchObject({ read: 3, stored: 3, unchanged: 0 });
    expect(await library.ingest({})).toMatchObject({ read: 3, stored: 3, unchanged: 0 });
    for (const body of await bodiesOf(library)) expect(body).not.toContain('подписку');
    expect(await library.ingest({})).toMatchObject({ read: 3, stored: 0, unchanged: 3, embeddedPassages: 0 });
    place.remove('2.txt');
    expect(await library.ingest({})).toMatchObject({ read: 2, stored: 2, removed: 1 });
    expect(await contentOf(library)).toEqual(two);
  });

  it('makes only those pages be read again that hold it', async () => {
    const { place, library } = open({ ...site(2), '3.txt': page(3, []) });
    await library.ingest({});
    place.write('4.txt', page(4, [appeal]));
    expect(await library.ingest({})).toMatchObject({ read: 4, stored: 3, unchanged: 1 });
  });

  it('is counted once for each record of a dump', async () => {
    const record = (at: number) =>
      JSON.stringify({ url: `https://severny-mayak.example/news/${at}`, text: page(at, [appeal]).split('---\n')[2] });
    const { library } = open({ 'dump.jsonl': [0, 1, 2].map(record).join('\n') });
    await library.ingest({});
    const bodies = await bodiesOf(library);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) expect(body).not.toContain('подписку');
  });

  it('is noticed after an ingest that was killed half way', async () => {
    const { place, library } = open(site(3));
    await library.ingest({});
    const wanted = await contentOf(library);
    // As a kill leaves it: a page is not yet read again since others began to say the same.
    await library.close();
    libraries.pop();
    const database = new DatabaseSync(join(place.data, 'corpus.sqlite'));
    database.exec("UPDATE blocks SET repeated = '', content = '' WHERE file = '2.txt'");
    database.exec("UPDATE articles SET body = 'half' WHERE path = '2.txt'");
    database.exec("UPDATE facts SET value = 'yes' WHERE name = 'unsettledBlocks'");
    database.close();
    const { library: again } = reopen(place);
    expect(await again.ingest({})).toMatchObject({ read: 3, stored: 1, unchanged: 2 });
    expect(await contentOf(again)).toEqual(wanted);
  });

  it('is not counted again for a page whose time stamp alone has changed', async () => {
    const { place, library } = open(site(3));
    await library.ingest({});
    utimesSync(join(place.pages, '0.txt'), 1, 1);
    expect(await library.ingest({})).toMatchObject({ stored: 0, unchanged: 3, embeddedPassages: 0 });
    for (const body of await bodiesOf(library)) expect(body).not.toContain('подписку');
  });
});

describe('what several pages hold, but not as furniture', () => {
  it('an agency report that four sites carry stays in all of them', async () => {
    const told =
      'Как передаёт агентство, стороны договорились открыть прямое воздушное сообщение в мае. Первый рейс выполнит исландский перевозчик.';
    const { library } = open(
      Object.fromEntries([0, 1, 2, 3].map((at) => [`${at}.txt`, page(at, [told], `outlet-${at}.example`)])),
    );
    await library.ingest({});
    for (const body of await bodiesOf(library)) expect(body).toContain('Первый рейс выполнит исландский перевозчик.');
  });

  it('versions of one report on one site keep its text, each with its own beginning', async () => {
    const report = page(0, [appeal]).split('\n\n').slice(1);
    const version = (at: number) =>
      [
        `---\nurl: https://severny-mayak.example/news/${at}\n---\nГлава МИД Исландии принял посла Бурунди`,
        `Обновлено в ${at + 10} часов: к переговорам присоединились ${at + 4} советника министра и переводчик.`,
        ...report,
      ].join('\n\n');
    const { library } = open({ 'a.txt': version(0), 'b.txt': version(1), 'c.txt': version(2) });
    await library.ingest({});
    for (const body of await bodiesOf(library)) {
      expect(body).toContain('Эйнар Йонссон принял в Рейкьявике');
      expect(body).toContain('Посол Бурунди сообщил');
    }
  });
});
