import { describe, expect, it } from 'vitest';
import { standaloneQuestion } from '../../src/conversation/standalone-question.ts';

function asked(earlier: readonly string[], question: string, language = 'ru'): string {
  const turns = earlier.map((text) => ({ question: text, answer: null }));
  return standaloneQuestion(question, language, { turns });
}

describe('a correction', () => {
  it.each([
    ['ru', 'Когда Солберг встречалась с Фуэнтесом?', 'Нет, я про Кастильо и Отиено'],
    ['ru', 'Когда Солберг встречалась с Фуэнтесом?', 'Я имел в виду Кастильо и Отиено'],
    ['uk', 'Коли Сольберг зустрічалася з Фуентесом?', 'Ні, я про Кастільо й Отієно'],
    ['en', 'When did Solberg meet Fuentes?', 'No, I mean Castillo and Otieno'],
  ])('asks the last question of the persons it names (%s): %s %s', (language, question, correction) => {
    const standalone = asked([question], correction, language);
    expect(standalone).toMatch(/^(?:Когда|Коли|When)/u);
    expect(standalone).not.toMatch(/С[оo]л?ь?берг|Solberg|Ф[уi]э?е?нтес|Fuentes/u);
    expect(standalone).toMatch(/От[иі][еє]но|Otieno/u);
  });

  it('of the place alone keeps the persons of the talk', () => {
    const standalone = asked(
      ['Где Солберг встречалась с Фуэнтесом?', 'А о чём говорили в Осло?'],
      'Нет, я про встречу в Лиме',
    );
    expect(standalone).toMatch(/о чём говорили.*Солберг.*встречу в Лиме/u);
    expect(standalone).not.toContain('Осло');
  });

  it('is none where "no" is all that is said', () => {
    expect(asked(['Где Солберг встречалась с Фуэнтесом?'], 'Нет')).toContain('Солберг');
  });
});

describe('a question in a talk', () => {
  it('keeps the place of the talk where a state is named as a party', () => {
    expect(asked(['Какие встречи были в Бишкеке?'], 'Что подписали с Кореей?')).toContain('Бишкеке');
    expect(asked(['Какие встречи были в Бишкеке?'], 'А что подписали в Сеуле?')).not.toContain('Бишкеке');
  });

  it('does not take a full Chinese name for another one of the same surname', () => {
    expect(asked(['Когда Ван Личжэн был в Астане?'], 'А Ван Лижун?')).toBe('Когда Ван Лижун был в Астане?');
  });
});
