import { expect, it, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

function read(lines: readonly string[]) {
  return parseArticle(readTextPage('page.txt', lines.join('\n')));
}

const opening =
  'Министр иностранных дел Ораз Бекетов встретился в Саргоне с коллегой из Велинии и обсудил новую паромную линию.';
const rest = [
  'По словам Бекетова, стороны договорились о снижении пошлин на рыбу и зерно до осени.',
  'Гость поблагодарил хозяев за приём и пригласил коллегу посетить север своей страны.',
];

test.each([
  ['with a head', ['Читайте также', 'Школьники посадили сад', '26.03.2022 15:58']],
  ['without one', ['Школьники посадили сад', '26.03.2022']],
])('a card of another article after the first paragraph, %s, takes neither it nor the title nor the day', (_, card) => {
  const article = read(['Ораз Бекетов обсудил в Саргоне паромы', '12.03.2024, 14:25', opening, ...card, ...rest]);
  expect(article.title).toBe('Ораз Бекетов обсудил в Саргоне паромы');
  expect(article.body.split('\n')).toEqual([opening, ...rest]);
  expect(article.publication.day).toBe('2024-03-12');
});

it('gives its day to no article whose own line above cannot be told from it', () => {
  const { publication } = read(['Вести порта', opening, 'Школьники посадили сад', '26.03.2022', ...rest]);
  expect(publication.day).toBeNull();
});

test.each([
  ['a photograph', ['图：港口新闻处 2013年10月31日']],
  ['a pointer', ['相关新闻: 学生植树造林 (2013-10-31)']],
  ['an event', ['活动时间：2013年10月31日']],
])('the day of %s under a Chinese title is not that of the article', (_, line) => {
  const body = [
    '外交部长在萨尔贡会见邻国外长，双方就轮渡航线交换意见。',
    '双方同意降低鱼类和粮食的关税，并继续商讨条约文本。',
  ];
  expect(read(['外交部长在萨尔贡会见邻国外长', ...line, ...body]).publication.day).toBeNull();
});

test.each([
  ['Дата проведения: 20 мая 2025 года', 'Место: порт Саргон'],
  ['Өтетін күні: 2025 жылғы 20 мамыр', 'Өтетін орны: Сарғон порты'],
  ['Data evenimentului: 20 mai 2025', 'Locul: portul Sargon'],
  ['When: 20 May 2025', 'Entry: free'],
])('the day of an event (%s) is not that of the article', (day, place) => {
  expect(read(['Ораз Бекетов обсудил в Саргоне паромы', day, place, opening, ...rest]).publication.day).toBeNull();
});

test.each([
  [
    'one day under its head',
    ['Самое читаемое', 'Мост закрыли на ремонт', '10.03.2022', 'Школьники посадили сад', '10.03.2022'],
  ],
  ['several days', ['Мост закрыли на ремонт', '09.03.2022', 'Школьники посадили сад', '10.03.2022']],
  [
    'days before the headlines',
    ['Самое читаемое', '09.03.2022 Мост закрыли на ремонт', '10.03.2022 Школьники посадили сад'],
  ],
])('a list of headlines over the title, with %s, stamps no article', (_, list) => {
  expect(read([...list, 'Ораз Бекетов обсудил в Саргоне паромы', opening, ...rest]).publication.day).toBeNull();
});

test.each([
  ['许可证', '互联网新闻信息服务许可证2015年8月16日颁发'],
  ['投票', '投票至2025年3月1日'],
  ['报名', '报名截止 2025年3月1日'],
])('a line of another matter at the foot (%s) stamps no Chinese article', (_, line) => {
  const body = [
    '外交部长在萨尔贡会见邻国外长，双方就轮渡航线交换意见。',
    '双方同意降低鱼类和粮食的关税，并继续商讨条约文本。',
  ];
  expect(read(['外交部长在萨尔贡会见邻国外长', ...body, line]).publication.day).toBeNull();
});

it('the line of a list of Chinese headlines does not stamp the title under it', () => {
  const list = ['热门', '2022-01-10 港口开设新市场', '2022-01-10 轮渡恢复正点'];
  const body = [
    '外交部长在萨尔贡会见邻国外长，双方就轮渡航线交换意见。',
    '双方同意降低鱼类和粮食的关税，并继续商讨条约文本。',
  ];
  expect(read([...list, '外交部长在萨尔贡会见邻国外长', ...body]).publication.day).toBeNull();
});
