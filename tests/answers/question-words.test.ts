import { describe, expect, it } from 'vitest';
import { questionWords } from '../../src/answers/question-words.ts';

const wordsOf = (question: string) => questionWords(question, ['zh']).map(({ text }) => text);

describe('the words of a Chinese question', () => {
  it('are found behind a name that opens it, without the name', () => {
    const words = wordsOf('乌兹别克斯坦买了多少台机车？');
    expect(words).toContain('机车');
    expect(words.join('')).not.toContain('别克');
  });

  it('are none where only a name and grammar are left', () => {
    expect(wordsOf('乌兹别克斯坦和哈萨克斯坦')).toEqual([]);
  });
});
