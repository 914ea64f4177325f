import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, weekdayOf } from '../../src/language/dates/day.ts';
import { findDates } from '../../src/language/dates/find-dates.ts';
import { type Direction, resolveDate } from '../../src/language/dates/resolve-date.ts';

// 2024-04-10 was a Wednesday.
function resolve(text: string, reference: string | null = '2024-04-10', direction: Direction = 'past'): string | null {
  const [mention] = findDates(text);
  if (mention === undefined) throw new Error(`No date was found in "${text}"; the example needs one.`);
  return resolveDate(mention, reference, direction);
}

describe('counted from the day of the report', () => {
  test.each([
    ['сегодня', '2024-04-10'],
    ['вчера вечером', '2024-04-09'],
    ['позавчора', '2024-04-08'],
    ['завтра', '2024-04-11'],
    ['в среду', '2024-04-10'],
    ['во вторник', '2024-04-09'],
    ['у четвер', '2024-04-04'],
    ['в минувшую среду', '2024-04-03'],
    ['next Wednesday', '2024-04-17'],
    ['на прошлой неделе', '2024-04-01/2024-04-07'],
    ['this week', '2024-04-08/2024-04-14'],
    ['next month', '2024-05'],
    ['в прошлом году', '2023'],
    ['9 апреля', '2024-04-09'],
    ['11 апреля', '2023-04-11'],
    ['в декабре', '2023-12'],
    ['в апреле', '2024-04'],
    ['в сентябре прошлого года', '2023-09'],
    ['去年九月', '2023-09'],
    ['8日', '2024-04-08'],
    ['30 декабря – 2 января', '2023-12-30/2024-01-02'],
  ])('%s is %s', (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });
});

it('looks ahead for what is announced', () => {
  expect(resolve('11 апреля', '2024-04-10', 'future')).toBe('2024-04-11');
  expect(resolve('в среду', '2024-04-09', 'future')).toBe('2024-04-10');
  expect(resolve('у вівторок', '2024-04-10', 'nearest')).toBe('2024-04-09');
});

it('takes the year in which the weekday fits', () => {
  expect(resolve('во вторник, 9 апреля', '2025-01-10')).toBe('2024-04-09');
  expect(resolve('в среду, 9 апреля', '2024-04-10')).toBeNull();
});

it('needs no report for what is told in full, and leaves the rest open without one', () => {
  expect(resolve('19–20 ноября 2025 года', null)).toBe('2025-11-19/2025-11-20');
  expect(resolve('2023年5月', null)).toBe('2023-05');
  for (const text of ['вчера', '9 апреля', 'у вівторок', 'last week']) expect(resolve(text, null)).toBeNull();
});

it('never leaves the calendar', () => {
  expect(resolve('30 февраля 2024')).toBeNull();
  expect(resolve('29 февраля', '2023-03-10')).toBeNull();
});

it('finds the nearest weekday that is not after the report, whatever day that is', () => {
  const names = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 1, max: 7 }), (offset, weekday) => {
      const reference = addDays('1990-01-01', offset);
      let oracle = reference;
      while (weekdayOf(oracle) !== weekday) oracle = addDays(oracle, -1);
      expect(resolve(names[weekday - 1]!, reference)).toBe(oracle);
    }),
  );
});
