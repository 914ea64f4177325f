import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually, rowsOf, setBotStage, stretches } from '../support/bot-stage.ts';
import { stubAnswer, stubAssistant } from '../support/stub-assistant.ts';

const stage = setBotStage();
const { seen, somebody, start } = stage;
const asked = async (from: { id: number; language: string }, text = 'вопрос') => {
  await stage.api.say(text, { from });
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
    await stage.press(from, 'Цитаты');
    const shown = (await seen(from.id, 2))[1]!;
    expect(shown.text).toContain('До этого был завтрак. [1] Министры подписали меморандум. Потом все уехали.');
    expect(shown.text).not.toContain('Другое.');
    expect(stretches(shown, 'bold')).toContain('Министры подписали меморандум.');
  });

  it('a quote whose article has gone or changed is shown as it was cited, and said to be gone', async () => {
    const stub = stubAssistant();
    start({ assistant: { ...stub, article: async () => null } });
    const from = somebody('en');
    await asked(from);
    await stage.press(from, 'Цитаты');
    expect((await seen(from.id, 2))[1]?.text).toContain('Ответ на: вопрос (статьи больше нет в источниках)');
    await stage.press(from, 'Источники');
    await eventually(stage.lastToast).toContain('no longer works');
  });

  it('👎 counts at once and asks why in one tap, after which the buttons are back', async () => {
    const { state } = start();
    const from = somebody();
    await asked(from);
    await stage.press(from, '👎');
    await eventually(() => stage.labels(from.id)).toContain('Неверный факт');
    expect(await stage.labels(from.id)).toHaveLength(5);
    expect(state.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null, question: 'вопрос' }]);
    await stage.press(from, 'Пропущена статья');
    await eventually(() => stage.labels(from.id)).toEqual(['Источники', 'Цитаты', '👍', '👎']);
    expect(state.feedback.list()).toMatchObject([{ verdict: 'bad', reason: 'missed-page' }]);
    expect(await stage.lastToast()).toContain('Спасибо');
    await stage.press(from, '👍');
    await eventually(() => state.feedback.list()).toMatchObject([{ verdict: 'good', reason: null }]);
  });

  it('a button works in its own chat and in no other, whoever learns what it carries', async () => {
    const { state } = start();
    const [from, other] = [somebody(), somebody()];
    await asked(from);
    const answer = (await stage.api.botMessages(from.id))[0]!;
    const { callback_data: data } = rowsOf(answer)
      .flat()
      .find(({ text }) => text === '👍')!;
    await stage.api.press(answer, data, other);
    await eventually(stage.lastToast).toContain('больше не действует');
    expect(state.feedback.list()).toEqual([]);
  });

  it('what it cites stands above what is thought of it', async () => {
    start();
    const from = somebody();
    await asked(from);
    const rows = rowsOf((await stage.api.botMessages(from.id))[0]).map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([
      ['Источники', 'Цитаты'],
      ['👍', '👎'],
    ]);
  });

  it.each([
    ['nothing-near', ['👍', '👎']],
    ['off-topic', []],
    ['small-talk', []],
  ] as const)('a refusal of the kind %s has no sources to show and the buttons %j', async (refusal, expected) => {
    const answers = (question: string) =>
      ({ ...stubAnswer(question, []), status: 'not-in-sources', refusal, text: 'Нет ответа.' }) as const;
    start({ assistant: stubAssistant({ answers }) });
    const from = somebody();
    await asked(from);
    expect(await stage.labels(from.id)).toEqual(expected);
  });
});

describe('/forget', () => {
  it('leaves nothing of what was asked, answered or searched for in the files, the journal included', async () => {
    const { state } = start();
    const from = somebody();
    const secret = 'Тайнопись4711';
    await asked(from, `Где ${secret}?`);
    await stage.press(from, '👎');
    await eventually(() => state.feedback.list()).toHaveLength(1);
    await stage.api.say(`/sources ${secret}`, { from });
    await seen(from.id, 2);
    await stage.api.say('/forget', { from });
    await seen(from.id, 3);
    await eventually(() => state.inbox.counts().answering ?? 0).toBe(0);
    const files = readdirSync(stage.folder).map((name) => readFileSync(join(stage.folder, name)).toString('utf8'));
    expect(files.join('')).not.toContain(secret);
    expect(state.feedback.list()).toEqual([]);
    await stage.press(from, 'Другое');
    await eventually(stage.lastToast).toContain('больше не действует');
  });
});

describe('/language and /about', () => {
  it('the chosen language holds for all that the bot says, until that of Telegram is chosen again', async () => {
    start();
    const from = somebody('de');
    await stage.api.say('/language', { from });
    await seen(from.id, 1);
    expect(await stage.labels(from.id)).toEqual(['Русский', 'Українська', 'English', 'As in Telegram']);
    await stage.press(from, 'Українська');
    await eventually(async () => (await stage.api.botMessages(from.id))[0]?.text).toContain('українською');
    await stage.api.say('/stop', { from });
    expect((await seen(from.id, 2))[1]?.text).toContain('Зараз я ні на що');
    await stage.api.say('/language', { from });
    await seen(from.id, 3);
    await stage.press(from, 'Як у Telegram', 2);
    await eventually(async () => (await stage.api.botMessages(from.id))[2]?.text).toContain('English');
  });

  it('/about tells what answers, how much there is and when it was read', async () => {
    const stub = stubAssistant();
    start();
    const from = somebody();
    await stage.api.say('/about', { from });
    const text = (await seen(from.id, 1))[0]?.text;
    expect(text).toContain('языковая модель не используется');
    expect(text).toContain('25 статей');
    expect(text).toContain('3 февраля 2024, 04:05 UTC');
    await stage.bot.stop();
    const about = async () => ({ ...(await stub.about()), model: 'qwen' });
    start({ assistant: { ...stub, about } });
    await stage.api.say('/about', { from });
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
    for (const text of ['раз', 'два', 'три', 'четыре']) await stage.api.say(text, { from });
    await stage.api.say('чужой', { from: other });
    await eventually(async () => (await stage.api.botMessages(from.id)).map(({ text }) => text).join('\n')).toMatch(
      /не больше 2 вопросов в минуту/,
    );
    expect((await seen(other.id, 1))[0]?.text).toContain('чужой');
    await eventually(() => stage.bot.state.inbox.counts()).toMatchObject({ answered: 3, failed: 2 });
    const told = async () => {
      const counts = (await stage.api.botMessages(from.id)).map(({ text }) =>
        Number(/Не принято: (\d)/.exec(text)?.[1] ?? 0),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    };
    await eventually(told).toBe(2);
    passed = 61_000;
    await stage.api.say('пять', { from });
    await stage.api.say('шесть', { from });
    await eventually(async () => (await stage.api.botMessages(from.id)).map(({ text }) => text).join('\n')).toMatch(
      /не больше 3 вопросов в сутки/,
    );
    await eventually(async () => (await stage.api.botMessages(from.id)).map(({ text }) => text).join('\n')).toContain(
      'Ответ на: пять',
    );
  });
});
