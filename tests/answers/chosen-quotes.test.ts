import { expect, it } from 'vitest';
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
