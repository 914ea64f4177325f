import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

function parse(text: string) {
  return parseArticle(readTextPage('page.txt', text));
}

describe('a day that is told in the first sentence of a page', () => {
  test.each([
    [
      'Съезд картографов прошёл в Тирасполе 7 апреля 2022 года. На нём говорил министр транспорта Олег Дрозд.',
      'Он назвал новые карты подробными и поблагодарил тех, кто их чертил.',
    ],
    [
      'Съезд картографов проходит в Тирасполе 7 апреля 2022 г. На нём говорит министр транспорта Олег Дрозд.',
      'Он назвал новые карты подробными и поблагодарил тех, кто их чертил.',
    ],
    [
      'Съезд картографов прошёл 7 апреля 2022 года в 11:30 в Тирасполе. На нём говорил министр транспорта Олег Дрозд.',
      'Он назвал новые карты подробными и поблагодарил тех, кто их чертил.',
    ],
    [
      'З’їзд картографів відбувся в Тернополі 7 квітня 2022 року. На ньому говорив міністр транспорту Олег Дрозд.',
      'Він назвав нові мапи докладними та подякував тим, хто їх креслив.',
    ],
    [
      'З’їзд картографів відкрився 07.04.2022. Його провів міністр транспорту Олег Дрозд, який приїхав до міста зранку.',
      'Він назвав нові мапи докладними та подякував тим, хто їх креслив.',
    ],
    [
      'The congress of map makers met in Bergen April 7, 2022. It was opened by the transport minister, Olaf Dahl.',
      'He called the new maps precise and thanked those who had drawn them.',
    ],
    [
      'The congress of map makers was opened on 7 April 2022, 11:30. The transport minister, Olaf Dahl, spoke first.',
      'He called the new maps precise and thanked those who had drawn them.',
    ],
    [
      'У Кишиневі 20–21 травня 2025 року засідала спільна комісія з торгівлі картами.',
      'Він назвав нові мапи докладними та подякував тим, хто їх креслив.',
    ],
    [
      'В Кишинёве 20 мая 2025 года заседала совместная комиссия.',
      'Он назвал новые карты подробными и поблагодарил тех, кто их чертил.',
    ],
    [
      'In Chisinau 20-21 May 2025 the commission of map makers met for the third time.',
      'He called the new maps precise and thanked those who had drawn them.',
    ],
  ])('stays in the body: %s', (first, second) => {
    for (const text of [first, `${first} ${second}`, `${first}\n\n${second}\n`]) {
      const { body, publication, title } = parse(text);
      expect(body.startsWith(first)).toBe(true);
      expect(publication.day).toBeNull();
      expect(title).toBeNull();
    }
  });

  test('leaves the name of a newspaper before it alone', () => {
    const { body, publisher } = parse(
      'Горный вестник 7 апреля 2022 г.\n\nСъезд картографов открыт\n\nСъезд картографов открыл в Тирасполе министр транспорта Олег Дрозд, который приехал утром.\n\nОн назвал новые карты подробными и поблагодарил тех, кто их чертил.',
    );
    expect(publisher).toBe('Горный вестник');
    expect(body).toMatch(/^Съезд картографов открыл в Тирасполе/);
  });

  test('is a stamp where it closes a title that scraping ran into the text', () => {
    const { title, publication, body } = parse(
      'Министр открыл съезд картографов 7 апреля 2022 года 11:30 Тирасполь Министр транспорта Олег Дрозд открыл в среду съезд картографов. Он назвал новые карты подробными и поблагодарил тех, кто их чертил.',
    );
    expect(title).toBe('Министр открыл съезд картографов');
    expect(publication.day).toBe('2022-04-07');
    expect(body).toContain('Он назвал новые карты подробными');
  });
});

describe('a day behind the first words of a page', () => {
  const second =
    'Карты чертили девять лет, и участники поблагодарили тех, кто их чертил. Следующая встреча ещё не назначена.';

  test.each([
    'Договор от 7 апреля 2022 года вступил в силу в Сороках.',
    'Год назад, 7 апреля 2022 года, министр Дрозд приехал в Сороки.',
    'Рада Дністра 6–7 квітня 2022 року зібралася у Сороках.',
    'В Сороках 06.04.2022 Совет картографов утвердил новую карту Днестра.',
    'В Сороках 6 апреля 2022 года РГО Молдовы провело совет картографов.',
    'Олег Дрозд 7 апреля 2022 года — впервые за пять лет — приехал в Сороки.',
    'Оргеев и Сороки 7 апреля 2022 года (время местное) обменялись картами.',
    'Norway and Moldova 6-7 April 2022 exchanged maps for the fourth time.',
    'In Soroca on April 6-7, 2022, Minister Dahl opened the council of map makers.',
    'La Soroca 7 aprilie 2022 Ministrul Dahl a deschis consiliul cartografilor.',
    '索罗卡（2022年4月7日）举行了地图绘制者会议。',
    '昨天，2022年4月7日，部长访问了索罗卡。',
    '测绘部2022年4月7日宣布，新地图将于秋季出版。',
  ])('belongs to its sentence, whether or not metadata stand above: %s', (first) => {
    for (const head of ['', '---\nlanguage: xx\n---\n']) {
      const { body, publisher, publication } = parse(`${head}${first}\n\n${second}\n`);
      expect({ publisher, status: publication.status }).toEqual({ publisher: null, status: 'unknown' });
      expect(body.startsWith(first)).toBe(true);
    }
  });

  test.each([
    ['Горный вестник 6–12 апреля 2022 г.', 'Горный вестник'],
    ['Горный вестник 7 апреля 2022 г., четверг, № 14', 'Горный вестник'],
    ['Горный вестник 7 апреля 2022 просмотров 312', 'Горный вестник'],
    ['Горный вестник 7 апреля 2022, 14:20 мск', 'Горный вестник'],
    ['The Harbour Post April 7, 2022 by Olaf Dahl', 'The Harbour Post'],
    ['On the Record 7 April 2022', 'On the Record'],
    ['山城日报 2022年4月7日 星期四', '山城日报'],
  ])('is a stamp where a name stands before it: %s', (first, name) => {
    const { body, publisher } = parse(
      `${first}\n\nСъезд картографов открыл в Сороках министр транспорта Олег Дрозд, который приехал утром.\n\nОн назвал новые карты подробными и поблагодарил тех, кто их чертил.`,
    );
    expect(publisher).toBe(name);
    expect(body).toMatch(/^Съезд картографов открыл/);
  });

  test('is found in no time where a list without spaces follows it', () => {
    const list = `В Сороках 7 апреля 2022 года перечислены а${',б'.repeat(30)}`;
    expect(parse(`${list}\n\n${second}\n`).body).toContain('Карты чертили девять лет');
  });
});
