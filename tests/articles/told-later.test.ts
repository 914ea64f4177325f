import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const rest = 'Стороны говорили о пароме и о визах для моряков. Переговоры длились три часа, бумаг не подписывали.';

function read(...lines: string[]) {
  const { title, publication, eventDates } = parseArticle(readTextPage('page.txt', lines.join('\n')));
  return { title, date: publication.day, events: eventDates.join(', ') };
}

describe('a meeting told weeks later', () => {
  const page = (lead: string) => read('Паром после Приозёрска', '22.01.2025 10:00', lead, rest).events;

  test('is dated by the first sentence, longer where its year is written out', () => {
    const lead =
      'Встреча министров, которую DAY принимал в Приозёрске Эрик Хольм, запомнится тем, чего на ней не произошло.';
    expect(page(lead.replace('DAY', '17 декабря 2024 года'))).toBe('2024-12-17');
    expect(page(lead.replace('DAY', '28 декабря'))).toBe('2024-12-28');
    expect(page(lead.replace('DAY', '17 августа 2024 года'))).toBe('');
    expect(page(lead.replace('DAY', '17 декабря'))).toBe('');
  });

  test('is left open where two days are told so', () => {
    expect(
      page('Встречи министров, которые прошли 17 декабря 2024 года в Приозёрске и 5 января 2025 года в Осло, забыты.'),
    ).toBe('');
  });
});

test('the last of two days ended is the second', () => {
  const lead =
    'Двухдневные переговоры министров, которые закончились в Приозёрске в среду, 12 февраля, не принесли прорыва.';
  expect(read('Паром подождёт', '13.02.2025 10:00', lead, rest).events).toBe('2025-02-11/2025-02-12');
});

test('a farewell call of an ambassador on a minister is a meeting', () => {
  const lead =
    'On Wednesday, May 29, H.E. Mr. Takashi Mori, Ambassador of Norland, paid a farewell call on the minister.';
  expect(
    read('Farewell call by Ambassador Mori', '3 June 2024', lead, 'They spoke of ferries and of visas.').events,
  ).toBe('2024-05-29');
});

test('a report under its standfirst is of the day of its dateline', () => {
  const report =
    'ПРИОЗЁРСК, 18 апреля 2024. /Корр. Меридиан Ольга Дёмина/. Министры Хольм и Сурин на переговорах обсудили паром.';
  const page = [
    '18 АПР, 16:42',
    'Министры обсудили паром в Приозёрске',
    'Переговоры продолжались почти три часа',
    'Фото: Меридиан',
  ];
  expect(read('Меридиан', 'Политика Экономика Спорт', ...page, report, rest)).toMatchObject({
    date: '2024-04-18',
    events: '2024-04-18',
  });
});

describe('an exported chat', () => {
  const chat = (name: string, first = 'Завтра ждём гостей.') =>
    read(
      'Порты и люди',
      'Экспорт истории чата',
      '8 октября 2025',
      'Порты и люди',
      '19:32',
      first,
      '9 октября 2025',
      name,
      '16:20',
      'Министры двух стран обсудили паром',
      `Министры вчера обсудили паром в Приозёрске. ${rest}`,
    );

  test('is of the day of the message that holds the article', () => {
    expect(chat('Порты и люди')).toMatchObject({ date: '2025-10-09' });
  });

  test('and over messages of several days "yesterday" dates nothing', () => {
    const first = `Завтра ждём гостей на переговорах о пароме и о визах для моряков в Приозёрске.`;
    expect(chat('Порты и люди', first)).toMatchObject({ date: '2025-10-09', events: '' });
  });

  test('and a programme of the day, with another line over each hour, is none', () => {
    expect(chat('Утренний эфир').date).not.toBe('2025-10-08');
  });
});

test('the head of a printed page dates it', () => {
  const head = [
    '北岭日报数字报',
    '2024年10月17日 星期四',
    '第03版：国际',
    '上一版 下一版',
    '上一篇 下一篇',
    '放大+ 缩小-',
  ];
  const text = '两国部长在会谈中商定共建新桥，并就粮食过境交换了意见。双方将于明年开工。';
  expect(read(...head, '两国商定共建新桥', text).date).toBe('2024-10-17');
});

test('a later day that a note of changes or a plan names does not contradict the stamp', () => {
  const front = ['---', 'date: 2023-11-20 21:14:00 +0200', '---', '# Паром после Приозёрска', ''];
  const lead = 'Министры встретились в Приозёрске 16 ноября и говорили о пароме.';
  const note = '*Update, 4 January 2025: spelling of a name corrected, nothing else.*';
  const { publication } = parseArticle(readTextPage('page.md', [...front, lead, '', rest, '', note].join('\n')));
  expect(publication.day).toBe('2023-11-20');
  const plan = 'Cele două părți au stabilit ca un grup de lucru să se reunească lunar, prima dată pe 20 ianuarie 2025.';
  const ofMinister = 'Ministrul transporturilor a avut miercuri, 11 decembrie, o întrevedere la Izmail cu colega sa.';
  expect(
    read('Comunicate de presă', '12 decembrie 2024', 'Discuții la Izmail despre un feribot', ofMinister, plan).date,
  ).toBe('2024-12-12');
});

test('the place and day over a report are not the day of the meeting where they are its stamp', () => {
  const lead = 'The envoy said on Wednesday that a deal was near, a day after meeting his colleague in Lima.';
  const { date, events } = read(
    'Norland nears a deal',
    'By Layla Quist',
    'Oslo',
    'Published: February 19, 2025, 06:12 AST',
    lead,
    rest,
  );
  expect([date, events]).toEqual(['2025-02-19', '']);
});
