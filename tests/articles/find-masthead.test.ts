import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const text = [
  'Министр обороны Чада Абакар Сале прилетел во Вьентьян и встретился с коллегой Кхамом Вонгом.',
  'Стороны обсудили поставки риса и обучение врачей. Гость пригласил делегацию в Нджамену.',
].join('\n');
const title = 'Чадский министр прилетел во Вьентьян за рисом';

function read(page: string): { title: string | null; publisher: string | null; body: string } {
  return parseArticle(readTextPage('page.txt', page));
}

describe('the name over a page', () => {
  test.each([
    ['on a line before its menu', `Речной вестник\nНовости Политика Спорт\n${title}\n05.05.2023\n${text}`],
    ['before crumbs', `Речной вестник :: Новости :: Визиты\n${title}\n05.05.2023\n${text}`],
    ['in quotes', `«Речной вестник»\nглавная / политика\n${title}\n05.05.2023\n${text}`],
    ['behind the title', `${title} - Речной вестник\n05.05.2023\n${text}`],
    ['behind title and section', `${title} | Новости | Речной вестник\n05.05.2023\n${text}`],
    ['in a byline', `${title}\nАнна Соколова, «Речной вестник», 5 мая 2023\n${text}`],
    ['in a source line', `${title}\nИсточник: Речной вестник\n${text}`],
    ['in a line with its menu', `Речной вестник Главная Политика Спорт\n${title}\n05.05.2023\n${text}`],
    ['before a bar and a date', `Речной вестник | пятница, 5 мая 2023\n${title}\n${text}`],
    ['with a motto', `Речной вестник — новости на каждый день\n${title}\n05.05.2023\n${text}`],
    ['above a stamped title', `Речной вестник\n05.05.23 10:20 ${title}\n${text}`],
    ['below a button', `Меню\nРечной вестник\nГлавная / Мир\n${title}\n05.05.2023\n${text}`],
    ['before date, title and menu in one line', `Речной вестник 5 мая 2023, 10:20 ${title} Политика Спорт\n\n${text}`],
  ])('is the publisher and no title: %s', (_, page) => {
    expect(read(page)).toMatchObject({ title, publisher: 'Речной вестник' });
  });

  test('is taken off a page of one line, with its date', () => {
    const page = `Речной вестник — новости Меконга 5 мая 2023, 10:20 Абакар Сале прилетел во Вьентьян Министр обороны Чада Абакар Сале прилетел во Вьентьян. Стороны обсудили поставки риса.`;
    expect(read(page)).toMatchObject({
      title: 'Абакар Сале прилетел во Вьентьян',
      publisher: 'Речной вестник',
      body: 'Министр обороны Чада Абакар Сале прилетел во Вьентьян. Стороны обсудили поставки риса.',
    });
  });

  test('is written with words of the report and is told by its kind', () => {
    expect(read(`Вьентьянский обозреватель\n5 мая 2023\n${title}\n${text}`)).toMatchObject({
      title,
      publisher: 'Вьентьянский обозреватель',
    });
  });

  test.each([
    ['a section', `Международные отношения\n${title}\n05.05.2023\n${text}`],
    ['a general heading', `Мировые новости\nПолитика Спорт\n${title}\n05.05.2023\n${text}`],
    ['a title with a dash', `${title}\nПереговоры о рисе - взгляд из Нджамены\n05.05.2023\n${text}`],
    ['an author', `Анна Соколова\n05.05.2023\n${title}\n${text}`],
    ['a town', `Вьентьян\n05.05.2023\n${title}\n${text}`],
    ['a title alone', `${title}\n05.05.2023\n${text}`],
  ])('is not seen in %s', (_, page) => {
    expect(read(page).publisher).toBeNull();
    expect(read(page).title).toBe(title);
  });
});

describe('the publisher by what the page calls itself', () => {
  test.each([
    ['© 2009–2023 Речной вестник. Перепечатка со ссылкой', 'Речной вестник'],
    ['© Речной вестник, 2023', 'Речной вестник'],
    ['Copyright 2023 River Herald Ltd. All rights reserved.', 'River Herald'],
    ['Речной вестник. Все права защищены', 'Речной вестник'],
    ['Сетевое издание «Речной вестник»', 'Речной вестник'],
    ['Подписывайтесь на канал «Речной вестник»', 'Речной вестник'],
  ])('%s', (foot, publisher) => {
    expect(read(`${title}\n05.05.2023\n${text}\n\n${foot}`).publisher).toBe(publisher);
  });

  test.each([
    'Все права защищены © 2015-2022',
    'Фото: Getty Images © 2024',
    'Читайте также: газета «Восток» сменила редактора',
    'Источник: пресс-служба министерства',
  ])('and not by %s', (foot) => {
    expect(read(`${title}\n05.05.2023\n${text}\n\n${foot}`).publisher).toBeNull();
  });

  test('an agency names itself over its report', () => {
    expect(read(`ВЬЕНТЬЯН. 5 мая 2023. Речной вестник.\n${title}\n\n${text}`)).toMatchObject({
      title,
      publisher: 'Речной вестник',
    });
    expect(read(`${title}\n\nВЬЕНТЬЯН, 5 мая. /Речной вестник/. ${text}`).publisher).toBe('Речной вестник');
    expect(read(`${title}\n\nВЬЕНТЬЯН, 5 мая – Речной вестник. ${text}`).publisher).toBe('Речной вестник');
  });

  test('the site comes before an agency that the report names', () => {
    const page = `${title}\n\nVIENTIANE, May 5 (Reuters) - The ministers of Chad and Laos met in Vientiane on Tuesday to discuss trade.\n\n© 2023 River Herald`;
    expect(read(page).publisher).toBe('River Herald');
  });

  test('an address is spelled as the page spells it', () => {
    const page = `---\nurl: https://www.riverherald.example/1\n---\n[River Herald](https://www.riverherald.example/)\n\n# ${title}\n\n${text}`;
    expect(read(page).publisher).toBe('River Herald');
  });
});

describe('a title in its line', () => {
  test.each([
    ['a stamp before it', `24.05.22 15:08 ${title}`],
    ['a section glued to its front', `Новости/Мир${title}`],
    ['a byline glued to its end', `${title}Автор: Редакция`],
    ['a menu behind it', `${title} Политика Мир Спорт`],
    ['a break in it', 'Чадский министр прилетел\nво Вьентьян за рисом'],
  ])('loses %s', (_, line) => {
    expect(read(`${line}\n\n${text}`).title?.replace(/\s+/gu, ' ')).toBe(title);
  });

  test('is never cut behind a day that a dash joins to it', () => {
    const rest = 'День, когда министр Чада прилетел за рисом';
    expect(read(`05.05.2023 — ${rest}\n\n${text}`).title).not.toBe(rest);
  });

  test.each([
    'Мир изменился: министр Чада прилетел за рисом',
    'Политика риса: чего хочет министр Чада',
    'Новости о министре Чада застали Вьентьян врасплох',
    '2 июня 1994 года — первый визит министра Чада',
    'Министр за одним столом: Чад, Китай, Украина',
    'World Bank and Чад: what the minister said',
  ])('keeps its own first words: %s', (own) => {
    expect(read(`${own}\n\n${text}`).title).toBe(own);
  });
});

describe('the publisher by the title in the metadata', () => {
  function publisherOf(metadataTitle: string): string | null {
    return read(`---\ntitle: "${metadataTitle}"\n---\n# ${title}\n\n${text}`).publisher;
  }

  test('is what stands behind the page’s own title', () => {
    expect(publisherOf(`${title} - Речной край`)).toBe('Речной край');
    expect(publisherOf(`${title} | Новости | Речной край`)).toBe('Речной край');
  });

  test('is not a section nor a subtitle with words of the report', () => {
    expect(publisherOf(`${title} | Новости`)).toBeNull();
    expect(publisherOf(`${title} - Абакар Сале и врачи`)).toBeNull();
  });
});
