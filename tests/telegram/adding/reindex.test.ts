import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Adding } from '../../../src/adding/adding.ts';
import type { IngestProgress } from '../../../src/search/ingest/ingest-tally.ts';
import { type AddingBot, haste, startAddingBot } from '../../support/adding-bot.ts';
import { type FakeBotApi, startFakeBotApi } from '../../support/fake-bot-api.ts';
import { inventedPages } from '../../support/page-folder.ts';

let api: FakeBotApi;
let bot: AddingBot;
beforeAll(async () => {
  api = await startFakeBotApi();
});
afterEach(() => bot.dispose());
afterAll(() => api.stop());

const { 'oslo.txt': oslo, 'hanoi.txt': hanoi } = inventedPages;

/** Adding whose next ingests wait: until they are let go, each tells the progress it is given. */
function held() {
  const waiting: { tell: (progress: IngestProgress) => void; letGo: () => void }[] = [];
  let holds = true;
  const wrap = (adding: Adding): Adding => ({
    ...adding,
    ingest: async (onProgress) => {
      if (holds) {
        await new Promise<void>((letGo) => waiting.push({ tell: (progress) => onProgress?.(progress), letGo }));
      }
      return await adding.ingest(onProgress);
    },
  });
  const next = async () => {
    await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(1);
    return waiting.pop()!;
  };
  const holdNoMore = () => {
    holds = false;
  };
  return { wrap, next, holdNoMore };
}

describe('/reindex', () => {
  it('reads what is new and tells what became of it, and why a page was refused', async () => {
    bot = await startAddingBot(api, { pages: { 'oslo.txt': oslo } });
    bot.place.write('hanoi.txt', hanoi);
    bot.place.write('broken.pdf', 'no pdf');
    await api.say('/reindex', { from: bot.admin });
    const told = await bot.last('Прочитано: 2 статьи. Новых или изменённых: 1, исчезло: 0, скрыто: 0.');
    expect(told.text).toContain(
      'Не прочитано: 1 статья\n\nbroken.pdf: Содержимое файла не соответствует его расширению.',
    );
    expect(bot.audit()).toEqual(['reindex 1 stored, 0 removed']);
  });

  it('tells how far it is in one message, edited no more than every three seconds', async () => {
    const { wrap, next } = held();
    bot = await startAddingBot(api, { pages: { 'oslo.txt': oslo }, wrap });
    await api.say('/reindex', { from: bot.admin });
    const ingest = await next();
    await bot.last('Читаю страницы…');
    for (let done = 10; done <= 50; done += 10) {
      for (let step = done - 9; step <= done; step += 1) ingest.tell({ stage: 'reading', done: step, total: 100 });
      await bot.last(`Читаю страницы: ${done} из 100`);
    }
    const calls = await api.calls('editMessageText');
    const times = calls.filter(({ payload }) => payload.chat_id === bot.admin.id).map(({ at }) => at);
    expect(times).toHaveLength(5);
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]!).toBeGreaterThan(2700 / haste);
    ingest.letGo();
    await bot.last('Прочитано: 1 статья');
    expect(await api.botMessages(bot.admin.id)).toHaveLength(1);
  });

  it('is not told of any more after /stop, and goes on', async () => {
    const { wrap, next } = held();
    bot = await startAddingBot(api, { pages: { 'oslo.txt': oslo }, wrap });
    bot.place.write('hanoi.txt', hanoi);
    await api.say('/reindex', { from: bot.admin });
    const ingest = await next();
    await api.say('/stop', { from: bot.admin });
    await bot.last('Чтение продолжается');
    ingest.letGo();
    await expect.poll(async () => (await bot.library.summaries()).length, { timeout: 30_000 }).toBe(2);
    expect(bot.audit()).toEqual(['reindex not waited for']);
  });
});

describe('an addition that a stop falls into', () => {
  it('is ended by the next start, once', async () => {
    const { wrap, next, holdNoMore } = held();
    bot = await startAddingBot(api, { wrap });
    await api.sendFile('news.txt', hanoi, { from: bot.admin });
    await bot.last('Добавить эту статью');
    await bot.press('Добавить');
    await next();
    expect(bot.files('added')).toEqual(['news.txt']);
    holdNoMore();
    await bot.restart();
    await bot.last('Добавлено: статья № 1.');
    expect(bot.files('added')).toEqual(['news.txt']);
    expect(bot.audit()).toEqual(['add-article 1 added/news.txt']);
  });
});
