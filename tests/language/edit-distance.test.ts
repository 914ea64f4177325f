import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'г'), maxLength: 8 });

describe('the edit distance of two words', () => {
  it.each([
    ['', '', 0],
    ['Wang', 'Wang', 0],
    ['Wnag', 'Wang', 1],
    ['Солберг', 'Солберк', 1],
    ['Солберг', 'Солбрегг', 2],
    ['', 'Ван', 3],
  ])('of %j and %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is the same both ways, none only of the same word, and never above the longer one', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
