import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const title = 'Министры Чада и Лаоса договорились о рисе';
const text = `Министры Чада и Лаоса встретились во Вьентьяне и обсудили торговлю рисом, сообщила пресс-служба.
Стороны условились продолжить работу и создать общую комиссию по торговле, добавили в ведомстве.`;
const head = ['Рис и море', 'Номера | Авторы | Подписка | Архив'];

function titleOf(...lines: string[]): string | null {
  return parseArticle(readTextPage('page.txt', lines.join('\n'))).title;
}

describe('no title is', () => {
  test.each([
    'час назад · 3 мин чтения · источник: лента Чада и Лаоса',
    '12 комментариев · торговля рисом Чада',
    '2 days ago • 4 min read • Чад и Лаос',
    'Пресс-служба Чада и Лаоса, опубликовано 4 марта 2025 года в 13:27',
    'Главная Район Министры Чада Торговля рисом',
    '11:20, 4 марта 2025, Вьентьян - Рис Лаоса 7, Анна РИСОВА',
  ])('what a line tells about the article: %s', (line) => {
    expect(titleOf(...head, line, title, text)).toBe(title);
  });

  test('one of several fields below it, though its words come in the text', () => {
    const fields = ['Настроение: деловое', 'Музыка: песни про комиссию по торговле'];
    expect(titleOf(...head, title, ...fields, text)).toBe(title);
    const headline = 'Лаос: торговля рисом пошла';
    expect(titleOf(...head, headline, 'Фото: Анна Рисова', text)).toBe(headline);
  });

  test.each([
    'Министры Чада и Лаоса (слева) обсудили торговлю рисом во Вьентьяне',
    'Министры Чада и Лаоса встретились во Вьентьяне (Rice Agency photo)',
  ])('the line under a picture: %s', (caption) => {
    expect(titleOf(...head, 'Зерно подешевеет после встречи двух стран', 'Анна Рисова', caption, text)).toBe(
      'Зерно подешевеет после встречи двух стран',
    );
  });

  test('who reported from where, over the day', () => {
    const english = 'Trade ministers of Chad and Laos met in Vientiane and talked about rice, the press service said.';
    const lines = ['Cheaper grain for Chad by summer', 'Shipments may begin in May', 'Anna Ricefield in Vientiane'];
    expect(titleOf('Rice Post', 'News Sport', ...lines, 'Tue 4 March 2025 07.00 GMT', english)).toBe(lines[0]);
  });

  test('a section with the site’s name in the metadata', () => {
    expect(titleOf('---', 'title: Новости — Рисовый вестник', '---', 'Лаос > Рис', `**${title}**`, text)).toBe(title);
  });
});

test('a paragraph in which a treaty on a canal is signed is no invitation to a channel', () => {
  const signed = 'Министры Чада и Лаоса во вторник подписали во Вьентьяне протокол о новом канале для перевозки риса.';
  const read = parseArticle(readTextPage('page.txt', [...head, title, signed, text].join('\n')));
  expect(read.body).toContain(signed);
  expect(
    parseArticle(readTextPage('page.txt', [title, text, 'Подписывайтесь на наш канал.'].join('\n'))).body,
  ).not.toContain('канал');
});

describe('a title', () => {
  test('is not the name of its site, though the text names that', () => {
    const name = 'Пресс-служба министров торговли Чада и Лаоса';
    expect(titleOf(name, 'Номера | Авторы | Подписка', 'Рис подешевел во Вьентьяне', '04.03.2025', text)).toBe(
      'Рис подешевел во Вьентьяне',
    );
  });

  test('is short under its section, though the text has none of its words', () => {
    const standfirst = 'Министры Чада и Лаоса поспорили о торговле рисом и о портах';
    expect(titleOf(...head, 'Репортаж', 'Зерно без хозяина', standfirst, text)).toBe('Зерно без хозяина');
    expect(titleOf(...head, 'Зерно без хозяина', standfirst, text)).toBe(standfirst);
  });

  test('is short over its longer standfirst, and no section', () => {
    const standfirst = 'Министры Чада и Лаоса поспорили о торговле рисом и о портах';
    expect(titleOf(...head, 'Рис просится в порт', standfirst, text)).toBe('Рис просится в порт');
    expect(titleOf(...head, 'Рис и торговля', standfirst, text)).toBe(standfirst);
  });

  test.each(['редакция', 'автор: Анна Рисова', 'posted 4 March 2025, 11.52 pm', 'filed under: rice'])(
    'ends before a line in small letters that tells who, when or where: %s',
    (line) => {
      expect(titleOf(...head, title, line, text)).toBe(title);
    },
  );

  test('may be nothing but somebody’s words', () => {
    const standfirst = 'Министры Чада и Лаоса поспорили о торговле рисом и о портах';
    expect(titleOf(...head, '«Зерно нас свяжет крепче всех бумаг»', standfirst, 'de Anna Risova', text)).toBe(
      '«Зерно нас свяжет крепче всех бумаг»',
    );
  });

  test('goes on where scraping broke it', () => {
    expect(titleOf(...head, 'Министры Чада и Лаоса договорились:', 'рис подешевеет к лету', text)).toBe(
      'Министры Чада и Лаоса договорились: рис подешевеет к лету',
    );
    expect(titleOf(...head, 'Министры Чада и Лаоса', 'договорились о рисе', text)).toBe(
      'Министры Чада и Лаоса договорились о рисе',
    );
  });

  test('a paragraph whose brackets hold names that begin as a mark for a side is no caption', () => {
    const clubs =
      'Three clubs of the Vientiane league, the River Kings (LA Stadium) and the Rice Kings (Luang Field), met.';
    expect(parseArticle(readTextPage('page.txt', `${clubs}\n`)).body).toBe(clubs);
  });
});
