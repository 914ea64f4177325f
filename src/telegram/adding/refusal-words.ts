import type { AddingWords } from '../../words/adding-words.ts';

/** Why a page is not taken, in an admin's words. */
export function refusalWords({ refusals, refusedOtherwise }: AddingWords, code: string): string {
  return Object.hasOwn(refusals, code) ? refusals[code]! : refusedOtherwise;
}
