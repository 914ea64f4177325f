import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareAnswer } from '../../src/answers/quoting/compose-from-quotes.ts';
import { passagesToRead, prepareByReading, type ReadPassages } from '../../src/answers/read-passages.ts';
import type { Library } from '../../src/search/library.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { inventedPages, makeWorkplace } from '../support/page-folder.ts';

const long = Array.from({ length: 80 }, (_, at) => `Паром номер ${at} вышел из Нарвика, и посол проводил его.`);
const place = makeWorkplace({ ...inventedPages, 'ferries.txt': `Паромы Нарвика\n\n12.03.2023\n\n${long.join(' ')}` });
let library: Library;
beforeAll(async () => {
  library = openLocalLibrary(place).library;
  await library.ingest({});
});
afterAll(async () => {
  await library.close();
  place.dispose();
});

async function prepared(text: string, read: ReadPassages = (...passages) => library.read(...passages)) {
  const findings = await library.find({ text, language: 'ru' });
  const question = { text, standalone: text };
  const first = { findings, preparation: prepareAnswer(question, findings) };
  return { first, reread: await prepareByReading(question, first, read) };
}

const chancesOf = ({ reread }: Awaited<ReturnType<typeof prepared>>) =>
  reread.findings.articles.flatMap(({ sentences }) => sentences.map(({ answering }) => answering));

describe('the passages around the best sentences, read with the question', () => {
  const question = 'Кто провожал паромы из Нарвика?';

  it('hold the best sentence, are not long, and share no sentence', async () => {
    const { ranked } = (await prepared(question)).first.preparation;
    const stretches = passagesToRead(ranked);
    const [best] = stretches;
    expect(best!.article).toBe(ranked[0]!.article);
    expect(ranked[0]!.position >= best!.first && ranked[0]!.position < best!.end).toBe(true);
    expect(stretches).toHaveLength(2);
    const read = stretches.flatMap(({ article, first, end }) => article.sentences.slice(first, end));
    expect(new Set(read).size).toBe(read.length);
    for (const { article, first, end } of stretches) {
      const text = article.sentences.slice(first, end).map((sentence) => sentence.text);
      expect(text.join('').length).toBeLessThanOrEqual(800);
    }
  });

  it('get a chance to answer for each sentence, 0 to 1, and the rest none', async () => {
    const chances = chancesOf(await prepared(question));
    const known = chances.filter((chance) => chance !== null);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(chances.length);
    expect(known.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });

  it('order the sentences: what the reader finds likeliest comes first', async () => {
    const last: ReadPassages = async (_, passages) =>
      passages.map(({ sentences }) => sentences.map((_sentence, at) => (at === sentences.length - 1 ? 1 : 0)));
    const { first, reread } = await prepared(question, last);
    const [stretch] = passagesToRead(first.preparation.ranked);
    const [best] = reread.preparation.ranked;
    expect(best!.signals.answering).toBe(1);
    expect(stretch!.article.number).toBe(best!.article.number);
  });
});

it('what is answered by a list or refused for its names needs no reading', async () => {
  const never: ReadPassages = () => Promise.reject(new Error('read'));
  for (const text of ['Какие были встречи в марте 2023 года?', 'Что сказал Квирин Аштаболла о паромах?']) {
    expect(chancesOf(await prepared(text, never)).every((chance) => chance === null)).toBe(true);
  }
});

it('without the reader nothing is read', async () => {
  const plain = openLocalLibrary(place, { hasReader: false }).library;
  expect(await plain.read('Кто?', [{ title: '', sentences: ['Посол.'] }])).toBeNull();
  await plain.close();
});
