import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { makeWorkplace } from '../support/page-folder.ts';
import { askLibrary } from './ask-library.ts';

/** Invented: the people, the agency and their meetings do not exist. */
const pages = {
  'bishkek.txt': `Солберг и Асанов подписали меморандум в Бишкеке

Агентство "Полюс" 16.10.2024

Министр иностранных дел Норвегии Ингрид Солберг 15 октября 2024 года встретилась в Бишкеке с главой МИД Кыргызстана Эрмеком Асановым. Она поблагодарила за гостеприимство киргизских горных спасателей. Стороны подписали меморандум об охране ледников.

Протокол о признании дипломов министры не подписали. Следующая встреча пройдёт в Осло 5 мая 2025 года.
`,
  'oslo.txt': `В Осло ждут чилийского министра

Агентство "Полюс" 3.03.2024

Министр иностранных дел Чили Родриго Фуэнтес 12 марта 2024 года встретится в Осло с премьер-министром Норвегии Кнутом Дальбергом. Планируется обсудить рыболовство в Южной Атлантике.
`,
  'lima.txt': `Peru and Kenya talk about coffee

Polar Agency 7 July 2022

Foreign Minister Luis Castillo of Peru met Kenyan President Daniel Otieno in Lima on Tuesday. Kenya would train forty Peruvian coffee growers, Otieno said.
`,
  'denial.txt': `МИД: Ортис не встречалась с Виртой в Софии

Агентство "Полюс" 21.05.2023

Несколько каналов написали, что 18 мая 2023 года Марта Ортис и Юхан Вирта тайно встретились в Софии. В МИД Парагвая встречу опровергли.
`,
  'tampere.txt': `Марта Ортис приедет в Тампере

Агентство "Полюс" 2.06.2023

Министр иностранных дел Парагвая Марта Ортис 9 июня 2023 года посетит Тампере, где её примет министр Юхан Вирта.
`,
  'visit.txt': `Вирта и Ортис говорили о лесе

Агентство "Полюс" 11.06.2023

Министр Юхан Вирта вчера принял в Тампере министра иностранных дел Парагвая Марту Ортис.
`,
  'rumour.txt': `Возможна встреча Кастильо и Дальберга

Агентство "Полюс" 1.02.2023

Возможно, 20 февраля 2023 года Луис Кастильо встретится в Хельсинки с Кнутом Дальбергом, полагает аналитик. Кнут Дальберг и Луис Кастильо раньше не встречались.
`,
};

const place = makeWorkplace(pages);
const { library } = openLocalLibrary(place);

beforeAll(async () => {
  await library.ingest({});
});

afterAll(async () => {
  await library.close();
  place.dispose();
});

const ask = (text: string) => askLibrary(library, text);

const lines = (answer: Answer) => answer.statements.map(({ text }) => text);

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
    expect(lines(await ask('Что было 15 октября 2024?'))).toEqual([
      expect.stringMatching(/^15 октября 2024: «.*Асанов/u),
    ]);
  });

  it('lists all of them, marking what was planned and what day was inferred', async () => {
    expect(lines(await ask('Перечисли все встречи'))).toEqual([
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
    expect(lines(answer).every((line) => /^\d+ \p{L}+ \d{4}/u.test(line))).toBe(true);
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
    expect(lines(await ask('Когда Фуэнтес встретился с Дальбергом в Осло?'))[0]).toMatch(
      /^Запланировано на 12 марта 2024/u,
    );
  });

  it('is that of the report that it took place, and not of the one that announced it', async () => {
    expect(lines(await ask('Когда Ортис была в Тампере?'))[0]).toMatch(/^Дата события: 10 июня 2023/u);
    expect(lines(await ask('На какой день был назначен визит Ортис в Тампере?'))[0]).toMatch(/9 июня 2023/u);
  });

  it('is said to be inferred where the article says a weekday', async () => {
    expect(lines(await ask('When did Castillo meet Otieno?'))[0]).toMatch(
      /^Date of the event: 5 July 2022 \(inferred/u,
    );
  });

  it.each([
    'Когда пройдёт следующая встреча Солберг и Асанова?',
    'Коли відбудеться наступна зустріч Сольберг і Асанова?',
    'When will Solberg and Asanov meet next?',
  ])('is not that of the report where what lies ahead is asked for: %s', async (question) => {
    const answer = await ask(question);
    expect(lines(answer)).toContain('Следующая встреча пройдёт в Осло 5 мая 2025 года.');
    expect(lines(answer).filter((line) => /^(?:Дата|Date of)/u.test(line))).toEqual([]);
  });

  it('is not given to what no sentence tells of', async () => {
    const told = lines(await ask('Когда Солберг осмотрела в Бишкеке плотину?'));
    expect(told.filter((line) => line.startsWith('Дата события'))).toEqual([]);
  });

  it('is not given to what was not done or only may be', async () => {
    for (const question of [
      'Когда Солберг и Асанов подписали протокол о признании дипломов?',
      'Когда Кастильо встретился с Дальбергом в Хельсинки?',
    ]) {
      expect(lines(await ask(question)).filter((line) => /^(?:Дата события|Запланировано)/u.test(line))).toEqual([]);
    }
  });
});

describe('a question who somebody is', () => {
  it.each([
    ['Кто такой Дальберг?', 'премьер-министром Норвегии Кнутом Дальбергом'],
    ['кто такая солберг', 'Министр иностранных дел Норвегии Ингрид Солберг'],
    ['Хто такий Асанов?', 'главой МИД Кыргызстана Эрмеком Асановым'],
    ['Who is Otieno?', 'Kenyan President Daniel Otieno'],
  ])('shows the title with the name: %s', async (question, title) => {
    expect((await ask(question)).citations[0]?.quote).toContain(title);
  });

  it.each(['Кто такой Асан?', 'Кто такой Ержан Асанов?', 'Хто така Олена Сольберг?', 'Who is Henry Otieno?'])(
    'is refused for a name that only looks like one of the pages: %s',
    async (question) => {
      expect(await ask(question)).toMatchObject({ refusal: 'unknown-names' });
    },
  );

  it.each(['Кто такой Эрмек Асанов?', 'Хто така Інгрід Сольберг?', 'Who is Knut Dahlberg?'])(
    'knows a full name by its given name: %s',
    async (question) => {
      expect((await ask(question)).status).toBe('answered');
    },
  );

  it('is refused for what somebody else of that surname did', async () => {
    expect(await ask('Что Ержан Асанов подписал в Бишкеке?')).toMatchObject({ refusal: 'unknown-names' });
  });
});

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

describe('a refusal', () => {
  it.each([
    ['С кем встречалась Солберг в 2019 году?', 'С кем встречалась Солберг в 2024 году?'],
    ['Какие встречи были в 2019 году?', 'Какие встречи были в 2022 году?'],
    ['Какую зарплату получает Солберг?', 'Ингрид Солберг: какие встречи были в 2024 году?'],
    ['Яка зарплата у Сольберг?', 'Про що йдеться у статті «Солберг и Асанов подписали меморандум в Бишкеке»?'],
    ['What is the salary of Otieno?', 'Whom did Daniel Otieno meet in 2022?'],
    ['Какую зарплату получает Асанов?', 'Какие встречи были 15 октября 2024 года?'],
    ['Где родился Отиено?', 'О чём говорится в статье «Peru and Kenya talk about coffee»?'],
  ])('offers a question that is answered: %s', async (question, offered) => {
    const { suggestedQuestions = [] } = await ask(question);
    expect(suggestedQuestions).toContain(offered);
    for (const suggested of suggestedQuestions) expect((await ask(suggested)).status).toBe('answered');
  });

  it('does not take a holiday for somebody whom no page names', async () => {
    expect((await ask('Когда Солберг встретилась с Асановым перед Рождеством?')).refusal).not.toBe('unknown-names');
  });

  it('offers nothing beside what is no question to news', async () => {
    expect((await ask('Напиши стихи о Солберг')).suggestedQuestions).toBeUndefined();
  });
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
