import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumTokens, tokenWindows } from '../../src/models/token-windows.ts';

const passages = fc.record({
  lead: fc.array(fc.integer({ min: 10, max: 99 }), { maxLength: 700 }),
  sentences: fc.array(fc.array(fc.integer({ min: 100, max: 999 }), { maxLength: 700 }), { maxLength: 8 }),
});

describe('token windows', () => {
  it('never exceed what the model takes and carry every token of every sentence once, in order', () => {
    fc.assert(
      fc.property(passages, (passage) => {
        const found: number[][] = passage.sentences.map(() => []);
        for (const { ids, spans } of tokenWindows(passage)) {
          expect(ids.length).toBeLessThanOrEqual(maximumTokens);
          expect([ids[0], ids.at(-1)]).toEqual([0, 2]);
          for (const { sentence, start, end } of spans) found[sentence]!.push(...ids.slice(start, end));
        }
        expect(found).toEqual(passage.sentences);
      }),
    );
  });

  it('are one, with the whole heading, where the passage fits', () => {
    const lead = Array.from({ length: 300 }, () => 50);
    const [window, ...others] = tokenWindows({ lead, sentences: [[100, 101], [102]] });
    expect(others).toEqual([]);
    expect(window!.ids).toEqual([0, ...lead, 100, 101, 102, 2]);
  });

  it('do not cut a sentence that fits in the next one', () => {
    const sentences = [300, 300].map((length, index) => Array.from({ length }, () => 100 + index));
    const windows = tokenWindows({ lead: [50], sentences });
    expect(windows.map(({ spans }) => spans.map(({ sentence }) => sentence))).toEqual([[0], [1]]);
  });

  it('end a sentence after 4,096 tokens', () => {
    const endless = Array.from({ length: 10_000 }, () => 100);
    const spans = tokenWindows({ lead: [50], sentences: [endless, [101]] }).flatMap((window) => window.spans);
    const read = spans.filter(({ sentence }) => sentence === 0).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(read).toBe(4096);
    expect(spans.at(-1)).toMatchObject({ sentence: 1 });
  });
});
