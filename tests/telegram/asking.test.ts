import { describe, expect, it } from 'vitest';
import { eventually, replyTo, setBotStage } from '../support/bot-stage.ts';
import { stubAnswer, stubAssistant } from '../support/stub-assistant.ts';

const stage = setBotStage();
const { seen, somebody, start } = stage;
const group = { id: -100, type: 'supergroup', title: 'Desk' };

describe('a question in a private chat', () => {
  it('is answered at once with linked marks, sources and no preview', async () => {
    start();
    const from = somebody();
    await stage.api.say('Где встретились министры?', { from });
    const [answer] = await seen(from.id);
    expect(answer?.text).toContain('«Ответ на: Где встретились министры?» [1]');
    expect(answer?.text).toContain('Встреча министров 1 — Вестник, 2 января 2024');
    expect(answer?.entities).toContainEqual(
      expect.objectContaining({ type: 'text_link', length: 3, url: 'https://vestnik.example/1' }),
    );
    expect(answer).toMatchObject({ preview: false, replyTo: null, history: [answer?.text] });
    const methods = (await stage.api.calls())
      .filter((call) => call.payload.chat_id === from.id)
      .map((call) => call.method);
    expect(methods).toEqual(['sendMessage']);
  });

  it('that takes long gets a message in its place, which becomes the answer', async () => {
    start({ assistant: stubAssistant({ thinks: () => 700 }) });
    const from = somebody();
    await stage.api.say('Долгий вопрос', { from });
    await expect.poll(async () => (await stage.api.botMessages(from.id))[0]?.history.length, { timeout: 5000 }).toBe(2);
    const [answer] = await seen(from.id);
    expect(answer?.history).toEqual(['Ищу ответ в источниках…', answer?.text]);
    expect(answer?.text).toContain('Ответ на: Долгий вопрос');
  });

  it('whose answer is long comes in several whole messages', async () => {
    const quotes = Array.from({ length: 60 }, (_, index) => `Предложение ${index}: ${'слово '.repeat(30)}конец.`);
    start({ assistant: stubAssistant({ answers: (question) => stubAnswer(question, quotes) }) });
    const from = somebody();
    await stage.api.say('Расскажи всё', { from });
    await expect
      .poll(async () => (await stage.api.botMessages(from.id)).at(-1)?.text.includes('[60] '), { timeout: 15_000 })
      .toBe(true);
    const shown = (await stage.api.botMessages(from.id)).map((message) => message.text).join('\n');
    for (const quote of quotes) expect(shown).toContain(quote);
  });

  it('follows the conversation, a reply takes up an old answer, and /new begins afresh', async () => {
    const answers = (question: string, { turns }: { turns: readonly { question: string }[] }) =>
      stubAnswer(question, [`Помню: ${turns.map((turn) => turn.question).join(' + ') || 'ничего'}`]);
    start({ assistant: stubAssistant({ answers }) });
    const from = somebody();
    const ask = async (text: string, count: number, more: object = {}) => {
      await stage.api.say(text, { from, more });
      return (await seen(from.id, count)).at(-1);
    };
    const first = await ask('один', 1);
    expect((await ask('два', 2))?.text).toContain('«Помню: один»');
    expect((await ask('три', 3))?.text).toContain('«Помню: один + два»');
    const reply = replyTo(first!);
    expect((await ask('снова о первом', 4, reply))?.text).toContain('«Помню: один»');
    expect((await ask('/new', 5))?.text).toContain('разговор');
    expect((await ask('сначала', 6))?.text).toContain('«Помню: ничего»');
  });

  it('that is edited has its answer edited, and an unchanged edit does nothing', async () => {
    start();
    const from = somebody();
    const said = await stage.api.say('Первый вариант', { from });
    await seen(from.id);
    const edit = (text: string) => stage.api.inject({ edited_message: { ...said, text, edit_date: 2 } });
    await edit('Первый вариант');
    await edit('Второй вариант');
    await expect
      .poll(async () => (await stage.api.botMessages(from.id))[0]?.text, { timeout: 5000 })
      .toContain('Второй');
    expect(await stage.api.botMessages(from.id)).toHaveLength(1);
  });

  it('that is edited into one with a shorter answer leaves no message of the longer one behind', async () => {
    const quotes = Array.from({ length: 40 }, (_, index) => `Предложение ${index}: ${'слово '.repeat(30)}конец.`);
    const answers = (question: string) => stubAnswer(question, question === 'всё' ? quotes : ['Только это.']);
    start({ assistant: stubAssistant({ answers }) });
    const from = somebody();
    const said = await stage.api.say('всё', { from });
    await eventually(async () => (await stage.api.botMessages(from.id)).at(-1)?.text).toContain('[40]');
    await stage.api.inject({ edited_message: { ...said, text: 'одно', edit_date: 2 } });
    expect((await stage.lastOf(from.id, 1)).text).toContain('Только это.');
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
    await stage.api.say('долгий', { from });
    await seen(from.id);
    await stage.api.say('следующий', { from });
    await stage.api.say('/stop', { from });
    const texts = (await seen(from.id, 2)).map((message) => message.text);
    expect(texts[0]).toBe('Ответ остановлен.');
    expect(texts[1]).toContain('Ответ на: следующий');
    expect(isAborted).toBe(true);
    await stage.api.say('/stop', { from });
    expect((await seen(from.id, 3))[2]?.text).toBe('Сейчас я ни на что не отвечаю.');
  });

  it('that waits long behind others is told so once, and is answered in its turn', async () => {
    const { systemClock } = await import('../../src/telegram/clock.ts');
    // What the bot is patient about takes a twentieth of the time.
    const clock = {
      ...systemClock,
      sleep: (milliseconds: number, signal?: AbortSignal) => systemClock.sleep(milliseconds / 20, signal),
    };
    start({ clock, assistant: stubAssistant({ thinks: () => 700 }) });
    const from = somebody();
    for (const text of ['один', 'два', 'три', 'четыре']) await stage.api.say(text, { from });
    const texts = (await seen(from.id, 5)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('ждёт очереди'))).toEqual([
      expect.stringMatching(/перед ним ещё [23] вопроса\./),
    ]);
    expect(texts.at(-1)).toContain('Ответ на: четыре');
  });

  it('that waits for its turn among very many has a sign of life all the same', async () => {
    const people = Array.from({ length: 90 }, (_, index) => 3001 + index);
    start({ config: { allowedUsers: people }, assistant: stubAssistant({ thinks: () => 20_000 }) });
    const message = { date: Math.floor(Date.now() / 1000), text: 'вопрос' };
    await stage.api.inject(
      ...people.map((id) => ({ message: { ...message, from: { id, is_bot: false }, chat: { id, type: 'private' } } })),
    );
    const signs = async () =>
      (await stage.api.calls('sendChatAction')).filter(({ payload }) => people.includes(Number(payload.chat_id)));
    await eventually(async () => new Set((await signs()).map(({ payload }) => payload.chat_id)).size).toBe(
      people.length,
    );
    expect(stage.bot.state.inbox.counts().received).toBeGreaterThan(0);
  });

  it.each([
    ['a voice message', { voice: { file_id: 'x' } }],
    ['a sticker', { sticker: { emoji: '👍' } }],
    ['a picture', { photo: [] }],
    ['a poll', { poll: { question: 'Кто?' } }],
  ])('without words, as %s is, gets a friendly sentence', async (_, content) => {
    start();
    const from = somebody('uk');
    await stage.api.say('', { from, more: { text: undefined, ...content } });
    expect((await seen(from.id))[0]?.text).toContain('Я читаю лише текст');
  });

  it('may be the caption of a picture, or a message passed on', async () => {
    start();
    const from = somebody();
    await stage.api.say('', { from, more: { text: undefined, photo: [], caption: 'Кто на снимке?' } });
    expect((await seen(from.id))[0]?.text).toContain('Ответ на: Кто на снимке?');
    const passedOn = { forward_origin: { type: 'channel', date: 1, chat: { id: -9, type: 'channel' }, message_id: 1 } };
    expect((await stage.ask(from, 'Где это было?', 2, passedOn)).text).toContain('Ответ на: Где это было?');
  });

  it('in the caption of an album is answered, and the other pictures are let be', async () => {
    start();
    const from = somebody();
    const picture = { text: undefined, photo: [], media_group_id: '77' };
    await stage.api.say('', { from, more: { ...picture, caption: 'Кто на снимках?' } });
    for (let count = 0; count < 3; count += 1) await stage.api.say('', { from, more: picture });
    await stage.api.say('дальше', { from });
    const texts = (await seen(from.id, 2)).map(({ text }) => text).join('\n');
    expect(texts).not.toContain('Я читаю только текст');
  });
});

describe('in a group with access', () => {
  it('only a mention, a reply to the bot, or a command is answered, in its topic, as a reply', async () => {
    start();
    const before = (await stage.api.botMessages(-100)).length;
    await stage.api.say('просто разговор', { chat: group });
    await stage.api.say('/help@another_bot', { chat: group });
    await stage.api.say('/unknown_command', { chat: group });
    const asked = await stage.api.say('@communique_test_bot кто приехал?', {
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
    await stage.api.say('/ask', { chat: group });
    expect((await seen(-100, before + 2)).at(-1)?.text).toContain('Вопрос пуст');
    await stage.api.say('/ask когда?', { chat: group });
    const reply = replyTo(answer!);
    await stage.api.say('а где?', { chat: group, more: reply });
    const texts = (await seen(-100, before + 4)).map((message) => message.text).join('\n');
    expect(texts).toContain('Ответ на: когда?');
    expect(texts).toContain('Ответ на: а где?');
    expect(texts).not.toContain('просто разговор');
  });
});
