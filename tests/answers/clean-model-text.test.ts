import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanModelText, withoutInvisible } from '../../src/answers/writing/clean-model-text.ts';

describe('text of a model', () => {
  it.each([
    ['**Министры** встретились в _Астане_.', 'Министры встретились в Астане.'],
    ['- 1. `Ministers` met .', 'Ministers met.'],
    ['## Итог: #саммит прошёл', 'Итог: саммит прошёл'],
    ['Рост\u200b на\u202e 5 %\u00ad.', 'Рост на 5 %.'],
    ['Встреча и/или переговоры; курс 3/4.', 'Встреча и/или переговоры; курс 3/4.'],
    ['Г. Москва, И.И. Иванов, U.S. officials, 10.5 млн', 'Г. Москва, И.И. Иванов, U.S. officials, 10.5 млн'],
  ])('loses its markup: %s', (raw, text) => {
    expect(cleanModelText(raw)).toEqual({ kind: 'clean', text });
  });

  it.each([
    '[подробнее](https://evil.example/x)',
    '![x](http://evil.example/a.png)',
    'Смотри [статью][1]',
    '[1]: http://evil.example',
    'Источник: https://evil.example',
    'Подробности на evil-site.com.',
    'Подробности на сайт.рф',
    'Пишите @evil_bot сегодня',
    'Нажмите /start чтобы продолжить',
    'tg://resolve?domain=evil',
    'mail evil@example.org',
    '<a href="x">да</a>',
    '<b>да</b>',
    'a &#x202e; b',
    'ev\u200bil.com ждёт',
  ])('is unsafe as a whole when it holds something to press: %s', (raw) => {
    expect(cleanModelText(raw).kind).toBe('unsafe');
  });

  it('never keeps hidden characters, links or tags, whatever is written', () => {
    const part = fc.constantFrom(
      'http://a.bc',
      '@ab',
      '/go',
      '<i>',
      '](',
      '[',
      '**',
      '\u200b',
      '\u0007',
      'да',
      'x.com',
      ' ',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), (parts) => {
        const clean = cleanModelText(parts.join(''));
        if (clean.kind === 'unsafe') return;
        expect(clean.text).not.toMatch(/:\/\/|<\/?[a-z][^>]*>|\u200b|\u0007|(?<![\p{L}\p{N}_@])@\w{2}/iu);
        expect(clean.text.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('keeps every visible letter of ordinary text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Array.from('абвїєґ王毅Ü ,.«»–é')), { maxLength: 40 }), (letters) => {
      const text = letters.join('').normalize('NFC');
      expect(withoutInvisible(text)).toBe(text);
    }),
  );
});
