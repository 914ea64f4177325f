import { describe, expect, it } from 'vitest';
import { askInventedMeetings, linesOf } from './ask-invented-meetings.ts';

const ask = askInventedMeetings();

describe('a question for the meetings of a time', () => {
  it.each([
    'Какие встречи были в 2024 году?',
    'Які зустрічі були у 2024 році?',
    'Which meetings were there in 2024?',
    'what happened in 2024',
  ])('is answered with a line a meeting, by the day of the event: %s', async (question) => {
    expect((await ask(question)).citations.map(({ path }) => path)).toEqual(['oslo.txt', 'bishkek.txt']);
  });

  it('takes one meeting for a list, and a day as well as a year', async () => {
    expect(linesOf(await ask('Что было 15 октября 2024?'))).toEqual([
      expect.stringMatching(/^15 октября 2024: «.*Асанов/u),
    ]);
  });

  it('lists all of them, marking what was planned and what day was inferred', async () => {
    expect(linesOf(await ask('Перечисли все встречи'))).toEqual([
      expect.stringMatching(/^5 июля 2022 \(дата выведена\): «Foreign Minister Luis Castillo/u),
      expect.stringMatching(/^9 июня 2023 \(по плану\): /u),
      expect.stringMatching(/^10 июня 2023 \(дата выведена\): /u),
      expect.stringMatching(/^12 марта 2024 \(по плану\): /u),
      expect.stringMatching(/^15 октября 2024: /u),
    ]);
  });

  it('lists none that its own report denies', async () => {
    expect((await ask('Какие встречи были в мае 2023 года?')).citations).toEqual([]);
    expect(
      (await ask('С кем Ортис встречалась в мае 2023 года?')).statements.filter(({ text }) => /^\d/u.test(text)),
    ).toEqual([]);
  });

  it('is refused for a time without any', async () => {
    expect(await ask('Какие встречи были в 2019 году?')).toMatchObject({ refusal: 'other-time' });
  });
});

describe('a question for the meetings of places or parties', () => {
  it.each([
    'Какие встречи были в Бишкеке и Осло?',
    'Які зустрічі були в Бішкеку та Осло?',
    'What meetings were there in Oslo and Bishkek?',
    'Какие переговоры вели Чили и Кыргызстан?',
  ])('has a line for each place: %s', async (question) => {
    const answer = await ask(question);
    expect(answer.citations.map(({ path }) => path)).toEqual(['oslo.txt', 'bishkek.txt']);
    expect(linesOf(answer).every((line) => /^\d+ \p{L}+ \d{4}/u.test(line))).toBe(true);
  });

  it.each(['Какие встречи были в Бишкеке в 2024 году?', 'Бишкекте 2024 жылы қандай кездесулер өтті?'])(
    'is content with one of the time asked about: %s',
    async (question) => {
      expect((await ask(question)).citations.map(({ path }) => path)).toEqual(['bishkek.txt']);
    },
  );

  it.each(['Какие встречи были в Бишкеке в 2022 году?', 'Встречи в Осло и Лиме в 2024 году'])(
    'takes no meeting of another time, or of another place: %s',
    async (question) => {
      const paths = (await ask(question)).citations.map(({ path }) => path);
      expect(paths.filter((path) => path !== 'oslo.txt')).toEqual([]);
    },
  );
});

describe('a question for those of one meeting, or for another thing of it', () => {
  it.each([
    'Кто был на встрече министров Норвегии и Кыргызстана?',
    'Who attended the talks of Vilma Ortis and Juhan Virta?',
    'К какой дате была приурочена встреча Вирты с Ортис?',
  ])('is given no list of meetings: %s', async (question) => {
    const lines = linesOf(await ask(question));
    expect(lines.filter((line) => /^\d+ \p{L}+ \d{4}.*: [«“]/u.test(line))).toEqual([]);
  });
});
