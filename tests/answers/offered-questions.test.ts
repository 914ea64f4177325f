import { describe, expect, it } from 'vitest';
import { askInventedMeetings } from './ask-invented-meetings.ts';
import { askPages } from './ask-pages.ts';

const ask = askInventedMeetings();

/** What is offered beside the refusal of a question; fails where it is answered. */
async function offeredTo(question: string): Promise<readonly string[]> {
  const { status, suggestedQuestions = [] } = await ask(question);
  expect(status).not.toBe('answered');
  return suggestedQuestions;
}

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

  it.each([
    ['Когда Солбрерг встретилась с Асановым?', 'Когда Солберг встретилась с Асановым?'],
    ['Когда Дальбнерр встретится с Фуэнтесом?', 'Когда Дальберг встретится с Фуэнтесом?'],
    ['When did Daniel Otiedno visit Lima?', 'When did Daniel Otieno visit Lima?'],
  ])('offers a name as the pages spell it: %s', async (question, offered) => {
    expect(await offeredTo(question)).toContain(offered);
  });

  it('offers no name that is another', async () => {
    const ofOther = await offeredTo('Когда Сандберг встретилась с Асановым?');
    expect(ofOther.filter((offered) => offered.startsWith('Когда'))).toEqual([]);
  });

  it('does not take a holiday for somebody whom no page names', async () => {
    expect((await ask('Когда Солберг встретилась с Асановым перед Рождеством?')).refusal).not.toBe('unknown-names');
  });

  it('offers nothing beside what is no question to news', async () => {
    expect((await ask('Напиши стихи о Солберг')).suggestedQuestions).toBeUndefined();
  });
});

it.each(['О чём Эльза Квист говорила с Бруно Таском?', 'Сколько длилась встреча Эльзы Квист и Бруно Таска?'])(
  'what several did with each other is not told by a page that names them apart: %s',
  async (question) => {
    expect(await ask(question)).toMatchObject({ refusal: 'never-together', citations: [] });
    expect((await ask('Сколько часов Эльза Квист говорила с рыбаками?')).status).toBe('answered');
  },
);

describe('a title that is offered', () => {
  const title = `${'挪威外长索尔贝格与智利外长富恩特斯在奥斯陆就捕鱼配额和科研考察举行会谈'.repeat(3)}`;
  const askChinese = askPages({
    'oslo.txt': `${title}

2024年3月12日

挪威外长索尔贝格3月12日在奥斯陆同智利外长富恩特斯举行会谈。双方就捕鱼配额和科研考察交换了意见。
`,
  });

  it('is cut even where it has no spaces, and to more than its first sign', async () => {
    const { suggestedQuestions = [] } = await askChinese('索尔贝格的工资是多少？');
    const cut = suggestedQuestions.find((question) => question.includes('…'));
    expect(cut).toContain(title.slice(0, 60));
    expect(cut).not.toContain(title);
  });
});
