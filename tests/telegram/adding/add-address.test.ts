import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publicWeb } from '../../../src/adding/fetch-page.ts';
import { type AddingBot, startAddingBot } from '../../support/adding-bot.ts';
import { type FakeBotApi, startFakeBotApi } from '../../support/fake-bot-api.ts';

let api: FakeBotApi;
let bot: AddingBot;
let site: Server;
let port = 0;
const asked: string[] = [];
beforeAll(async () => {
  api = await startFakeBotApi();
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(page);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  port = (site.address() as AddressInfo).port;
});
afterEach(async () => {
  asked.length = 0;
  await bot.dispose();
});
afterAll(async () => {
  site.close();
  await api.stop();
});

const paragraph =
  'Министр иностранных дел Исландии Эйнар Торссон посетил Таллин и встретился с коллегой. Стороны обсудили паромы.';
/** Letters А to я lie in a row in windows-1251, from 0xc0. */
const page = Buffer.from(
  [
    ...`<html><head><title>Глава МИД Исландии прибыл в Таллин</title>
<meta property="article:published_time" content="2024-05-06T10:00:00+03:00"></head>
<body><article><h1>Глава МИД Исландии прибыл в Таллин</h1><p>${paragraph}</p></article></body></html>`,
  ].map((letter) => {
    const code = letter.codePointAt(0)!;
    return code >= 0x410 ? code - 0x410 + 0xc0 : code;
  }),
);
/** The open web, of which this test alone says that its own server is a part. */
const web = () => ({
  ...publicWeb,
  resolve: async () => ['127.0.0.1'],
  mayConnect: (address: string) => address === '127.0.0.1',
  ports: [port],
});
const confirm = 'Добавить эту статью в источники?';

describe('an address from an admin', () => {
  it('behind /add is fetched and offered, and keeps its address as an article', async () => {
    bot = await startAddingBot(api, { web: web() });
    const address = `http://news.example:${port}/2024/tallinn`;
    await api.say(`/add ${address}`, { from: bot.admin });
    const offer = await bot.last(confirm);
    expect(offer.text).toContain('Заголовок: Глава МИД Исландии прибыл в Таллин');
    expect(offer.text).toContain('Дата публикации: 6 мая 2024');
    expect(offer.text).toContain('Эйнар Торссон посетил Таллин');
    await bot.press('Добавить');
    await bot.last('Добавлено: статья № 1.');
    expect(await bot.library.article(1)).toMatchObject({
      url: address,
      path: 'added/news.example tallinn.html',
      corrected: [],
    });
    expect(bot.audit()).toEqual([`fetch-address ${address}`, 'add-article 1 added/news.example tallinn.html']);
  });

  it('alone is not fetched for being written, only at the press of the button', async () => {
    bot = await startAddingBot(api, { web: web() });
    await api.say(`http://news.example:${port}/tallinn`, { from: bot.admin });
    await bot.last('Добавить страницу с этого адреса');
    expect([asked, bot.audit()]).toEqual([[], []]);
    await bot.press('Загрузить страницу');
    await bot.last(confirm);
    expect(asked).toEqual(['/tallinn']);
  });

  it.each([
    ['http://127.0.0.1/', 'внутри сети'],
    ['http://169.254.169.254/latest/meta-data/', 'внутри сети'],
    ['http://[::ffff:127.0.0.1]/', 'внутри сети'],
    ['https://news.example:8443/', 'только с портов 80 и 443'],
    ['https://user:secret@news.example/', 'есть имя или пароль'],
    ['file:///etc/passwd', 'не адрес страницы'],
    ['просто слова', 'не адрес страницы'],
  ])('such as %s is refused with the reason', async (address, reason) => {
    bot = await startAddingBot(api);
    await api.say(`/add ${address}`, { from: bot.admin });
    await bot.last(reason);
    expect(bot.files('staged')).toEqual([]);
  });

  it('that is missing gets told how pages are added', async () => {
    bot = await startAddingBot(api);
    await api.say('/add', { from: bot.admin });
    await bot.last('.txt, .md, .html, .htm, .pdf, .docx; до 20 МБ');
  });
});

describe('somebody who is no admin', () => {
  const member = { id: 1001, language: 'ru' };
  const says = (words: string, chat = member.id) =>
    expect.poll(async () => (await api.botMessages(chat)).at(-1)?.text, { timeout: 30_000 }).toContain(words);

  it('can add, hide and fetch nothing', async () => {
    bot = await startAddingBot(api, { web: web() });
    for (const command of [`/add http://news.example:${port}/`, '/reindex', '/remove 1', '/restore 1']) {
      await api.say(command, { from: member });
      await says(`Команды ${command.split(' ')[0]} нет`);
    }
    await api.sendFile('x.txt', 'Министры встретились в Осло.', { from: member });
    await says('Я читаю только текст');
    await api.say(`http://news.example:${port}/`, { from: member });
    await says('В источниках');
    expect([asked, bot.audit(), bot.files('staged')]).toEqual([[], [], []]);
  });

  it('may have been one: his buttons are dead when he is not any more', async () => {
    bot = await startAddingBot(api, { web: web() });
    const { people } = bot.running().state;
    const paired = { id: 5001, language: 'ru' };
    people.allow({ kind: 'user', id: paired.id, role: 'admin', by: 1, now: 1 });
    await api.say(`http://news.example:${port}/`, { from: paired });
    await says('Добавить страницу', paired.id);
    people.revoke({ kind: 'user', id: paired.id, by: 1, now: 2 });
    people.allow({ kind: 'user', id: paired.id, role: 'member', by: 1, now: 3 });
    const [offer] = await api.botMessages(paired.id);
    const { inline_keyboard: rows } = offer!.markup as { inline_keyboard: { callback_data: string }[][] };
    await api.press(offer!, rows[0]![0]!.callback_data, paired);
    const toast = async () => (await api.calls('answerCallbackQuery')).at(-1)?.payload.text;
    await expect.poll(toast, { timeout: 30_000 }).toContain('Эта кнопка');
    expect(asked).toEqual([]);
  });

  it('is an admin in a group too', async () => {
    bot = await startAddingBot(api, { web: web() });
    const chat = { id: -100, type: 'supergroup', title: 'Desk' };
    await api.say(`/add@communique_test_bot http://news.example:${port}/`, { from: bot.admin, chat });
    await says('Команды /add нет', -100);
    expect(asked).toEqual([]);
  });
});
