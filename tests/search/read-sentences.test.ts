import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Library } from '../../src/search/library.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { inventedPages, makeWorkplace } from '../support/page-folder.ts';

const long = Array.from({ length: 80 }, (_, at) => `Паром номер ${at} вышел из Нарвика, и посол проводил его.`);
const place = makeWorkplace({ ...inventedPages, 'ferries.txt': `Паромы Нарвика\n\n12.03.2023\n\n${long.join(' ')}` });
let library: Library;
beforeAll(async () => {
  library = openLocalLibrary(place, { hasReader: true }).library;
  await library.ingest({});
});
afterAll(async () => {
  await library.close();
  place.dispose();
});

const chances = async (text: string, isList = false) => {
  const { articles } = await library.find({ text, language: 'ru', isList });
  return articles.map(({ sentences }) => sentences.map(({ answering }) => answering));
};

it('the sentences around the nearest ones get a chance to answer, 0 to 1, the rest none', async () => {
  const read = (await chances('Кто провожал паромы из Нарвика?')).flat();
  const known = read.filter((chance) => chance !== null);
  expect(known.length).toBeGreaterThan(0);
  expect(known.length).toBeLessThan(read.length);
  expect(known.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
});

it('a list of meetings is made of whole articles, so that nothing is read', async () => {
  expect((await chances('Какие были встречи в марте 2023 года?', true)).flat().every((one) => one === null)).toBe(true);
});

it('without the reader nothing is read', async () => {
  const plain = openLocalLibrary(place).library;
  const { articles } = await plain.find({ text: 'Кто провожал паромы из Нарвика?', language: 'ru' });
  await plain.close();
  expect(articles.flatMap(({ sentences }) => sentences).every(({ answering }) => answering === null)).toBe(true);
});
