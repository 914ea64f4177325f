import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const title = 'Посол Норландии открыл консульство в Приозёрске';
const text = `Посол Норландии Эрик Хольм открыл в Приозёрске консульство и обсудил с губернатором паром.
Стороны договорились, что паром пойдёт весной, а консульство начнёт принимать граждан уже в июне.`;

function read(lines: readonly string[]) {
  return parseArticle(readTextPage('page.txt', lines.join('\n')));
}

describe('the name of a site', () => {
  test.each([
    [
      'Министерство рыболовства Норландии',
      ['Республика Норландия', 'Министерство рыболовства Норландии', 'Новости   Контакты   Архив'],
    ],
    ['Парламент Норландии', ['Перейти к содержимому', 'Парламент Норландии', 'Официальный интернет-портал']],
    ['Радио «Прибой»', ['Радио «Прибой» / 101,4 FM', 'Слушать']],
    ['Приозёрск таңы', ['Кыргызча | Русский', 'Приозёрск таңы | Башкы бет | Коом']],
    ['Приозёрский вузол', ['Приозёрский вузол 🇺🇦 | Поиск', 'Приозёрский вузол | Telegram | 4,2K subscribers']],
    ['Северный маяк', ['Северный маяк: паромы, фрахт, тарифы | Войти | Рус']],
    ['Пресс-служба Минпорта Норландии', ['Пресс-служба Минпорта Норландии | Бюллетень № 29 | Горячая линия 118']],
    ['Вестник посольства Норландии', ['Вестник посольства Норландии, № 7 | Часы приёма: 9–13', '© 2026 Посольство']],
    ['Портовый вестник', ['Портовый вестник › Связи портов › Делегации', '14.03.2025 | Версия для печати']],
    ['Голос залива', ['Голос залива (Приозёрск)', 'Политика | Порт | Люди', '14.03.2025']],
  ])('%s', (name, head) => {
    expect(read([...head, title, text])).toMatchObject({ publisher: name, title });
  });

  test('is never the first item of a menu below it, nor who wrote', () => {
    const menu = 'Президент • Новости • Документы • Архив';
    expect(read(['Рус | Eng', menu, title, '14.03.2025', text]).publisher).toBeNull();
    expect(read(['Приозёрск −1° | Афиша | Новости', title, '14.03.2025', text]).publisher).toBeNull();
    expect(read(['文/李建河', '14.03.2025', title, text]).publisher).toBeNull();
  });

  test('is never the first step of a path that begins with a section', () => {
    expect(read(['Новости › Связи портов › Делегации', title, '14.03.2025', text]).publisher).toBeNull();
  });

  test('stands before its rights in Chinese', () => {
    const page = [
      '挪岛大使在湖城开设领事馆',
      '挪岛大使埃里克在湖城开设领事馆,并与省长讨论轮渡问题。',
      '双方商定轮渡春季开航。',
    ];
    expect(read([...page, '湖湾体育 版权所有 未经许可不得转载']).publisher).toBe('湖湾体育');
  });

  test('is that of the press service which closes the page', () => {
    const foot = ['← Предыдущая новость', 'Пресс-служба Совета портов Норландии'];
    expect(read(['Рус | Eng', title, text, ...foot]).publisher).toBe('Пресс-служба Совета портов Норландии');
  });
});

test('who wrote and where from, in small letters under the title, is no part of it', () => {
  expect(read([title, 'from our correspondent in Nuuk', text]).title).toBe(title);
  expect(read([title, 'scris de Doina Lupașcu', text]).title).toBe(title);
});

test('a state of the author’s views or of the visitor’s account is not the article’s', () => {
  const notices = [
    'Мнение автора может не совпадать с позицией редакции.',
    'Вы зашли на сайт как незарегистрированный пользователь.',
  ];
  const { body } = read([title, text, ...notices]);
  expect(body).toBe(text);
});

test('a title that calls out, right over the day and the author, is no paragraph', () => {
  const call = 'Посол Норландии открыл в Приозёрске мастерскую лодок. «Озеро большое, плавайте!»';
  const found = read(['Вестник Приозёрья', 'Политика | Порт', call, '14 марта 2025, 12:10 | Анна Рисова', text]);
  expect(found).toMatchObject({ title: call, publisher: 'Вестник Приозёрья' });
  expect(found.body).toBe(text);
});
