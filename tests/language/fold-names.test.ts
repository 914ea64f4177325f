import { describe, expect, it } from 'vitest';
import { findNames, type NameMention, nameKeys, namesAgree } from '../../src/language/names/fold-names.ts';
import { laterSpellings, nameSpellings } from './name-spellings.ts';

interface Spelling {
  readonly text: string;
  readonly isChinese: boolean;
  readonly mentions: readonly NameMention[];
}

function read(lines: typeof nameSpellings): Spelling[][] {
  return lines.map((line) =>
    line.map(([text, language]) => ({ text, isChinese: language === 'zh', mentions: findNames(text, language) })),
  );
}

function agree(one: Spelling, other: Spelling): boolean {
  return one.mentions.some((mention) => other.mentions.some((second) => namesAgree(mention, second)));
}

/** Share of the pairs of spellings for which `holds`. */
function share(pairs: readonly (readonly [Spelling, Spelling])[]): number {
  return pairs.filter(([one, other]) => agree(one, other)).length / pairs.length;
}

function pairsWithin(lines: Spelling[][], isChinese: boolean): [Spelling, Spelling][] {
  const pairs = lines.flatMap((line) =>
    line.flatMap((one, index) => line.slice(index + 1).map((other): [Spelling, Spelling] => [one, other])),
  );
  return pairs.filter(([one, other]) => (one.isChinese || other.isChinese) === isChinese);
}

function pairsAcross(lines: Spelling[][]): [Spelling, Spelling][] {
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .flatMap((other) => line.flatMap((one) => other.map((second): [Spelling, Spelling] => [one, second]))),
  );
}

describe('spellings of one name share a key', () => {
  it('in Russian, Ukrainian, English, Kazakh, Kyrgyz, Romanian and German, in all case forms', () => {
    expect(share(pairsWithin(read(nameSpellings), false))).toBeGreaterThanOrEqual(0.995);
    expect(share(pairsWithin(read(laterSpellings), false))).toBeGreaterThanOrEqual(0.98);
  });

  it('with Chinese writing, as far as sound tells', () => {
    expect(share(pairsWithin(read(nameSpellings), true))).toBeGreaterThanOrEqual(0.92);
    expect(share(pairsWithin(read(laterSpellings), true))).toBeGreaterThanOrEqual(0.82);
  });

  it('and spellings of different names hardly ever do', () => {
    expect(share(pairsAcross(read([...nameSpellings, ...laterSpellings])))).toBeLessThan(0.001);
  });

  it.each([
    ['Ван И', 'ru', '王毅', 'zh'],
    ['Вана И', 'ru', 'Wang Yi', 'en'],
    ['Цой Сон Хи', 'ru', 'Choe Son-hui', 'en'],
    ['Чхве Сон Хи', 'ru', '崔善姬', 'zh'],
    ['Лавровым', 'ru', '拉夫罗夫', 'zh'],
    ['烏克蘭', 'zh', 'Ukraine', 'en'],
    ['澤連斯基', 'zh', 'Зеленський', 'uk'],
    ['Whitfield', 'en', 'Уитфилд', 'ru'],
    ['Whitfield', 'en', 'Вітфілд', 'uk'],
    ['世界银行', 'zh', 'Всемирного банка', 'ru'],
  ])('%s (%s) = %s (%s)', (one, language, other, otherLanguage) => {
    const [first, second] = [findNames(one, language)[0], findNames(other, otherLanguage)[0]];
    expect(first && second && namesAgree(first, second)).toBe(true);
  });
});

it('a bare surname agrees with every bearer, two bearers of it do not agree', () => {
  const [bare, minister, speaker] = ['Ван', 'Ван И', 'Wang Wenbin'].map((text) => findNames(text, 'ru')[0]);
  if (!bare || !minister || !speaker) throw new Error('Each of the three is one name.');
  expect([namesAgree(bare, minister), namesAgree(bare, speaker), namesAgree(minister, speaker)]).toEqual([
    true,
    true,
    false,
  ]);
});

describe('findNames', () => {
  const names = (text: string, language: string) => findNames(text, language).map((mention) => mention.text);

  it('takes no word that begins a sentence and is small elsewhere for a name', () => {
    const text = 'Стороны обсудили торговлю. Обе стороны довольны. Когда приедет Петренко? Во Франции ждут.';
    expect(names(text, 'ru').filter((name) => ['Стороны', 'Когда', 'Во'].includes(name))).toEqual([]);
    expect(names(text, 'ru')).toEqual(expect.arrayContaining(['Петренко', 'Франции']));
  });

  it('leaves titles of office out and keeps the name behind them', () => {
    expect(names('Президент Иван Петренко и Министр Ван И', 'ru')).toEqual(['Иван Петренко', 'Ван И']);
    expect(names('Foreign Minister Ann Bright met President Jo Doe-Rowe.', 'en')).toEqual([
      'Ann Bright',
      'Jo Doe-Rowe',
    ]);
  });

  it('gives offsets of the words as they stand', () => {
    const text = '  Вчера «Ольга Ван дер Берг» и 王毅 говорили.';
    for (const { start, end, text: words } of findNames(text, 'ru')) expect(text.slice(start, end)).toBe(words);
    expect(names(text, 'ru')).toContain('Ольга Ван дер Берг');
  });

  it('reads a Chinese name at the end of a sentence, and a surname that is a small word', () => {
    expect(names('Он принял Ван И. Потом уехал.', 'ru')).toEqual(['Ван И']);
    expect(nameKeys('He Lifeng arrived.', 'en')).toContain('zh:helifen');
    expect(nameKeys('He left. He said no.', 'en')).toEqual([]);
  });

  it('finds names in questions without capitals', () => {
    expect(nameKeys('когда ван и был в пекине', 'ru')).toEqual(expect.arrayContaining(['zh:wanyi', 'capital:CN']));
    expect(nameKeys('when did lavrov meet choe son hui', 'en')).toEqual(
      expect.arrayContaining(['n:LVRV', 'ko:choe-SoN-Hi']),
    );
  });

  it('keeps a country, its capital and its adjective apart as far as they are', () => {
    expect(nameKeys('Казахстан', 'ru')).toEqual(['place:KZ']);
    expect(nameKeys('в Астане', 'ru')).toEqual(['capital:KZ']);
    expect(nameKeys('Министр принял казахстанскую делегацию', 'ru')).toContain('place:KZ');
    expect(nameKeys('Южная Корея и Корея', 'ru')).toEqual(['place:KR', 'place:KP']);
  });

  it('does not take small words and surnames for places', () => {
    expect(nameKeys('Того, что перу и чаду досталось, мало', 'ru')).not.toContain('place:PE');
    expect(nameKeys('after that the turkey was served, Ann said', 'en')).not.toContain('place:TR');
    expect(nameKeys('Kim Jong Un', 'en')).not.toContain('org:UN');
    for (const name of [
      'Литвиненко',
      'Ираклий',
      'Герман',
      'Армен',
      'Ливанов',
      'Кабулов',
      'Москвин',
      'Irakli',
      'Hollande',
    ]) {
      expect(nameKeys(name, 'ru').filter((key) => /^(?:place|capital):/u.test(key))).toEqual([]);
    }
  });

  it('reads КР and РК only where the page or its language says which state is meant', () => {
    expect(nameKeys('Глава МИД КР', 'ru')).toEqual(['abbr:кр']);
    expect(nameKeys('Глава МИД КР прибыл из Бишкека', 'ru')).toContain('place:KG');
    expect(nameKeys('РК және Қытай', 'kk')).toContain('place:KZ');
    expect(nameKeys('Посол РК в Сеуле', 'ru')).not.toContain('place:KZ');
  });

  it('reads a state behind a possessive and in words joined by hyphens', () => {
    expect(nameKeys("Kazakhstan's offer and Peru’s answer", 'en')).toEqual(
      expect.arrayContaining(['place:KZ', 'place:PE']),
    );
    expect(names('Ms Jo Doe-Rowe spoke of Turkish-Ukrainian talks', 'en')).toEqual([
      'Jo Doe-Rowe',
      'Turkish',
      'Ukrainian',
    ]);
    expect(nameKeys('Вчера шли российско-китайские консультации', 'ru')).toEqual(
      expect.arrayContaining(['place:RU', 'place:CN']),
    );
    expect(nameKeys('talks in Abu Dhabi', 'en')).toContain('capital:AE');
  });

  it.each([
    ['в Абу-Дабі', 'uk', 'capital:AE'],
    ['у Найробі', 'uk', 'capital:KE'],
    ['из Куала-Лумпура', 'ru', 'capital:MY'],
    ['in Reykjavik', 'en', 'capital:IS'],
    ['до Грузії', 'uk', 'place:GE'],
    ['із Закарпаття', 'uk', 'place:TRANSCARPATHIA'],
    ['in Transcarpathia', 'en', 'place:TRANSCARPATHIA'],
    ['жители Приднестровья', 'ru', 'place:TRANSNISTRIA'],
    ['до Придністров’я', 'uk', 'place:TRANSNISTRIA'],
    ['Моңғолия президенті', 'kk', 'place:MN'],
    ['在吉隆坡', 'zh', 'capital:MY'],
  ])('knows capitals, states and regions as each language writes them: %s', (text, language, key) => {
    expect(findNames(text, language).flatMap(({ keys }) => keys)).toContain(key);
  });

  it('takes no surname that begins like a capital for one', () => {
    for (const text of ['Рабатов сказал', 'Аккредитация журналистов', 'Santiago Peña said']) {
      expect(findNames(text, 'ru').flatMap(({ keys }) => keys.filter((key) => key.startsWith('capital:')))).toEqual([]);
    }
  });

  it('knows Moscow in the cases of Kyrgyz, also behind a name', () => {
    expect(names('Жапаров Москвага качан барды?', 'ky')).toEqual(['Жапаров', 'Москвага']);
    expect(names('Пак Чон Нам Москвада ким менен сүйлөштү?', 'ky')).toEqual(['Пак Чон Нам', 'Москвада']);
    expect(names('Жапаровдун Москвадагы сапары', 'ky')).toEqual(['Жапаровдун', 'Москвадагы']);
  });

  it('ends a name in Chinese writing where the next word or the text begins', () => {
    expect(names('拉夫罗夫什么时候访问北京', 'zh')).toEqual(['拉夫罗夫', '北京']);
    // 奥什 is Osh, where it is no end of one word and beginning of another.
    expect(names('蓬佩奥什么时候访问北京', 'zh')).toEqual(['蓬佩奥', '北京']);
    expect(names('王毅在奥什会见蓬佩奥', 'zh')).toEqual(['王毅', '奥什', '蓬佩奥']);
    expect(names('美国务卿蓬佩奥访华', 'zh')).toEqual(['美国', '蓬佩奥']);
    expect(names('蓬佩奥提出了建议', 'zh')).toEqual(['蓬佩奥']);
    expect(names('王毅向吉尔吉斯斯坦提供了贷款', 'zh')).toEqual(['王毅', '吉尔吉斯斯坦']);
    expect(names('東京でラブロフ', 'ja')).toEqual(['東京']);
  });

  it('marks as uncertain what only begins a sentence or a Chinese surname', () => {
    const certain = findNames('Зелёнка помогла. В зале был Петренко.', 'ru').map(({ text, isCertain }) => [
      text,
      isCertain,
    ]);
    expect(certain).toEqual([
      ['Зелёнка', false],
      ['Петренко', true],
    ]);
  });

  it('bears any text', () => {
    for (const text of ['', '\ud800', 'И', '😀', 'a'.repeat(5000), '王'.repeat(3000), 'ЯЯЯ-ЯЯ '.repeat(500)]) {
      expect(() => findNames(text, 'ru')).not.toThrow();
    }
  });
});

describe('a short name among the same letters written small', () => {
  it('is a name in a long text too, where the conjunction is far more frequent', () => {
    const text =
      'Встретились министр торговли Ван И и посол Ли Цян. Они говорили о зерне, и о рыбе, и о лесе, и о море, и о дорогах. ' +
      'И гость, и хозяин были довольны. Ван И и посол обещали встретиться снова.';
    expect(nameKeys(text, 'ru')).toContain('zh:wanyi');
    expect(nameKeys('Ван Ї і Лі Цян їхали і їли, їм було добре, і їх вітали.', 'uk')).toContain('zh:wanyi');
  });
});
