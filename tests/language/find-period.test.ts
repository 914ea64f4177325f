import { describe, expect, it, test } from 'vitest';
import { findPeriod } from '../../src/language/dates/find-period.ts';

const today = '2026-11-22';

describe('the time a question asks about', () => {
  test.each([
    ['Кто встречался в марте 2024?', '2024-03-01', '2024-03-31'],
    ['Що було минулого тижня?', '2026-11-09', '2026-11-15'],
    ['Talks between January and March 2023', '2023-01-01', '2023-03-31'],
    ['с января по март 2024 года', '2024-01-01', '2024-03-31'],
    ['с 2020 по 2022 год', '2020-01-01', '2022-12-31'],
    ['встречи 2020-2022', '2020-01-01', '2022-12-31'],
    ['в прошлом году', '2025-01-01', '2025-12-31'],
    ['2023年5月王毅访问了哪里', '2023-05-01', '2023-05-31'],
    ['за последний месяц', '2026-10-22', '2026-11-22'],
    ['за последние три месяца', '2026-08-22', '2026-11-22'],
    ['in the past 10 days', '2026-11-12', '2026-11-22'],
    ['за останній тиждень', '2026-11-15', '2026-11-22'],
    ['最近一个月', '2026-10-22', '2026-11-22'],
    ['since May 2024', '2024-05-01', null],
    ['з травня 2024', '2024-05-01', null],
    ['2024年以来', '2024-01-01', null],
    ['after 2022', '2023-01-01', null],
    ['до 2022 года', null, '2021-12-31'],
    ['что было в 2024', '2024-01-01', '2024-12-31'],
    ['летом 2023', '2023-06-01', '2023-08-31'],
    // A third of the month or the year.
    ['Что было в начале 2024 года?', '2024-01-01', '2024-04-30'],
    ['у середині 2024 року', '2024-05-01', '2024-08-31'],
    ['в конце мая 2024', '2024-05-21', '2024-05-31'],
    ['наприкінці лютого 2024', '2024-02-21', '2024-02-29'],
    ['What happened in early 2024?', '2024-01-01', '2024-04-30'],
    ['in late May 2024', '2024-05-21', '2024-05-31'],
    ['in the middle of June 2024', '2024-06-11', '2024-06-20'],
    ['2024年初', '2024-01-01', '2024-04-30'],
    ['2024年5月底', '2024-05-21', '2024-05-31'],
    ['2024 жылдың басында', '2024-01-01', '2024-04-30'],
    ['2024-жылдын аягында', '2024-09-01', '2024-12-31'],
    ['la începutul lui 2024', '2024-01-01', '2024-04-30'],
    ['by the end of 2024', null, '2024-12-31'],
    ['с начала 2024 года', '2024-01-01', null],
    ['В конце визита 5 мая 2024', '2024-05-05', '2024-05-05'],
    ['у першій половині 2024', '2024-01-01', '2024-06-30'],
    ['from 10 to 12 May 2024', '2024-05-10', '2024-05-12'],
    ['вчера', '2026-11-21', '2026-11-21'],
    ['за последние полгода', '2026-05-22', '2026-11-22'],
    ['за останні пів року', '2026-05-22', '2026-11-22'],
    ['最近半年', '2026-05-22', '2026-11-22'],
    ['上周发生了什么', '2026-11-09', '2026-11-15'],
    ['2023 жылдың мамыр айында', '2023-05-01', '2023-05-31'],
    ['Өткен аптада не болды?', '2026-11-09', '2026-11-15'],
    ['соңғы үш айда', '2026-08-22', '2026-11-22'],
    ['өткен жылы', '2025-01-01', '2025-12-31'],
    ['2023-жылдын майында', '2023-05-01', '2023-05-31'],
    ['Өткөн жумада эмне болду?', '2026-11-09', '2026-11-15'],
    ['акыркы үч айда', '2026-08-22', '2026-11-22'],
    ['Ce s-a întâmplat săptămâna trecută?', '2026-11-09', '2026-11-15'],
    ['din ianuarie până în martie 2024', '2024-01-01', '2024-03-31'],
    ['în ultimele trei luni', '2026-08-22', '2026-11-22'],
  ])('%s', (question, from, to) => {
    expect(findPeriod(question, today)).toMatchObject({ from, to, order: null, isYearGuessed: false });
  });
});

it('takes the last year that fits where none is named, and says that it did', () => {
  expect(findPeriod('между январём и мартом', today)).toMatchObject({
    from: '2026-01-01',
    to: '2026-03-31',
    isYearGuessed: true,
  });
  expect(findPeriod('What happened in December?', today)).toMatchObject({
    from: '2025-12-01',
    to: '2025-12-31',
    isYearGuessed: true,
  });
  expect(findPeriod('since the summit in May', today)).toMatchObject({
    from: '2026-05-01',
    to: null,
    isYearGuessed: true,
  });
});

test.each([
  'переговоры между январём и мартом',
  'переговори між січнем і березнем',
  '一月到三月之间',
  'қаңтар мен наурыз аралығында',
  'январь менен марттын ортосунда',
  'între ianuarie și martie',
])('%s asks for the first three months', (question) => {
  expect(findPeriod(question, today)).toMatchObject({ from: '2026-01-01', to: '2026-03-31', isYearGuessed: true });
});

test.each([
  'со времени саммита в мае',
  'Что было после переговоров с послами в мае?',
  'після саміту в травні',
  'after the summit in May',
  '五月峰会之后',
  '自5月峰会以来',
  'мамырдағы саммиттен бері',
  'май айындагы саммиттен бери',
  'майдан бери',
  'de la summitul din mai',
])('%s: the meeting was some day of May, so the time begins with May', (question) => {
  expect(findPeriod(question, today)).toMatchObject({ from: '2026-05-01', to: null, isYearGuessed: true });
});

it('takes a month with somebody or some page before it for the month alone', () => {
  for (const question of ['Встретился ли Лавров с Ван И в мае?', 'После Лаврова в мае']) {
    expect(findPeriod(question, today)).toMatchObject({ from: '2026-05-01', to: '2026-05-31' });
  }
});

test.each([
  ['последняя встреча Ван И и Лаврова', 'latest'],
  ['the most recent talks', 'latest'],
  ['Останні переговори', 'latest'],
  ['最近一次会晤', 'latest'],
  ['When did they first meet?', 'first'],
  ['перший візит до Києва', 'first'],
])('%s asks for the %s', (question, order) => {
  expect(findPeriod(question, today)).toMatchObject({ from: null, to: null, order });
});

test.each([
  'Когда Цой Сон Хи была в Москве?',
  'первый вице-премьер',
  'What did Theresa May say?',
  'с Ван И',
  'Хто був на майдані? А на майдан?',
  'oficiali din mai multe țări',
  'Почему 4 страны?',
  '',
  '???',
])('%s asks for no time', (question) => {
  expect(findPeriod(question, today)).toBeNull();
});

test.each([
  ['Хто приїздив на початку року?', '2026-01-01', '2026-04-30'],
  ['年初谁访问了北京？', '2026-01-01', '2026-04-30'],
])('is a third of this year, or of another one, where "%s" names none', (question, from, to) => {
  expect(findPeriod(question, today)).toMatchObject({ from, to, isYearGuessed: true });
});
