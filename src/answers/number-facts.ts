import { supportsNumber } from '../language/find-numbers.ts';
import type { Fact } from './fact.ts';
import type { Said } from './source-sentences.ts';

/** Each number of a statement that is no part of a date, as a fact. */
export function numberFacts(statement: Said): Fact[] {
  return statement.numbers.map((claimed) => ({
    kind: 'number',
    text: claimed.text,
    isIn: (source) => source.numbers.some((number) => supportsNumber(number, claimed)),
  }));
}
