import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAssistant } from '../../src/build-assistant.ts';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import { createLog } from '../../src/log.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { inventedPages, makeWorkplace } from '../support/page-folder.ts';

const place = makeWorkplace(inventedPages);
const { library } = openLocalLibrary(place);
const assistant = buildAssistant({ library, log: createLog('silent', []), today: () => '2025-01-15', writer: null });
const numbers = new Map<string, number>();

beforeAll(async () => {
  await library.ingest({});
  for (const { path, number } of await library.summaries()) numbers.set(path, number);
});
afterAll(async () => {
  await library.close();
  place.dispose();
});

const askWithin = (path: string, question: string) =>
  assistant.answer(question, emptyConversation, { withinArticle: numbers.get(path) });

describe('a question that one article is asked', () => {
  it('is answered by that article alone, however near the others are', async () => {
    const question = 'Что подписали министры?';
    const everywhere = await assistant.answer(question, emptyConversation);
    expect(everywhere.citations[0]?.path).toBe('hanoi.txt');
    const within = await askWithin('oslo.txt', question);
    expect(within.withinArticle).toBe(numbers.get('oslo.txt'));
    expect(within.citations.filter(({ path }) => path !== 'oslo.txt')).toEqual([]);
    expect(within.retrieved.map(({ path }) => path)).toEqual(['oslo.txt']);
  });

  it('may leave it to the title who and what is meant', async () => {
    expect(await assistant.answer('Когда это было?', emptyConversation)).toMatchObject({ refusal: 'unclear' });
    const answer = await askWithin('hanoi.txt', 'Когда это было?');
    expect(answer).toMatchObject({ status: 'answered', text: expect.stringContaining('2022') });
  });

  it('and that the article does not answer, is refused for the article and not for all the sources', async () => {
    const answer = await askWithin('hanoi.txt', 'Кто принял Родриго Фуэнтеса в Осло?');
    expect(answer).toMatchObject({
      status: 'not-in-sources',
      text: 'В статье «Вьетнам и Перу подписали соглашение о кофе» ответа на этот вопрос нет.',
    });
  });
});
