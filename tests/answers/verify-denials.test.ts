import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const first = { text: 'It was the first visit by a Kazakh minister to Norway since 2020.', language: 'en' };
const locusts = { text: 'Министры договорились обработать поля от саранчи.', language: 'ru' };
const duties = { text: 'Стороны решили обнулить пошлины на чай.', language: 'ru' };
const apart = {
  text: 'У міністерстві зустріч заперечили: того дня Раман був у Луцьку на відкритті центру.',
  language: 'uk',
};
const arrival = { text: 'Бригада сможет прибыть не ранее октября.', language: 'ru' };
const train = { text: 'О поезде Нарвик — Орхус министры, вопреки слухам, не говорили.', language: 'ru' };
const rumour = { text: 'Что паром продадут с торгов — неправда, посол такого не заявлял.', language: 'ru' };
const term = { text: 'Работы займут десять месяцев.', language: 'ru' };

describe('a word that looks like a denial', () => {
  it.each([
    ['No Kazakh minister had visited Norway since 2020.', 'en', first],
    ['The ministers agreed to treat the fields against locusts.', 'en', locusts],
    ['The sides decided to scrap duties on tea.', 'en', duties],
    ['Міністерство заперечило зустріч: того дня Раман відкривав центр у Луцьку.', 'uk', apart],
    ['Работы займут не больше десяти месяцев.', 'ru', term],
    ['The team can arrive in October at the earliest.', 'en', arrival],
    ['Поезда Нарвик — Орхус министры не касались.', 'ru', train],
    ['Слухи о продаже парома опровергли.', 'ru', rumour],
  ])('turns nothing round: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('shown');
  });

  it.each([
    ['The ministers did not agree to treat the fields.', 'en', locusts],
    ['The sides did not decide on tea.', 'en', { text: 'Стороны решили вопрос о чае.', language: 'ru' }],
    ['Міністерство підтвердило зустріч: того дня Раман не був у Луцьку.', 'uk', apart],
    ['Работы не займут десять месяцев.', 'ru', term],
    ['Министры говорили о поезде Нарвик — Орхус.', 'ru', train],
    ['Посол заявил, что паром продадут с торгов.', 'ru', rumour],
    ['Бригада не сможет прибыть в октябре.', 'ru', { text: 'Бригада сможет прибыть в октябре.', language: 'ru' }],
    ['The estimate has yet to be approved.', 'en', { text: 'Смету утвердили.', language: 'ru' }],
  ])('a denial does: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('negation');
  });
});
