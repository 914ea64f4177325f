import { expect, test } from 'vitest';
import { formatDate, formatDates } from '../../src/language/dates/format-date.ts';

test.each([
  ['2025-09-30', '30 сентября 2025', '30 вересня 2025', '30 September 2025'],
  ['2024-05', 'май 2024', 'травень 2024', 'May 2024'],
  ['2024', '2024', '2024', '2024'],
  ['2025-11-19/2025-11-20', '19–20 ноября 2025', '19–20 листопада 2025', '19–20 November 2025'],
  ['2024-04-30/2024-05-02', '30 апреля – 2 мая 2024', '30 квітня – 2 травня 2024', '30 April – 2 May 2024'],
  [
    '2023-12-30/2024-01-02',
    '30 декабря 2023 – 2 января 2024',
    '30 грудня 2023 – 2 січня 2024',
    '30 December 2023 – 2 January 2024',
  ],
])('%s is written as each language writes it', (date, ru, uk, en) => {
  expect([formatDate(date, 'ru'), formatDate(date, 'uk'), formatDate(date, 'en')]).toEqual([ru, uk, en]);
});

test('several dates stand side by side', () => {
  expect(formatDates(['2024-05', '2024-06-01'], 'ru')).toBe('май 2024, 1 июня 2024');
});
