import { describe, expect, it } from 'vitest';
import { askInventedMeetings } from './ask-invented-meetings.ts';

const ask = askInventedMeetings();

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
