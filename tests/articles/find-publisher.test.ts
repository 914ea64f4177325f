import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { findAddress } from '../../src/articles/publishers/find-address.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const text = 'Министры Чада и Лаоса встретились во Вьентьяне и обсудили торговлю рисом. Переговоры заняли два дня.';

function publisherOf(page: string): string | null {
  return parseArticle(readTextPage('page.txt', page)).publisher;
}

function withFields(fields: string, body = text): string {
  return `---\n${fields}\n---\n${body}\n`;
}

describe('the publisher', () => {
  test('comes from the metadata, in its canonical name', () => {
    expect(publisherOf(withFields("publication: '[[Deutsche Welle]]'"))).toBe('DW');
    expect(publisherOf(withFields('site_name: Вестник Чада'))).toBe('Вестник Чада');
    expect(publisherOf(withFields('site: "nokta.md"'))).toBe('Nokta');
  });

  test('comes from the address, sub-domains and archives included, else as its domain', () => {
    expect(publisherOf(withFields('url: https://amp.theguardian.com/world/1'))).toBe('The Guardian');
    expect(publisherOf(withFields('url: https://web.archive.org/web/20210629034609/https://www.reuters.com/a'))).toBe(
      'Reuters',
    );
    expect(publisherOf(withFields('url: https://www.chad-post.example/a'))).toBe('chad-post.example');
  });

  test('is read off a label, a byline or a dateline', () => {
    expect(publisherOf(`Заголовок о встрече министров\n\n01.02.2020 Медиаресурс "Вестник Чада" 311\n\n${text}`)).toBe(
      'Вестник Чада',
    );
    expect(publisherOf(`Заголовок о встрече министров\n\nРИА Новости 01.02.2020\n\n${text}`)).toBe('РИА Новости');
    expect(publisherOf(`ВЬЕНТЬЯН, 5 мая. /ТАСС/. ${text}`)).toBe('ТАСС');
    expect(
      publisherOf(
        'VIENTIANE, May 5 (Reuters) - The ministers of Chad and Laos met in Vientiane on Tuesday to discuss trade.',
      ),
    ).toBe('Reuters');
    expect(
      publisherOf(`КИЇВ. 5 травня. УНН. Міністри Чаду й Лаосу зустрілися у В'єнтьяні. Переговори тривали два дні.`),
    ).toBe('УНН');
    expect(publisherOf('新华社万象5月5日电 乍得和老挝两国外长5日在万象举行会谈，讨论大米贸易合作。')).toBe('新华社');
  });

  test('is the agency that the opening paragraph closes with, never one quoted further down', () => {
    expect(
      publisherOf(
        'Міністри Чаду й Лаосу зустрілися у травні, - пише DW.\n\nПереговори тривали два дні, і сторони задоволені.',
      ),
    ).toBe('DW');
    expect(publisherOf(`${text}\n\nСтороны довольны итогами встречи, сообщает Reuters.`)).toBeNull();
    expect(publisherOf('Про зустріч міністрів у столиці Лаосу повідомляє УНН з посиланням на міністерство.')).toBe(
      'УНН',
    );
  });

  test('stays unknown where the page names none', () => {
    expect(publisherOf(text)).toBeNull();
    expect(
      publisherOf(`${text}\n\nМинистр дал интервью каналу CNN и газете The Guardian, после чего улетел домой.`),
    ).toBeNull();
  });
});

describe('the name of a site', () => {
  const title = 'Чад и Лаос договорились о рисе';

  test.each([
    ['stands before the title in the window’s line', `Полуденный берег - ${title}\n${title}\n${text}`],
    ['stands behind the title in the window’s line', `${title} | Мир | Полуденный берег\n${title}\n${text}`],
    ['stands before a copyright', `${title}\n${text}\nПолуденный берег © 2000-2025. Свидетельство № 12`],
    [
      'stands behind a label, with another label in its line',
      `${title}\nИсточник: Полуденный берег　Автор: Ада Хольм\n${text}`,
    ],
    ['heads a path', `Полуденный берег > Политика\n${title}\n12.03.2024 10:15\n${text}`],
    ['stands over languages and a menu', `Полуденный берег\nКыргызча · Русский · English\n${title}\n${text}`],
    ['stands over the weather', `Полуденный берег\nЛима, +38. Курс: 1 доллар — 3,7 соля\n${title}\n${text}`],
    ['stands before its motto', `Полуденный берег — независимая газета Чада\n${title}\n${text}`],
    ['stands before a tilde', `Полуденный берег ~ письма по воскресеньям ~\n${title}\n12.03.2024 10:15\n${text}`],
    ['stands before a bar and the title', `Полуденный берег | ${title}\n12.03.2024 10:15\n${text}`],
    ['stands before the year it was founded in', `Полуденный берег. Основан в 1939 году\n${title}\n${text}`],
    ['is run into a menu', `Полуденный берегМеню ГлавнаяПортыЛюди\n${title}\n12.03.2024 10:15\n${text}`],
    ['stands behind the years of a copyright', `${title}\n${text}\n© 2011–2025 гг. Полуденный берег`],
    ['is a field of its own', withFields('site: Полуденный берег', `${title}\n${text}`)],
  ])('%s', (_name, page) => {
    expect(publisherOf(page)).toBe('Полуденный берег');
  });

  test('may be that of a ministry or an embassy, told from headlines that begin so', () => {
    const ministry = 'Федеральное ведомство';
    expect(publisherOf(`Министерство торговли Республики Чад\n${title}\n${text}`)).toBe(
      'Министерство торговли Республики Чад',
    );
    expect(publisherOf(`Embassy of Chad in Laos\n${title}\n${text}`)).toBe('Embassy of Chad in Laos');
    expect(publisherOf(`Посольство Чада открыло выставку\n${ministry}\n${text}`)).toBeNull();
  });

  test('is that of the copyright where the line over the page may be a rubric, and not the company’s', () => {
    const page = (foot: string): string =>
      `Короткая строка\nГлавная Политика Спорт\n${title}\n12.03.2024 10:15\n${text}\n${foot}`;
    expect(publisherOf(page('© 2017 Полуденный берег'))).toBe('Полуденный берег');
    expect(publisherOf(page('© 2017 ООО «Причал»'))).toBe('Короткая строка');
    expect(publisherOf(page('© 2017 Короткая строка Плюс'))).toBe('Короткая строка');
  });

  test('begins the path to the page', () => {
    const page = `您所在的位置: 东岭在线 > 国内 > 正文\n乍得外长访问老挝 双方举行会谈\n2017-03-09 07:20 来源:新华社\n乍得和老挝两国外长5日在万象举行会谈，讨论大米贸易合作。`;
    expect(publisherOf(page)).toBe('东岭在线');
  });

  test('stands behind the reporter’s in the strokes of a dateline', () => {
    expect(publisherOf(`30 марта, Минск /Корр. БЕЛТА/. ${text}`)).toBe('БелТА');
    expect(publisherOf(`ВЬЕНТЬЯН, 5 мая /Ада Хольм - ТАСС/. ${text}`)).toBe('ТАСС');
  });

  test('of a newspaper’s kind stands in a line over the text or in a field beside the day', () => {
    expect(publisherOf(`${title}\n28 января 2025 г. 07:45\nГолос берега\nВерсия для печати\n${text}`)).toBe(
      'Голос берега',
    );
    expect(publisherOf(`30.01.2025 / Голос берега / Лима\n${text}`)).toBe('Голос берега');
  });

  test('is that of its own script where a translation stands beside it', () => {
    expect(
      publisherOf(
        `东岭日报 DONGLING DAILY\n首页 时政 国际\n乍得外长访问老挝 双方举行会谈\n乍得和老挝两国外长5日在万象举行会谈，讨论大米贸易合作。`,
      ),
    ).toBe('东岭日报');
  });

  test('keeps a first letter that is also short for "year"', () => {
    expect(publisherOf(`${title}\n${text}\n© 2011–2025 Громкий берег`)).toBe('Громкий берег');
  });

  test.each([
    'Читать на русском',
    'Вся лента',
    'Press Release',
    'Пресс-служба',
    'Сентябрь 19',
    'Читайте также',
    'Курс вырос',
  ])('is not "%s"', (control) => {
    expect(publisherOf(`${control}\nГлавная Политика Спорт\n${title}\n12.03.2024 10:15\n${text}`)).toBeNull();
  });
});

describe('the address', () => {
  const addressOf = (page: string): string | null => findAddress(readTextPage('page.txt', page));

  test('is absolute, unwrapped from archives, and the original before the archived one', () => {
    expect(addressOf(withFields('archive: "https://web.archive.org/web/20240721011246/nokta.md/a/"'))).toBe(
      'https://nokta.md/a/',
    );
    expect(
      addressOf(
        withFields('url: https://web.archive.org/web/2021/https://a.example/x\noriginal_url: https://a.example/y'),
      ),
    ).toBe('https://a.example/y');
  });

  test('is never relative and never another article’s', () => {
    expect(addressOf(withFields('url: /politics/a-meeting/'))).toBeNull();
    expect(addressOf(`${text}\n\nЧитайте также: https://a.example/other`)).toBeNull();
  });

  test('is read where the page names it as its own', () => {
    expect(addressOf(`${text} Ссылка на материал: kremlin.ru/d/1 Текстовая версия`)).toBe('https://kremlin.ru/d/1');
  });
});

describe('a name on the first line', () => {
  const report = ['Министры Чада и Лаоса договорились о рисе', '04.03.2025, 11:20', text];

  test('is the site’s where its menu, its motto or a choice of languages stands below', () => {
    for (const below of ['Номера | Авторы | Подписка | Архив', 'журнал о морях и рисе', 'Русский English Français']) {
      expect(publisherOf(['РИС И МОРЕ', below, 'ИНТЕРВЬЮ', ...report].join('\n'))).toBe('РИС И МОРЕ');
    }
    const cookies = 'Этот сайт использует cookies, чтобы вам было удобнее.';
    expect(publisherOf([cookies, 'РИС И МОРЕ', 'Номера | Авторы | Архив', ...report].join('\n'))).toBe('РИС И МОРЕ');
  });

  test('is the site’s over a button or a row of languages that look like a name', () => {
    for (const below of ['Негизги мазмунга өтүңүз', 'КЫР РУС ENG', 'Про автора']) {
      const page = ['Рис и море', below, 'Номера | Авторы | Архив', ...report];
      expect(publisherOf(page.join('\n'))).toBe('Рис и море');
    }
  });

  test('of two words is no person with a motto over the menu, an article or a word for an institution', () => {
    const menu = 'HOME  ABOUT  CONTACT';
    expect(publisherOf(['Rice Harbor', 'Your grain, sorted', menu, ...report].join('\n'))).toBe('Rice Harbor');
    expect(publisherOf(['The Ricefield Attaché', menu, ...report].join('\n'))).toBe('The Ricefield Attaché');
    expect(publisherOf(['Rice Horizons Institute', menu, ...report].join('\n'))).toBe('Rice Horizons Institute');
  });

  test('may be one word or two over what it is, and a description or a menu’s item is none', () => {
    for (const motto of ['независимая газета побережья', 'ziar independent de coastă']) {
      expect(publisherOf(['Рисовод', motto, ...report].join('\n'))).toBe('Рисовод');
      expect(publisherOf(['Рисовое Море', motto, ...report].join('\n'))).toBe('Рисовое Море');
    }
    const page = ['Рис подорожал', 'Рисовая нива', 'Общественно-политическая газета', 'Главная | Архив', ...report];
    expect(publisherOf(page.join('\n'))).toBe('Рисовая нива');
    expect(publisherOf(['HOME', 'ABOUT US', 'WHAT WE DO', 'NEWS', ...report].join('\n'))).toBeNull();
    for (const line of ['Главная — Новости рисового совета', 'Вступити до спілки | Новини | Контакти'])
      expect(publisherOf(['Рис', line, ...report].join('\n'))).toBeNull();
    expect(publisherOf(['Спілка рисоводів Чаду', 'Вступити | Контакти | Архів', ...report].join('\n'))).toBe(
      'Спілка рисоводів Чаду',
    );
    expect(publisherOf(['FOR IMMEDIATE RELEASE', '4 March 2025', ...report].join('\n'))).toBeNull();
  });

  test('goes before the source of an aggregator', () => {
    const page = [
      'Рис-Пульс',
      'Темы дня в одном окне',
      'Главное | Мир | Регионы',
      report[0],
      'Источник: Меконг-Экспресс',
      text,
    ];
    expect(publisherOf(page.join('\n'))).toBe('Рис-Пульс');
  });

  test.each(['РисИнфо', 'Новости-Рис', 'Notes from the Ricefield', 'Рисовые вести'])('may be %s', (name) => {
    expect(publisherOf([name, 'Номера | Авторы | Архив', ...report].join('\n'))).toBe(name);
  });

  test.each(['Часопис «Рис»', '«Рис Дарыя» радиосу', '«Рис» маалымат агенттиги'])('may tell its kind: %s', (name) => {
    expect(publisherOf([`${name} | Лето 2025`, ...report].join('\n'))).toBe(name);
  });

  test('of an exported chat is the channel’s', () => {
    expect(
      publisherOf(
        ['Торговля рисом', 'exported chat history', '4 March 2025', 'Р', 'Торговля рисом', '08:47', text].join('\n'),
      ),
    ).toBe('Торговля рисом');
  });

  test('is none where it is what any site says, a path, or a headline', () => {
    for (const first of ['Рубрики ▾ Поиск ✕', 'Анна Рисова', 'Вьентьян', 'Главная > Лента', 'Рис подешевел вчера']) {
      expect(publisherOf([first, 'Номера | Авторы | Подписка | Архив', ...report].join('\n'))).toBeNull();
    }
  });
});

describe('a public body', () => {
  const report = ['Министры Чада и Лаоса договорились о рисе', '04.03.2025, 11:20', text];

  test('is the publisher where a line says that the page is from it, or its address stands below', () => {
    const from = 'From: Department of Rice and The Rt Hon Anna Ricefield MP';
    expect(publisherOf([report[0], from, ...report.slice(1)].join('\n'))).toBe('Department of Rice');
    expect(
      publisherOf([...report, 'Поделиться', 'Управление печати рисового ведомства', 'Адрес: Вьентьян, 7'].join('\n')),
    ).toBe('Управление печати рисового ведомства');
  });

  test('may stand below a menu where the page names it again', () => {
    const page = ['Skip to navigation', 'Study', 'Research', 'Mekong University', 'News', ...report];
    expect(publisherOf([...page, 'Mekong University is a charity.'].join('\n'))).toBe('Mekong University');
    expect(publisherOf(page.join('\n'))).toBeNull();
  });

  test('is none where a person or a place stands there', () => {
    expect(publisherOf([report[0], 'From: Anna Ricefield', ...report.slice(1)].join('\n'))).toBeNull();
    expect(publisherOf([...report, 'Поделиться', 'Анна Рисова', 'Адрес: Вьентьян, 7'].join('\n'))).toBeNull();
  });
});

test('a scraper’s name in the metadata is no publisher', () => {
  expect(publisherOf(withFields('source: archive-crawler'))).toBeNull();
});
