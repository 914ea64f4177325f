import { describe, expect, it } from 'vitest';
import { isSpeltOut } from '../../src/answers/verifying/spelt-out.ts';
import { verifyStatement } from '../../src/answers/verifying/verify-statement.ts';
import { isInLanguage } from '../../src/answers/writing/is-in-language.ts';
import { passageOf } from './invented-passages.ts';

function outcome(text: string, sentences: readonly string[], language = 'ru', pageLanguage = 'ru'): string {
  const verdict = verifyStatement({
    text,
    language,
    passages: [passageOf(sentences, { language: pageLanguage })],
    today: '2026-11-22',
    similarity: () => null,
  });
  return verdict.kind === 'supported' ? 'shown' : verdict.reason;
}

describe('a fact of one thing told of another', () => {
  it.each([
    ['half, quarter', 'Банк даст четверть суммы.', 'Банк даст половину суммы.', 'number'],
    ['a year, half a year', 'Мост откроют на год позже.', 'Мост откроют на полгода позже.', 'number'],
    ['later, earlier', 'Мост откроют на полгода раньше.', 'Мост откроют на полгода позже.', 'negation'],
    ['grew, fell', 'Экспорт зерна вырос.', 'Экспорт зерна сократился.', 'negation'],
    ['one number twice', 'Лидеры двух стран встретились дважды.', 'Лидеры двух стран встретились трижды.', 'number'],
    [
      "another state's ministry",
      'МИД Чили сообщил о визите в Перу.',
      'МИД Перу сообщил о визите главы МИД Кении в Чили.',
      'office',
    ],
    ['who invited', 'Громов пригласил Садырова.', 'Садыров пригласил Громова посетить завод.', 'role'],
    ['who met whom', 'Лоренц встретила Громова.', 'Лоренц прибыла в Осло, где её встретил Громов.', 'role'],
    ['who asked, by its verb', 'Вендт просила о пароме.', 'Громов просил о пароме, и Вендт согласилась.', 'role'],
    [
      'who asked, a people',
      'Консульство попросило датчан прислать врача.',
      'Датчане попросили консульство прислать врача.',
      'role',
    ],
    ['who asked, in Chinese', '格罗莫夫请求萨德罗夫提供渡轮。', '萨德罗夫请求格罗莫夫提供渡轮。', 'role'],
    ['exporter', 'Турция увеличит экспорт газа в Иран.', 'Иран увеличит экспорт газа в Турцию.', 'role'],
  ])('is not shown: %s', (_what, changed, page, reason) => {
    expect(outcome(page, [page])).toBe('shown');
    expect(outcome(changed, [page])).toBe(reason);
  });
});

describe('across languages', () => {
  const silence = 'Громов на камеру нічого не сказав, тож відповідала за нього Вендт.';
  const reports = ['Громов доложил о 12 паромах в среду.', 'Садыров приехал в Осло позже.'];

  it.each([
    ['who kept silent', 'Громов говорить не стал, и за него отвечала Вендт.', 'ru', [silence], 'uk'],
    ['who reported', 'Про 12 поромів доповів Громов.', 'uk', reports, 'ru'],
  ])('is shown, as the page tells it: %s', (_what, text, language, page, pageLanguage) => {
    expect(outcome(text, page, language, pageLanguage)).toBe('shown');
  });

  it.each([
    ['who kept silent', 'Вендт говорить не стала, и за неё отвечал Громов.', 'ru', [silence], 'uk'],
    ['who reported', 'Про 12 поромів доповів Садиров.', 'uk', reports, 'ru'],
  ])('is not shown of another: %s', (_what, text, language, page, pageLanguage) => {
    expect(outcome(text, page, language, pageLanguage)).toBe('role');
  });
});

describe('the same told in other words', () => {
  it.each([
    ['passive', 'Садыров был приглашён Громовым.', 'Громов пригласил Садырова на завод.'],
    ['abbreviation', 'Страна получит комплексы ПВО.', 'Страна получит комплексы противовоздушной обороны.'],
    ['capital', 'Министры встретились в Пекине.', 'Министры встретились в столице Китая.'],
    ['double denial', 'Громов не подписал документы.', 'Громов не подписал никаких документов, ни одного.'],
    ['first word', 'Впервые Ким Чен Су приехал в Осло.', 'Ким Чен Су впервые приехал в Осло.'],
  ])('is shown: %s', (_what, statement, page) => {
    expect(outcome(statement, [page])).toBe('shown');
  });
});

describe('an abbreviation', () => {
  it('is spelt out by words that begin with its letters, in order', () => {
    expect(isSpeltOut('ПВО', 'системы противовоздушной обороны')).toBe(true);
    expect(isSpeltOut('ПВО', 'обороны противника')).toBe(false);
    expect(isSpeltOut('WTO', 'the World Trade Organization')).toBe(true);
  });
});

describe('the language of a line', () => {
  it.each([
    ['ru', 'Ван И приехал в Москву.', true],
    ['ru', 'Wang Yi arrived in Moscow.', false],
    ['ru', 'Компания Apple и World Bank подписали договор.', true],
    ['ru', 'Міністр приїхав і підписав угоду.', false],
    ['uk', 'Министр был в Киеве и объявил о встрече, которую отложили.', false],
    ['uk', 'Міністр приїхав до Києва.', true],
    ['en', '王毅抵达莫斯科。', false],
    ['zh', '王毅抵达莫斯科。', true],
  ])('%s: %s', (language, text, expected) => {
    expect(isInLanguage(text, language)).toBe(expected);
  });
});

describe('numbers inside words', () => {
  it('are numbers in every language', () => {
    const page = ['Посол вручил четырёхстраничную справку.'];
    expect(outcome('The ambassador handed over a four-page note.', page, 'en')).toBe('shown');
    expect(outcome('The ambassador handed over a six-page note.', page, 'en')).toBe('number');
  });

  it('may be the day of a date', () => {
    expect(outcome('The talks began on the 9th.', ['Переговоры начались 9 мая.'], 'en')).toBe('shown');
    expect(outcome('The talks began on the 8th.', ['Переговоры начались 9 мая.'], 'en')).toBe('number');
  });
});

describe('an office in two languages', () => {
  it('is the same however it is written', () => {
    const page = ['Спеціальний посланець Чилі прибув до Осло.'];
    expect(outcome('Спецпосланник Чили прибыл в Осло.', page, 'ru', 'uk')).toBe('shown');
    expect(outcome('Премьер Чили прибыл в Осло.', page, 'ru', 'uk')).toBe('office');
  });
});

describe('two people of one family name', () => {
  it('are not each other', () => {
    const page = ['Болат Садыров прибыл в Осло.', 'Завод открыл Нурлан Садыров.'];
    expect(outcome('Болат Садыров открыл завод.', page)).toBe('name');
    expect(outcome('Нурлан Садыров открыл завод.', page)).toBe('shown');
  });
});

describe('two values that have changed places', () => {
  it.each([
    ['from and to', 'Пошлину изменят с 9 до 14 процентов.', 'Пошлину изменят с 14 до 9 процентов.', 'number'],
    ['so many of so many', 'Из 34 машин работает 21.', 'Из 21 машин работает 34.', 'number'],
    [
      'two halves of a sentence',
      'Чили просит снять пошлину на соль, Перу — расширить список заводов.',
      'Перу просит снять пошлину на соль, Чили — расширить список заводов.',
      'name',
    ],
  ])('are told apart: %s', (_what, page, changed, reason) => {
    expect(outcome(page, [page])).toBe('shown');
    expect(outcome(changed, [page])).toBe(reason);
  });

  it('are told apart in another language', () => {
    const page = ['Громадяни просили тридцять автобусів, Чилі обіцяє вісімнадцять.'];
    expect(outcome('Chile promises eighteen buses.', page, 'en', 'uk')).toBe('shown');
    expect(outcome('Chile promises thirty buses.', page, 'en', 'uk')).toBe('number');
    const sites = ['Вісім пам’яток лежать у Чилі, чотири — у Перу.'];
    expect(outcome('Восемь памятников находятся в Чили, четыре — в Перу.', sites, 'ru', 'uk')).toBe('shown');
    expect(outcome('Восемь памятников находятся в Перу, четыре — в Чили.', sites, 'ru', 'uk')).not.toBe('shown');
  });
});

describe('the first word of a statement', () => {
  it('is a name unless it measures or counts something', () => {
    expect(outcome('Длина линии — 9 километров.', ['Linia are 9 kilometri.'], 'ru', 'ro')).toBe('shown');
    expect(outcome('Рейсов станет семь.', ['There will be seven flights.'], 'ru', 'en')).toBe('shown');
    expect(outcome('Рейснер станет послом.', ['He will become ambassador.'], 'ru', 'en')).toBe('name');
    expect(outcome('Busch opened 9 schools.', ['Открыли 9 школ.'], 'en')).toBe('name');
  });
});
