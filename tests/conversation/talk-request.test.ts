import { describe, expect, it } from 'vitest';
import { languageOfQuestion } from '../../src/conversation/language-of-question.ts';
import { readTalkRequest } from '../../src/conversation/talk-request.ts';
import { stubAnswer } from '../support/stub-assistant.ts';

describe('a message about the answer before it', () => {
  it.each(['Подробнее', 'расскажи подробнее об этом', 'ещё', 'Докладніше', 'Tell me more', '详细一点'])(
    'asks for more: %s',
    (message) => {
      expect(readTalkRequest(message)).toEqual({ kind: 'more' });
    },
  );

  it.each(['Что ещё об этом?', 'А что ещё известно?', 'що ще відомо про це?', 'What else about this?', '还有什么？'])(
    'asks what others say: %s',
    (message) => {
      expect(readTalkRequest(message)).toEqual({ kind: 'others' });
    },
  );

  it.each(['Покажи цитату 2', 'покажи мне цитату №2', 'источник 2', '[2]', 'Show me quote 2', 'наведи цитату 2'])(
    'asks for a quote: %s',
    (message) => {
      expect(readTalkRequest(message)).toEqual({ kind: 'quote', number: 2 });
    },
  );

  it.each(['Откуда это?', 'Источник?', 'кто об этом пишет', 'Звідки це?', 'Where is that from?', '来源是什么？'])(
    'asks where the answer is from, which the first quote shows: %s',
    (message) => {
      expect(readTalkRequest(message)).toEqual({ kind: 'quote', number: 1 });
    },
  );

  it.each(['Что ещё подписали в Осло?', '2024', 'Подробнее о визите Солберг', 'А где?', 'What else did Solberg sign?'])(
    'is a question of its own where it names what it wants: %s',
    (message) => {
      expect(readTalkRequest(message)).toBeNull();
    },
  );
});

describe('the language of a question', () => {
  const talkIn = (language: string) => ({
    turns: [{ question: '…', answer: { ...stubAnswer('…', []), language } }],
  });

  it.each([
    ['А у Фуэнтеса?', 'ru', 'ru'],
    ['А про НАТО?', 'ru', 'ru'],
    ['А в Осло?', 'uk', 'uk'],
    ['And in Oslo?', 'en', 'en'],
  ])('of a short one is that of the turn before: %s after %s', (question, before, expected) => {
    expect(languageOfQuestion(question, talkIn(before), 'en')).toBe(expected);
  });

  it.each([
    ['А де це було?', 'ru', 'uk'],
    ['And where was it?', 'ru', 'en'],
    ['Где они встречались и о чём говорили?', 'uk', 'ru'],
    ['在哪里？', 'ru', 'zh'],
  ])('is its own where its words tell: %s after %s', (question, before, expected) => {
    expect(languageOfQuestion(question, talkIn(before))).toBe(expected);
  });
});
