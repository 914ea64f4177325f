import { expect, it } from 'vitest';
import { type AskedName, isSure } from '../../src/answers/asked-names.ts';

function nameOf(text: string, found: Partial<AskedName>): AskedName {
  return {
    text,
    isCertain: false,
    keys: [],
    telling: [],
    passages: 0,
    partPassages: [],
    isPlace: false,
    isPublisher: false,
    articleNumbers: [],
    languages: [],
    span: null,
    literal: /(?!)/u,
    ofOthers: new Set(),
    ...found,
  };
}

it('a name that opens a question is one for certain where several articles know it', () => {
  expect(isSure(nameOf('Асылов', { articleNumbers: [1, 2] }))).toBe(true);
  expect(isSure(nameOf('Женат', { articleNumbers: [1] }))).toBe(false);
  expect(isSure(nameOf('Зарплата', { articleNumbers: [1, 2] }))).toBe(false);
});

it('three Chinese characters that no page holds may be no name', () => {
  const guess = { keys: ['zh:lei'] };
  expect(isSure(nameOf('雷提供', guess))).toBe(false);
  expect(isSure(nameOf('雷提供', { ...guess, articleNumbers: [1] }))).toBe(true);
});
