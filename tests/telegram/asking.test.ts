import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeBotApi, type StoredMessage, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type BotOptions, type RunningBot, startBot } from '../support/running-bot.ts';
import { stubAnswer, stubAssistant } from '../support/stub-assistant.ts';

let api: FakeBotApi;
let bot: RunningBot | null = null;
beforeAll(async () => {
  api = await startFakeBotApi();
});
afterEach(async () => {
  await bot?.stop();
  bot = null;
});
afterAll(() => api.stop());

const start = (options: BotOptions = {}) => {
  bot = startBot(api, options);
  return bot;
};
/** A person nobody has heard of yet, so that tests share the fake without meeting. */
let lastUser = 1000;
const somebody = (language = 'ru') => {
  lastUser += 1;
  return { id: lastUser, language };
};
/** Waits for the bot's messages in a chat to be as wanted. */
const seen = (chatId: number, count = 1): Promise<StoredMessage[]> =>
  expect
    .poll(async () => (await api.botMessages(chatId)).length, { timeout: 8000, interval: 20 })
    .toBe(count)
    .then(() => api.botMessages(chatId));
const buttons = (message?: StoredMessage) =>
  (
    (message?.markup as { inline_keyboard?: { text: string; callback_data: string }[][] } | null)?.inline_keyboard ?? []
  ).flat();
const group = { id: -100, type: 'supergroup', title: 'Desk' };

describe('a question in a private chat', () => {
  it('is answered at once with linked marks, sources and no preview', async () => {
    start();
    const from = somebody();
    await api.say('Где встретились министры?', { from });
    const [answer] = await seen(from.id);
    expect(answer?.text).toContain('«Ответ на: Где встретились министры?» [1]');
    expect(answer?.text).toContain('Встреча министров 1 — Вестник, 2 января 2024');
    expect(answer?.entities).toContainEqual(
      expect.objectContaining({ type: 'text_link', length: 3, url: 'https://vestnik.example/1' }),
    );
    expect(answer).toMatchObject({ preview: false, replyTo: null, history: [answer?.text] });
    const methods = (await api.calls()).filter((call) => call.payload.chat_id === from.id).map((call) => call.method);
    expect(methods).toEqual(['sendMessage']);
  });

  it('that takes long gets a message in its place, which becomes the answer', async () => {
    start({ assistant: stubAssistant({ thinks: () => 700 }) });
    const from = somebody();
    await api.say('Долгий вопрос', { from });
    await expect.poll(async () => (await api.botMessages(from.id))[0]?.history.length, { timeout: 5000 }).toBe(2);
    const [answer] = await seen(from.id);
    expect(answer?.history).toEqual(['Ищу ответ в источниках…', answer?.text]);
    expect(answer?.text).toContain('Ответ на: Долгий вопрос');
  });

  it('whose answer is long comes in several whole messages', async () => {
    const quotes = Array.from({ length: 60 }, (_, index) => `Предложение ${index}: ${'слово '.repeat(30)}конец.`);
    start({ assistant: stubAssistant({ answers: (question) => stubAnswer(question, quotes) }) });
    const from = somebody();
    await api.say('Расскажи всё', { from });
    await expect
      .poll(async () => (await api.botMessages(from.id)).at(-1)?.text.includes('60. '), { timeout: 15_000 })
      .toBe(true);
    const shown = (await api.botMessages(from.id)).map((message) => message.text).join('\n');
    for (const quote of quotes) expect(shown).toContain(quote);
  });

  it('follows the conversation, a reply takes up an old answer, and /new begins afresh', async () => {
    const answers = (question: string, { turns }: { turns: readonly { question: string }[] }) =>
      stubAnswer(question, [`Помню: ${turns.map((turn) => turn.question).join(' + ') || 'ничего'}`]);
    start({ assistant: stubAssistant({ answers }) });
    const from = somebody();
    const ask = async (text: string, count: number, more: object = {}) => {
      await api.say(text, { from, more });
      return (await seen(from.id, count)).at(-1);
    };
    const first = await ask('один', 1);
    expect((await ask('два', 2))?.text).toContain('«Помню: один»');
    expect((await ask('три', 3))?.text).toContain('«Помню: один + два»');
    const reply = { reply_to_message: { message_id: first?.messageId, from: { id: 7_000_001, is_bot: true } } };
    expect((await ask('снова о первом', 4, reply))?.text).toContain('«Помню: один»');
    expect((await ask('/new', 5))?.text).toContain('разговор');
    expect((await ask('сначала', 6))?.text).toContain('«Помню: ничего»');
  });

  it('that is edited has its answer edited, and an unchanged edit does nothing', async () => {
    start();
    const from = somebody();
    const said = await api.say('Первый вариант', { from });
    await seen(from.id);
    const edit = (text: string) => api.inject({ edited_message: { ...said, text, edit_date: 2 } });
    await edit('Первый вариант');
    await edit('Второй вариант');
    await expect.poll(async () => (await api.botMessages(from.id))[0]?.text, { timeout: 5000 }).toContain('Второй');
    expect(await api.botMessages(from.id)).toHaveLength(1);
  });

  it('ends with /stop, ahead of all that waits', async () => {
    let isAborted = false;
    const stub = stubAssistant({ thinks: (question) => (question === 'долгий' ? 60_000 : 0) });
    const answer: typeof stub.answer = (question, conversation, options) => {
      options?.signal?.addEventListener('abort', () => {
        isAborted = true;
      });
      return stub.answer(question, conversation, options);
    };
    start({ assistant: { ...stub, answer } });
    const from = somebody();
    await api.say('долгий', { from });
    await seen(from.id);
    await api.say('следующий', { from });
    await api.say('/stop', { from });
    const texts = (await seen(from.id, 2)).map((message) => message.text);
    expect(texts[0]).toBe('Ответ остановлен.');
    expect(texts[1]).toContain('Ответ на: следующий');
    expect(isAborted).toBe(true);
    await api.say('/stop', { from });
    expect((await seen(from.id, 3))[2]?.text).toBe('Сейчас я ни на что не отвечаю.');
  });

  it('without words gets a friendly sentence', async () => {
    start();
    const from = somebody('uk');
    await api.inject({
      message: {
        message_id: 1,
        date: Date.now() / 1000,
        chat: { id: from.id, type: 'private' },
        from: { id: from.id, is_bot: false, first_name: 'A', language_code: 'uk' },
        voice: { file_id: 'x' },
      },
    });
    expect((await seen(from.id))[0]?.text).toContain('Я читаю лише текст');
  });
});

describe('in a group with access', () => {
  it('only a mention, a reply to the bot, or a command is answered, in its topic, as a reply', async () => {
    start();
    const before = (await api.botMessages(-100)).length;
    await api.say('просто разговор', { chat: group });
    await api.say('/help@another_bot', { chat: group });
    await api.say('/unknown_command', { chat: group });
    const asked = await api.say('@communique_test_bot кто приехал?', {
      chat: group,
      more: {
        entities: [{ type: 'mention', offset: 0, length: 20 }],
        message_thread_id: 77,
        is_topic_message: true,
      },
    });
    const [answer] = (await seen(-100, before + 1)).slice(-1);
    expect(answer).toMatchObject({ threadId: 77, replyTo: asked.message_id });
    expect(answer?.text).toContain('«Ответ на: кто приехал?»');
    await api.say('/ask когда?', { chat: group });
    const reply = { reply_to_message: { message_id: answer?.messageId, from: { id: 7_000_001, is_bot: true } } };
    await api.say('а где?', { chat: group, more: reply });
    const texts = (await seen(-100, before + 3)).map((message) => message.text).join('\n');
    expect(texts).toContain('Ответ на: когда?');
    expect(texts).toContain('Ответ на: а где?');
    expect(texts).not.toContain('просто разговор');
  });
});

describe('commands', () => {
  it('answer in the language of the asker’s Telegram', async () => {
    start();
    for (const [language, word] of [
      ['ru', 'Я отвечаю на вопросы'],
      ['uk', 'Я відповідаю на запитання'],
      ['en', 'I answer questions'],
      ['de', 'I answer questions'],
    ] as const) {
      const from = somebody(language);
      await api.say('/start', { from });
      expect((await seen(from.id))[0]?.text).toContain(word);
    }
  });

  it('list the sources in pages that buttons turn in place, newest first', async () => {
    start();
    const from = somebody();
    await api.say('/sources', { from });
    const [list] = await seen(from.id);
    expect(buttons(list).map(({ text }) => text)).toEqual(['Старее →']);
    await api.press(list!, buttons(list)[0]!.callback_data, from);
    await expect.poll(async () => buttons((await api.botMessages(from.id))[0]).length, { timeout: 5000 }).toBe(2);
    expect((await api.botMessages(from.id))[0]?.text).not.toBe(list?.text);
    expect((await api.calls('answerCallbackQuery')).at(-1)?.ok).toBe(true);
    await api.press(list!, 'forged', from);
    await expect
      .poll(async () => (await api.calls('answerCallbackQuery')).at(-1)?.payload.text, { timeout: 5000 })
      .toContain('устарела');
  });

  it('a source’s button under an answer shows its card, and the card its whole text in pages', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `Абзац ${index} о переговорах министров в столице.`);
    const stub = stubAssistant();
    const article = async (number: number) => ({ ...(await stub.article(number))!, body: long.join('\n') });
    start({ assistant: { ...stub, article } });
    const from = somebody();
    await api.say('вопрос', { from });
    const [answer] = await seen(from.id);
    expect(buttons(answer).map(({ text }) => text)).toEqual(['Источники', 'Цитаты', '👍', '👎']);
    await api.press(answer!, buttons(answer)[0]!.callback_data, from);
    const list = (await seen(from.id, 2))[1];
    expect(buttons(list).map(({ text }) => text)).toEqual(['Источник 1']);
    await api.press(list!, buttons(list)[0]!.callback_data, from);
    const card = (await seen(from.id, 3))[2];
    expect(card?.text).toContain('1. Встреча министров 1');
    const press = async (label: string, text: string) => {
      const now = (await api.botMessages(from.id))[2];
      await api.press(card!, buttons(now).find((button) => button.text.includes(label))!.callback_data, from);
      await expect.poll(async () => (await api.botMessages(from.id))[2]?.text, { timeout: 8000 }).toContain(text);
    };
    await press('Показать текст', 'Абзац 30 ');
    await press('2/3', 'Абзац 100 ');
    await press('3/3', 'Абзац 199 ');
    await press('←', 'Абзац 100 ');
    await press('К карточке', 'Файл: 1.txt');
  });

  it('/sources in a reply to an answer lists what that answer cites', async () => {
    const answers = (question: string) => stubAnswer(question, ['Первая.', 'Вторая.', 'Третья.']);
    start({ assistant: stubAssistant({ answers }) });
    const from = somebody();
    await api.say('вопрос', { from });
    const [answer] = await seen(from.id);
    const reply = { reply_to_message: { message_id: answer?.messageId, from: { id: 7_000_001, is_bot: true } } };
    await api.say('/sources', { from, more: reply });
    const list = (await seen(from.id, 2))[1];
    expect(list?.text.match(/Встреча министров \d+/g)).toEqual(
      [1, 2, 3].map((number) => `Встреча министров ${number}`),
    );
  });

  it('narrow the sources by words and show one article by its number', async () => {
    start();
    const from = somebody();
    await api.say('/sources министров 25', { from });
    expect((await seen(from.id))[0]?.text).toContain('Встреча министров 25');
    await api.say('/source 7', { from });
    expect((await seen(from.id, 2))[1]?.text).toContain('Министры встретились в городе 7.');
    await api.say('/source 999', { from });
    expect((await seen(from.id, 3))[2]?.text).toContain('999');
    await api.say('/nonsense', { from });
    expect((await seen(from.id, 4))[3]?.text).toContain('/nonsense');
  });
});
