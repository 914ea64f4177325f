import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['где ван и', 'ru'],
    ['а когда', 'ru'],
    ['ВАН И В ПЕКИНЕ', 'ru'],
    ['Где Jake Sullivan?', 'ru'],
    ['Где Тоқаев встретился с Путиным', 'ru'],
    ['Кого принял Путин?', 'ru'],
    ['Коли Лавров зустрівся', 'uk'],
    ['чи підписали', 'uk'],
    ['Ван Ї', 'uk'],
    ['Де?', 'uk'],
    ['Қашан кездесті?', 'kk'],
    ['Токаев пен Путин қайда кездесті', 'kk'],
    ['Жапаров Лавров менен качан жолукту', 'ky'],
    ['Ван И Бишкекке качан келди?', 'ky'],
    ['Сүйлөшүүлөр кайда өттү?', 'ky'],
    ['王毅什么时候访问了阿斯塔纳？', 'zh'],
    ['王毅 Sullivan', 'zh'],
    ['When did 王毅 visit Kazakhstan?', 'en'],
    ['did they sign', 'en'],
    ['Când s-a întâlnit Popescu cu Blinken?', 'ro'],
    ['cand s-a intalnit popescu cu blinken', 'ro'],
    ['Wann traf Baerbock Lawrow?', 'de'],
    ['Quand Macron a-t-il rencontré Xi?', 'fr'],
    ['Lavrov ne zaman Ankara’ya gitti?', 'tr'],
    ['متى التقى لافروف مع وزير الخارجية', 'ar'],
    ['王毅はいつモスクワを訪問しましたか', 'ja'],
    ['최선희는 언제 모스크바를 방문했습니까', 'ko'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('takes the language of the turn before where nothing tells', () => {
    expect(detectLanguage('Wang Yi', 'ru')).toBe('ru');
    expect(detectLanguage('Лавров, Пекин', 'uk')).toBe('uk');
    // English is not written so.
    expect(detectLanguage('спасибо', 'en')).toBe('ru');
    expect(detectLanguage('Кого зустрів?', 'ru')).toBe('uk');
    expect(detectLanguage('Кого принял Путин?', 'uk')).toBe('uk');
    expect(detectLanguage('😀', 'uk')).toBe('uk');
  });

  it('says und where nothing tells and nothing came before', () => {
    for (const text of ['', '😀😀', '2024', 'Wang Yi', '\ud800']) expect(detectLanguage(text)).toBe('und');
  });

  it('is not turned by foreign names in a long text', () => {
    const body =
      'Министры обсудили торговлю и дороги. С казахстанской стороны были Тоқаев и Нұртілеу, с другой Їжакевич. '.repeat(
        20,
      );
    expect(detectLanguage(body)).toBe('ru');
  });
});
