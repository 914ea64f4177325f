import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Citation } from '../../src/answers/answer.ts';
import { inTheirPlaces } from '../../src/telegram/browsing/quotes-in-place.ts';
import { stubAnswer } from '../support/stub-assistant.ts';

const [citation] = stubAnswer('?', ['x']).citations as [Citation];
const cite = (...quotes: string[]) => quotes.map((quote, index) => ({ ...citation, number: index + 1, quote }));
const written = (quotes: string[], body: string) =>
  inTheirPlaces(cite(...quotes), body, 'ru').map((line) => line.map(({ text }) => text).join(''));

it('sentences side by side are shown together, and those of other paragraphs apart', () => {
  expect(written(['Два.', 'Раз.', 'Пять.'], 'Ноль. Раз. Два. Три.\nЧетыре. Пять.')).toEqual([
    'Ноль. [2] Раз. [1] Два. Три.',
    'Четыре. [3] Пять.',
  ]);
});

it('a sentence inside another shows no word of the page twice but the sentence', () => {
  expect(written(['Раз два три.', 'два'], 'Раз два три. Четыре.')).toEqual(['[1] Раз два три.[2] два Четыре.']);
});

it('every sentence cited is shown in bold, word for word, whatever the body is', () => {
  const word = fc.constantFrom('Он', 'сказал', 'да.', 'Нет!', '\n', '😀', 'а');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 300 }),
      fc.nat(),
      fc.nat({ max: 200 }),
      (words, from, length) => {
        const body = words.join(' ');
        const start = from % body.length;
        const quote = body.slice(start, start + length + 1);
        const bold = inTheirPlaces(cite(quote), body, 'ru')
          .flat()
          .filter(({ style }) => style === 'bold');
        expect(bold.map(({ text }) => text)).toEqual([quote]);
      },
    ),
  );
});
