import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AnswerReader, openAnswerReader } from '../../src/models/answer-reader.ts';
import { modelFolder } from '../support/open-local-library.ts';

let reader: AnswerReader;
beforeAll(async () => {
  reader = await openAnswerReader(modelFolder);
});
afterAll(() => reader.close());

const passage = {
  title: 'Норландия построит паром для Приозёрска',
  sentences: [
    'Посол Норландии Эрик Хольм встретился в Приозёрске с губернатором Анной Лесовой.',
    'Паром длиной 64 метра соберут на верфи в Нарвике и спустят на воду в апреле 2026 года.',
    'Две трети стоимости возьмёт на себя норландская казна, остальное — область.',
    'От скидки на топливо губернатор отказалась, сославшись на прошлогодний долг перевозчика.',
  ],
};

it.each([
  ['Кто платит за паром?', 2],
  ['Когда паром окажется на воде?', 1],
  ['Why did the governor turn the discount down?', 3],
  ['З ким бачився посол?', 0],
])('the likeliest sentence is the one that answers: %s', async (question, answer) => {
  const chances = (await reader.read(question, passage)).map((chance) => chance ?? 0);
  expect(chances.indexOf(Math.max(...chances))).toBe(answer);
});

it('a question that nothing answers is less likely answered than one that a sentence does', async () => {
  const most = async (question: string) =>
    Math.max(...(await reader.read(question, passage)).map((chance) => chance ?? 0));
  expect(await most('Кто будет капитаном парома?')).toBeLessThan(await most('Где соберут паром?'));
});

it('gives chances, and null to what is beyond its length', async () => {
  const sentences = Array.from({ length: 60 }, (_, at) => `Паром номер ${at} вышел из порта и вернулся к вечеру.`);
  const chances = await reader.read('Куда вернулся паром?', { title: '', sentences });
  expect(chances).toHaveLength(60);
  expect(chances[0]).toBeGreaterThanOrEqual(0);
  expect(chances[0]).toBeLessThanOrEqual(1);
  expect(chances.at(-1)).toBeNull();
});

it('a folder without the model is refused with what is missing and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-model-'));
  await expect(openAnswerReader(folder)).rejects.toThrow(/is missing.*git checkout/su);
});
