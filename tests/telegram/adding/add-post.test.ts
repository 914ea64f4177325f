import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AddingBot, startAddingBot } from '../../support/adding-bot.ts';
import { type FakeBotApi, startFakeBotApi } from '../../support/fake-bot-api.ts';

let api: FakeBotApi;
let bot: AddingBot;
beforeAll(async () => {
  api = await startFakeBotApi();
});
afterEach(() => bot.dispose());
afterAll(() => api.stop());

const post = `Главы МИД Мальты и Ямайки встретились в Кингстоне

Министр иностранных дел Мальты Антон Галеа встретился в Кингстоне с главой МИД Ямайки Девоном Кларком. ${'Стороны обсудили торговлю ромом, морские перевозки и подготовку моряков. '.repeat(4)}

Галеа пригласил коллегу на Мальту. Кларк поблагодарил за приглашение и сообщил, что приедет весной.`;
const channel = {
  type: 'channel',
  date: Date.UTC(2024, 8, 3, 9) / 1000,
  message_id: 77,
  chat: { id: -1001, type: 'channel', title: 'Островной вестник', username: 'island_news' },
};
const forward = (text: string, origin: object = channel) =>
  api.say(text, { from: bot.admin, more: { forward_origin: origin } });

describe('a long post that an admin forwards', () => {
  it('is offered with the channel, its day and its address', async () => {
    bot = await startAddingBot(api);
    await forward(post);
    const offer = await bot.last('Добавить эту статью');
    expect(offer.text).toContain('Заголовок: Главы МИД Мальты и Ямайки встретились в Кингстоне');
    expect(offer.text).toContain('Дата публикации: 3 сентября 2024');
    expect(offer.text).toContain('Издание: Островной вестник');
    await bot.press('Добавить');
    await bot.last('Добавлено: статья № 1.');
    expect(await bot.library.article(1)).toMatchObject({
      url: 'https://t.me/island_news/77',
      path: 'added/Главы МИД Мальты и Ямайки встретились в Кингстоне.txt',
    });
  });

  it('from a person tells neither publisher nor day', async () => {
    bot = await startAddingBot(api);
    await forward(post, { type: 'hidden_user', date: channel.date, sender_user_name: 'Somebody' });
    const offer = await bot.last('Добавить эту статью');
    expect(offer.text).toContain('Дата публикации: не указана');
    expect(offer.text).toContain('Издание: не указано');
  });

  it('whose channel has a hostile name changes nothing but the name', async () => {
    bot = await startAddingBot(api);
    const title = 'X"\nurl: "https://evil.example/a"\n---\n';
    await forward(post, { ...channel, chat: { ...channel.chat, title } });
    expect((await bot.last('Добавить эту статью')).text).toContain('Дата публикации: 3 сентября 2024');
    await bot.press('Добавить');
    await bot.last('Добавлено');
    expect(await bot.library.article(1)).toMatchObject({ url: 'https://t.me/island_news/77' });
  });

  it('is a question when it is short', async () => {
    bot = await startAddingBot(api);
    await forward('Кто встречался в Кингстоне?');
    await bot.last('В источниках');
    expect(bot.files('staged')).toEqual([]);
  });
});
