import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DateMention } from '../../src/language/dates/date-mention.ts';
import { findDates } from '../../src/language/dates/find-dates.ts';

/** A mention as one short line: `2024-01-16`, `?-04-09 (2)`, `2025-11-19/2025-11-20`, `day-1`, `weekday0 (3)`. */
function brief(mention: DateMention): string {
  const time = mention.time === null ? '' : ` ${mention.time}`;
  const weekday = mention.weekday === null ? '' : ` (${mention.weekday})`;
  if (mention.kind === 'relative') return `${mention.unit}${mention.offset}${weekday}${time}`;
  const { until } = mention;
  return `${parts(mention)}${until === null ? '' : `/${parts(until)}`}${weekday}${time}`;
}

function parts({
  year,
  month,
  dayOfMonth,
}: {
  year: number | null;
  month: number | null;
  dayOfMonth: number | null;
}): string {
  const two = (value: number | null): string => (value === null ? '?' : String(value).padStart(2, '0'));
  if (month === null && dayOfMonth === null) return String(year);
  return `${year ?? '?'}-${two(month)}${dayOfMonth === null ? '' : `-${two(dayOfMonth)}`}`;
}

/** The words of each mention. */
function words(text: string): string[] {
  return findDates(text).map((mention) => mention.text);
}

function read(text: string): string[] {
  return findDates(text).map(brief);
}

describe('dates in words and numbers of seven languages', () => {
  test.each([
    ['Стороны подписали план 30.03.24 в столице', ['2024-03-30']],
    ['16.01.2024Агентство', ['2024-01-16']],
    ['30/03/2024', ['2024-03-30']],
    ['Wed 10 Jul 2024 08.00 CEST', ['2024-07-10 (3) 08:00']],
    ['The ministers met on Wednesday. It was late.', ['weekday0 (3)']],
    ['Miniștrii s-au întâlnit luni și joi', ['weekday0 (1)', 'weekday0 (4)']],
    ['În trei luni și în ultimele luni', []],
    ['date 2025-11-20 10:29', ['2025-11-20 10:29']],
    ['Source: Agency| 2024-03-12 10:15:00|Editor', ['2024-03-12 10:15']],
    ['2024-05-06T10:11:12+03:00', ['2024-05-06 10:11']],
    ['16 января 2024 года', ['2024-01-16']],
    ['в сентябре 2023 г. и 16 января', ['2023-09', '?-01-16']],
    ['Sept. 18; September 18, 2023; 18 Sep 2023', ['?-09-18', '2023-09-18', '2023-09-18']],
    ['on Feb.14 2026 and the 4th of July', ['2026-02-14', '?-07-04']],
    ['9 квітня, у лютому 2022 року', ['?-04-09', '2022-02']],
    ['2024-жылдын 16-январында, 24-февралда', ['2024-01-16', '?-02-24']],
    ['2021-жылдын 16-июлунда Ташкентте', ['2021-07-16']],
    ['21-сентябрь, 2023-жыл 09:20', ['2023-09-21 09:20']],
    ['5-апрелде жолугушту, 7-апрелге чейин', ['?-04-05', '?-04-07']],
    ['14 iunie 2022, ora 10:30', ['2022-06-14 10:30']],
    ['2024 жылғы 16 қаңтарда', ['2024-01-16']],
    ['2024年1月16日，5月8日', ['2024-01-16', '?-05-08']],
    ['二〇二四年十一月二十日', ['2024-11-20']],
    ['15 decembrie 2021', ['2021-12-15']],
    ['19 августасостоялась встреча', ['?-08-19']],
    ['Talks on 18 SeptemberThe ministers met', ['?-09-18']],
    ['в начале марта, in May, апрель айында', ['?-03', '?-05', '?-04']],
    ['в сентябре прошлого года', ['?-09']],
    ['в 2024 году, in 2019, 2024-жылы, în 2021, 2023年', ['2024', '2019', '2024', '2021', '2023']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('intervals', () => {
  test.each([
    ['19–20 ноября 2025', ['2025-11-19/2025-11-20']],
    ['с 19 по 20 ноября 2025 года', ['2025-11-19/2025-11-20']],
    ['18 и 19 июня', ['?-06-18/?-06-19']],
    ['from 10 to 12 May', ['?-05-10/?-05-12']],
    ['October 11–13, 2024', ['2024-10-11/2024-10-13']],
    ['30 апреля – 2 мая 2024', ['2024-04-30/2024-05-02']],
    ['29 December 2023 to 2 January 2024', ['2023-12-29/2024-01-02']],
    ['28 декабря – 3 января 2024 года', ['2023-12-28/2024-01-03']],
    ['5月7日至8日', ['?-05-07/?-05-08']],
    ['19-20.11.2025', ['2025-11-19/2025-11-20']],
    ['на 2026-2027 годы', ['2026/2027']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('weekdays and words counted from the report', () => {
  test.each([
    ['во вторник, 9 апреля', ['?-04-09 (2)']],
    ['у середу, 9 квітня', ['?-04-09 (3)']],
    ['Tuesday, April 9', ['?-04-09 (2)']],
    ['luni, 15 ianuarie 2024', ['2024-01-15 (1)']],
    ['4月9日（星期二）', ['?-04-09 (2)']],
    ['в минувшую среду; next Friday; у п’ятницю', ['weekday-1 (3)', 'weekday1 (5)', 'weekday0 (5)']],
    ['当地时间周二 和 禮拜日', ['weekday0 (2)', 'weekday0 (7)']],
    ['вчера вечером; учора; yesterday; кечээ; кеше; ieri; 昨天', Array(7).fill('day-1')],
    ['Сегодня 08:29', ['day0 08:29']],
    ['вчера 10:15 16.01.2024', ['day-1 10:15', '2024-01-16']],
    ['на прошлой неделе, наступного тижня, earlier this week, 本周', ['week-1', 'week1', 'week0', 'week0']],
    ['два дня назад; 3 weeks ago; місяць тому; 两天前', ['day-2', 'week-3', 'month-1', 'day-2']],
    ['on 10 may and on may 12', ['?-05-10', '?-05-12']],
    ['в прошлом году, торік, 去年, былтыр', Array(4).fill('year-1')],
    ['Накануне министр прибыл; накануне прилетел он', ['day-1']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what only looks like a date', () => {
  const lookalikes = [
    '16:35 Кино | 1.2.24 | 16-01-24 | 1. March of progress | v1.02.2024 | 10.12.24.5 | +7 495 123-45-67',
    '1 250 000 | в 1990-х годах | in the 1990s | 1990年代 | по 5 майоров | мартышка | may I ask',
    'Theresa May said | серед країн | охрана среды | două luni | 45/80 | 32.13.2024 | накануне саммита',
    '一周一次 | $2024 | 481 482 483 | Республика Маяк | some 20 may attend | he may 15 times | 15 mai mulți',
  ];
  test.each(lookalikes.flatMap((line) => line.split(' | ')))('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('says where day and month could change places', () => {
  expect(findDates('03/04/2024')[0]).toMatchObject({ month: 4, dayOfMonth: 3, isAmbiguousOrder: true });
  expect(findDates('09/28/2024')[0]).toMatchObject({ month: 9, dayOfMonth: 28 });
  expect(findDates('03.04.2024')[0]).not.toHaveProperty('isAmbiguousOrder');
});

const months = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ky: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
};

const writings: ((date: Date) => string)[] = [
  (date) => date.toISOString().slice(0, 10),
  (date) => date.toISOString().slice(0, 10).split('-').reverse().join('.'),
  (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  (date) => date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  (date) => date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
  (date) => date.toLocaleDateString('ru', { dateStyle: 'full', timeZone: 'UTC' }),
  (date) => date.toLocaleDateString('uk', { dateStyle: 'long', timeZone: 'UTC' }),
  ...(['ru', 'uk', 'ro', 'ky'] as const).map(
    (code) => (date: Date) => `${date.getUTCDate()} ${months[code][date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  ),
  (date) => `${date.getUTCFullYear()} жылғы ${date.getUTCDate()} ${months.kk[date.getUTCMonth()]}`,
  (date) => `${date.getUTCFullYear()}-жылдын ${date.getUTCDate()}-${months.ky[date.getUTCMonth()]}`,
];

it('reads back every day in every way of writing it, wherever it stands', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  const around = fc.constantFrom('', ' ', 'Переговоры ', '. ', '— ', '\n', '(', '«');
  fc.assert(
    fc.property(day, fc.constantFrom(...writings), around, around, (date, writing, before, after) => {
      const text = `${before}${writing(date)}${after}`;
      const [mention] = findDates(text);
      expect(mention === undefined ? null : brief(mention).slice(0, 10)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

it('gives mentions in order, without overlaps, with the words that stand between their offsets', () => {
  const piece = fc.constantFrom(
    'мая',
    'січня',
    'May',
    'Sept.',
    'во вторник',
    '周二',
    '年',
    '月',
    '日',
    '2024',
    '16',
    '9',
    '.',
    '-',
    '–',
    ' ',
    ', ',
    ':',
    '/',
    'сегодня',
    '10:15',
    '16.01.2024',
    'до',
    'г.',
    '\n',
    'x',
    'я',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, joint) => {
      const text = pieces.join(joint);
      let last = 0;
      for (const { start, end, text: words } of findDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

it('leaves the full stop of the sentence out of a weekday, and keeps that of an abbreviation', () => {
  expect(words('The ministers met on Wednesday. It was late.')).toEqual(['on Wednesday']);
  expect(words('Wed. 10 Jul 2024')).toEqual(['Wed. 10 Jul 2024']);
});
