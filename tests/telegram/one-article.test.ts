import { describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { buttonsOf, eventually, replyTo, rowsOf, setBotStage } from '../support/bot-stage.ts';
import { stubAnswer, stubAssistant } from '../support/stub-assistant.ts';

const stage = setBotStage();

/** Says which article it was asked and what was asked of it before. */
function assistantThatTells(): Assistant {
  return {
    ...stubAssistant(),
    answer: async (question, { turns }, options) => {
      const before = turns.map((turn) => turn.question).join(' + ') || 'ничего';
      const of = options?.withinArticle ?? 'всех';
      const answer = stubAnswer(question, [
        `Спрошено у ${of}, до этого ${before}: ${question}`,
        'Вторая цитата, и не короткая.',
      ]);
      return { ...answer, ...(options?.withinArticle ? { withinArticle: options.withinArticle } : {}) };
    },
  };
}
const start = () => stage.start({ assistant: assistantThatTells() });

describe('a question for one article', () => {
  it('is the next one after the button of its card, and no further one', async () => {
    start();
    const from = stage.somebody();
    await stage.ask(from, '/source 7', 1);
    await stage.press(from, 'Спросить об этой статье');
    const prompt = await stage.lastOf(from.id, 2);
    expect(prompt.text).toBe('№\u00a07 Встреча министров 7\n\nЗадайте вопрос: отвечу только по этой статье.');
    const answer = await stage.ask(from, 'Кто приехал?', 3);
    expect(answer.text).toContain('Спрошено у 7');
    expect(answer.text).toContain('Ответ только по статье №\u00a07.');
    expect((await stage.ask(from, 'А кто уехал?', 4)).text).toContain('Спрошено у всех');
  });

  it('is remembered over a restart', async () => {
    start();
    const from = stage.somebody();
    await stage.ask(from, '/source 7', 1);
    await stage.press(from, 'Спросить об этой статье');
    await stage.seen(from.id, 2);
    await stage.restart({ assistant: assistantThatTells() });
    expect((await stage.ask(from, 'Кто приехал?', 3)).text).toContain('Спрошено у 7');
  });

  it('can be taken back by a button, by /new and by waiting', async () => {
    let passed = 0;
    const { systemClock } = await import('../../src/telegram/clock.ts');
    stage.start({ assistant: assistantThatTells(), clock: { ...systemClock, now: () => Date.now() + passed } });
    const from = stage.somebody();
    await stage.ask(from, '/source 7', 1);
    const choose = async (count: number) => {
      await stage.press(from, 'Спросить об этой статье');
      await stage.seen(from.id, count);
    };
    await choose(2);
    await stage.press(from, 'Спрашивать все статьи', 1);
    await eventually(async () => (await stage.api.botMessages(from.id))[1]?.text).toContain('по всем статьям');
    expect((await stage.ask(from, 'один', 3)).text).toContain('Спрошено у всех');
    await choose(4);
    await stage.ask(from, '/new', 5);
    expect((await stage.ask(from, 'два', 6)).text).toContain('Спрошено у всех');
    await choose(7);
    passed = 2 * 3_600_000;
    expect((await stage.ask(from, 'три', 8)).text).toContain('Спрошено у всех');
  });

  it('is one in reply to its card, its text or its prompt, however late, and an edit of it', async () => {
    start();
    const from = stage.somebody();
    const card = await stage.ask(from, '/source 7', 1);
    const said = await stage.api.say('Кто приехал?', { from, more: replyTo(card) });
    expect((await stage.lastOf(from.id, 2)).text).toContain('Спрошено у 7');
    await stage.api.inject({ edited_message: { ...said, text: 'Кто уехал?', edit_date: 2 } });
    await eventually(async () => (await stage.api.botMessages(from.id))[1]?.text).toContain(
      'Спрошено у 7, до этого ничего: Кто уехал?',
    );
    await stage.press(from, 'Показать текст');
    await eventually(async () => (await stage.api.botMessages(from.id))[0]?.text).not.toBe(card.text);
    expect((await stage.ask(from, 'Зачем?', 3, replyTo(card))).text).toContain('Спрошено у 7');
  });

  it('is one in reply to an answer of that article, which it follows', async () => {
    start();
    const from = stage.somebody();
    const card = await stage.ask(from, '/source 7', 1);
    const answer = await stage.ask(from, 'Кто приехал?', 2, replyTo(card));
    const next = await stage.ask(from, 'А когда?', 3, replyTo(answer));
    expect(next.text).toContain('Спрошено у 7, до этого Кто приехал?: А когда?');
  });

  it('is one that answers a citation picked out of an answer; a word picked out is none', async () => {
    start();
    const from = stage.somebody();
    const answer = await stage.ask(from, 'вопрос', 1);
    const citation = { ...replyTo(answer), quote: { text: 'Вторая цитата, и не короткая.', position: 3 } };
    expect((await stage.ask(from, 'Что это значит?', 2, citation)).text).toContain('Спрошено у 2');
    const word = { ...replyTo(answer), quote: { text: 'Вторая', position: 3 } };
    expect((await stage.ask(from, 'Что это значит?', 3, word)).text).toContain('Спрошено у всех, до этого вопрос');
  });

  it('follows only what was asked of that article, and may be asked of all by a button, word for word', async () => {
    start();
    const from = stage.somebody();
    await stage.ask(from, 'общий вопрос', 1);
    const card = await stage.ask(from, '/source 7', 2);
    expect((await stage.ask(from, 'один', 3, replyTo(card))).text).toContain('до этого ничего: один');
    const answer = await stage.ask(from, 'два', 4, replyTo(card));
    expect(answer.text).toContain('Спрошено у 7, до этого один: два');
    expect(rowsOf(answer).map((row) => row.map(({ text }) => text))).toEqual([
      ['Источники', 'Цитаты'],
      ['Ещё вопрос к этой статье'],
      ['Искать во всех статьях'],
      ['👍', '👎'],
    ]);
    await stage.press(from, 'Искать во всех статьях', 3);
    const again = await stage.lastOf(from.id, 5);
    expect(again.text).toMatch(/^«два»\n/);
    expect(again.text).toContain('Спрошено у всех');
    expect(buttonsOf(again).map(({ text }) => text)).toEqual(['Источники', 'Цитаты', '👍', '👎']);
  });

  it('in a group is one by somebody’s reply to the prompt', async () => {
    start();
    const group = { id: -100, type: 'supergroup', title: 'Desk' };
    const from = stage.somebody();
    await stage.api.say('/source 7', { chat: group, from });
    const card = await stage.lastOf(-100, 1);
    await stage.api.press(
      card,
      buttonsOf(card).find(({ text }) => text.includes('Спросить'))!.callback_data,
      from,
      group,
    );
    const prompt = await stage.lastOf(-100, 2);
    expect(prompt.text).toContain('Ответьте на это сообщение');
    await stage.api.say('Кто приехал?', { chat: group, from: stage.somebody(), more: replyTo(prompt) });
    expect((await stage.lastOf(-100, 3)).text).toContain('Спрошено у 7');
  });
});

describe('a suggested question', () => {
  const title = 'Министры двух стран открыли мост';
  const assistant = stubAssistant({
    answers: (question) =>
      question.startsWith('Когда')
        ? stubAnswer(question, ['Встреча прошла в марте.'])
        : {
            ...stubAnswer(question, []),
            status: 'not-in-sources',
            text: 'Нет ответа.',
            suggestedQuestions: ['Кто приехал?', `Когда ${'очень '.repeat(30)}давно это было?`, `О чём «${title}»?`],
          },
  });

  it('is a button under a refusal, and pressing it asks it', async () => {
    const { state } = stage.start({ assistant });
    const from = stage.somebody();
    const refusal = await stage.ask(from, 'вопрос', 1);
    const labels = rowsOf(refusal).map((row) => row.map(({ text }) => text));
    expect(labels).toEqual([
      ['Кто приехал?'],
      [expect.stringMatching(/^Когда .{20,55}…$/)],
      [`«${title}»`],
      ['👍', '👎'],
    ]);
    expect(refusal.text).toBe('Нет ответа.\n\nОб этом можно спросить:');
    await stage.press(from, 'Когда');
    const answer = await stage.lastOf(from.id, 2);
    expect(answer.text).toContain(`«Когда ${'очень '.repeat(30)}давно это было?»`);
    expect(answer.text).toContain('Встреча прошла в марте.');
    await eventually(() => state.inboxFigures.questionsSince(from.id, 0)).toBe(2);
  });

  it('of an answer that was forgotten is said to be out of date', async () => {
    stage.start({ assistant });
    const from = stage.somebody();
    await stage.ask(from, 'вопрос', 1);
    stage.bot.state.turns.forgetPerson(from.id);
    await stage.press(from, 'Кто приехал?');
    await eventually(stage.lastToast).toContain('больше не действует');
    expect(await stage.api.botMessages(from.id)).toHaveLength(1);
  });

  it('that cannot be answered is given up in words, like one that is written', async () => {
    const { systemClock } = await import('../../src/telegram/clock.ts');
    const clock = {
      ...systemClock,
      sleep: (milliseconds: number, signal?: AbortSignal) => systemClock.sleep(milliseconds / 50, signal),
    };
    const answer: Assistant['answer'] = async (question, ...rest) => {
      if (question === 'Кто приехал?') throw new Error('broken');
      return assistant.answer(question, ...rest);
    };
    stage.start({ clock, assistant: { ...assistant, answer } });
    const from = stage.somebody();
    await stage.ask(from, 'вопрос', 1);
    await stage.press(from, 'Кто приехал?');
    expect((await stage.lastOf(from.id, 2)).text).toContain('Ответить не удалось');
  });

  it('counts against what one person may ask', async () => {
    stage.start({ assistant, config: { budget: { perMinute: 1, perDay: 9 } } });
    const from = stage.somebody();
    await stage.ask(from, 'вопрос', 1);
    await stage.press(from, 'Кто приехал?');
    expect((await stage.lastOf(from.id, 2)).text).toContain('Не принято');
  });
});
