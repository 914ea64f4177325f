import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PublicationDate } from '../../src/articles/article.ts';
import { findPublicationDate } from '../../src/articles/dates/find-publication-date.ts';
import { placeDates } from '../../src/articles/dates/page-dates.ts';
import type { PageBlock } from '../../src/articles/page.ts';
import { makePage } from './made-page.ts';

type Blocks = readonly (readonly [PageBlock['role'], string])[];

const title = ['title', 'Министры обсудили торговлю и транспорт'] as const;
const body = [
  'body',
  'Министры двух стран обсудили торговлю, транспорт и визовые вопросы. Стороны условились продолжить работу.',
] as const;

function read(blocks: Blocks, fields: Record<string, string> = {}, language = 'ru'): PublicationDate {
  const { page, layout } = makePage(blocks, fields);
  const found = findPublicationDate(page, placeDates(page, layout), language);
  if (found.evidence !== null)
    expect(`${page.text}\n${page.metadata.map(({ evidence }) => evidence).join('\n')}`).toContain(found.evidence);
  expect(found.day === null).toBe(found.status === 'unknown');
  return found;
}

function brief({ day, status }: PublicationDate): string {
  return day === null ? status : `${day} ${status}`;
}

describe('what the page states', () => {
  test.each<[string, Blocks, string]>([
    [
      'a line of date and source under the title',
      [title, ['furniture', '16.01.2024 Агентство «Север» 3313'], body],
      '2024-01-16 stated',
    ],
    ['source, date and count of words', [title, ['body', 'АГЕНТСТВО 30.03.24 Слов: 248'], body], '2024-03-30 stated'],
    ['a date with a time above the title', [['furniture', 'date 2025-11-20 10:29'], title, body], '2025-11-20 stated'],
    [
      'a label at the foot',
      [title, body, ['furniture', 'Статус материала'], ['furniture', 'Дата публикации: 6 мая 2025 года, 16:10']],
      '2025-05-06 stated',
    ],
    [
      'a label in English',
      [title, ['furniture', 'Published on May 6, 2025 | Updated May 9, 2025'], body],
      '2025-05-06 stated',
    ],
    [
      'nothing of a Chinese sentence that opens with the day it tells of',
      [title, ['body', '2025年4月15日，我在第比利斯旁听了一场谈判。']],
      'unknown',
    ],
    ['a label in Chinese', [title, ['furniture', '发布时间：2024年1月16日'], body], '2024-01-16 stated'],
    ['a label in Kyrgyz', [title, ['furniture', 'Жарыяланган: 2024-жылдын 16-январы'], body], '2024-01-16 stated'],
    ['a month before its day', [title, ['furniture', '14:24 Июль 16, 2018'], body], '2018-07-16 stated'],
    ['author and date', [title, ['furniture', 'By Jane Doe May 6, 2025 5 min read'], body], '2025-05-06 stated'],
    [
      'a date with a time run into the text',
      [title, ['body', '25 марта 2025 года 18:55 1. Стороны условились о поставках зерна и удобрений.']],
      '2025-03-25 stated',
    ],
    [
      'a dateline with its year',
      [title, ['body', 'ПЕКИН, 30 марта 2024 года (Агентство) – Министры обсудили торговлю.']],
      '2024-03-30 stated',
    ],
    [
      '"today" with its date',
      [title, ['body', 'Министр прибыл сегодня, 21 апреля 2022 года, с визитом в столицу.']],
      '2022-04-21 stated',
    ],
    [
      '"yesterday" with its date',
      [title, ['body', 'Вчера, 20 апреля 2022 года, министр прибыл с визитом.']],
      '2022-04-21 stated',
    ],
    [
      'author and date that scraping joined to the title',
      [['title', 'Ambasadorul a vizitat portul\nde Ana Belu - 2 noiembrie 2023'], body],
      '2023-11-02 stated',
    ],
    ['a date alone as the last line', [title, body, ['furniture', '12 марта 2024, 10:15']], '2024-03-12 inferred'],
  ])('%s', (_name, blocks, expected) => {
    expect(brief(read(blocks))).toBe(expected);
  });

  it('joins "today" beside the article with the day in the head of the page', () => {
    const found = read([
      ['furniture', 'вторник, 30 сентября 2025'],
      ['furniture', 'Портал новостей'],
      ['furniture', 'Напишите нам'],
      title,
      body,
      ['furniture', 'Сегодня 08:29     Комментарии [0]'],
      ['furniture', '19 августа 2020 17:16'],
      ['furniture', 'Известный врач уходит из хирургии ради лекций'],
    ]);
    expect(found).toMatchObject({ day: '2025-09-30', status: 'stated', evidence: 'вторник, 30 сентября 2025' });
  });
});

describe('what is not the publication', () => {
  test.each<[string, Blocks]>([
    ['the day of the visit in the head of the site', [['furniture', 'вторник, 30 сентября 2025'], title, body]],
    ['a clock in the head of the site', [['furniture', 'Вторник, 30 сентября 2025, 10:15'], title, body]],
    [
      'a side column',
      [
        title,
        body,
        ['furniture', 'Мир'],
        ['furniture', '21.02.2025\n19:36'],
        ['furniture', 'Что говорят о переговорах в соседних странах'],
      ],
    ],
    [
      'a list of headlines above the title',
      [
        ['furniture', '21.02.2025 19:36'],
        ['furniture', 'Другой заголовок'],
        ['furniture', '20.02.2025 18:00'],
        title,
        body,
      ],
    ],
    ['a copyright line', [title, body, ['furniture', '© 2019-2024 Агентство. Все права защищены 01.01.2024']]],
    ['a comment', [title, body, ['furniture', 'Комментарии'], ['furniture', 'Posted on 12.03.2024 10:22']]],
    ['a photograph', [title, ['furniture', 'Фото: Агентство, 16.01.2024'], body]],
    ['a change', [title, ['furniture', 'Обновлено 16.01.2024 10:00'], body]],
    ['an announced event', [title, ['furniture', 'Анонс на 10 мая 2025 года'], body]],
    ['a notice of an event', [title, ['furniture', 'Дата: 10 мая 2025'], ['furniture', 'Место: Женева'], body]],
    ['the day of an event in the title', [['title', '2 июня 1994 года — первый визит президента'], body]],
    [
      'the day of an event in the first sentence',
      [title, ['body', '16 января 2024 года министр иностранных дел прибыл в столицу с визитом.']],
    ],
    [
      'a weekday with a date that is the event’s',
      [title, ['body', 'В среду, 15 декабря 2021 года, министр встретился с коллегой.']],
    ],
    [
      'a history told with its place and day',
      [title, ['body', 'Ялта. 4 февраля 1945 года. Главы трёх держав начали переговоры.']],
    ],
    [
      'the head of a chronicle’s part',
      [['furniture', '10 марта 2024'], body, ['furniture', '11 марта 2024'], ['furniture', 'Министр отбыл домой.']],
    ],
    [
      'a day that the article outlives',
      [
        title,
        ['furniture', '16.01.2020 Агентство'],
        ['body', 'Министры встретились 12 марта 2024 года и подписали план.'],
      ],
    ],
    ['the day of a decree', [title, ['furniture', 'Указ № 15 от 12.03.2024 г.'], body]],
    ['an hour announced', [title, ['body', 'Заседание состоится 15 мая 2025 года, 10:00. Место будет названо.']]],
    ['an hour told', [title, ['body', '9 апреля 2024 года, 10:00 начались переговоры.']]],
    ['a time alone', [title, ['furniture', '16:35'], body]],
  ])('%s', (_name, blocks) => {
    expect(brief(read(blocks))).toBe('unknown');
  });

  test.each<Record<string, string>>([
    { date_modified: '2024-05-05' },
    { crawl_date: '2024-05-05' },
    { accessed: '2024-05-05' },
    { archive: 'https://web.archive.org/web/20240419175459/https://news.example/minister/' },
    { url: 'https://web.archive.org/web/20240419175459/https://news.example/minister/' },
    { url: 'https://web.archive.org/web/20240419/https://news.example/minister/' },
    { date: 'unknown' },
    { published: '03/04/2024' },
  ])('the field %j', (fields) => {
    expect(brief(read([title, body], fields))).toBe('unknown');
  });
});

it('is not the day that ends a sentence, however the line was divided', () => {
  const told = 'Форум послов прошёл в столице 31 мая 2024 года. На нём выступил министр.';
  const { page, layout } = makePage([title, ['body', told]]);
  const [at, day, rest] = ['Форум', '31 мая', '. На нём'].map((words) => page.text.indexOf(words)) as [
    number,
    number,
    number,
  ];
  const blocks: PageBlock[] = [
    layout.blocks[0] as PageBlock,
    { role: 'furniture', start: at, end: day - 1 },
    { role: 'furniture', start: day, end: rest },
    { role: 'body', start: rest, end: page.text.length },
  ];
  const body = [{ start: rest, end: page.text.length }];
  expect(brief(findPublicationDate(page, placeDates(page, { ...layout, blocks, body }), 'ru'))).toBe('unknown');
});

it('says why the day of an event was not taken for the publication', () => {
  const found = read([title, ['body', 'Зустріч відбулася у вівторок, 9 квітня.']]);
  expect(found).toMatchObject({
    status: 'unknown',
    reason: '"у вівторок, 9 квітня" dates what the article tells of, not the article.',
  });
});

describe('fields and address as witnesses', () => {
  test.each<[Record<string, string>, string]>([
    [{ published: '2023-06-20T08:30:00+00:00' }, '2023-06-20'],
    [{ date: '2018-10-08' }, '2018-10-08'],
    [{ datepublished: 'Tue, 06 May 2025 16:10:00 GMT', date_modified: '2025-07-01' }, '2025-05-06'],
    [{ url: 'https://news.example/world/2026/feb/04/talks' }, '2026-02-04'],
    [{ url: 'https://news.example/2024/05/23/talks.html' }, '2024-05-23'],
    [{ source: 'https://news.example/world/talks-after-call-2025-02-10/' }, '2025-02-10'],
    [{ url: 'http://web.archive.org/web/20210712021916/http://news.example/2018-10/08/content_1.htm' }, '2018-10-08'],
    [{ date: '1710237600' }, '2024-03-12'],
    [{ date: '20240312T101500Z' }, '2024-03-12'],
    [{ mainentityofpage: 'https://news.example/2024-05-23/talks' }, '2024-05-23'],
    [{ url: 'https://news.example/20240523/talks.html', date: '2019-06-28' }, '2024-05-23'],
  ])('%j states %s', (fields, day) => {
    expect(brief(read([title, body], fields))).toBe(`${day} stated`);
  });

  it('reads the address on the first line, and no link further down', () => {
    const address = ['furniture', 'https://news.example/2024/05/23/talks'] as const;
    expect(brief(read([address, title, body]))).toBe('2024-05-23 stated');
    expect(brief(read([title, body, address]))).toBe('unknown');
  });

  it('gives the page more weight than a field that contradicts it', () => {
    expect(brief(read([title, ['furniture', '16.01.2024 Агентство'], body], { published: '2024-05-05' }))).toBe(
      '2024-01-16 stated',
    );
  });

  it('does not believe a field that the dateline contradicts', () => {
    const dateline = ['body', 'MOSCOW, Feb 10 (Agency) - The two sides will meet again, the ministry said.'] as const;
    expect(brief(read([title, dateline], { date: '2019-06-28' }))).toBe('unknown');
    expect(brief(read([title, dateline], { date: '2019-06-28', url: 'https://news.example/talks-2025-02-10/' }))).toBe(
      '2025-02-10 stated',
    );
    expect(brief(read([title, dateline], { date: '2025-02-10' }))).toBe('2025-02-10 stated');
  });

  it('does not believe a field that is older than what the article tells as past', () => {
    const told = ['body', 'Министры встретились 12 марта 2024 года в столице и подписали план.'] as const;
    expect(brief(read([title, told], { date: '2019-06-28' }))).toBe('unknown');
    expect(brief(read([title, told], { date: '2024-03-13' }))).toBe('2024-03-13 stated');
  });

  it('does not believe a field that lies right before all the days without a year that are told as past', () => {
    const told = [
      'body',
      'The talks ended abruptly. The president spoke on Feb. 13, and the minister arrived on Feb. 16.',
    ] as const;
    expect(brief(read([title, told], { date: '2026-01-22' }))).toBe('unknown');
    expect(brief(read([title, told], { date: '2026-02-18' }))).toBe('2026-02-18 stated');
  });

  it('believes a field before what was only agreed upon', () => {
    const agreed = ['body', 'The ministers agreed to hold a summit on May 15, 2024 and signed a plan.'] as const;
    expect(brief(read([title, agreed], { date: '2024-03-12' }))).toBe('2024-03-12 stated');
  });

  it('leaves open which is right when a line under the article and a field contradict each other', () => {
    expect(brief(read([title, body, ['furniture', '12.03.2024']], { published: '2024-05-05' }))).toBe('unknown');
  });

  it('leaves open which is right when a stamp and the address contradict each other', () => {
    const blocks: Blocks = [title, ['furniture', '16.01.2024 Агентство'], body];
    expect(read(blocks, { url: 'https://news.example/2024/05/23/talks' })).toMatchObject({ status: 'unknown' });
    expect(read(blocks, { url: 'https://news.example/2024/05/23/talks' }).reason).toContain('16.01.2024');
  });

  it('says unknown for 03/04/2024 on an English page unless something settles the order', () => {
    const blocks: Blocks = [title, ['furniture', '03/04/2024 10:15'], body];
    expect(brief(read(blocks, {}, 'en'))).toBe('unknown');
    expect(brief(read(blocks, {}, 'ru'))).toBe('2024-04-03 stated');
    expect(brief(read(blocks, { date: '2024-03-04' }, 'en'))).toBe('2024-03-04 stated');
    expect(brief(read([...blocks, ['furniture', 'Older: 02/28/2024']], {}, 'en'))).toBe('2024-03-04 stated');
  });
});

describe('a dateline without its year', () => {
  const dateline = (words: string): Blocks => [
    title,
    ['body', `${words} Министр прибыл с визитом, первым с тех пор, как страны в мае 2022 года подписали договор.`],
    ['furniture', '18.02.2025'],
    ['furniture', 'Что говорят о переговорах в соседних странах и почему'],
  ];

  it('is settled where its weekday fits one year between the past told and the earliest later date', () => {
    const found = read(dateline('КИЇВ. Вівторок, 9 квітня. АГЕНЦІЯ.'));
    expect(found).toMatchObject({ day: '2024-04-09', status: 'inferred' });
    expect(found.reason).toContain('2024 alone fits');
  });

  it('stays open where several years fit, or a bound is missing', () => {
    expect(brief(read(dateline('КИЇВ. 9 квітня. АГЕНЦІЯ.')))).toBe('unknown');
    const old = [...dateline('КИЇВ. Вівторок, 9 квітня. АГЕНЦІЯ.'), ['furniture', '19.08.2020']] as const;
    expect(brief(read(old))).toBe('unknown');
    expect(brief(read([title, ['body', 'КИЇВ. Вівторок, 9 квітня. АГЕНЦІЯ. Міністр прибув.']]))).toBe('unknown');
  });

  it('is settled by a day that the article announces with its year, at most half a year ahead', () => {
    const report = (words: string): Blocks => [
      title,
      ['body', `КИЇВ. 18 листопада. АГЕНЦІЯ. Міністр прибув з візитом. ${words}`],
    ];
    expect(brief(read(report('Вибори відбудуться 29 березня 2019 року.')))).toBe('2018-11-18 inferred');
    expect(brief(read(report('Вибори відбудуться 29 жовтня 2019 року.')))).toBe('unknown');
    expect(brief(read(report('Договір діє до 29 березня 2019 року.')))).toBe('unknown');
    expect(brief(read(report('Вибори відбудуться у 2019 році.')))).toBe('unknown');
    expect(brief(read(report('Вибори відбулися 29 березня 2019 року.')))).toBe('unknown');
  });

  it('is settled by another line of the page that gives the same day in full', () => {
    const blocks: Blocks = [
      title,
      ['body', 'Pyongyang, March 12 (AGENCY) -- The two ministers held talks on trade.'],
      ['furniture', 'www.agency.example (2024-03-12)'],
    ];
    expect(brief(read(blocks))).toBe('2024-03-12 inferred');
    expect(brief(read([...blocks, ['furniture', 'Archive: 2023-03-12']]))).toBe('unknown');
  });

  it('takes its year from an address or a field that agrees', () => {
    const blocks: Blocks = [title, ['body', 'КИЇВ. 18 листопада. АГЕНЦІЯ. Міністр прибув з візитом.']];
    expect(brief(read(blocks, { url: 'https://news.example/2018/11/18/visit' }))).toBe('2018-11-18 stated');
  });
});

it('never gives a day without words of the page that hold it, whatever the page is made of', () => {
  const words = fc.constantFrom(
    '16.01.2024',
    '30.03.24 10:15',
    'вторник, 30 сентября 2025',
    'Сегодня 08:29',
    'КИЇВ. 18 листопада. УНН',
    'Опубликовано:',
    'Обновлено',
    'Фото',
    '©',
    'Министры встретились',
    'вчера',
    '29 березня 2019 року відбудеться',
    '03/04/2024',
    '2023年5月8日',
    'Комментарии',
    '№ 5 от',
    'в 2022 году',
    '.',
    '—',
    '\n',
  );
  const block = fc.tuple(
    fc.constantFrom('title' as const, 'body' as const, 'furniture' as const),
    fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
  );
  const fields = fc.dictionary(
    fc.constantFrom('date', 'published', 'url', 'modified'),
    fc.constantFrom('2024-01-16', '03/04/2024', 'https://x.example/2024/05/23/', 'unknown', ''),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 10 }),
      fields,
      fc.constantFrom('ru', 'en', 'und'),
      (blocks, given, language) => {
        const { day, status, evidence, reason } = read(blocks, given, language);
        if (day !== null) expect(day).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$/);
        if (status === 'inferred') expect(reason).not.toBeNull();
        expect(evidence === null).toBe(day === null);
      },
    ),
    { numRuns: 500 },
  );
});
