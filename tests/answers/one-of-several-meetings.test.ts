import { describe, expect, it } from 'vitest';
import { askPages } from './ask-pages.ts';

/** Invented. */
const pages = {
  'fourth.txt': `Литвин провёл четвёртый раунд переговоров с Омари

Агентство "Полюс" 16.12.2023

Министр торговли Игорь Литвин 15 декабря 2023 года провёл с министром Занзибара Саидом Омари четвёртый раунд переговоров о пряностях. Третий раунд состоялся 8 сентября в Одессе. Подписание намечено на весну.
`,
};

const ask = askPages(pages);

describe('which of several meetings is asked for', () => {
  it.each([
    'Когда прошёл третий раунд переговоров Литвина с Омари?',
    'Коли був третій раунд переговорів Литвина з Омарі?',
    'When was the third round of talks between Lytvyn and Omari?',
  ])('is not answered with the day of another: %s', async (question) => {
    const { statements } = await ask(question);
    const dated = statements.filter(({ text }) => !text.includes('раунд'));
    expect(dated.map(({ text }) => text).join(' ')).not.toMatch(/15/);
  });

  it('is answered with its own day', async () => {
    const { statements } = await ask('Когда прошёл четвёртый раунд переговоров Литвина с Омари?');
    expect(statements[0]?.text).toContain('15 декабря 2023');
  });

  it('and no number is needed where none is asked', async () => {
    const { statements } = await ask('Когда Литвин провёл переговоры с Омари о пряностях?');
    expect(statements[0]?.text).toContain('15 декабря 2023');
  });
});
