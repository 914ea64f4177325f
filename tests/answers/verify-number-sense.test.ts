import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const page = {
  lake: { language: 'ru', text: 'Уровень озера на семь метров ниже прошлогоднего.' },
  widened: {
    language: 'ru',
    text: 'Пропускную способность моста у Кочкора планируют увеличить с 300 до 900 машин в сутки.',
  },
  stored: {
    language: 'ru',
    text: 'В хранилище накоплено 2,4 миллиарда кубометров воды, что на 700 миллионов больше прошлогоднего.',
  },
  grown: { language: 'en', text: 'Trade reached 5 billion dollars, which is 800 million more than a year before.' },
  prices: { language: 'en', text: 'The two sides did not take up the question of timber prices, officials said.' },
  successor: { language: 'ru', text: 'Имя преемника посла пока не называется.' },
};

describe('a number that is one end of a way, or by how much something is more', () => {
  it.each([
    [
      'the other end',
      'Пропускную способность моста у Кочкора планируют довести до 300 машин в сутки.',
      'ru',
      page.widened,
    ],
    ['the thing itself', 'В хранилище накоплено 700 миллионов кубометров воды.', 'ru', page.stored],
    ['the thing itself, across', 'The reservoir holds 700 million cubic metres of water.', 'en', page.stored],
    ['the whole', 'Trade reached 800 million dollars.', 'en', page.grown],
  ] as const)('is not shown as %s', (_what, text, language, source) => {
    expect(verdictOn(text, language, source)).toBe('number');
  });

  it.each([
    ['Пропускную способность моста у Кочкора планируют довести до 900 машин в сутки.', 'ru', page.widened],
    ['В хранилище на 700 миллионов кубометров воды больше прошлогоднего.', 'ru', page.stored],
    ['Trade reached 5 billion dollars.', 'en', page.grown],
    ['Көл деңгейі былтырғыдан жеті метр төмен.', 'kk', page.lake],
  ] as const)('is shown as what it is: %s', (text, language, source) => {
    expect(verdictOn(text, language, source)).toBe('shown');
  });
});

describe('what a page only denies', () => {
  it.each([
    ['The two sides discussed timber prices, officials said.', 'en', page.prices],
    ['Имя преемника посла уже объявлено.', 'ru', page.successor],
  ] as const)('is not told as done in other words: %s', (text, language, source) => {
    expect(verdictOn(text, language, source)).toBe('negation');
  });
});
