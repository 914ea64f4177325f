import { describe, expect, it, test } from 'vitest';
import type { PublicationDate } from '../../src/articles/article.ts';
import { findEventDates } from '../../src/articles/find-event-dates.ts';
import { findDates } from '../../src/language/find-dates.ts';

const unknown: PublicationDate = { day: null, status: 'unknown', evidence: null, reason: null };

function on(day: string): PublicationDate {
  return { day, status: 'stated', evidence: day, reason: null };
}

function events(body: string, published: string | null, title: string | null = null, sideColumn = ''): string[] {
  return findEventDates(body, {
    title,
    publication: published === null ? unknown : on(published),
    outside: findDates(sideColumn),
  });
}

describe('the day of the meeting an article tells of', () => {
  // 2024-04-10 was a Wednesday.
  test.each([
    ['Министры встретились вчера вечером в столице.', ['2024-04-09']],
    ['Во вторник министры провели переговоры в столице.', ['2024-04-09']],
    ['Президент встретился сегодня с министром.', ['2024-04-10']],
    ['Зустріч міністрів відбулася у вівторок, 9 квітня.', ['2024-04-09']],
    ['President Doe met today with the foreign minister.', ['2024-04-10']],
    ['The ministers held talks on Monday.', ['2024-04-08']],
    ['两国外长周二举行会谈。', ['2024-04-09']],
    ['Президент бүгүн министр менен жолугушту.', ['2024-04-10']],
    ['Президент кеше министрмен кездесті.', ['2024-04-09']],
    ['Miniștrii s-au întâlnit ieri la București.', ['2024-04-09']],
    ['8-9 апреля министр находился с рабочим визитом в столице.', ['2024-04-08/2024-04-09']],
    ['9 апреля завершился двухдневный визит министра.', ['2024-04-08/2024-04-09']],
    ['В период с 8 по 9 апреля 2024 года проходит визит министра.', ['2024-04-08/2024-04-09']],
  ])('%s', (body, expected) => {
    expect(events(body, '2024-04-10')).toEqual(expected);
  });

  it('lies ahead where the title announces it', () => {
    const title = '12 апреля президент проведёт переговоры с министром';
    expect(events('Президент проведёт переговоры с министром в столице.', '2024-04-10', title)).toEqual(['2024-04-12']);
  });

  it('may lie decades back where the title says so', () => {
    const title = '2 июня 1994 года — первый визит президента';
    expect(events('Визит начался с переговоров.', '2024-06-02', title)).toEqual(['1994-06-02']);
  });

  it('is the day of the report where the text tells of talks that go on', () => {
    expect(
      events('Министр прибыл с официальным визитом.', '2024-04-10', 'Министры проводят переговоры в столице'),
    ).toEqual(['2024-04-10']);
  });

  it('is told in full where the publication is unknown', () => {
    expect(events('2021-жылдын 16-июлунда министрлер жолугушту.', null)).toEqual(['2021-07-16']);
  });

  it('takes the one year that the page leaves to a weekday with its date', () => {
    const body =
      'Міністри провели переговори у вівторок, 9 квітня. Країни оголосили про партнерство у лютому 2022 року.';
    expect(events(body, null, null, '18.02.2025 Інша новина')).toEqual(['2024-04-09']);
    expect(events(body, null)).toEqual([]);
  });
});

describe('what dates no meeting of the article', () => {
  test.each([
    ['Министры встретились в столице и обсудили торговлю.', '2024-04-10'],
    ['Министр посетил столицу впервые после визита, состоявшегося 3 апреля.', '2024-04-10'],
    ['В предыдущий раз визит состоялся 2 апреля.', '2024-04-10'],
    ['Министры обсудили торговлю. Договор действует до 15 апреля.', '2024-04-10'],
    ['Министры встретились вчера вечером.', null],
    ['Зустріч міністрів відбулася у вівторок, 9 квітня.', null],
    ['Министр посетил страну в марте 2022 года и встретился с президентом.', null],
    ['Экспорт вырос в марте 2024 года.', '2024-04-10'],
    ['', '2024-04-10'],
  ])('%s (published %s)', (body, published) => {
    expect(events(body, published)).toEqual([]);
  });

  it('stands deep in the text', () => {
    const filler = 'Стороны говорили о торговле, дорогах и визах. '.repeat(40);
    expect(events(`${filler}Министры встретились 8 апреля.`, '2024-04-10')).toEqual([]);
  });
});
