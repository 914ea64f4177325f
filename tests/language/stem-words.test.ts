import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemWords } from '../../src/language/stem-words.ts';

describe('stemWords', () => {
  it.each([
    ['ru', 'переговоры переговорами переговоров'],
    ['uk', 'переговорів переговорами переговори'],
    ['uk', 'Київ Києва Києву'],
    ['uk', 'домовленість домовленості'],
    ['uk', "п’ять пʼять п'ять"],
    ['en', 'meeting meetings'],
    ['en', "China China's China’s"],
    ['ro', 'întâlnire întâlnirea'],
    ['kk', 'келіссөздер келіссөздерді келіссөздерде'],
    ['ky', 'сүйлөшүүлөр сүйлөшүүлөрдү сүйлөшүүлөрдүн'],
    ['ky', 'Москвага Москвада'],
    ['ru', 'ёлка елка ЁЛКА'],
    ['ru', 'Sullivan sullivan'],
  ])('%s: one stem for %s', (language, words) => {
    expect(new Set(stemWords(words, language)).size).toBe(1);
  });

  it('keeps apart what differs in more than its ending', () => {
    expect(new Set(stemWords('министр министерство переговоры встреча', 'ru')).size).toBe(4);
    expect(new Set(stemWords('министр министрлик жолугушуу келишим', 'ky')).size).toBeGreaterThanOrEqual(3);
  });

  it('keeps numbers as they stand', () => {
    expect(stemWords('24.02.2022, 10-е, 5,000', 'ru')).toEqual(['24', '02', '2022', '10', 'е', '5', '000']);
  });

  it('reads Chinese by pairs, and a lone character alone', () => {
    expect(stemWords('外长王毅 我', 'zh')).toEqual(['外长', '长王', '王毅', '我']);
    expect(stemWords('министр 王毅', 'ru')).toContain('王毅');
    expect(stemWords('王毅'.repeat(200_000), 'zh')).toHaveLength(399_999);
  });

  it('gives letters and digits only, the same again each time, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('ru', 'uk', 'en', 'zh', 'kk', 'ky', 'ro', 'und', 'xx'),
        (text, language) => {
          const stems = stemWords(text, language);
          for (const stem of stems) expect(stem).toMatch(/^[\p{L}\p{Nd}]+$/u);
          expect(stemWords(text, language)).toEqual(stems);
        },
      ),
    );
  });
});
