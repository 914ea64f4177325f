import { describe, expect, it, test } from 'vitest';
import type { PublicationDate } from '../../src/articles/article.ts';
import { findPublicationDate } from '../../src/articles/dates/find-publication-date.ts';
import { placeDates } from '../../src/articles/dates/page-dates.ts';
import type { PageBlock } from '../../src/articles/page.ts';
import { makePage } from './made-page.ts';

type Blocks = readonly (readonly [PageBlock['role'], string])[];

const title = ['title', 'Министры обсудили торговлю и транспорт'] as const;
const body = ['body', 'Министры двух стран обсудили торговлю, транспорт и визовые вопросы.'] as const;

function read(blocks: Blocks, fields: Record<string, string> = {}): PublicationDate {
  const { page, layout } = makePage(blocks, fields);
  return findPublicationDate(page, placeDates(page, layout), 'ru');
}

function brief({ day, status }: PublicationDate): string {
  return day === null ? status : `${day} ${status}`;
}

describe('the day over the title, which is the article’s or that of a visit', () => {
  const site = ['furniture', 'Вестник залива'] as const;
  const menu = ['furniture', 'Главная Политика Экономика Спорт'] as const;
  const told = (words: string) => ['body', `${words} Стороны обсудили торговлю и порты.`] as const;

  // 2024-04-11 was a Thursday.
  test.each<[string, Blocks, string]>([
    [
      'a weekday told as past, one day before',
      [site, ['furniture', 'Четверг, 11 апреля 2024'], menu, title, told('Министры встретились в среду в столице.')],
      '2024-04-11 inferred',
    ],
    [
      'a day told as past, some days before',
      [site, ['furniture', 'Четверг, 11 апреля 2024'], menu, title, told('Министры встретились 8 апреля в столице.')],
      '2024-04-11 inferred',
    ],
    [
      'a day announced, some days later',
      [site, ['furniture', 'Четверг, 11 апреля 2024'], menu, title, told('Министр посетит столицу 20 апреля.')],
      '2024-04-11 inferred',
    ],
    [
      'a time of day, right over the title and under the name of the site',
      [site, ['furniture', '11 апреля 2024, четверг, 07:05'], title, told('Министры вчера встретились в столице.')],
      '2024-04-11 inferred',
    ],
    [
      'a section and a time of day',
      [site, ['furniture', 'Externe | joi, 11 aprilie 2024, 15:38'], title, told('Miniștrii s-au întâlnit la Iași.')],
      '2024-04-11 inferred',
    ],
    [
      'name, day and number of the issue between bars',
      [
        ['furniture', 'Вестник залива | четверг, 11 апреля 2024 | Выпуск № 18'],
        title,
        told('Министры встретились в субботу, 6 апреля.'),
      ],
      '2024-04-11 inferred',
    ],
    [
      'place, day and who reports',
      [['furniture', 'ОДЕСА. 11 квітня 2024. Вісник затоки.'], title, told('Міністри вчора зустрілися.')],
      '2024-04-11 stated',
    ],
    [
      'nothing that shows whose day it is',
      [site, ['furniture', 'Четверг, 11 апреля 2024'], menu, title, told('Министры встретились в столице.')],
      'unknown',
    ],
    [
      'a time of day, with a menu under it',
      [site, ['furniture', 'Четверг, 11 апреля 2024, 07:05'], menu, title, told('Министры встретились в столице.')],
      'unknown',
    ],
    [
      'a weekday in a field of its own, on the first line',
      [['furniture', '11 апреля 2024 | четверг | 09:10 | Ташкент +7'], site, title, told('Встреча пройдёт в столице.')],
      'unknown',
    ],
    [
      'a motto before a day with a time on the first lines',
      [site, ['furniture', '— новости берега, порта и города 11.04.2024, 12:40'], title, told('Встреча прошла.')],
      '2024-04-11 inferred',
    ],
    [
      'a weekday told, with the day on the first line of the page',
      [['furniture', 'Четверг, 11 апреля 2024 07:05'], site, title, told('Министры встретились в среду в столице.')],
      'unknown',
    ],
    [
      'a day told, with the day on the first line of the page',
      [['furniture', 'Четверг, 11 апреля 2024 07:05'], site, title, told('Министры встретились 10 апреля.')],
      '2024-04-11 inferred',
    ],
    [
      'a weekday that is four days before',
      [site, ['furniture', 'Четверг, 11 апреля 2024'], menu, title, told('Министры встретились в воскресенье.')],
      'unknown',
    ],
    [
      'a meeting of another time of the year',
      [site, ['furniture', 'Четверг, 11 апреля 2024, 07:05'], title, told('Министры встретились 21 ноября.')],
      'unknown',
    ],
    [
      'related headlines that are all older',
      [
        site,
        ['furniture', 'Четверг, 11 апреля 2024, 07:05'],
        title,
        told('Министры встретились в среду.'),
        ['furniture', 'Рыба подорожала 04.03.2021'],
      ],
      'unknown',
    ],
    [
      'a dateline of another time of the year',
      [site, ['furniture', '11.04.2024 08:14'], title, told('КИШИНЁВ, 14 ноября — Агентство. Переговоры завершились.')],
      'unknown',
    ],
    [
      'the word "now"',
      [site, ['furniture', 'Сейчас: четверг, 11 апреля 2024, 07:05'], title, told('Министры встретились в среду.')],
      'unknown',
    ],
    [
      'a stamp of the article’s own under the title',
      [
        site,
        ['furniture', 'Четверг, 11 апреля 2024, 07:05'],
        menu,
        title,
        ['furniture', '14 февраля 2022, 18:20'],
        told('Министры встретились в среду.'),
      ],
      '2022-02-14 stated',
    ],
    [
      'an author and a stamp under the article',
      [
        site,
        ['furniture', 'Четверг, 11 апреля 2024'],
        menu,
        title,
        told('Министры встретились в среду.'),
        ['furniture', 'Автор: Анна Белова'],
        ['furniture', '14 февраля 2022, 18:20'],
        ['furniture', 'Рыба подорожала 10.02.2022'],
      ],
      '2022-02-14 stated',
    ],
  ])('%s', (_name, blocks, expected) => {
    expect(brief(read(blocks))).toBe(expected);
  });

  it('gives way to a field that contradicts it', () => {
    const blocks: Blocks = [
      site,
      ['furniture', 'Четверг, 11 апреля 2024'],
      title,
      told('Министры встретились в среду.'),
    ];
    expect(brief(read(blocks, { published: '2022-02-14' }))).toBe('2022-02-14 stated');
  });

  it('is said to be doubtful where nothing settles it', () => {
    const found = read([site, ['furniture', 'Четверг, 11 апреля 2024'], menu, title, body]);
    expect(found.reason).toBe('"Четверг, 11 апреля 2024" in the head of the page may be the day of a visit to it.');
  });

  it('takes the year it leaves out from the years told and the dates of the comments', () => {
    const blocks = (comment: string): Blocks => [
      site,
      ['furniture', 'Вторник, 14 марта, 12:40'],
      title,
      told('Министры подвели итоги 2022 года.'),
      ['furniture', '2 отзыва'],
      ['furniture', comment],
    ];
    expect(brief(read(blocks('Ирина, 15.03.2023: Спасибо.')))).toBe('2023-03-14 inferred');
    expect(brief(read(blocks('Ирина: Спасибо.')))).toBe('unknown');
  });
});
