import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const first = { text: 'It was the first visit by a Kazakh minister to Norway since 2020.', language: 'en' };
const locusts = { text: 'Министры договорились обработать поля от саранчи.', language: 'ru' };
const term = { text: 'Работы займут десять месяцев.', language: 'ru' };

describe('a word that looks like a denial', () => {
  it.each([
    ['No Kazakh minister had visited Norway since 2020.', 'en', first],
    ['The ministers agreed to treat the fields against locusts.', 'en', locusts],
    ['Работы займут не больше десяти месяцев.', 'ru', term],
  ])('turns nothing round: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('shown');
  });

  it.each([
    ['The ministers did not agree to treat the fields.', 'en', locusts],
    ['Работы не займут десять месяцев.', 'ru', term],
    ['The estimate has yet to be approved.', 'en', { text: 'Смету утвердили.', language: 'ru' }],
  ])('a denial does: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('negation');
  });
});
