import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, supportsNumber } from '../../src/language/numbers/find-numbers.ts';

const values = (text: string, language: string) =>
  findNumbers(text, language).map(({ values, kind, unit }) => [values[0], kind, unit]);

describe('numbers of a text', () => {
  it.each([
    ['ru', 'шестьсот тысяч саженцев', [[600_000, 'cardinal', null]]],
    ['uk', 'сорока п’яти', [[45, 'cardinal', null]]],
    ['en', 'six hundred and five', [[605, 'cardinal', null]]],
    ['ro', 'paisprezece locuri', [[14, 'cardinal', null]]],
    ['ky', 'беш жүз', [[500, 'cardinal', null]]],
    ['ky', 'алардын он үчү', [[13, 'cardinal', null]]],
    ['kk', 'жиырма бірі', [[21, 'cardinal', null]]],
    ['ru', 'двадцать одна баржа, одна баржа', [[21, 'cardinal', null]]],
    ['uk', 'тридцять перша зустріч', [[31, 'ordinal', null]]],
    ['en', 'twenty-one barges and one tug', [[21, 'cardinal', null]]],
    ['ro', 'douăzeci și unu de ani', [[21, 'cardinal', null]]],
    [
      'zh',
      '首座水库, 六座',
      [
        [1, 'ordinal', null],
        [6, 'cardinal', null],
      ],
    ],
    [
      'ru',
      'Товарооборот вырос на 25% до 1,5 млрд долларов.',
      [
        [25, 'digits', '%'],
        [1.5e9, 'digits', 'USD'],
      ],
    ],
    [
      'ru',
      'двадцать три документа и третья встреча',
      [
        [23, 'cardinal', null],
        [3, 'ordinal', null],
      ],
    ],
    [
      'ru',
      'пятилетнее соглашение, обсуждали дважды',
      [
        [5, 'cardinal', null],
        [2, 'cardinal', null],
      ],
    ],
    [
      'uk',
      'п’ять угод, чотириденний візит, вдруге',
      [
        [5, 'cardinal', null],
        [4, 'cardinal', null],
        [2, 'ordinal', null],
      ],
    ],
    [
      'en',
      'twenty-five deals worth $3 million',
      [
        [25, 'cardinal', null],
        [3e6, 'digits', 'USD'],
      ],
    ],
    ['ro', '30 de milioane de euro', [[3e7, 'digits', 'EUR']]],
    ['kk', 'үш құжат', [[3, 'cardinal', null]]],
    [
      'zh',
      '签署三项协议，第五次会议，二百一十六起案件，30万人',
      [
        [3, 'cardinal', null],
        [5, 'ordinal', null],
        [216, 'cardinal', null],
        [3e5, 'digits', null],
      ],
    ],
    ['ru', 'XX съезд', [[20, 'ordinal', null]]],
    ['ru', 'обе стороны, один из них', []],
  ] as const)('are read in digits and words (%s): %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('in digits are found as they were written, with any grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom('', ' ', '\u00a0'), (number, separator) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
        const [found] = findNumbers(`около ${written} человек`, 'ru');
        expect(found!.values).toContain(number);
        expect(found!.text).toBe(written);
      }),
    );
  });

  it('support each other only with the same value, unit and kind', () => {
    const one = (text: string, language: string) => findNumbers(text, language)[0]!;
    expect(supportsNumber(one('1,500 million dollars', 'en'), one('1,5 млрд долларов', 'ru'))).toBe(true);
    expect(supportsNumber(one('5 млн евро', 'ru'), one('5 million dollars', 'en'))).toBe(false);
    expect(supportsNumber(one('three deals', 'en'), one('третий', 'ru'))).toBe(false);
    expect(supportsNumber(one('3-я встреча', 'ru'), one('third meeting', 'en'))).toBe(true);
  });
});
