import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AddingBot, startAddingBot } from '../../support/adding-bot.ts';
import { type FakeBotApi, startFakeBotApi } from '../../support/fake-bot-api.ts';
import { inventedPages } from '../../support/page-folder.ts';

let api: FakeBotApi;
let bot: AddingBot;
beforeAll(async () => {
  api = await startFakeBotApi();
});
afterEach(() => bot.dispose());
afterAll(() => api.stop());

const say = (text: string) => api.say(text, { from: bot.admin });
const numbers = async () => (await bot.library.summaries()).map(({ number }) => number).sort();

describe('/remove', () => {
  it('hides an article after a question, keeps its file, and a button brings it back under its number', async () => {
    bot = await startAddingBot(api, { pages: inventedPages });
    await say('/remove 1');
    expect((await bot.last('Скрыть эту статью?')).text).toContain('Вьетнам и Перу');
    expect(await numbers()).toEqual([1, 2, 3]);
    await bot.press('Скрыть');
    await bot.last('Статья № 1 скрыта');
    expect(await numbers()).toEqual([2, 3]);
    expect(bot.corrections()).toEqual([{ path: 'hanoi.txt', exclude: true }]);
    expect(readFileSync(join(bot.place.pages, 'hanoi.txt'), 'utf8')).toBe(inventedPages['hanoi.txt']);
    await say('Что подписали Вьетнам и Перу?');
    await bot.last('В источниках нет');
    const hidden = (await api.botMessages(bot.admin.id)).find(({ text }) => text.includes('скрыта'));
    await bot.press('Вернуть', hidden);
    await bot.until((messages) => messages.some(({ text }) => text.startsWith('Статья № 1 снова в источниках.')));
    expect(await numbers()).toEqual([1, 2, 3]);
    expect(bot.audit()).toEqual(['hide-article 1 hanoi.txt', 'restore-article 1 hanoi.txt']);
  });

  it('changes nothing when the question is answered with no', async () => {
    bot = await startAddingBot(api, { pages: inventedPages });
    await say('/remove 1');
    await bot.last('Скрыть эту статью?');
    await bot.press('Отмена');
    await bot.until(([card]) => card?.text.includes('Скрыть эту статью?') === false);
    expect([await numbers(), bot.audit()]).toEqual([[1, 2, 3], []]);
  });

  it('wants the number of an article that there is', async () => {
    bot = await startAddingBot(api, { pages: inventedPages });
    for (const [command, reply] of [
      ['/remove', 'Укажите номер статьи: /remove 12'],
      ['/remove 99', 'с номером 99 нет'],
      ['/remove all', 'Укажите номер статьи'],
      ['/restore x', 'Укажите номер статьи: /restore 12'],
      ['/restore', 'Скрытых статей нет'],
      ['/restore 99', 'с номером 99 нет'],
      ['/restore 1', 'Статья № 1 не скрыта'],
    ] as const) {
      await say(command);
      await bot.last(reply);
    }
  });

  it('changes nothing while the operator’s corrections have a fault, and says so', async () => {
    bot = await startAddingBot(api, { pages: inventedPages });
    bot.correctBadly();
    await say('/remove 1');
    await bot.last('Скрыть эту статью?');
    await bot.press('Скрыть');
    await bot.last('В файле corrections.jsonl есть ошибка');
    expect([await numbers(), bot.audit()]).toEqual([[1, 2, 3], []]);
  });
});

describe('a page that is hidden', () => {
  it('can be brought back by /restore, also after a restart', async () => {
    bot = await startAddingBot(api, { pages: inventedPages });
    await say('/remove 2');
    await bot.last('Скрыть эту статью?');
    await bot.press('Скрыть');
    await bot.last('Статья № 2 скрыта');
    await bot.restart();
    await say('/restore');
    expect((await bot.last('Скрытые статьи')).text).toMatch(/№\s2\s+lisbon\.txt/);
    await say('/restore 2');
    await bot.last('Португалія та Кенія');
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  it('is named as hidden when it is sent again, and not added twice', async () => {
    bot = await startAddingBot(api, { pages: inventedPages });
    await say('/remove 1');
    await bot.last('Скрыть эту статью?');
    await bot.press('Скрыть');
    await bot.last('Статья № 1 скрыта');
    await api.sendFile('again.txt', inventedPages['hanoi.txt'], { from: bot.admin });
    await bot.last('уже есть, но скрыта: № 1');
    await bot.press('Вернуть');
    await bot.last('Вьетнам и Перу');
    expect(await numbers()).toEqual([1, 2, 3]);
  });
});
