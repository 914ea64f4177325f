import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOf, percentile, shareOf } from '../../../scripts/eval/intervals.ts';
import { formatTable } from '../../../scripts/eval/print-table.ts';
import { hitAt, ndcgAt } from '../../../scripts/eval/ranking-metrics.ts';

describe('ranking', () => {
  test('a page counts as hit only within the first k', () => {
    expect(hitAt(['a', 'b', 'c'], ['c'], 2)).toBe(false);
    expect(hitAt(['a', 'b', 'c'], ['c'], 3)).toBe(true);
  });

  test('one wanted page at rank three gives half the gain', () => {
    expect(ndcgAt(['a', 'b', 'c'], ['c'], 10)).toBeCloseTo(0.5);
  });

  test('two wanted pages in the first and third place lie below the ideal', () => {
    expect(ndcgAt(['a', 'x', 'b'], ['a', 'b'], 10)).toBeCloseTo(1.5 / (1 + 1 / Math.log2(3)));
  });

  test('a page ranked twice is counted once', () => {
    expect(ndcgAt(['a', 'a', 'b'], ['a', 'b'], 10)).toBe(1);
  });

  test('the gain lies between 0 and 1, and is 1 when all wanted pages come first', () => {
    const pages = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 1 });
    fc.assert(
      fc.property(pages, pages, (ranked, wanted) => {
        const gain = ndcgAt(ranked, wanted, 10);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(1 + 1e-12);
        expect(ndcgAt([...wanted, ...ranked], wanted, 10)).toBeCloseTo(1);
      }),
    );
  });
});

describe('intervals', () => {
  test("Wilson's interval of 8 in 10 is the one of the textbook", () => {
    const share = shareOf([...Array<boolean>(8).fill(true), false, false]);
    expect(share.value).toBe(0.8);
    expect(share.low).toBeCloseTo(0.4902, 3);
    expect(share.high).toBeCloseTo(0.9433, 3);
  });

  test('nothing counted gives no figure', () => {
    expect(shareOf([]).value).toBeNull();
    expect(meanOf([]).value).toBeNull();
    expect(percentile([], 0.5)).toBeNull();
  });

  test('the bootstrap interval holds the mean and repeats', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
        const mean = meanOf(values);
        expect(mean.low).toBeLessThanOrEqual((mean.value ?? 0) + 1e-9);
        expect(mean.high).toBeGreaterThanOrEqual((mean.value ?? 0) - 1e-9);
        expect(meanOf(values)).toEqual(mean);
      }),
      { numRuns: 10 },
    );
  });

  test('the interval narrows as more is counted', () => {
    const few = meanOf([0, 1, 0, 1]);
    const many = meanOf(Array.from({ length: 400 }, (_, index) => index % 2));
    expect((many.high ?? 0) - (many.low ?? 0)).toBeLessThan((few.high ?? 0) - (few.low ?? 0));
  });

  test('percentiles are values that occurred', () => {
    expect(percentile([30, 10, 20, 40], 0.5)).toBe(20);
    expect(percentile([30, 10, 20, 40], 0.95)).toBe(40);
  });
});

test('a table keeps its columns in line, Chinese letters taking two', () => {
  expect(
    formatTable(
      ['', 'n'],
      [
        ['王毅', '1'],
        ['ab', '12'],
      ],
    ),
  ).toBe('       n\n----  --\n王毅   1\nab    12');
});
