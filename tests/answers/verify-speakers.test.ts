import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const answered = { text: 'Ганбат ответил, что Монголия готова передать Казахстану треть долга.', language: 'ru' };
const officers = {
  text: 'Начальник отдела Талгат Алимов сообщил, что учиться будут шесть офицеров из Индонезии.',
  language: 'ru',
};
const after = {
  text: 'Долю расчётов довели до 90 %, сообщил Андрей Алимов после переговоров с Прией Раман.',
  language: 'ru',
};
const expects = { text: 'Литвиненко розраховує на весну, хоча аль-Фаласі називав літо.', language: 'uk' };
const promised = { text: 'Дорогу Карс — Ван обещают открыть до конца 2026 года.', language: 'ru' };

describe('who only tells something', () => {
  it.each([
    ['По словам Ганбата, треть долга Монголия готова передать Казахстану.', 'ru', answered],
    ['Шестеро индонезийских офицеров будут учиться, сообщил Алимов.', 'ru', officers],
    ['Долю расчётов довели до 90 %, сообщил Алимов.', 'ru', after],
    ['Литвиненко розраховує на весну.', 'uk', expects],
    ['The road from Kars to Van is promised by the end of 2026.', 'en', promised],
  ])('has no other part in it: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('shown');
  });

  it.each([
    ['Раман сообщила о 90 % расчётов.', 'ru', after],
    ['Аль-Фаласі розраховує на весну.', 'uk', expects],
    ['По словам Ганбата, треть долга Казахстан готов передать Монголии.', 'ru', answered],
  ])('is not mistaken for another: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).not.toBe('shown');
  });
});
