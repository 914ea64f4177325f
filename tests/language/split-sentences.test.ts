import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/split-sentences.ts';

/** Sentences are written apart by `|`. */
const examples: readonly (readonly [language: string, text: string])[] = [
  ['ru', 'В ноябре 2023 г. 10-е заседание прошло в Минске.'],
  ['ru', 'Он приехал в 2023 г. |Он сказал, что рад.'],
  ['ru', 'Из Минска в г. Москву прибыл посол.'],
  ['ru', 'И. И. Иванов встретил С. В. Петренко и Дж. Доу. |Они говорили.'],
  ['ru', 'Петренко В. В. заявил это. |Да.'],
  ['ru', 'Он принял Ван И. |Стороны обсудили торговлю.'],
  ['ru', '24.02.2022 всё началось. |Потом 10.5 млн. руб. выделено.'],
  ['ru', 'Министр сказал: «Мы готовы». |Потом ушёл.'],
  ['ru', 'Он спросил: «Готовы?!» — и ушёл. |Всё.'],
  ['ru', '«Мы едем…» — сказал он. |Да.'],
  ['ru', 'Обсудили торговлю, туризм и т. д. |Встреча завершилась.'],
  ['ru', 'Обсудили торговлю (туризм и т.д.) и спорт. |Всё.'],
  ['ru', 'Улица им. Ленина, д. 5, корп. 2. |Там было.'],
  ['ru', '1. Страна готова. |2. Другая тоже.'],
  ['ru', 'Согласованы пункты: 1. Торговля; 2. Туризм.'],
  ['ru', 'В XX в. Россия изменилась.'],
  ['ru', 'Документ подписан.|Министр уехал сразу.'],
  ['ru', 'Это 5 млн долл. США.'],
  ['uk', 'У 2023 р. Він прибув до м. Київ, вул. Садова. |Далі.'.replace('р. Він', 'р. |Він')],
  ['uk', 'Сказав: «Так». |«Ні», – відповів він.'],
  ['en', 'Mr. Smith met Dr. No on Sept. 18. |They talked.'],
  ['en', 'The U.S. President met J. D. Doe. |"We are ready." |He left.'],
  ['en', 'He arrived at 5 p.m. |He left the U.S. |The rest stayed.'],
  ['en', 'Growth was 3.5 percent. |No. 10 was closed.'],
  ['en', 'He arrived.[12] |She left.'],
  ['zh', '王毅表示：“中方支持。”|双方签署了协议！|会谈结束？|是的。'],
  ['zh', '他说“好。”，然后走了。'],
  ['ro', 'Dl. Ionescu a spus că nr. 5 e bun. |S-a întâlnit la Iași.'],
  ['kk', '2024 ж. 16 қаңтарда кездесті. |Олар сөйлесті.'],
  ['ky', '2024-ж. 5-майда жолугушту. |Анан кетти.'],
  ['de', 'Am 5. Mai traf er ihn. |Er ging.'],
  ['hi', 'यह अच्छा है। |वह गया।'],
  ['ru', 'Заголовок без точки\n|Текст. |Ещё'],
];

describe('splitSentences', () => {
  it.each(examples)('%s: %s', (language, marked) => {
    const text = marked.replaceAll('|', '');
    const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  const pieces = fc.constantFrom(
    ...[
      'Он',
      'г.',
      'т. д.',
      '2023',
      '.',
      '!',
      '?!',
      '…',
      '«',
      '»',
      '"',
      '”',
      ' ',
      ' ',
      '\n',
      '\u00a0',
      '。',
      '”',
      '(',
      ')',
      'a',
      'U.S.',
      '王毅',
      '-',
      '—',
      '\ud83d\ude00',
      'И.',
      ',',
      '[1]',
    ],
  );

  it('covers all that is not white space, in order, without overlap, trimmed, never across a line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }),
        fc.constantFrom('ru', 'en', 'zh', 'und'),
        (words, language) => {
          const text = words.join('');
          const spans = splitSentences(text, language);
          let last = 0;
          for (const { start, end } of spans) {
            expect(text.slice(last, start).trim()).toBe('');
            const sentence = text.slice(start, end);
            expect(sentence).toBe(sentence.trim());
            expect(sentence).not.toBe('');
            expect(sentence).not.toContain('\n');
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
