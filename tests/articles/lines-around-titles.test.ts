import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const title = 'Министры Чада и Лаоса договорились о рисе';
const text = `Министры Чада и Лаоса встретились во Вьентьяне и обсудили торговлю рисом, сообщила пресс-служба.
Стороны условились продолжить работу и создать общую комиссию по торговле, добавили в ведомстве.`;

function read(...lines: string[]) {
  const { title: found, publication, publisher } = parseArticle(readTextPage('page.txt', lines.join('\n')));
  return {
    title: found,
    date: publication.day === null ? 'unknown' : `${publication.day} ${publication.status}`,
    publisher,
  };
}

describe('a line under the title is its stamp', () => {
  test.each([
    ['4 марта 2025, вторник, 08:17. Текст: Анна Рисова. Фото: архив'],
    ['04.03.2025 09:00 (обновлено: 05.03.2025 14:30)'],
    ['4 марта 2025 · обновлено в 20:14'],
  ])('%s', (line) => {
    expect(read('Вестник Чада', title, line, text)).toMatchObject({ title, date: '2025-03-04 stated' });
  });

  test('and a pointer to another article with its day is none', () => {
    const page = [title, '04.03.2025, 18:40 | Анна Рисова | 3 412', text.split('\n')[0]!];
    expect(read(...page, 'Читайте также: Лаос рассказал о планах (20.02.2025)', text.split('\n')[1]!).date).toBe(
      '2025-03-04 stated',
    );
    expect(read(title, 'Читайте также: Лаос рассказал о планах (20.02.2025)', text).date).toBe('unknown');
  });
});

describe('over the title', () => {
  test('a day between a place and a source in strokes, and a section with its day, are no title', () => {
    expect(read('Политика | 4 марта 2025', title, text)).toMatchObject({ title });
    expect(read('09.03.2025 / 13:05 / Вьентьян', 'Анонс', title, text)).toMatchObject({ title });
  });

  test('a time with its zone is a stamp, with the weather a clock', () => {
    expect(read('Rice Post | LOGIN', '4 марта 2025 17:58 GMT+5', 'Торговля', title, text).date).toMatch(/^2025-03-04/);
    expect(read('Вьентьян +31° USD 89,2 4 марта 2025 17:58', title, text).date).toBe('unknown');
  });

  test('the numbered issue of a newspaper dates it by inference, a bare day in its head does not', () => {
    const head = 'Газета выходит с 3 сентября 1931 года   № 88 (12 417)   Вторник, 4 марта 2025 года';
    expect(read('РИСОВАЯ ПРАВДА', head, title, text).date).toBe('2025-03-04 inferred');
    expect(read('РИСОВАЯ ПРАВДА', 'Вторник, 4 марта 2025 года', title, text).date).toBe('unknown');
  });

  test('rows of menu words, paths and buttons are no title', () => {
    for (const row of [
      'ПОЛИТИКА   ДЕНЬГИ   ЛЮДИ',
      'Новости / Лаос / Торговля рисом',
      'Шрифт: А А А   Печать   Отправить',
    ]) {
      expect(read('Вестник Чада', row, title, '04.03.2025, 11:20', text).title).toBe(title);
    }
  });
});

describe('a title', () => {
  test('loses the rubric in brackets before it and the buttons run into its end', () => {
    expect(read(`[Видео] ${title}`, '04.03.2025, 11:20', text).title).toBe(title);
    expect(read(`${title}ПодписатьсяПоделиться`, '04.03.2025, 11:20', text).title).toBe(title);
    const refusal = 'Министры отказались договорами поделиться';
    expect(read(refusal, '04.03.2025, 11:20', text).title).toBe(refusal);
  });

  test('is not an item of the summary below it', () => {
    const summary = ['Главное', '• Рис подешевеет', '• Министры Чада и Лаоса встретятся снова'];
    expect(read('Рис дешевеет, комиссия растёт', ...summary, text).title).toBe('Рис дешевеет, комиссия растёт');
  });
});

describe('lines that scraping broke or said twice', () => {
  test('a title goes on in small letters below, and a byline with its day is none of it', () => {
    const long = 'Министры Чада и Лаоса договорились во Вьентьяне о поставках риса и общей комиссии';
    expect(read('Совместное коммюнике', 'по итогам встречи о рисе', '04.03.2025, 11:20', text).title).toBe(
      'Совместное коммюнике по итогам встречи о рисе',
    );
    expect(read(long, 'от Анны Рисовой · 4 марта 2025 · 4 минуты чтения', '', text)).toMatchObject({
      title: long,
      date: '2025-03-04 stated',
    });
  });

  test('the same day twice over the title is one stamp, two days are a list', () => {
    const head = `4 марта 2025 года: ${title}`;
    expect(read(head, '2025-03-04 18:05', 'Печать', title, text).date).toMatch(/^2025-03-04/);
    expect(read('2025-03-02 18:05', '2025-03-04 18:05', title, text).date).toBe('unknown');
  });

  test('a label says of which day it is in Kazakh too', () => {
    expect(read('Есіл телеграф | елорда', 'Жарияланған уақыты: 04.03.2025 | 10:05', title, text).date).toBe(
      '2025-03-04 stated',
    );
  });
});

describe('messages copied from a channel', () => {
  test('are dated by the one in which the article begins, and published by the channel', () => {
    const messages = ['Рис и море, [03.03.2025 08:05]', 'Доброе утро!', 'Рис и море, [04.03.2025 10:31]', text];
    expect(read(...messages, 'Рис и море, [05.03.2025 10:48]', 'Реклама. Окна, скидка.')).toEqual({
      title: null,
      date: '2025-03-04 stated',
      publisher: 'Рис и море',
    });
  });
});
