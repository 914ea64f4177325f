import { rmSync } from 'node:fs';
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

const { 'oslo.txt': oslo, 'hanoi.txt': hanoi } = inventedPages;
const confirm = 'Добавить эту статью в источники?';
const sendHanoi = (name = 'Ханой.txt') => api.sendFile(name, hanoi, { from: bot.admin });

describe('a file that an admin sends', () => {
  it('is shown as it was understood, and added with a permanent number when he says so', async () => {
    bot = await startAddingBot(api, { pages: { 'oslo.txt': oslo } });
    await sendHanoi();
    const offer = await bot.last(confirm);
    for (const words of [
      'Заголовок: Вьетнам и Перу подписали соглашение о кофе',
      'Дата публикации: 5 июля 2022 (указана на странице)',
      'Дата на странице: «05.07.2022»',
      'Издание: Агентство "Полюс"',
      'Язык: русский',
      '1 фрагмент',
      'В Ханое состоялись переговоры',
    ]) {
      expect(offer.text).toContain(words);
    }
    expect(bot.labels(offer)).toEqual(['Добавить', 'Отмена', '✎ Заголовок', '✎ Дата', '✎ Издание']);
    expect([bot.files('added'), bot.files('staged').length]).toEqual([[], 1]);
    await bot.press('Добавить');
    const added = await bot.last('Добавлено: статья № 2.');
    expect(added.messageId).toBe(offer.messageId);
    expect([bot.files('added'), bot.files('staged')]).toEqual([['Ханой.txt'], []]);
    expect(await bot.library.article(2)).toMatchObject({ path: 'added/Ханой.txt', publishedOn: '2022-07-05' });
    expect(bot.audit()).toEqual(['add-article 2 added/Ханой.txt']);
    await api.say('Что подписали Вьетнам и Перу?', { from: bot.admin });
    expect((await bot.last('Вьетнам и Перу подписали соглашение о кофе')).text).toContain('5 июля 2022');
  });

  it('is dropped when he says so, and both buttons are dead then', async () => {
    bot = await startAddingBot(api);
    await sendHanoi();
    const offer = await bot.last(confirm);
    await bot.press('Отмена');
    await bot.last('Статья не добавлена.');
    expect([bot.files('added'), bot.files('staged')]).toEqual([[], []]);
    await bot.press('Добавить', offer);
    await api.say('/about', { from: bot.admin });
    await bot.until((messages) => messages.length === 2);
    expect(bot.files('added')).toEqual([]);
  });

  it('waits for his word over a restart', async () => {
    bot = await startAddingBot(api);
    await sendHanoi();
    const offer = await bot.last(confirm);
    await bot.restart();
    await bot.press('Добавить', offer);
    await bot.last('Добавлено: статья № 1.');
  });

  it.each(['../../etc/кофе.txt', '..\\..\\кофе.txt', '/кофе.txt', '.кофе.txt', 'кофе\u202e.txt'])(
    'called %j is stored as кофе.txt',
    async (name) => {
      bot = await startAddingBot(api);
      await sendHanoi(name);
      await bot.last(confirm);
      await bot.press('Добавить');
      await bot.last('Добавлено');
      expect(bot.files('added')).toEqual(['кофе.txt']);
    },
  );

  it('of a name that is taken gets a number, also where the article of that name is gone: its number is nobody else’s', async () => {
    bot = await startAddingBot(api);
    const add = async (text: string) => {
      await api.sendFile('news.txt', text, { from: bot.admin });
      await bot.last(confirm);
      await bot.press('Добавить');
      await bot.last('Добавлено');
    };
    await add(oslo);
    await add(hanoi);
    expect(bot.files('added')).toEqual(['news-2.txt', 'news.txt']);
    rmSync(join(bot.place.data, 'added', 'news.txt'));
    await bot.library.ingest({});
    await add(oslo);
    expect(bot.files('added')).toEqual(['news-2.txt', 'news-3.txt']);
    expect((await bot.library.summaries()).map(({ number }) => number).sort()).toEqual([2, 3]);
  });

  it('whose page is in the sources is named by its number and not kept', async () => {
    bot = await startAddingBot(api, { pages: { 'oslo.txt': oslo } });
    await api.sendFile('again.txt', oslo, { from: bot.admin });
    expect((await bot.last('Эта страница уже есть в источниках: № 1.')).text).toContain('Глава МИД Норвегии');
    expect(bot.files('staged')).toEqual([]);
  });

  it.each([
    ['x.exe', 'MZ', 'Файлы такого вида не читаются'],
    ['x', 'текст', 'Файлы такого вида не читаются'],
    ['x.jsonl', '{}', 'Файлы такого вида не читаются'],
    ['x.txt', '', 'Файл пуст'],
    ['x.txt', '\u0000\u0001\u0002', 'двоичные данные'],
    ['x.pdf', 'текст', 'не соответствует его расширению'],
    ['x.docx', 'PK', 'не соответствует его расширению'],
  ])('%s of %j is refused with the reason', async (name, text, reason) => {
    bot = await startAddingBot(api);
    await api.sendFile(name, text, { from: bot.admin });
    expect(bot.labels(await bot.last(reason))).toEqual([]);
    expect(bot.files('staged')).toEqual([]);
  });

  it('of more than 20 MB is refused before it is fetched', async () => {
    bot = await startAddingBot(api);
    const more = { text: undefined, document: { file_id: 'f', file_name: 'x.txt', file_size: 20 * 1024 * 1024 + 1 } };
    const before = (await api.calls('getFile')).length;
    await api.say('', { from: bot.admin, more });
    await bot.last('до 20 МБ');
    expect(await api.calls('getFile')).toHaveLength(before);
  });

  it('is fetched again where Telegram fails for a moment, and asked for anew where it does not give it out', async () => {
    bot = await startAddingBot(api);
    await api.plan({ method: 'download', what: { kind: 'html', status: 502 } });
    await sendHanoi();
    await bot.last(confirm);
    await api.plan({
      method: 'getFile',
      what: { kind: 'refuse', code: 400, description: 'Bad Request: file is too big' },
    });
    await sendHanoi();
    await bot.last('Telegram не отдал файл');
    expect(bot.running().log()).not.toContain(api.token);
  });
});

describe('what an admin sets right before it is added', () => {
  it('is asked for, checked, shown, and kept as a correction', async () => {
    bot = await startAddingBot(api);
    await sendHanoi();
    const first = await bot.last(confirm);
    await bot.press('Дата');
    await bot.last('Пришлите следующим сообщением дату публикации');
    for (const wrong of [
      'вчера',
      '03/04/2022',
      '31 февраля 2022',
      'июль 2022',
      '1 июля 2099',
      '5 июля 2022 и 6 июля 2022',
    ]) {
      await api.say(wrong, { from: bot.admin });
      const { messageId } = await bot.last('Не понимаю эту дату');
      await bot.until((messages) => messages.at(-1)!.messageId >= messageId);
    }
    await bot.restart();
    await api.say('6 июля 2022', { from: bot.admin });
    expect((await bot.last(confirm)).text).toContain('Дата публикации: 6 июля 2022 (исправлено вручную)');
    await bot.until(
      (messages) => bot.labels(messages.find(({ messageId }) => messageId === first.messageId)!).length === 0,
    );
    await bot.press('Издание');
    await bot.last('название издания');
    await api.say('  Кофейный\tвестник ', { from: bot.admin });
    expect((await bot.last(confirm)).text).toContain('Издание: Кофейный вестник (исправлено вручную)');
    await bot.press('Заголовок');
    await bot.last('правильный заголовок');
    await api.say('-', { from: bot.admin });
    expect((await bot.last(confirm)).text).toContain('Заголовок: нет (исправлено вручную)');
    await bot.press('Добавить');
    const added = await bot.last('Добавлено: статья № 1.');
    expect(added.text).toContain('справлено вручную: заголовок, издание, дата публикации');
    const right = { title: null, publishedOn: '2022-07-06', publisher: 'Кофейный вестник' };
    expect(bot.corrections()).toEqual([
      { path: 'added/Ханой.txt', publishedOn: '2022-07-06', publisher: 'Кофейный вестник', title: null },
    ]);
    expect(await bot.library.article(1)).toMatchObject(right);
    await bot.library.ingest({ rebuild: true });
    expect(await bot.library.article(1)).toMatchObject(right);
  });

  it('is not taken from a command, nor from a question after the cancel button', async () => {
    bot = await startAddingBot(api);
    await sendHanoi();
    await bot.last(confirm);
    await bot.press('Заголовок');
    await bot.last('правильный заголовок');
    await api.say('/about', { from: bot.admin });
    await bot.last('communique');
    await api.say('Кто встречался в Осло?', { from: bot.admin });
    await bot.last('В источниках нет');
    expect(bot.running().state.additions.awaitedFrom(bot.admin.id)).toBeNull();
  });
});
