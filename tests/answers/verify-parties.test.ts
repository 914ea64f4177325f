import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../src/answers/verifying/verify-statement.ts';
import { passageOf } from './invented-passages.ts';

function outcome(text: string, page: string, language = 'ru', pageLanguage = 'ru'): string {
  const verdict = verifyStatement({
    text,
    language,
    passages: [passageOf([page], { language: pageLanguage })],
    today: '2026-11-22',
    similarity: () => null,
  });
  return verdict.kind === 'supported' ? 'shown' : verdict.reason;
}

describe('the office and state of somebody', () => {
  const page = 'Чили представлял заместитель министра энергетики Юрий Громов, Перу — министр торговли Сауле Садырова.';

  it('are those that the page gives him', () => {
    expect(outcome('Chile was represented by deputy energy minister Yuri Gromov.', page, 'en')).toBe('shown');
    const turned =
      'Перу представлял заместитель министра энергетики Юрий Громов, Чили — министр торговли Сауле Садырова.';
    expect(outcome(turned, page)).not.toBe('shown');
  });

  it('are not where an envoy is', () => {
    const open = 'Кечээ Кыргызстандын Түркиядагы элчиси Бакыт Садыров консулдукту ачты.';
    expect(outcome('Посол Кыргызстана в Турции Бакыт Садыров открыл консульство.', open, 'ru', 'ky')).toBe('shown');
    expect(outcome('Посол Норвегии в Турции Бакыт Садыров открыл консульство.', open, 'ru', 'ky')).not.toBe('shown');
  });

  it('are told apart in another language', () => {
    const met = 'Министр обороны Румынии Юрий Громов встретился с послом Норвегии Болатом Садыровым.';
    expect(outcome('Bolat Sadyrov, Norway’s ambassador, met the Romanian minister Yuri Gromov.', met, 'en')).toBe(
      'shown',
    );
    expect(outcome('Yuri Gromov, ambassador of Norway, met the Romanian minister Bolat Sadyrov.', met, 'en')).toBe(
      'office',
    );
  });
});

describe('parties without a name', () => {
  it.each([
    ['an office', 'Посол вручил норвежской стороне ноту.', 'Норвежская сторона вручила послу ноту.'],
    ['a pronoun', 'Она попросила Чили снять запрет.', 'Чили попросила её снять запрет.'],
  ])('are not turned round: %s', (_what, page, turned) => {
    expect(outcome(page, page)).toBe('shown');
    expect(outcome(turned, page)).toBe('role');
  });

  it('offer what they do not ask for', () => {
    const page = 'ООН предлагает коридор для жителей.';
    expect(outcome(page, page)).toBe('shown');
    expect(outcome('ООН просит коридор для жителей.', page)).toBe('role');
  });
});

describe('a state that Kazakh writes small', () => {
  it('does not give way to another', () => {
    const page = passageOf(['Қазақстан мен Қырғызстан келіссөз жүргізді.', 'Бұл туралы қырғыз жағы мәлімдеді.'], {
      language: 'kk',
    });
    const told = (text: string) =>
      verifyStatement({
        text,
        language: 'ru',
        passages: [page],
        today: '2026-11-22',
        similarity: ({ sentenceIndex }) => (sentenceIndex === 1 ? 0.95 : 0.8),
      }).kind;
    expect(told('Об этом заявила киргизская сторона.')).toBe('supported');
    expect(told('Об этом заявила казахская сторона.')).toBe('rejected');
  });
});

describe('a place in another language', () => {
  it.each([
    ['Danube', 'The bridge over the Danube was opened.', 'Мост через Дунай открыли.', 'ru'],
    ['Syr Darya', 'The bridge over the Syr Darya was opened.', 'Мост через Сырдарью открыли.', 'ru'],
    ['a Ukrainian region', 'The site lies in the Ternopil region.', 'Місце лежить на Тернопільщині.', 'uk'],
    ['Lviv', 'The talks were held in Lviv.', 'Переговори пройшли у Львові.', 'uk'],
  ])('is found: %s', (_what, statement, page, language) => {
    expect(outcome(statement, page, 'en', language)).toBe('shown');
  });

  it('is no other place', () => {
    expect(outcome('The bridge over the Dnieper was opened.', 'Мост через Дунай открыли.', 'en')).toBe('name');
  });
});
