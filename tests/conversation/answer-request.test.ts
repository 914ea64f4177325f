import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { buildAssistant } from '../../src/build-assistant.ts';
import { emptyConversation, withTurn } from '../../src/conversation/conversation.ts';
import { createLog } from '../../src/log.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { makeWorkplace } from '../support/page-folder.ts';

/** Invented: the people, the agency and their meetings do not exist. */
const page = `Министр Норвегии прилетела в Бишкек

Агентство "Полюс" 16.10.2024

Министр иностранных дел Норвегии Ингрид Солберг 15 октября 2024 года встретилась в Бишкеке с главой МИД Кыргызстана Эрмеком Асановым. Стороны подписали меморандум об охране ледников. Переговоры продолжались четыре часа.

Солберг сообщила, что Норвегия передаст Кыргызстану 14 снегоходов. Асанов поблагодарил её за помощь горным спасателям. Делегация посетила университет и выставку ковров. Вечером для гостей дали концерт.
`;

const place = makeWorkplace({ 'bishkek.txt': page });
const { library } = openLocalLibrary(place);
const assistant = buildAssistant({ library, log: createLog('silent', []), today: () => '2025-01-15', writer: null });

beforeAll(async () => {
  await library.ingest({});
});

afterAll(async () => {
  await library.close();
  place.dispose();
});

/** The answers to messages of one talk, in order. */
async function talk(...messages: readonly string[]): Promise<Answer[]> {
  let conversation = emptyConversation;
  const answers: Answer[] = [];
  for (const question of messages) {
    const answer = await assistant.answer(question, conversation);
    conversation = withTurn(conversation, { question, answer });
    answers.push(answer);
  }
  return answers;
}

const quotes = (answer: Answer | undefined) => answer?.citations.map(({ quote }) => quote) ?? [];

describe('in a talk', () => {
  it('"more" shows sentences that were not shown yet, until there are none', async () => {
    const [first, second, third] = await talk('О чём Солберг говорила с Асановым?', 'Подробнее', 'Ещё');
    expect(second?.status).toBe('answered');
    expect(quotes(second).filter((quote) => quotes(first).includes(quote))).toEqual([]);
    const seen = [...quotes(first), ...quotes(second)];
    expect(quotes(third).filter((quote) => seen.includes(quote))).toEqual([]);
    const last = await talk('О чём Солберг говорила с Асановым?', ...Array<string>(6).fill('Подробнее'));
    expect(last.at(-1)).toMatchObject({ refusal: 'nothing-more', text: expect.stringContaining('ничего не нашлось') });
  });

  it('figures that name no time are not answered as the question before them', async () => {
    const [first, second] = await talk('Когда Солберг встретилась с Асановым?', '123');
    expect(first?.status).toBe('answered');
    expect(second).toMatchObject({ refusal: 'unclear', citations: [] });
  });

  it('a quote asked for by its number stands between its neighbours, word for word', async () => {
    const [first, second] = await talk('Сколько снегоходов передаст Норвегия?', 'покажи цитату 1');
    expect(quotes(second)).toContain(quotes(first)[0]);
    expect(quotes(second).length).toBeGreaterThan(1);
    for (const quote of quotes(second)) expect(page).toContain(quote);
    expect((await talk('Сколько снегоходов передаст Норвегия?', 'покажи цитату 9'))[1]?.text).toContain('1 цитата');
  });

  it('thanks are answered with a sentence and are not what the next question leans on', async () => {
    const [, thanks, where] = await talk('Когда Солберг встретилась с Асановым?', 'Спасибо!', 'А где?');
    expect(thanks).toMatchObject({ refusal: 'small-talk', retrieved: [], citations: [] });
    expect(quotes(where).join()).toContain('в Бишкеке');
  });

  it('"more" of nothing asks what is meant', async () => {
    expect((await talk('Подробнее'))[0]).toMatchObject({ refusal: 'unclear' });
  });
});
