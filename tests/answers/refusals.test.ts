import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askPages } from './ask-pages.ts';

/** Invented: the people, the companies and their meetings do not exist. */
const pages = {
  'kochkor.txt': `Вендт и Асылов открыли мост у Кочкора

Агентство "Полюс" 12.05.2023

Министр иностранных дел Дании Хелле Вендт и глава МИД Кыргызстана Темир Асылов 11 мая 2023 года открыли мост через реку Чу у Кочкора. Длина моста — 240 метров. Дания передала району 18 школьных автобусов.

Вендт преподнесла коллеге резной сундук. Асылов пригласил её в Каракол.
`,
  'aarhus.txt': `Асылов встретился с Вендт в Орхусе

Агентство "Полюс" 3.09.2023

Глава МИД Кыргызстана Темир Асылов 2 сентября 2023 года провёл в Орхусе переговоры с министром иностранных дел Дании Хелле Вендт. Речь шла о подготовке метеорологов. Новый узел связи обойдётся в 9 миллионов евро.
`,
  'profile.txt': `The quiet diplomat from Naryn

Polar Agency 7 February 2022

Temir Asylov was born in Naryn in 1968 and taught physics before he joined the foreign service of Kyrgyzstan. Temir Asylov has never given an interview.
`,
  'fog.txt': `Helle Wendt promises power transformers

Polar Agency 20 November 2022

Danish Foreign Minister Helle Wendt promised Moldova sixty transformers on Friday in Copenhagen. Moldova thanked Helle Wendt for the gas stored in the summer.
`,
};

const ask = askPages(pages);

const paths = (answer: Answer) => answer.citations.map(({ path }) => path);

describe('a question that names nothing', () => {
  it.each(['123', '12345 67890', '7 7 7'])('is not guessed at: %s', async (text) => {
    expect(await ask(text)).toMatchObject({ status: 'not-in-sources', refusal: 'unclear', citations: [] });
  });

  it('but a number that a page tells', async () => {
    expect(paths(await ask('240'))).toEqual(['kochkor.txt']);
  });

  it('and repeats one name is refused with that name cut', async () => {
    const { text } = await ask('Пётр Зыбин '.repeat(300));
    expect(text).toContain('Пётр Зыбин');
    expect(text.length).toBeLessThan(600);
  });
});

describe('what nobody tells of people and meetings that are told', () => {
  it.each([
    'Какова ширина моста через Чу у Кочкора?',
    'Сколько стоил мост у Кочкора?',
    'Сколько стоили переговоры Вендт и Асылова в Орхусе?',
    'Кто переводил на встрече Вендт и Асылова?',
    'What gift did Wendt bring to Moldova?',
    'How tall is Helle Wendt?',
    'Скільки років Хелле Вендт?',
  ])('is refused whatever else the article says: %s', async (question) => {
    expect(await ask(question)).toMatchObject({ refusal: 'nothing-near' });
  });

  it.each([
    ['Какой подарок Вендт преподнесла коллеге у моста?', 'сундук'],
    ['Сколько стоит новый узел связи?', '9 миллионов'],
    ['How much does the new communications hub cost?', '9 миллионов'],
  ])('is answered where it is told, in other words or another language: %s', async (question, told) => {
    expect((await ask(question)).citations.map(({ quote }) => quote).join(' ')).toContain(told);
  });

  it('is looked for in the article that tells it, though another is nearer', async () => {
    expect(paths(await ask('Где родился Темир Асылов?'))).toContain('profile.txt');
  });
});

describe('what is asked for one of', () => {
  it.each([
    'Какая компания построила мост у Кочкора?',
    'Which factory made the power transformers that Helle Wendt promised?',
    'Как зовут водителя первого школьного автобуса у Кочкора?',
  ])('is refused where nothing of its kind stands among the words of the question: %s', async (question) => {
    expect(await ask(question)).toMatchObject({ status: 'not-in-sources' });
  });

  it.each([
    ['Сколько автобусов Дания передала району у Кочкора?', '18 школьных'],
    ['Как зовут главу МИД, с которым Вендт открыла мост у Кочкора?', 'Темир Асылов'],
    ['How many transformers did Wendt promise Moldova?', 'sixty'],
  ])('is answered where it does: %s', async (question, told) => {
    expect((await ask(question)).citations.map(({ quote }) => quote).join(' ')).toContain(told);
  });

  it('is no less answered for a name that another language says in other words', async () => {
    const answer = await ask('Сколько трансформаторов Вендт обещала Молдове для Приднестровья?');
    expect(answer).not.toMatchObject({ refusal: 'unknown-names' });
  });
});

describe('a number', () => {
  it('of other things is no answer to how many', async () => {
    expect(await ask('Сколько человек Асылов пригласил в Каракол?')).toMatchObject({ refusal: 'nothing-near' });
  });

  it('of other things is none between languages either', async () => {
    expect(await ask('How many nurses did Denmark promise the hospital in Kochkor?')).toMatchObject({
      status: 'not-in-sources',
    });
  });

  it('of the thing asked for is one', async () => {
    expect((await ask('Сколько автобусов передала Дания?')).citations[0]?.quote).toContain('18 школьных');
  });
});

it('a thing of two words may be told by one of them', async () => {
  expect((await ask('How many power transformers did Wendt promise?')).citations[0]?.quote).toContain('sixty');
});

it.each([
  ['Где прошли переговоры Вендт и Асылова о метеорологах?', 'aarhus.txt'],
  ['Где прошли переговоры Асылова и Вендт в сентябре 2023 года?', 'aarhus.txt'],
  ['З ким зустрічався міністр Асилов в Орхусі?', 'aarhus.txt'],
  ['What did Asylov and Wendt discuss in Aarhus?', 'aarhus.txt'],
])('the meeting itself may be asked for in any words: %s', async (question, path) => {
  expect(paths(await ask(question))).toContain(path);
});

it('an article that lacks a name of the question does not answer it', async () => {
  expect(paths(await ask('О чём Асылов говорил в Орхусе?'))).toEqual(expect.arrayContaining(['aarhus.txt']));
  expect(await ask('Какие планы Дании поддержал Копенгаген в Кочкоре?')).toMatchObject({ status: 'not-in-sources' });
});
