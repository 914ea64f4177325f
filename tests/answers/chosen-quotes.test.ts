import { expect, it } from 'vitest';
import { isNoReport } from '../../src/answers/quoting/no-report.ts';
import { askInventedMeetings } from './ask-invented-meetings.ts';

const ask = askInventedMeetings();

it('a sentence that says "she" comes with the one that says who', async () => {
  const quotes = (await ask('Кого Солберг поблагодарила за гостеприимство?')).citations.map(({ quote }) => quote);
  expect(quotes.indexOf('Она поблагодарила за гостеприимство киргизских горных спасателей.')).toBeGreaterThan(0);
  expect(quotes[0]).toContain('Ингрид Солберг');
});

it('what a question takes for refused though it was done is said not to be there', async () => {
  const answer = await ask('Почему Солберг отказалась подписать меморандум с Асановым?');
  expect(answer.citations.map(({ quote }) => quote).join(' ')).toContain('подписали меморандум');
  expect(answer.notes?.join(' ')).toContain('«отказалась подписать»');
  expect((await ask('Почему Солберг и Асанов не подписали протокол?')).notes ?? []).toEqual([]);
});

it('an article asked for by its title, whole or cut short, is told by its opening', async () => {
  for (const title of ['Солберг и Асанов подписали меморандум в Бишкеке', 'Солберг и Асанов подписали меморандум…']) {
    const answer = await ask(`О чём говорится в статье «${title}»?`);
    expect(answer.citations[0]?.quote).toMatch(/^Министр иностранных дел Норвегии/u);
  }
});

it('names of a question are sought first where title and opening hold them all', async () => {
  expect((await ask('Кастильо и Отиено')).citations[0]?.path).toBe('lima.txt');
});

it.each([
  'Как цитировать: Иванов И. Встреча в Осло // Полюс, 2024.',
  'Читайте в следующем номере: интервью с Солберг.',
  '29 января 2026 г. · Ингрид Солберг · 3 мин.',
  'В первой версии заметки длина моста была указана неверно: 860 метров.',
  'Anna Berg contributed reporting from Oslo.',
  '图片来源：极地社',
])('what a page says of itself is no report: %s', (line) => {
  expect(isNoReport(line)).toBe(true);
});

it.each([
  'Источник в делегации рассказал о встрече в Осло.',
  'Солберг подписала меморандум | в Бишкеке.',
  'Фотографию подарил министр.',
])('what a report says is one: %s', (line) => {
  expect(isNoReport(line)).toBe(false);
});

it('who took part in a meeting is not answered with a list of meetings', async () => {
  const answer = await ask('Кто ещё был на переговорах Ортис и Вирты в Тампере?');
  expect(answer.statements.filter(({ text }) => /^\d/u.test(text))).toEqual([]);
});
