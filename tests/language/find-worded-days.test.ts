import { expect, test } from 'vitest';
import { findDates } from '../../src/language/dates/find-dates.ts';

function read(text: string): string {
  return findDates(text)
    .map((date) =>
      date.kind === 'relative' ? date.text : `${date.year}-${date.month}-${date.dayOfMonth}/${date.until?.dayOfMonth}`,
    )
    .join(' ');
}

test.each([
  ['Пятнадцатого и шестнадцатого сентября посланник провёл переговоры', 'null-9-15/16'],
  ['П’ятого листопада 2025 року в Мадриді', '2025-11-5/undefined'],
  ['двадцать первого марта', 'null-3-21/undefined'],
  ['двадцать девятое мая 2024 года', '2024-5-29/undefined'],
  ['тридцять першого грудня', 'null-12-31/undefined'],
  ['третьего июля', 'null-7-3/undefined'],
  ['двадцатого апреля', 'null-4-20/undefined'],
  ['друг его приехал из второго города', ''],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
