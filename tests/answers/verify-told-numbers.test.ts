import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const study = { text: 'The study lasts 18 months; its cost doubled, and 4 kilometres were surveyed.', language: 'en' };
const visit = { text: 'Гость провёл в Осло визит с 3 по 6 сентября 2024 года.', language: 'ru' };
const three = { text: 'Miniștrii din România, Ucraina și Bulgaria s-au întâlnit la Iași.', language: 'ro' };
const growth = { text: 'За пять месяцев перевозки выросли на 31 процент, чем годом ранее.', language: 'ru' };
const trade = { text: 'Trade rose to $58 billion, up from $45 billion.', language: 'en' };
const winter = { text: 'Станцию остановят зимой на ремонт.', language: 'ru' };

describe('a number that the page says otherwise', () => {
  it.each([
    ['Дослідження триває півтора року.', 'uk', study],
    ['Расходы выросли вдвое.', 'ru', study],
    ['Обследовано четыре тысячи метров.', 'ru', study],
    ['The visit lasted four days.', 'en', visit],
    ['Министры трёх стран встретились в Яссах.', 'ru', three],
    ['Traffic rose by 31 percent in the first five months, more than a year earlier.', 'en', growth],
    ['Торгівля зросла з 45 до 58 мільярдів доларів.', 'uk', trade],
    ['The station will stand still in winter.', 'en', winter],
  ])('is that number: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).not.toMatch(/number|date/);
  });

  it.each([
    ['Дослідження триває два роки.', 'uk', study],
    ['Расходы выросли втрое.', 'ru', study],
    ['Обследовано пять тысяч метров.', 'ru', study],
    ['The visit lasted five days.', 'en', visit],
    ['Министры четырёх стран встретились в Яссах.', 'ru', three],
    ['Traffic rose by 31 percent in the first six months.', 'en', growth],
    ['Торгівля зросла з 54 до 58 мільярдів доларів.', 'uk', trade],
    ['The station will stand still in summer.', 'en', winter],
  ])('is not another: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toMatch(/number|date/);
  });
});
