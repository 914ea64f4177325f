import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const russian = { text: 'Согласованы часы работы лаборатории, больницу и верфь откроют в мае.', language: 'ru' };
const ukrainian = {
  text: 'Погодили години роботи лабораторії; лікарню, літаки й верф перевірять у травні.',
  language: 'uk',
};
const english = {
  text: 'A bridge will be built and its border patrol doubled; planes will fly in May.',
  language: 'en',
};

describe('the word that a statement begins with', () => {
  it.each([
    ['an impersonal participle', 'Узгоджено години роботи лабораторії.', 'uk', russian],
    ['a thing that lasts', 'Розмова тривала до травня.', 'uk', russian],
    ['a noun in a case', 'Лікарню відкриють у травні.', 'uk', russian],
    ['with ё', 'Самолёты полетят в мае.', 'ru', english],
    ['of the neighbour language', 'Верфь проверят в мае.', 'ru', ukrainian],
    ['an infinitive', 'Перевіряти лікарню будуть у травні.', 'uk', english],
    ['with an apostrophe', "Зв'язок із лабораторією відновлять у травні.", 'uk', english],
    ['a short base with its ending', 'Семьям врачей дадут больницу.', 'ru', ukrainian],
    ['an adjective before its noun', 'Нульове мито діятиме з травня.', 'uk', english],
    ['a noun before another in its case', 'Елеватор місткістю дві тонни перевірять у травні.', 'uk', english],
    [
      'a word before a name',
      'Порт Фунафуті перевірять у травні.',
      'uk',
      { text: 'В мае проверят порт Фунафути.', language: 'ru' },
    ],
    ['a Romanian noun with its article', 'Construcția va începe în mai.', 'ro', english],
    ['a Kazakh noun with its endings', 'Шекараның күзеті мамырда күшейтіледі.', 'kk', english],
  ])('is no name: %s', (_what, statement, language, page) => {
    expect(verdictOn(statement, language, page)).not.toBe('name');
  });

  it.each([
    ['Романо заявил о больнице и верфи.', 'ru', russian],
    ['Чиквашвили откроет больницу и верфь в мае.', 'ru', russian],
    ['Толстая заявила о больнице и верфи.', 'ru', russian],
    ['Корсунский лаборатории не открывал.', 'ru', russian],
    ['Иван Фунафути проверит верфь в мае.', 'ru', { text: 'В мае проверят порт Фунафути и верфь.', language: 'ru' }],
    ['Терзян відкриє лікарню у травні.', 'uk', russian],
    ["Дем'яненко відкриє лікарню у травні.", 'uk', russian],
    ['Донати відкриє лікарню у травні.', 'uk', russian],
    ['Dumitrescu va construi podul în mai.', 'ro', english],
  ])('is a name that the page must hold: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('name');
  });
});
