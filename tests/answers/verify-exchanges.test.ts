import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const page = {
  shares: { language: 'uk', text: 'Вартість мосту — 50 мільйонів євро, з них Фінляндія дає сорок, Чилі — десять.' },
  heads: { language: 'ru', text: 'Чилийскую группу возглавил Артём Громов, финскую — Илья Садыров.' },
  seller: { language: 'ru', text: 'Перуанская сторона готова купить у Финляндии восемь ледоколов.' },
  coverer: { language: 'en', text: 'The Dutch side is to cover half of the price through a soft loan.' },
  thanks: { language: 'ru', text: 'Садыров поблагодарил Громова за кирпич.' },
  hundreds: { language: 'zh', text: '秘鲁将提供六百台水泵。' },
  map: { language: 'ru', text: 'Громов предложил карту 1976 года, Садыров настаивал на карте 1969-го.' },
};

describe('what two told of each other, exchanged', () => {
  it.each([
    ['shares', 'Фінляндія дає десять, Чилі — сорок.', 'uk', page.shares, 'Фінляндія дає сорок, Чилі — десять.'],
    ['shares, across', 'Finland gives ten, Chile forty.', 'en', page.shares, 'Finland gives forty, Chile ten.'],
    [
      'who headed which',
      'Чилийскую группу возглавил Садыров, финскую — Громов.',
      'ru',
      page.heads,
      'Чилийскую группу возглавил Громов, финскую — Садыров.',
    ],
    [
      'who buys from whom',
      'Финская сторона готова купить у Перу восемь ледоколов.',
      'ru',
      page.seller,
      'Перуанская сторона готова купить у Финляндии восемь ледоколов.',
    ],
    [
      'who pays for whom',
      'Kenya is to cover half of the price with a soft loan to the Dutch.',
      'en',
      page.coverer,
      'The Dutch are to cover half of the price with a soft loan.',
    ],
    ['who thanked', 'Громов подякував Садирову.', 'uk', page.thanks, 'Садиров подякував Громову.'],
    ['a hundred in words', 'Перу даст семьсот насосов.', 'ru', page.hundreds, 'Перу даст шестьсот насосов.'],
    ['whose year', 'Gromov proposed the map of 1969.', 'en', page.map, 'Gromov proposed the map of 1976.'],
  ] as const)('is not shown: %s', (_what, turned, language, source, straight) => {
    expect(verdictOn(straight, language, source)).toBe('shown');
    expect(verdictOn(turned, language, source)).not.toBe('shown');
  });
});

describe('names as another language writes them', () => {
  it.each([
    ['Министра приняла Елена Громова.', 'ru', { language: 'uk', text: 'Міністра прийняла Олена Громова.' }],
    ['Mykola Hromov spoke in Oslo.', 'en', { language: 'ru', text: 'Николай Громов выступил в Осло.' }],
    ['Tomasz Wierzchoń spoke in Oslo.', 'en', { language: 'ru', text: 'Томаш Вежхонь выступил в Осло.' }],
    ['Стройку начнут в Южной Гоби.', 'ru', { language: 'en', text: 'Building starts in the South Gobi.' }],
    ['Станция даст свет деревне.', 'ru', { language: 'en', text: 'It will light the village.' }],
  ] as const)('are the same: %s', (statement, language, source) => {
    expect(verdictOn(statement, language, source)).toBe('shown');
  });

  it.each([
    ['Министра приняла Ольга Громова.', 'ru', { language: 'uk', text: 'Міністра прийняла Олена Громова.' }],
    ['Стройку начнут в Северной Гоби.', 'ru', { language: 'en', text: 'Building starts in the South Gobi.' }],
    ['Раман даст свет деревне.', 'ru', { language: 'en', text: 'It will light the village.' }],
  ] as const)('are not: %s', (statement, language, source) => {
    expect(verdictOn(statement, language, source)).toBe('name');
  });
});
