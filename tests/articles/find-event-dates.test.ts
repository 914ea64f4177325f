import { describe, expect, it, test } from 'vitest';
import type { PublicationDate } from '../../src/articles/article.ts';
import { findEventDates } from '../../src/articles/dates/find-event-dates.ts';
import { datesOutside, placeDates } from '../../src/articles/dates/page-dates.ts';
import { findDates } from '../../src/language/dates/find-dates.ts';
import { makePage } from './made-page.ts';

const unknown: PublicationDate = { day: null, status: 'unknown', evidence: null, reason: null };

function on(day: string): PublicationDate {
  return { day, status: 'stated', evidence: day, reason: null };
}

function events(body: string, published: string | null, title: string | null = null, sideColumn = ''): string[] {
  return findEventDates(body, {
    title,
    publication: published === null ? unknown : on(published),
    outside: findDates(sideColumn).map((mention) => ({ mention, isPlaceLine: false })),
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
    ['The ministers met on Tuesday, a day after the summit.', ['2024-04-09']],
    ['两国外长周二举行会谈。', ['2024-04-09']],
    ['Президент бүгүн министр менен жолугушту.', ['2024-04-10']],
    ['Президент кеше министрмен кездесті.', ['2024-04-09']],
    ['Miniștrii s-au întâlnit ieri la București.', ['2024-04-09']],
    ['8-9 апреля министр находился с рабочим визитом в столице.', ['2024-04-08/2024-04-09']],
    ['9 апреля завершился двухдневный визит министра.', ['2024-04-08/2024-04-09']],
    ['В период с 8 по 9 апреля 2024 года проходит визит министра.', ['2024-04-08/2024-04-09']],
    // What is agreed or looked at by two who hold offices is done at a meeting, whatever the verb.
    // The first sentence of a report tells what it is about.
    ['Чад и Лаос обменяли во вторник по сто задержанных.', ['2024-04-09']],
    ['Делегации открыли конференцию 8 апреля.', ['2024-04-08']],
    ['The minister used a meeting with the envoy on Monday to ask whether ports would be covered.', ['2024-04-08']],
    ['Six states closed a conference on Tuesday.', ['2024-04-09']],
    ['Отложенная в марте встреча министров прошла во вторник.', ['2024-04-09']],
    ['Стороны договорились о графике поставок 9 апреля в порту.', ['2024-04-09']],
    ["Віцепрем'єр країни та міністр сусідів 9 квітня оглянули порт.", ['2024-04-09']],
    ['Вице-премьер и глава Минтранса соседей 9 апреля осмотрели дорогу.', ['2024-04-09']],
    ['Defence ministers of six states agreed on Monday to patrol together.', ['2024-04-08']],
    ['The leaders of both states held a call Tuesday evening.', ['2024-04-09']],
    ['Earlier today, the president spoke by phone with the chancellor.', ['2024-04-10']],
    ['Астанада бүгін министрлердің отырысы өтті.', ['2024-04-10']],
    ['Ieri au avut loc consultări între cele două ministere.', ['2024-04-09']],
    ['Переговоры министров состоялись накануне в столице.', ['2024-04-09']],
    ['Six states closed a two-day conference on Tuesday with one tariff.', ['2024-04-08/2024-04-09']],
    ['Vicepremiera și ministrul au pornit marți linia electrică.', ['2024-04-09']],
    ['Стороны обменяли во вторник сто пленных.', ['2024-04-09']],
    // A law, a decree, an appointment is one office's own act.
    ['Президент республики подписал закон о бюджете 8 апреля.', []],
    ['President Osei swore in a new foreign minister on Monday.', []],
  ])('%s', (body, expected) => {
    expect(events(body, '2024-04-10')).toEqual(expected);
  });

  // 2024-03-12 was a Tuesday.
  test.each([
    ['MOSCOW, March 12 (Agency) - The president hosted his guest on Monday, officials said.', ['2024-03-11']],
    ['MOSCOW, March 12 (Agency) - The ministers will meet on March 20.', ['2024-03-20']],
    ['В понедельник министры договорились провести саммит 15 мая.', ['2024-03-11']],
    ['На следующей неделе министр посетит соседнюю страну.', ['2024-03-18/2024-03-24']],
    ['На прошлой неделе министр посетил соседей. В четверг он встретился с президентом.', ['2024-03-07']],
    ['新华社北京3月12日电 外交部长11日在北京会见客人。', ['2024-03-11']],
    ['Ministrul a avut întrevederi luni, 11 martie, la București.', ['2024-03-11']],
    ['Президент 11-мартта Ташкентте жолугушту.', ['2024-03-11']],
    ['11 наурызда президент Астанада кездесу өткізді.', ['2024-03-11']],
    ['Министр сообщил, что переговоры состоятся в апреле.', ['2024-04']],
    // A weekday told as past is behind the report, whatever stands ahead in the next sentence or the next clause.
    ['The envoy promised aid during talks in Oslo on Monday. The money will buy two ships.', ['2024-03-11']],
    ['Norway will lift duties, the minister said after meeting his colleague in Oslo on Monday.', ['2024-03-11']],
    ['The minister told her counterpart in Oslo on Monday that Berlin would not block the sale.', ['2024-03-11']],
    ['Посол в понедельник встретился с министром. Осенью он посетит Томск.', ['2024-03-11']],
    ['Міністри у понеділок домовилися на зустрічі про новий потяг.', ['2024-03-11']],
    ['The president will meet the prime minister in Oslo on Thursday.', ['2024-03-14']],
    ['Рада міністрів збереться у Варні у четвер, повідомила канцелярія.', ['2024-03-14']],
    // Signing, opening, welcoming, or two offices in one sentence.
    ['Ministrul de externe l-a primit luni pe omologul leton.', ['2024-03-11']],
    ['Miniștrii au inaugurat joi un spital.', ['2024-03-07']],
    ['Министры двух стран вчера открыли рынок на границе.', ['2024-03-11']],
    ['Министр вчера попросил коллегу о поставках зерна.', ['2024-03-11']],
    ['The envoy spent Monday in Oslo, where the foreign minister told him of the plan.', ['2024-03-11']],
    ['The two states will sign a deal on March 20, the ministry said on Monday.', ['2024-03-20']],
    ['Grupul de lucru s-a reunit luni la Bălți.', ['2024-03-11']],
    ['两国外长11日签署协议。', ['2024-03-11']],
    ['Министрлер 11 наурызда жаңа бекет ашты.', ['2024-03-11']],
    ['The minister ended two days of talks in Oslo on Monday.', ['2024-03-10/2024-03-11']],
    // The day of an announcement is not that of what it announces.
    ['Министр посетит город 20–21 марта, сообщил в понедельник МИД.', ['2024-03-20/2024-03-21']],
    ['外交部发言人12日宣布，部长将于3月20日至22日访问邻国。', ['2024-03-20/2024-03-22']],
    ['外交部发言人12日介绍了情况。部长11日在北京会见客人。', ['2024-03-11']],
  ])('%s (published on a Tuesday)', (body, expected) => {
    expect(events(body, '2024-03-12')).toEqual(expected);
  });

  // 2024-03-12 was a Tuesday.
  test.each([
    [
      'Конференция портовых городов: онлайн',
      'Первый день завершён. Завтра — пленарное заседание и подписание заявления.',
      [],
    ],
    [
      '外交部发言人主持例行记者会',
      '应邻国邀请，农业部副部长将于3月20日至22日访问首都。特使11日抵达港口，同市长举行会谈。',
      [],
    ],
    ['Ferry prices rise again', 'Ministers will meet on Friday. Operators blame fuel.', []],
    ['Ministers to discuss ferry prices', 'The ministers will discuss ferry prices on Friday.', ['2024-03-15']],
    ['Міністр відвідає порт', 'Завтра міністр відвідає порт у Варні.', ['2024-03-13']],
    ['Завтра саммит', 'Завтра в Варне откроется саммит портовых городов.', ['2024-03-13']],
    // Denied, hearsay, or only near a day.
    ['Министр не встречался с послом', 'Каналы написали, что 8 марта министр встретился с послом.', []],
    ['Слухи о встрече', 'Министр якобы встретился с послом 8 марта.', []],
    ['Envoy sums up his tour', 'The envoy ended his visit to the ports a week ago.', []],
    [
      'Ministers sign ferry pact',
      'Harbour Post | Published 12 March 2024 | By Ada Holm\nThe ministers signed the pact at a meeting on Monday.',
      ['2024-03-11'],
    ],
    [
      'Ministers sign ferry pact',
      'The ministers signed the pact on Monday. The visitor declined to discuss tolls, saying that "today is for music".',
      ['2024-03-11'],
    ],
    ['Министр о встрече', '«Сегодня мы встретились с коллегой», — сказал министр.', ['2024-03-12']],
    ['О консультациях', '11 марта 2024 года в г. Варна состоялся третий раунд консультаций.', ['2024-03-11']],
  ])('under the title "%s": %s', (title, body, expected) => {
    expect(events(body, '2024-03-12', title)).toEqual(expected);
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

  it('lasts as long as the days that follow each other, or as an interval says', () => {
    expect(events('Во вторник и в среду министры провели переговоры.', '2024-04-10')).toEqual([
      '2024-04-09/2024-04-10',
    ]);
    const title = '2 июня 1994 года — первый визит президента';
    expect(events('Визит президента прошёл 2–4 июня 1994 года.', '2024-06-02', title)).toEqual([
      '1994-06-02/1994-06-04',
    ]);
  });

  it('stands with its time and place beside the article where the publication is labelled apart', () => {
    const { page, layout } = makePage([
      ['title', 'Встреча с министром'],
      ['furniture', '9 апреля 2024 года 17:05 Москва, Кремль'],
      ['body', 'Президент провёл встречу с министром.'],
      ['furniture', 'Дата публикации: 10 апреля 2024 года, 09:00'],
    ]);
    const labelled = {
      day: '2024-04-10',
      status: 'stated',
      evidence: 'Дата публикации: 10 апреля 2024 года, 09:00',
      reason: null,
    } as const;
    const outside = datesOutside(placeDates(page, layout));
    const body = 'Президент провёл встречу с министром.';
    expect(findEventDates(body, { title: null, publication: labelled, outside })).toEqual(['2024-04-09']);
    expect(
      findEventDates(body, { title: null, publication: { ...labelled, evidence: '10.04.2024' }, outside }),
    ).toEqual([]);
  });

  it('takes the one year that the page leaves to a weekday with its date', () => {
    const body =
      'Міністри провели переговори у вівторок, 9 квітня. Країни оголосили про партнерство у лютому 2022 року.';
    expect(events(body, null, null, '18.02.2025 Інша новина')).toEqual(['2024-04-09']);
    expect(events(body, null)).toEqual([]);
  });

  it('takes none where a side column a little older than the report leaves the year after it open', () => {
    const body = 'The ministers met in the capital on March 4. Trade reached 4 billion in 2024.';
    expect(events(body, null, null, '28 February 2025 Another story')).toEqual([]);
    expect(events(body, null, null, '20 April 2024 Another story')).toEqual(['2024-03-04']);
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
    ['Министр прибыл с визитом. Визит продлится до 15 апреля.', '2024-04-10'],
    ['Экспорт с 1 апреля вырос, сказал министр на встрече.', '2024-04-10'],
    ['Министры встретились в столице. Напомним, 5 апреля стороны встречались в порту.', '2024-04-10'],
    ['Соглашение, подписанное 1 марта 2014 года, обсуждалось на встрече.', '2024-04-10'],
    ['The two leaders last met in November 2023. They talked by phone.', '2024-04-10'],
    ['', '2024-04-10'],
    ['Посол, назначенный 3 апреля, рассказал о переговорах.', '2024-04-10'],
    ['Переговоры начались после того, как в понедельник порт пережил обстрел в понедельник.', '2024-04-10'],
    ['The spokesman said on Tuesday that the talks were useful.', '2024-04-10'],
    ['The envoy said on Tuesday that a deal was near, a day after meeting his colleague in Lima.', '2024-04-10'],
    ['Посланник заявил во вторник, что сделка близка, через день после встречи с коллегой.', '2024-04-10'],
    [
      `Делегации обсудили пошлины. ${'Они говорили о зерне и о портах. '.repeat(12)}Стороны назвали число: страна сегодня принимает товары двух заводов.`,
      '2024-04-10',
    ],
    ['The minister, sworn in on April 3, praised the talks.', '2024-04-10'],
    ['Цены на зерно вчера выросли.', '2024-04-10'],
    ['No day is set for talks. The truce is holding, the envoy said.', '2024-04-10'],
    ['The treaty, signed by two kings, turns fifty today.', '2024-04-10'],
    ['Чемпионат города пройдёт 12 апреля.', '2024-04-10'],
    ['The talks of 2021 failed. In a hotel that Tuesday the ministers met.', '2024-04-10'],
    ['Переговоры сорвались. В тот вторник министры встретились в отеле.', '2024-04-10'],
    ['Вчора Прага повідомила, що консультації, призначені на завтра, не відбудуться.', '2024-04-10'],
    ['The talks planned for Friday will not take place, Prague said.', '2024-04-10'],
    ['Ветераны встречаются накануне дня, который отмечают 10 апреля.', '2024-04-10'],
  ])('%s (published %s)', (body, published) => {
    expect(events(body, published)).toEqual([]);
  });

  it('is the page’s own stamp left in the text', () => {
    const publication = { day: '2024-04-10', status: 'stated', evidence: '10.04.2024 10:15', reason: null } as const;
    expect(
      findEventDates('10.04.2024 10:15 Министры встретились в столице.', { title: null, publication, outside: [] }),
    ).toEqual([]);
  });

  it('is the page’s own stamp glued to the title', () => {
    const evidence = 'Среда, 10 апреля 2024';
    const publication = { day: '2024-04-10', status: 'stated', evidence, reason: null } as const;
    const title = `Вестник ${evidence} Министры встретились в порту`;
    expect(findEventDates('Министры встретились во вторник.', { title, publication, outside: [] })).toEqual([
      '2024-04-09',
    ]);
  });

  it('is a plan for some week that stands behind the first sentence', () => {
    const first = 'Премьер заявила, что ближайшие семь дней будут решающими для всей страны и её соседей. '.repeat(3);
    expect(events(`${first}На следующей неделе она встретится с министром.`, '2024-04-10')).toEqual([]);
  });

  it('stands deep in the text', () => {
    const filler = 'Стороны говорили о торговле, дорогах и визах. '.repeat(40);
    expect(events(`${filler}Министры встретились 8 апреля.`, '2024-04-10')).toEqual([]);
  });
});

describe('the day of a dateline', () => {
  test('is that of a meeting told as past behind it, where the report names no other day', () => {
    const told = 'ЛИМА, 10 апреля. /АГЕНТСТВО/. Переговоры министров завершились без заявления.';
    expect(events(told, '2024-04-10')).toEqual(['2024-04-10']);
    expect(events(told, null)).toEqual([]);
    expect(events(`${told} Министры встретились 8 апреля в порту.`, '2024-04-10')).toEqual(['2024-04-08']);
  });

  test('is none of a meeting ahead, nor of a report without a meeting', () => {
    expect(events('ЛИМА, 10 апреля. /АГЕНТСТВО/. Министры проведут переговоры о портах.', '2024-04-10')).toEqual([]);
    expect(
      events(
        'ЛИМА, 10 апреля. /АГЕНТСТВО/. Президент приедет осенью. Он заявил, что переговоры были трудны.',
        '2024-04-10',
      ),
    ).toEqual([]);
    expect(events('ЛИМА, 10 апреля. /АГЕНТСТВО/. Цены на рыбу выросли на треть.', '2024-04-10')).toEqual([]);
  });
});
