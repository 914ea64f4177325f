import { describe, expect, it } from 'vitest';
import { buttonsOf, eventually, replyTo, setBotStage, stretches } from '../support/bot-stage.ts';
import { stubAnswer, stubAssistant } from '../support/stub-assistant.ts';

const stage = setBotStage();
const { seen, somebody, start } = stage;

describe('commands', () => {
  it('/start fits one screen and offers articles to begin with by a tap', async () => {
    start();
    const from = somebody();
    const greeting = await stage.ask(from, '/start', 1);
    expect(greeting.text.length).toBeLessThan(450);
    expect(greeting.text).toContain('25 статей, с 2 января 2024 по 26 января 2024');
    expect(buttonsOf(greeting)).toHaveLength(3);
    await stage.press(from, 'Встреча министров 2');
    expect((await stage.lastOf(from.id, 2)).text).toMatch(/^«О чём говорится в статье «Встреча министров 2»\?»/);
  });

  it('are offered in the menu in Russian, Ukrainian, and English for everybody else', async () => {
    const before = (await stage.api.calls('setMyCommands')).length;
    start();
    const menus = async () =>
      (await stage.api.calls('setMyCommands'))
        .slice(before)
        .filter(({ payload }) => payload.scope === undefined)
        .map(({ payload }) => [
          payload.language_code,
          (payload.commands as { description: string }[]).at(-1)?.description,
        ]);
    await eventually(async () => (await menus()).sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1))).toEqual([
      [undefined, 'What I can do'],
      ['ru', 'Что я умею'],
      ['uk', 'Що я вмію'],
    ]);
  });

  it('answer in the language of the asker’s Telegram', async () => {
    start();
    for (const [language, word] of [
      ['ru', 'Я отвечаю на вопросы'],
      ['uk', 'Я відповідаю на запитання'],
      ['en', 'I answer questions'],
      ['de', 'I answer questions'],
    ] as const) {
      const from = somebody(language);
      expect((await stage.ask(from, '/start', 1)).text).toContain(word);
      expect((await stage.ask(from, '/help', 2)).text).toMatch(/\/about .+\/forget /s);
    }
  });

  it('list the sources in pages that buttons turn in place, newest first', async () => {
    start();
    const from = somebody();
    await stage.api.say('/sources', { from });
    const [list] = await seen(from.id);
    expect(buttonsOf(list).map(({ text }) => text)).toEqual(['Старее →']);
    await stage.api.press(list!, buttonsOf(list)[0]!.callback_data, from);
    await expect
      .poll(async () => buttonsOf((await stage.api.botMessages(from.id))[0]).length, { timeout: 5000 })
      .toBe(2);
    expect((await stage.api.botMessages(from.id))[0]?.text).not.toBe(list?.text);
    expect((await stage.api.calls('answerCallbackQuery')).at(-1)?.ok).toBe(true);
    await stage.api.press(list!, 'forged', from);
    await expect
      .poll(async () => (await stage.api.calls('answerCallbackQuery')).at(-1)?.payload.text, { timeout: 5000 })
      .toContain('больше не действует');
  });

  it('a source’s button under an answer shows its card, and the card its text, opened at the cited sentence', async () => {
    const quote = 'Министры 😀 подписали меморандум.';
    const lines = Array.from({ length: 200 }, (_, index) => `Абзац ${index} о переговорах министров в столице.`);
    const body = lines.with(120, `Сначала был завтрак. ${quote} Потом все уехали.`).join('\n');
    const stub = stubAssistant({ answers: (question) => stubAnswer(question, [quote]) });
    start({ assistant: { ...stub, article: async (number) => ({ ...(await stub.article(number))!, body }) } });
    const from = somebody();
    await stage.ask(from, 'вопрос', 1);
    await stage.press(from, 'Источники');
    const list = await stage.lastOf(from.id, 2);
    expect(buttonsOf(list).map(({ text }) => text)).toEqual(['Источник [1]']);
    await stage.press(from, 'Источник [1]', 1);
    const card = await stage.lastOf(from.id, 3);
    expect(card.text).toContain('№\u00a01 Встреча министров 1\n\nВестник\nОпубликовано: 2 января 2024');
    const turned = async (label: string, text: string) => {
      await stage.press(from, label, 2);
      await eventually(async () => (await stage.api.botMessages(from.id))[2]?.text).toContain(text);
      return (await stage.api.botMessages(from.id))[2]!;
    };
    expect(stretches(await turned('Показать текст', quote), 'bold')).toEqual([quote]);
    await turned('3/3', 'Абзац 199 ');
    await turned('←', quote);
    await turned('К карточке', 'Язык: русский');
    await stage.press(from, 'Цитаты');
    await seen(from.id, 4);
    expect(await stage.labels(from.id, 3)).toEqual(['[1] в тексте']);
    await stage.press(from, '[1] в тексте', 3);
    expect(stretches(await stage.lastOf(from.id, 5), 'bold')).toEqual([quote]);
  });

  it('a text that is read without a question begins at its beginning', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `Абзац ${index} о переговорах министров в столице.`);
    const stub = stubAssistant();
    const article = async (number: number) => ({ ...(await stub.article(number))!, body: lines.join('\n') });
    start({ assistant: { ...stub, article } });
    const from = somebody();
    await stage.ask(from, '/source 1', 1);
    await stage.press(from, 'Показать текст');
    await eventually(async () => (await stage.api.botMessages(from.id))[0]?.text).toContain('Абзац 0 ');
  });

  it('the file of a page is shown to admins in private, and to nobody else', async () => {
    start({ config: { adminUsers: [90], allowedChats: [-100] } });
    const admin = { id: 90, language: 'ru' };
    const card = await stage.ask(admin, '/source 7', 1);
    expect(stretches(card, 'code')).toEqual(['7.txt']);
    expect((await stage.ask(somebody(), '/source 7', 1)).text).not.toContain('7.txt');
    await stage.api.say('/source 7', { from: admin, chat: { id: -100, type: 'supergroup', title: 'Desk' } });
    expect((await stage.lastOf(-100, 1)).text).not.toContain('7.txt');
  });

  it('/sources in a reply to an answer lists what that answer cites', async () => {
    const answers = (question: string) => stubAnswer(question, ['Первая.', 'Вторая.', 'Третья.']);
    start({ assistant: stubAssistant({ answers }) });
    const from = somebody();
    await stage.api.say('вопрос', { from });
    const [answer] = await seen(from.id);
    const reply = replyTo(answer!);
    await stage.api.say('/sources', { from, more: reply });
    const list = (await seen(from.id, 2))[1];
    expect(list?.text.match(/Встреча министров \d+/g)).toEqual(
      [1, 2, 3].map((number) => `Встреча министров ${number}`),
    );
  });

  it('narrow the sources by words and show one article by its number', async () => {
    start();
    const from = somebody();
    await stage.api.say('/sources министров 25', { from });
    expect((await seen(from.id))[0]?.text).toContain('Встреча министров 25');
    await stage.api.say('/source 7', { from });
    expect((await seen(from.id, 2))[1]?.text).toContain('Министры встретились в городе 7.');
    await stage.api.say('/source 999', { from });
    expect((await seen(from.id, 3))[2]?.text).toContain('999');
    expect((await stage.ask(from, '/source', 4)).text).toContain('Укажите номер');
    expect((await stage.ask(from, '/source министров 25', 5)).text).toContain('Встреча министров 25');
    expect((await stage.ask(from, '/nonsense', 6)).text).toContain('/nonsense');
  });
});
