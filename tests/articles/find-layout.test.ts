import { describe, expect, test } from 'vitest';
import { findLayout } from '../../src/articles/layout/find-layout.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';
import { ArticleError } from '../../src/errors.ts';

const first = 'Министры Чада и Лаоса встретились во Вьентьяне и обсудили торговлю рисом на ближайшие годы.';
const second = 'Следующая встреча намечена на осень, о месте стороны договорятся позднее, сообщили в ведомстве.';

function bodyOf(text: string, repeatedBlocks?: (text: string) => number): string[] {
  return parseArticle(
    readTextPage('page.txt', text),
    repeatedBlocks === undefined ? {} : { repeatedBlocks },
  ).body.split('\n');
}

describe('what belongs to the article', () => {
  test('a whole sentence that other pages of the site repeat is not of the article', () => {
    const slogan = 'Наша редакция работает для вас круглые сутки и без выходных уже двадцать лет подряд.';
    const page = `Заголовок о встрече\n${first}\n${slogan}\n${second}`;
    expect(bodyOf(page)).toEqual([first, slogan, second]);
    expect(bodyOf(page, (text) => (text === slogan ? 7 : 0))).toEqual([first, second]);
  });

  test('a report that several files hold keeps its body', () => {
    const count = (text: string): number =>
      text.includes('Министры') || text.includes('Следующая') || text === 'Меню' ? 3 : 0;
    expect(bodyOf(`Меню\nЗаголовок о встрече\n${first}\n${second}`, count)).toEqual([first, second]);
  });

  test('a lone short line between paragraphs is a subheading, two of them are a list of other articles', () => {
    expect(bodyOf(`${first}\nПланы на год\n${second}`)).toEqual([first, 'Планы на год', second]);
    expect(bodyOf(`${first}\nРис подорожал\nВ порту сгорел склад\n${second}`)).toEqual([first, second]);
  });

  test('captions, bare dates and pointers between paragraphs are left out', () => {
    const between = [
      'Фото: пресс-служба',
      'На фото слева направо: министры Чада и Лаоса',
      '12.03.2024 14:25',
      'Читайте также: Рис подорожал',
      'Рис подорожалЧитать далее',
    ];
    for (const line of between) expect(bodyOf(`${first}\n${line}\n${second}`), line).toEqual([first, second]);
  });

  test('a list that a colon announces belongs to the article, to its last item', () => {
    const items = ['— министр торговли;', '— министр транспорта;', '— посол'];
    expect(bodyOf(`${first}\nВ делегацию вошли люди:\n${items.join('\n')}`)).toEqual([
      first,
      'В делегацию вошли люди:',
      ...items,
    ]);
  });

  test('numbered points are the article’s, numbered headlines behind it are not', () => {
    const points = [
      '1. Страны откроют посольства до конца года.',
      '2. Страны обменяются студентами',
      '3. Страны создадут комиссию',
    ];
    const top = [
      'Читают все',
      '1. Рис подорожал',
      '2. В порту сгорел склад',
      '3. Открылся музей риса',
      '4. Погода на завтра',
      '5. Курс кипа',
      '6. Новый мост',
    ];
    expect(bodyOf([first, ...points, second, ...top].join('\n'))).toEqual([first, ...points, second]);
  });

  test('stars part the sections of an article, a drawn line ends it', () => {
    expect(bodyOf(`${first}\n* * *\n${second}`)).toEqual([first, second]);
    expect(bodyOf(`${first} ${second}\n----\n${second}`)).toEqual([`${first} ${second}`]);
  });

  test('a headline that scraping put into a paragraph is cut out with its mark', () => {
    expect(
      bodyOf(
        `Заголовок о встрече\n${first} ЧИТАЙТЕ ТАКОЖ: Ціна рису зросла вдвічі Водночас сторони говорили про порт.`,
      ),
    ).toEqual([first, 'Водночас сторони говорили про порт.']);
  });

  test('what readers say below an article is not of it, however long', () => {
    const comment =
      'Очень интересная новость, я сам был в этих местах и могу рассказать много хорошего о людях и о рисе.';
    expect(
      bodyOf(
        `${first}\n${second}\nКомментарии 3\n${comment}\n${comment.replace('Очень', 'Весьма')}\n${comment.replace('Очень', 'Крайне')}`,
      ),
    ).toEqual([first, second]);
  });

  test('a long paragraph whose last mark scraping lost is kept, a mark alone is not', () => {
    const unclosed = `${first.replace(/\.$/u, '')}, а также рыбой. Чад, который не имеет выхода к морю, рассчитывает на порты соседей, передает ведомство`;
    expect(bodyOf(`Заголовок о встрече\n.\n${unclosed}\n${second}`)).toEqual([unclosed, second]);
  });

  test('what follows the names of reporters and editors is about them', () => {
    const english = [
      'Chad and Laos agreed on trade in rice on Tuesday, their ministers told reporters.',
      'A second round will follow in autumn, both said.',
    ];
    const bio =
      'Jane Roe covers Asia from Hanoi. Before that she wrote about markets in London and New York for twelve years, and won two awards.';
    expect(bodyOf(`${english.join('\n')}\nReporting by Jane Roe; Editing by John Doe\n${bio}`)).toEqual(english);
  });

  test('short paragraphs of a page wrapped at a width are joined like its long ones', () => {
    const wrapped = [
      'The ministers of Chad and Laos met today in Vientiane to review the',
      'trade in rice and fish between their countries, and they welcomed the',
      'progress that their officials had made over the last two years.',
      '',
      'The host expressed his thanks for the long journey to the Minister of',
      'Chad.',
    ];
    expect(bodyOf(wrapped.join('\n'))).toEqual([wrapped.slice(0, 3).join(' '), wrapped.slice(4).join(' ')]);
  });

  test('a page scraped twice gives its article once', () => {
    const long = `${first} ${second}`;
    expect(bodyOf(`${long}\n${long}`)).toEqual([long]);
  });

  test('a line of news without a full stop is an article, a page of menus is refused', () => {
    expect(bodyOf('Министры Чада и Лаоса встретились во Вьентьяне и обсудили рис')).toHaveLength(1);
    const menu = 'Главная\nПолитика\nЭкономика\nСпорт\nКультура\nКонтакты\nРеклама\nО нас';
    expect(() => parseArticle(readTextPage('menu.txt', menu))).toThrow(ArticleError);
  });

  test('the blocks of a layout stand in order, do not overlap and hold all words of the page', () => {
    const text = `Меню\nЗаголовок о встрече\n${first} ${second}\nПоделиться\n© 2024`;
    const { blocks } = findLayout(readTextPage('page.txt', text));
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    expect(blocks.map(({ role }) => role)).toEqual(['furniture', 'title', 'body', 'furniture', 'furniture']);
  });
});

describe('stretches of text that are about something else', () => {
  const article = [
    'Министры Чада и Лаоса встретились во Вьентьяне и обсудили торговлю рисом на ближайшие годы.',
    'Лаос поставит рис морем, Чад откроет торговое представительство во Вьентьяне.',
    'Министры подписали план торговли и назвали встречу полезной для обеих стран.',
  ];
  const notice =
    'Ваш браузер устарел, поэтому страницы могут показываться неверно. Установите новую версию и повторите вход.';
  const account =
    'Доступ закрыт из-за нарушения правил. Снова писать сообщения вы сможете через сутки после блокировки.';

  test('an article that a page gives in two languages is kept in both', () => {
    const other = [
      'The ministers of Chad and Laos met in Vientiane and discussed the rice trade of the coming years. They called the talks useful.',
      'Laos will ship rice by sea, and Chad will open a trade office in Vientiane, the ministers said. A plan of trade was signed too.',
    ];
    const between = 'На фото: министры\nФото: посольство\n12.03.2024\nMEDIA RELEASE';
    expect(bodyOf(`${article.join('\n')}\n${between}\n${other.join('\n')}`)).toEqual([...article, ...other]);
  });

  test('are left out before and behind the article, an interrupted article stays whole', () => {
    const menu = 'Главная\nПолитика\nСпорт\nЗаголовок о встрече';
    expect(bodyOf(`${notice}\n${menu}\n${article.join('\n')}\nВойти\nЗабыли пароль\nРегистрация\n${account}`)).toEqual(
      article,
    );
    const [first, ...rest] = article;
    expect(bodyOf(`${first}\nЦена на лен\nВ порту пожар\nНовый музей\n${rest.join('\n')}`)).toEqual(article);
  });
});
