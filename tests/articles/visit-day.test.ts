import { describe, expect, it, test } from 'vitest';
import type { PublicationDate } from '../../src/articles/article.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const title = 'Министры Перу и Чили обсудили порты';
const body = [
  'Министры торговли Перу и Чили обсудили в столице работу портов и новые правила досмотра.',
  'По словам участников, стороны договорились о совместной комиссии и о сроках её работы.',
];

function read(lines: readonly string[]): PublicationDate {
  return parseArticle(readTextPage('page.txt', `${lines.join('\n')}\n`)).publication;
}

function brief({ day, status }: PublicationDate): string {
  return day === null ? status : `${day} ${status}`;
}

describe('a day over the title that nothing on the page confirms', () => {
  test.each<[string, readonly string[], string]>([
    ['is inferred at most', ['11.04.2024 08:14', title, ...body], '2024-04-11 inferred'],
    ['is not taken beside the weather', ['11.04.2024 08:14  +7 °C', title, ...body], 'unknown'],
    ['is not taken beside rates of money', ['11.04.2024 08:14  USD 92,10', title, ...body], 'unknown'],
    ['is not taken behind the name of a town', ['Лима, 11.04.2024 08:14', title, ...body], 'unknown'],
    ['is not taken behind "local time"', ['Бишкек убактысы 11.04.2024 08:14', title, ...body], 'unknown'],
    [
      'is stated where the page shows a day that no plan reaches',
      ['11.04.2024 08:14', title, ...body, 'Читайте также', 'Рыба подорожала', '02.09.2025'],
      '2024-04-11 stated',
    ],
    [
      'is stated where the copyright is of a later year',
      ['11.04.2024 08:14', title, ...body, '© 2009–2025 «Вестник залива»'],
      '2024-04-11 stated',
    ],
    [
      'is stated where the article names that day as past',
      ['11.04.2024 08:14', title, 'Министры Перу и Чили встретились 10 апреля в столице и обсудили работу портов.'],
      '2024-04-11 stated',
    ],
    [
      'is inferred where the article names a day some days before',
      ['11.04.2024 08:14', title, 'Министры Перу и Чили встретились 7 апреля в столице и обсудили работу портов.'],
      '2024-04-11 inferred',
    ],
    [
      'is inferred where the day told fits but all related headlines are older',
      [
        '11.04.2024 08:14',
        title,
        'Министры Перу и Чили встретились 10 апреля в столице и обсудили порты.',
        'Рыба подорожала 04.03.2021',
      ],
      '2024-04-11 inferred',
    ],
    [
      'is told from the clock further up',
      ['Четверг, 2 мая 2024', 'Главная Политика Спорт', '11.04.2024 08:14', title, ...body, '© 2025 «Вестник залива»'],
      '2024-04-11 stated',
    ],
  ])('%s', (_name, lines, expected) => {
    expect(brief(read(lines))).toBe(expected);
  });

  it('says what is doubtful about it', () => {
    expect(read(['11.04.2024 08:14', title, ...body]).reason).toContain('the day of a visit');
  });

  it('is not that of a headline in a list above the title', () => {
    const list = ['Лента новостей', '10.04.2024 На севере выпал снег', 'Рыба подорожала'];
    expect(brief(read([...list, title, ...body]))).toBe('unknown');
  });
});

it('takes no line with the weather or rates of money for a title or for the stamp under one', () => {
  const page = ['Курсы валют: USD 92,10 EUR 101,44', 'Лима, 22 июля 2020 г., 10:42  USD 92,10', title, ...body];
  expect(brief(read(page))).toBe('unknown');
});

it('leaves a day under the title stated, whatever clock stands over it', () => {
  const head = ['Сегодня: пятница, 3 мая 2024, 10:15', 'Главная Политика Спорт'];
  expect(brief(read([...head, title, '11.04.2024 08:14', ...body]))).toBe('2024-04-11 stated');
});
