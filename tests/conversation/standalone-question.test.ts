import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { standaloneQuestion } from '../../src/conversation/standalone-question.ts';
import { stubAnswer } from '../support/stub-assistant.ts';

function asked(earlier: readonly string[], question: string, language = 'ru', answer: Answer | null = null): string {
  const turns = earlier.map((text, index) => ({
    question: text,
    answer: index === earlier.length - 1 ? answer : null,
  }));
  return standaloneQuestion(question, language, { turns });
}

describe('a question that leans on the talk', () => {
  it('is searched together with the last one where it names nobody', () => {
    expect(asked(['Когда Солберг принимала Фуэнтеса?'], 'А где?')).toBe('Когда Солберг принимала Фуэнтеса? А где?');
    expect(asked(['Where did Solberg receive Fuentes?'], 'And who else was there?', 'en')).toBe(
      'Where did Solberg receive Fuentes? And who else was there?',
    );
  });

  it('leans on it too where it has only few words beside those of grammar', () => {
    expect(asked(['Where did Solberg receive Fuentes?'], 'Why did the talks begin so badly?', 'en')).toContain(
      'Solberg',
    );
  });

  it('keeps the subject over several turns', () => {
    const last = asked(['Солберг была в Чили?', 'С кем она там вела переговоры?'], 'Что подписали?');
    expect(last).toMatch(/Солберг.*Чили.*Что подписали\?$/);
  });

  it('puts a new name in the place of the old one of its kind', () => {
    expect(asked(['Когда Солберг была в Пекине?'], 'А Фуэнтес?')).toBe('Когда Фуэнтес была в Пекине?');
    expect(asked(['О чём Солберг говорила с Фуэнтесом?'], 'А с Кастильо?')).toBe('О чём Солберг говорила с Кастильо?');
    expect(asked(['When did Solberg visit Moscow?'], 'And Astana?', 'en')).toBe('When did Solberg visit Astana?');
  });

  it('stands alone where it asks something of somebody, however small its other words', () => {
    const before = ['Где прошли переговоры Солберг и Фуэнтеса?'];
    for (const question of ['Когда Кастильо был в Москве?', 'Когда Фуэнтес был в Москве?', 'Где был Кастильо?']) {
      expect(asked(before, question)).toBe(question);
    }
    expect(asked(['Where did Solberg meet Fuentes?'], 'When was Castillo there?', 'en')).toContain('Castillo');
    expect(asked(['Where did Solberg meet Fuentes?'], 'When was Castillo in Moscow?', 'en')).toBe(
      'When was Castillo in Moscow?',
    );
  });

  it('stands alone where it asks who somebody is, even without capitals', () => {
    expect(asked(['Who is Solberg?'], 'кто такой кастильо')).toBe('кто такой кастильо');
  });

  it('is put behind the last one as a sentence of its own', () => {
    expect(asked(['кто такой ван и'], 'А где он был?')).toBe('кто такой ван и. А где он был?');
  });

  it('puts a new period in the place of the old one', () => {
    expect(asked(['Что делал Кастильо в 2023 году?'], 'А в 2024 году?')).toBe('Что делал Кастильо в 2024 году?');
  });

  it('keeps the year that a new month does not name', () => {
    expect(asked(['Какие встречи были в мае 2025 года?'], 'А в июне?')).toBe('Какие встречи были в июне 2025?');
    expect(asked(['Які зустрічі були в травні 2025 року?'], 'А в червні?', 'uk')).toContain('червні 2025');
    expect(asked(['Who met Solberg in May 2025?'], 'And in June?', 'en')).toContain('June 2025');
    expect(asked(['Who met Solberg in May 2025?'], 'And in June 2023?', 'en')).not.toContain('2025');
  });

  it('puts a new name in the place of the one that ends like it', () => {
    expect(asked(['Что Солберг говорила Фуэнтесу?'], 'А Асанову?')).toBe('Что Солберг говорила Асанову?');
  });

  it('takes nobody of an answer for what "it" or "there" means', () => {
    const answer = stubAnswer('', ['Ингрид Солберг открыла мост.']);
    expect(asked(['О чём договорились в Осло?'], 'Когда это было?', 'ru', answer)).not.toContain('Ингрид');
    expect(asked(['О чём договорились в Осло?'], 'Кто её пригласил?', 'ru', answer)).toContain('Ингрид Солберг');
  });

  it('drops the old place where it names a new one', () => {
    const question = asked(['Про що домовилися Перейра і Отієно в Лісабоні?'], 'А що вони підписали в Києві?', 'uk');
    expect(question).toContain('Перейра');
    expect(question).not.toContain('Лісабоні');
  });

  it('keeps both persons where the new name is only what is talked about', () => {
    expect(asked(['Что Солберг сказала Фуэнтесу?'], 'А про НАТО?')).toBe('Что Солберг сказала Фуэнтесу? А про НАТО?');
  });

  it('takes "he" from the answer where the question before names nobody', () => {
    const answer = stubAnswer('', ['Министра принял Луис Кастильо.']);
    expect(asked(['Кто приезжал в Бишкек?'], 'О чём он говорил?', 'ru', answer)).toContain('Луис Кастильо');
    expect(asked(['Кто приезжал в Бишкек?'], 'О чём он говорил?')).not.toContain('Кастильо');
  });
});

describe('a question of its own', () => {
  it('drops the old subject', () => {
    expect(asked(['Когда Солберг была в Бишкеке?'], 'Что Перейра обсудил с Отиено?')).toBe(
      'Что Перейра обсудил с Отиено?',
    );
  });

  it('is left as it is where nothing was asked before', () => {
    expect(asked([], 'А где?')).toBe('А где?');
  });
});
