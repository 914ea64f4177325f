import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../src/answers/verifying/verify-statement.ts';
import { passageOf } from './invented-passages.ts';

function outcome(text: string, language: string, sentences: readonly string[], pageLanguage: string): string {
  const verdict = verifyStatement({
    text,
    language,
    passages: [passageOf(sentences, { language: pageLanguage })],
    today: '2026-11-22',
    // The last sentence is the one that the statement says over.
    similarity: ({ sentenceIndex }) => (sentenceIndex === sentences.length - 1 ? 0.9 : 0.75),
  });
  return verdict.kind === 'supported' ? 'shown' : verdict.reason;
}

const talks = [
  'Посол Перу Артём Громов и министр торговли Чили Илья Садыров осмотрели верфь.',
  'Посол предложил построить мост.',
];
const pact = ['Ганзориг прибыл в Осло.', 'Садыров и Громов подписали договор о кирпиче.'];
const corrected = [
  'В первой версии заметки длина моста была указана неверно: 860 метров.',
  'Длина нового моста через Дунай — 680 метров.',
];

describe('what another sentence of the page holds', () => {
  it.each([
    [
      'an office of another',
      'Gromov proposed to build a bridge.',
      'Sadyrov proposed to build a bridge.',
      talks,
      'role',
    ],
    ['who joined', 'Sadyrov and Gromov signed a pact.', 'Sadyrov and Ganzorig signed a pact.', pact, 'name'],
    ['what was taken back', 'The bridge is 680 metres long.', 'The bridge is 860 metres long.', corrected, 'number'],
  ] as const)('is not told of this one: %s', (_what, straight, changed, sentences, reason) => {
    expect(outcome(straight, 'en', sentences, 'ru')).toBe('shown');
    expect(outcome(changed, 'en', sentences, 'ru')).toBe(reason);
  });
});

describe('the same in two languages', () => {
  it.each([
    ['Там будет восемнадцать окон.', 'ru', 'Терезе саны он сегіз болады.', 'kk'],
    [
      'The dam lets out 40 cubic metres per second from June to August.',
      'en',
      'С июня по август плотина сбрасывает 40 кубометров воды в секунду.',
      'ru',
    ],
    ['З червня до серпня вода стоїть.', 'uk', 'С июня по август вода стоит.', 'ru'],
    ['The envoy came to Oslo.', 'en', 'Посланник приехал в Осло.', 'ru'],
    ['The vice-governor came to Oslo.', 'en', '副省长前往奥斯陆。', 'zh'],
    ['До Осло приїхав очільник Мінтрансу.', 'uk', 'Министр транспорта приехал в Осло.', 'ru'],
    ['Cardinal Pietro Gromo came to Oslo.', 'en', 'Кардинал Пьетро Громо приехал в Осло.', 'ru'],
  ] as const)('is shown: %s', (statement, language, sentence, pageLanguage) => {
    expect(outcome(statement, language, [sentence], pageLanguage)).toBe('shown');
  });

  it.each([
    ['Там будет восемь окон.', 'ru', 'Терезе саны он сегіз болады.', 'kk', 'number'],
    ['The governor came to Oslo.', 'en', '副省长前往奥斯陆。', 'zh', 'office'],
    ['До Осло приїхав очільник Мінфіну.', 'uk', 'Министр транспорта приехал в Осло.', 'ru', 'name'],
    ['З липня до серпня вода стоїть.', 'uk', 'С июня по август вода стоит.', 'ru', 'date'],
  ] as const)('is not: %s', (statement, language, sentence, pageLanguage, reason) => {
    expect(outcome(statement, language, [sentence], pageLanguage)).toBe(reason);
  });
});
