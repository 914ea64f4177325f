import { describe, expect, test } from 'vitest';
import { titleWitnesses } from '../../src/articles/layout/find-title.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';

const text = 'Министры Чада и Лаоса встретились во Вьентьяне и обсудили торговлю рисом. Переговоры заняли два дня.';

function witnessOf(title: string, site = ''): string | undefined {
  const fields = [
    { source: 'meta', name: 'title', value: title, evidence: title },
    { source: 'meta', name: 'og:site_name', value: site, evidence: site },
  ] as const;
  return titleWitnesses(fields.filter(({ value }) => value !== ''))[0];
}

describe('a title in the metadata', () => {
  test('loses section and site behind bars', () => {
    expect(witnessOf('Ministers of Chad meet in Laos | Africa | The Guardian')).toBe('Ministers of Chad meet in Laos');
    expect(witnessOf('The Example Post :: Ministers of Chad meet in Laos')).toBe('Ministers of Chad meet in Laos');
  });

  test('loses a dash and what follows only where that names a site', () => {
    expect(witnessOf('Чад и Лаос договорились - РИА Новости')).toBe('Чад и Лаос договорились');
    expect(witnessOf('Чад и Лаос договорились – Вестник Чада', 'Вестник Чада')).toBe('Чад и Лаос договорились');
    expect(witnessOf('Чад и Лаос договорились - МИД Лаоса')).toBe('Чад и Лаос договорились - МИД Лаоса');
  });

  test('is none where it names only the site or nothing', () => {
    expect(witnessOf('Вестник Чада', 'Вестник Чада')).toBeUndefined();
    expect(witnessOf('Untitled')).toBeUndefined();
  });
});

describe('the title of an article', () => {
  const titleOf = (page: string): string | null => parseArticle(readTextPage('page.txt', page)).title;

  test('loses the pictures that a channel puts around it', () => {
    expect(titleOf(`📍 Министры Чада во Вьентьяне 🇱🇦\n\n10.04.2024 10:15\n\n${text}`)).toBe(
      'Министры Чада во Вьентьяне',
    );
  });

  test('stands as the page has it, though the metadata write it with other marks', () => {
    expect(titleOf(`---\ntitle: "Чад и Лаос: \\"рис\\" на столе"\n---\nЧад и Лаос: «рис» на столе\n${text}`)).toBe(
      'Чад и Лаос: «рис» на столе',
    );
  });

  test('is that of the metadata where the page does not hold it', () => {
    expect(titleOf(`---\ntitle: Министры обсудили рис\n---\n${text}`)).toBe('Министры обсудили рис');
  });

  test('keeps a dash with a source of its own and loses marks and doubled spaces', () => {
    expect(titleOf(`Чад и  Лаос договорились о рисе - МИД Лаоса\n${text}`)).toBe(
      'Чад и Лаос договорились о рисе - МИД Лаоса',
    );
    expect(titleOf(`**Чад и Лаос договорились о рисе**\n\n${text}`)).toBe('Чад и Лаос договорились о рисе');
  });

  test('is none where the first line is a sentence, and never a menu, a date or a caption', () => {
    expect(titleOf(text)).toBeNull();
    expect(titleOf(`Главная\n12.03.2024 14:25\nФото: посольство Лаоса во Вьентьяне\n${text}`)).toBeNull();
  });

  test('may begin with a day that it tells of; a stamp, a byline or a number before it is none', () => {
    expect(
      titleOf(`12.03.2019 — день, когда Чад и Лаос договорились о рисе\nАвтор: Ада Хольм, 9 мая 2024\n${text}`),
    ).toBe('12.03.2019 — день, когда Чад и Лаос договорились о рисе');
    expect(titleOf(`Press notice\nNo. 118/2024\nМинистры Чада и Лаоса встретились\n${text}`)).toBe(
      'Министры Чада и Лаоса встретились',
    );
  });

  test('is the shorter of two headlines one over the other, and no path to the page', () => {
    const standfirst =
      'Стороны впервые за три года говорили о рисе, о пошлинах и о перевозках по Меконгу через соседние страны';
    expect(titleOf(`Чад и Лаос вернулись за стол\n${standfirst}\n${text}`)).toBe('Чад и Лаос вернулись за стол');
    expect(titleOf(`Главная » Мир » Чад и Лаос договорились о рисе\nЧад и Лаос договорились о рисе\n${text}`)).toBe(
      'Чад и Лаос договорились о рисе',
    );
  });

  test('is told from the day and the buttons between it and the text, though the text uses other words', () => {
    const page = `Переговоры завершились раньше срока\nАда Хольм\nЧетверг, 9 мая 2024, 11:02\nПоделиться\n${text}`;
    expect(titleOf(page)).toBe('Переговоры завершились раньше срока');
  });

  test('loses the dateline that an agency puts before it', () => {
    expect(titleOf(`ВЬЕНТЬЯН, 5 мая 2024. /ВЕСТНИК/. Чад и Лаос договорились о рисе\n${text}`)).toBe(
      'Чад и Лаос договорились о рисе',
    );
  });

  test('is no line of time, day and section under it, nor does it go on in an address', () => {
    const page = `Министры вернулись домой\n14:16 | 12.01.2022 Рубрика: Рис\n${text}`;
    expect(titleOf(page)).toBe('Министры вернулись домой');
    expect(titleOf(`Чад и Лаос договорились о рисе\nwww.berega.example\n12.03.2024 10:15\n${text}`)).toBe(
      'Чад и Лаос договорились о рисе',
    );
  });
});
