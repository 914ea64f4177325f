import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const title = 'Посол Норландии открыл консульство в Приозёрске';
const text = `Посол Норландии Эрик Хольм открыл в Приозёрске консульство и обсудил с губернатором паром.
Стороны договорились, что паром пойдёт весной, а консульство начнёт принимать граждан уже в июне.
По словам губернатора, город ждал этого дня двенадцать лет.`;

function read(...lines: string[]) {
  const { title: found, publication } = parseArticle(readTextPage('page.txt', lines.join('\n')));
  return { title: found, date: publication.day === null ? 'unknown' : `${publication.day} ${publication.status}` };
}

describe('a line under the title is the stamp of the article', () => {
  test.each([
    ['By Ada Holm in Nation, Ports on 14 March 2025'],
    ['Олена Бойчук | опубліковано 14 бер. 2025 о 13:27'],
    ['14-Mar-2025 4.42pm BST'],
    ['«14» марта 2025 года, 10:14 a.m. ET'],
    ['14 нау 2025 сағат 16:42'],
    ['posted 14 March 2025, 11.52 pm'],
    ['В мире | Публикация от 14.03.25'],
    ['2025年3月14日（星期五） 16:42'],
    ['发稿时间：2025-03-14'],
    ['Марина Левченкова\n14 марта 2025 В мире'],
  ])('%s', (line) => {
    expect(read('Вестник Приозёрья', 'Политика | Порт | Люди', title, line, text)).toEqual({
      title,
      date: '2025-03-14 stated',
    });
  });
});

describe('a line over the title is the stamp of the article', () => {
  test.each([
    ['Press release — Lagoon Town, 14 March 2025', 'stated'],
    ['FOR IMMEDIATE RELEASE | 14 March 2025', 'stated'],
    ['Пресс-релиз от 14 марта 2025 года', 'stated'],
    ['14 марта 2025, 16:42 | Қаралды: 820 | Оқу уақыты: 2 мин\nФото: архив порта', 'inferred'],
    ['Приозёрский сборник № 41 — 14/03/2025', 'inferred'],
  ])('%s', (line, status) => {
    expect(read('Вестник Приозёрья', 'Политика | Порт | Люди', line, title, text)).toEqual({
      title,
      date: `2025-03-14 ${status}`,
    });
  });

  test('but not who took its picture, and when', () => {
    const picture = 'Фото: Юн Берг · 14 марта 2025';
    expect(read('Вестник Приозёрья', title, picture, text).date).toBe('unknown');
    expect(read('Вестник Приозёрья', title, `Текст: Ада Хольм · ${picture} г. · 3 минуты на чтение`, text).date).toBe(
      '2025-03-14 stated',
    );
  });
});

describe('a day is not the article’s', () => {
  const site = 'Вестник Приозёрья';

  test('in a list of other headlines over it, whose items are no titles either', () => {
    const list = ['Последние новости', 'В порту открыли причал', '14 апр. 2025'];
    expect(read(site, 'Главная | Порт | Архив', ...list, title, text)).toEqual({ title, date: 'unknown' });
    expect(read(site, ...list, '21 мая 2025 Синоптики обещают дожди', title, text)).toEqual({ title, date: 'unknown' });
  });

  test('in a card between its paragraphs, and the paragraph over the card is its own', () => {
    const [first = '', ...rest] = text.split('\n');
    const card = ['Читайте также', 'В порту открыли причал', '14 марта 2025'];
    const page = [site, 'Главная | Порт | Архив', title, first, ...card, ...rest].join('\n');
    const { body, publication } = parseArticle(readTextPage('page.txt', page));
    expect(publication.day).toBeNull();
    expect(body.startsWith(first)).toBe(true);
  });

  test.each([
    ['Архив номеров: 14 марта 2025 | 7 марта 2025'],
    ['Жаңыланды: 14-март, 2025'],
    ['Summit of ministers, Fri 14 Mar 2025'],
    ['Остання зміна: 14 березня 2025'],
    ['2025年3月14日（星期五）首都会谈'],
  ])('%s', (line) => {
    expect(read(site, 'Главная | Порт | Архив', title, line, text).date).toBe('unknown');
  });
});

test('a term that Kazakh, Kyrgyz and Chinese put before its word lies ahead and does not contradict the stamp', () => {
  const kazakh = 'Тараптар бекетті 2026 жылғы 1 тамызға дейін жөндеуден өткізуге келісті.';
  expect(read('Дала үні', title, '14 наурыз, 2025', text, kazakh).date).toBe('2025-03-14 stated');
});

test('a day without its year is of the year of the day right before it that the article tells of', () => {
  const told = 'Консульство открылось 13 марта 2025 года, на церемонии играл оркестр.';
  expect(read('Вестник Приозёрья', '14 марта, 11:02', title, text, told).date).toBe('2025-03-14 inferred');
  expect(read('Вестник Приозёрья', '14 марта, 11:02', title, text, told.replace('13', '1')).date).toBe('unknown');
});

test('a place and a day on a line of their own under the title are a dateline', () => {
  const foot = ['Posted by: desk', 'Friday, 14 March 2025'];
  expect(read(title, 'Приозёрск, 14 марта', text, ...foot).date).toBe('2025-03-14 stated');
});

test('a day in numbers in front of a report is its day by inference, one in words may be what it tells', () => {
  expect(read(title, `14.03.2025 ${text}`).date).toBe('2025-03-14 inferred');
  expect(read(title, `14 марта 2025 ${text}`).date).toBe('unknown');
});

test('a weekday that ends the line above a day is not joined to it', () => {
  const head = ['Вестник Приозёрья', 'Срочно: школы откроются в понедельник', '14 марта 2025', 'Порт'];
  expect(read(...head, title, text).date).toBe('2025-03-14 inferred');
});

test('a section’s name over a day makes no list of headlines of it', () => {
  expect(read('Лента новостей', 'Министр', 'Пресс-релизы', '14.03.2025', title, text).date).toMatch(/^2025-03-14/u);
});
