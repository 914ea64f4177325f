import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Verdict, verifyStatement } from '../../src/answers/verifying/verify-statement.ts';
import { findDates } from '../../src/language/dates/find-dates.ts';
import {
  type SeedStatement,
  seedStatements,
  withDeniedVerb,
  withOtherDigit,
  withOtherMonth,
  withOtherName,
} from './seed-statements.ts';

const statements = await seedStatements();

/** As the embedder would say it: a sentence with one word changed stays nearest to what it was. */
function verify({ language, passage, position }: SeedStatement, text: string): Verdict {
  return verifyStatement({
    text,
    language,
    passages: [passage],
    today: '2026-11-22',
    similarity: ({ sentenceIndex }) => (sentenceIndex === position ? 0.97 : 0.85),
  });
}

describe('a sentence of a page', () => {
  // "This year" of an old page is another year than the asker's.
  const lasting = statements.filter(({ text }) => findDates(text).every(({ kind }) => kind === 'calendar'));

  it('is shown as a statement about it, with itself as the quote', () => {
    expect(lasting.length).toBeGreaterThan(50);
    for (const statement of lasting) {
      const verdict = verify(statement, statement.text);
      const quote = verdict.kind === 'supported' ? verdict.support[0] : verdict;
      expect(quote, statement.text).toEqual({
        articleIndex: statement.passage.articleIndex,
        sentenceIndex: statement.position,
      });
    }
  });
});

describe('a sentence of a page with one thing changed is never shown', () => {
  it.each([
    ['a digit', withOtherDigit],
    ['a month', withOtherMonth],
    ['a name for another of the page', withOtherName],
    ['a verb denied', withDeniedVerb],
  ] as const)('%s', (_what, change) => {
    const cases = statements.flatMap((statement) => change(statement).map((text) => ({ statement, text })));
    expect(cases.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...cases), ({ statement, text }) => {
        expect(verify(statement, text).kind, text).toBe('rejected');
      }),
      { numRuns: 500 },
    );
  });
});
