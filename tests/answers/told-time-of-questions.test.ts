import { describe, expect, it } from 'vitest';
import { askInventedMeetings, linesOf } from './ask-invented-meetings.ts';

const ask = askInventedMeetings();

it.each([
  'Кто встречался с Асановым в марте 2024 года?',
  'Какой меморандум Солберг и Асанов подписали в марте 2024 года?',
  'Who met Asanov in March 2024?',
])('what happened in another month of the year is no answer, and its day is told: %s', async (question) => {
  const answer = await ask(question);
  expect(answer).toMatchObject({ refusal: 'other-time', citations: [] });
  expect(answer.text).toMatch(/15 (?:октября|October) 2024/u);
});

describe('the date before the quotes', () => {
  it('is said to be planned where the article announces it', async () => {
    expect(linesOf(await ask('Когда Фуэнтес встретился с Дальбергом в Осло?'))[0]).toMatch(
      /^Запланировано на 12 марта 2024/u,
    );
  });

  it('is that of the report that it took place, and not of the one that announced it', async () => {
    expect(linesOf(await ask('Когда Ортис была в Тампере?'))[0]).toMatch(/^Дата события: 10 июня 2023/u);
    expect(linesOf(await ask('На какой день был назначен визит Ортис в Тампере?'))[0]).toMatch(/9 июня 2023/u);
  });

  it('is said to be inferred where the article says a weekday', async () => {
    expect(linesOf(await ask('When did Castillo meet Otieno?'))[0]).toMatch(
      /^Date of the event: 5 July 2022 \(inferred/u,
    );
  });

  it.each([
    'Когда пройдёт следующая встреча Солберг и Асанова?',
    'Коли відбудеться наступна зустріч Сольберг і Асанова?',
    'When will Solberg and Asanov meet next?',
  ])('is not that of the report where what lies ahead is asked for: %s', async (question) => {
    const answer = await ask(question);
    expect(linesOf(answer)).toContain('Следующая встреча пройдёт в Осло 5 мая 2025 года.');
    expect(linesOf(answer).filter((line) => /^(?:Дата|Date of)/u.test(line))).toEqual([]);
  });

  it('is not given to what no sentence tells of', async () => {
    const told = linesOf(await ask('Когда Солберг осмотрела в Бишкеке плотину?'));
    expect(told.filter((line) => line.startsWith('Дата события'))).toEqual([]);
  });

  it.each([
    'Когда была предыдущая встреча Солберг и Асанова?',
    'When did Solberg meet Asanov before that?',
    'When was Solberg in Bishkek before?',
    'Когда Солберг была в Лиме?',
    'Когда Солберг назначили министром?',
    'Когда Солберг стала министром иностранных дел Норвегии?',
    'Когда Асанов приедет в Осло?',
    'Когда истекает меморандум Солберг и Асанова?',
  ])('is not that of the report where another event is asked for: %s', async (question) => {
    expect(linesOf(await ask(question)).filter((line) => /^(?:Дата|Date|\d)/u.test(line))).toEqual([]);
  });

  it('is not given to what was not done or only may be', async () => {
    for (const question of [
      'Когда Солберг и Асанов подписали протокол о признании дипломов?',
      'Когда Кастильо встретился с Дальбергом в Хельсинки?',
    ]) {
      expect(linesOf(await ask(question)).filter((line) => /^(?:Дата события|Запланировано)/u.test(line))).toEqual([]);
    }
  });
});
