import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeBotApi, type StoredMessage, startFakeBotApi } from '../support/fake-bot-api.ts';
import { type BotOptions, newFolder, type RunningBot, startBot } from '../support/running-bot.ts';
import { stubAnswer, stubAssistant } from '../support/stub-assistant.ts';

let api: FakeBotApi;
let bot: RunningBot | null = null;
let folder: string;
beforeAll(async () => {
  api = await startFakeBotApi();
});
afterEach(async () => {
  await bot?.stop();
  bot = null;
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => api.stop());

const start = (options: BotOptions = {}) => {
  folder = newFolder();
  bot = startBot(api, { folder, ...options });
  return bot;
};
let lastUser = 1000;
const somebody = (language = 'ru') => {
  lastUser += 1;
  return { id: lastUser, language };
};
const seen = (chatId: number, count: number): Promise<StoredMessage[]> =>
  expect
    .poll(async () => (await api.botMessages(chatId)).length, { timeout: 8000, interval: 20 })
    .toBe(count)
    .then(() => api.botMessages(chatId));
const buttons = (message?: StoredMessage) =>
  (
    (message?.markup as { inline_keyboard?: { text: string; callback_data: string }[][] } | null)?.inline_keyboard ?? []
  ).flat();
const labels = async (chatId: number, index = 0) =>
  buttons((await api.botMessages(chatId))[index]).map(({ text }) => text);
const press = async (from: { id: number }, label: string, index = 0) => {
  const message = (await api.botMessages(from.id))[index]!;
  await api.press(message, buttons(message).find(({ text }) => text === label)!.callback_data, from);
};
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 8000, interval: 20 });
const lastToast = async () => (await api.calls('answerCallbackQuery')).at(-1)?.payload.text;
const asked = async (from: { id: number; language: string }, text = 'вопрос') => {
  await api.say(text, { from });
  await seen(from.id, 1);
};

describe('under an answer', () => {
  it('Цитаты shows each sentence in bold between the words around it', async () => {
    const stub = stubAssistant({
      answers: (question) => stubAnswer(question, ['Министры подписали меморандум.']),
    });
    const body = 'Заголовок.\nДо этого был завтрак. Министры подписали меморандум. Потом все уехали.\nДругое.';
    start({ assistant: { ...stub, article: async (number) => ({ ...(await stub.article(number))!, body }) } });
    const from = somebody();
    await asked(from);
    await press(from, 'Цитаты');
    const shown = (await seen(from.id, 2))[1]!;
    expect(shown.text).toContain('До этого был завтрак. [1] Министры подписали меморандум. Потом все уехали.');
    expect(shown.text).not.toContain('Другое.');
    const bold = shown.entities
      .filter(({ type }) => type === 'bold')
      .map(({ offset, length }) => shown.text.slice(offset, offset + length));
    expect(bold).toContain('Министры подписали меморандум.');
  });

  it('a quote whose article has gone or changed is shown as it was cited, and said to be gone', async () => {
    const stub = stubAssistant();
    start({ assistant: { ...stub, article: async () => null } });
    const from = somebody('en');
    await asked(from);
    await press(from, 'Цитаты');
    expect((await seen(from.id, 2))[1]?.text).toContain('Ответ на: вопрос (статьи больше нет в источниках)');
    await press(from, 'Источники');
    await eventually(lastToast).toContain('out of date');
  });

  it('👎 counts at once and asks why in one tap, after which the buttons are back', async () => {
    const { state } = start();
    const from = somebody();
    await asked(from);
    await press(from, '👎');
    await eventually(() => labels(from.id)).toContain('Неверный факт');
    expect(await labels(from.id)).toHaveLength(5);
    expect(state.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null, question: 'вопрос' }]);
    await press(from, 'Пропущена статья');
    await eventually(() => labels(from.id)).toEqual(['Источники', 'Цитаты', '👍', '👎']);
    expect(state.feedback.list()).toMatchObject([{ verdict: 'bad', reason: 'missed-page' }]);
    expect(await lastToast()).toContain('Спасибо');
    await press(from, '👍');
    await eventually(() => state.feedback.list()).toMatchObject([{ verdict: 'good', reason: null }]);
  });

  it('a refusal can be judged and has no sources to show', async () => {
    start({
      assistant: stubAssistant({
        answers: (question) => ({ ...stubAnswer(question, []), status: 'not-in-sources', text: 'Нет ответа.' }),
      }),
    });
    const from = somebody();
    await asked(from);
    expect(await labels(from.id)).toEqual(['👍', '👎']);
  });
});

describe('/forget', () => {
  it('leaves nothing of what was asked, answered or searched for in the files, the journal included', async () => {
    const { state } = start();
    const from = somebody();
    const secret = 'Тайнопись4711';
    await asked(from, `Где ${secret}?`);
    await press(from, '👎');
    await eventually(() => state.feedback.list()).toHaveLength(1);
    await api.say(`/sources ${secret}`, { from });
    await seen(from.id, 2);
    await api.say('/forget', { from });
    await seen(from.id, 3);
    await eventually(() => state.inbox.counts().answering ?? 0).toBe(0);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('utf8'));
    expect(files.join('')).not.toContain(secret);
    expect(state.feedback.list()).toEqual([]);
    await press(from, 'Другое');
    await eventually(lastToast).toContain('устарела');
  });
});

describe('/language and /about', () => {
  it('the chosen language holds for all that the bot says, until that of Telegram is chosen again', async () => {
    start();
    const from = somebody('de');
    await api.say('/language', { from });
    await seen(from.id, 1);
    expect(await labels(from.id)).toEqual(['Русский', 'Українська', 'English', 'As in Telegram']);
    await press(from, 'Українська');
    await eventually(async () => (await api.botMessages(from.id))[0]?.text).toContain('українською');
    await api.say('/stop', { from });
    expect((await seen(from.id, 2))[1]?.text).toContain('Зараз я ні на що');
    await api.say('/language', { from });
    await seen(from.id, 3);
    await press(from, 'Як у Telegram', 2);
    await eventually(async () => (await api.botMessages(from.id))[2]?.text).toContain('English');
  });

  it('/about tells what answers, how much there is and when it was read', async () => {
    const stub = stubAssistant();
    start();
    const from = somebody();
    await api.say('/about', { from });
    const text = (await seen(from.id, 1))[0]?.text;
    expect(text).toContain('языковая модель не используется');
    expect(text).toContain('25 статей');
    expect(text).toContain('3 февраля 2024, 04:05 UTC');
    await bot?.stop();
    const about = async () => ({ ...(await stub.about()), model: 'qwen' });
    start({ assistant: { ...stub, about } });
    await api.say('/about', { from });
    expect((await seen(from.id, 2))[1]?.text).toContain('модель qwen');
  });
});

describe('what one person may ask', () => {
  it('in a minute is limited, the rest is said to be refused, and a minute later it goes on', async () => {
    let passed = 0;
    const { systemClock } = await import('../../src/telegram/clock.ts');
    const clock = { ...systemClock, now: () => Date.now() + passed };
    start({ config: { budget: { perMinute: 2, perDay: 3 } }, clock });
    const from = somebody();
    const other = somebody();
    for (const text of ['раз', 'два', 'три', 'четыре']) await api.say(text, { from });
    await api.say('чужой', { from: other });
    await eventually(async () => (await api.botMessages(from.id)).map(({ text }) => text).join('\n')).toMatch(
      /не больше 2 вопросов в минуту/,
    );
    expect((await seen(other.id, 1))[0]?.text).toContain('чужой');
    await eventually(() => bot?.state.inbox.counts()).toMatchObject({ answered: 3, failed: 2 });
    const told = async () => {
      const counts = (await api.botMessages(from.id)).map(({ text }) =>
        Number(/Не принято: (\d)/.exec(text)?.[1] ?? 0),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    };
    await eventually(told).toBe(2);
    passed = 61_000;
    await api.say('пять', { from });
    await api.say('шесть', { from });
    await eventually(async () => (await api.botMessages(from.id)).map(({ text }) => text).join('\n')).toMatch(
      /не больше 3 вопросов в сутки/,
    );
    await eventually(async () => (await api.botMessages(from.id)).map(({ text }) => text).join('\n')).toContain(
      'Ответ на: пять',
    );
  });
});
