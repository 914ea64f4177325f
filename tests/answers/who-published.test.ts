import { describe, expect, it } from 'vitest';
import { linesOf } from './ask-invented-meetings.ts';
import { askPages } from './ask-pages.ts';

/** Invented, as all names in it; two sites print it. */
const report = `Министр рыболовства Чили Родриго Фуэнтес 12 марта 2024 года встретился в Осло с премьер-министром Норвегии Кнутом Дальбергом. Стороны договорились открыть общую школу капитанов в Бергене. Учиться в ней будут сорок чилийцев, сказал Дальберг после переговоров. Занятия начнутся осенью, преподавать станут капитаны спасательного флота.
`;
const pages = {
  'later.txt': `Чили и Норвегия откроют школу капитанов\n\nИсточник: Полярный вестник\n\n14.03.2024\n\n${report}`,
  'morning.txt': `Чили и Норвегия откроют школу капитанов\n\nИсточник: Южный маяк\n\n13.03.2024\n\n${report}`,
  'unsigned.txt': `Паром пойдёт в Нарву\n\nКапитан порта Эльза Квист 3 мая 2024 года сообщила послу Юхану Вирте, что паром из Котки пойдёт в Нарву с июня. Билеты будут стоить сорок евро.\n`,
};
const ask = askPages(pages);

describe('a question which outlet reported something', () => {
  it.each([
    ['Какие издания написали о школе капитанов в Бергене?', 'Опубликовано: '],
    ['Які сайти повідомили про школу капітанів у Бергені?', 'Опубліковано: '],
    ['Which outlets reported that Chile and Norway would open a school of captains in Bergen?', 'Published by: '],
  ])('names each that did, each by its own page, before the quotes: %s', async (question, label) => {
    const { statements, citations } = await ask(question);
    const named = statements.slice(0, 2).map(({ text, citations: [number] }) => [text, citations[number! - 1]!.path]);
    expect(named.toSorted()).toEqual([
      [`${label}Полярный вестник.`, 'later.txt'],
      [`${label}Южный маяк.`, 'morning.txt'],
    ]);
    expect(statements[2]?.text).toContain('школу капитанов');
  });

  it('puts the earliest page first where the first is asked for', async () => {
    const lines = linesOf(await ask('Кто первым сообщил о школе капитанов в Бергене?'));
    expect(lines.slice(0, 2)).toEqual([
      'Опубликовано: Южный маяк, 13 марта 2024.',
      'Опубликовано: Полярный вестник, 14 марта 2024.',
    ]);
  });

  it('says so where the page does not name its publisher', async () => {
    const [first] = linesOf(await ask('Какая газета рассказала о пароме из Котки в Нарву?'));
    expect(first).toBe('Издание на странице не названо.');
  });

  it.each(['Что «Южный маяк» писал о школе капитанов в Бергене?', 'Кто сообщил послу Юхану Вирте о пароме в Нарву?'])(
    'is told apart from one that asks what was said, and by whom: %s',
    async (question) => {
      expect(linesOf(await ask(question)).join()).not.toMatch(/Опубликовано|не названо/u);
    },
  );
});
