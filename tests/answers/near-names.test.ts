import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../src/answers/verifying/verify-statement.ts';
import { passageOf } from './invented-passages.ts';

/** Invented: neither the people nor their meetings exist. */
const reports = {
  ru: [
    'Посол Сергей Мартынов 4 мая встретился в Братиславе с министром Словакии Яном Новаком.',
    'Лю Чжэнхуа и Цинь Ган обсудили Нигер с Пак Чон Намом.',
    'На паром Курык — Алят выделили 60 миллионов долларов, порт Актау расширят.',
  ],
  uk: ['Міністерка Ганна Левицька зустрілася в Одесі з послом Ахметом Йилдиримом біля Паланки.'],
  en: ['Norwegian Foreign Minister Peter Halvorsen met envoy Daniel Whitmore in Geneva.'],
};

function isShown(text: string, language: string, page: keyof typeof reports): boolean {
  const passages = [passageOf(reports[page], { language: page })];
  return (
    verifyStatement({ text, language, passages, today: '2024-06-01', similarity: () => null }).kind === 'supported'
  );
}

/** Each name of a true statement with names that are nearly the same and another's. */
const cases: readonly [keyof typeof reports, string, string, string, readonly string[]][] = [
  ['ru', 'ru', 'Посол Сергей Мартынов встретился с Яном Новаком.', 'Мартынов', ['Мартынюк', 'Мартинов', 'Мартыненко']],
  ['ru', 'ru', 'Посол Сергей Мартынов встретился с Яном Новаком.', 'Новаком', ['Новиком', 'Новаковым']],
  ['ru', 'ru', 'Посол Сергей Мартынов встретился с Яном Новаком.', 'Сергей', ['Ян', 'Андрей']],
  ['ru', 'ru', 'Посол встретился с министром Словакии.', 'Словакии', ['Словении']],
  ['ru', 'ru', 'Лю Чжэнхуа и Цинь Ган обсудили Нигер.', 'Нигер', ['Нигерию']],
  ['ru', 'ru', 'Лю Чжэнхуа и Цинь Ган обсудили Нигер.', 'Лю', ['Ли']],
  ['ru', 'ru', 'Лю Чжэнхуа и Цинь Ган обсудили Нигер.', 'Цинь Ган', ['Цин Ган', 'Цинь Гуан']],
  ['ru', 'ru', 'На паром Курык — Алят выделили 60 миллионов долларов.', 'Алят', ['Актау', 'Алаят']],
  ['uk', 'uk', 'Ганна Левицька зустрілася з Ахметом Йилдиримом.', 'Левицька', ['Левинська', 'Левацька']],
  ['uk', 'ru', 'Ганна Левицкая встретилась с Ахметом Йылдырымом.', 'Левицкая', ['Левинская', 'Ловицкая']],
  ['en', 'en', 'Peter Halvorsen met Daniel Whitmore.', 'Halvorsen', ['Halvorson', 'Halversen']],
  ['en', 'en', 'Peter Halvorsen met Daniel Whitmore.', 'Whitmore', ['Whitmer', 'Whitman']],
  ['en', 'ru', 'Петер Халворсен встретился с Дэниелом Уитмором.', 'Халворсен', ['Халверсон', 'Халдорсен']],
];

describe('a name that is nearly the same', () => {
  for (const [page, language, statement, name, others] of cases) {
    it(`is not taken for it: ${language} of ${page}, ${name}`, () => {
      expect(isShown(statement, language, page)).toBe(true);
      const shown = others.filter((other) => isShown(statement.replace(name, other), language, page));
      expect(shown).toEqual([]);
    });
  }

  it('is taken for it where case endings or another alphabet are all the difference', () => {
    expect(isShown('Левицька зустрілася з Йилдиримом біля Паланки.', 'uk', 'uk')).toBe(true);
    expect(isShown('Левицька зустрілася з Йилдиримом у Паланці.', 'uk', 'uk')).toBe(true);
    expect(isShown('Ambassador Sergei Martynov met Jan Novak in Bratislava.', 'en', 'ru')).toBe(true);
  });
});
