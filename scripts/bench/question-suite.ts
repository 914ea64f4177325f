import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openAssistant } from '../../src/build-app.ts';
import { readConfig } from '../../src/config.ts';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import { inTemporaryFolder, repository } from './bench-place.ts';
import { type Figure, milliseconds, percentile, type Suite } from './print-suite.ts';

const questions = [
  'Где прошли переговоры Ван И и Цой Сон Хи?',
  'Where did Wang Yi meet Choe Son Hui?',
  'Коли Лавров відвідав Пекін?',
  'Что Китай пообещал Казахстану?',
  'Что подписали министры Кыргызстана и Китая?',
  'Кто посетил Москву в январе 2024 года?',
];
const rounds = 30;

/** A question on the seed pages after warm-up, and how long the main thread was held meanwhile. */
export const questionSuite: Suite = {
  name: 'questions',
  title: `Questions: ${questions.length * rounds} on the seed pages, answered from quotes, after warm-up`,
  run: () => inTemporaryFolder(measure),
};

async function measure(folder: string): Promise<Figure[]> {
  const config = readConfig({
    ARTICLES_DIR: join(repository, 'seeds'),
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'error',
  });
  const assistant = await openAssistant(config);
  for (const question of questions) await assistant.answer(question, emptyConversation);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      const begin = performance.now();
      await assistant.answer(question, emptyConversation);
      times.push(performance.now() - begin);
    }
  }
  delay.disable();
  await assistant.close();
  return [
    { name: 'p50', value: milliseconds(percentile(times, 0.5)), note: '' },
    { name: 'p95', value: milliseconds(percentile(times, 0.95)), note: 'aim 60 ms' },
    { name: 'longest hold of the main thread', value: milliseconds(delay.max / 1e6), note: 'aim 50 ms' },
  ];
}
