import { verifyStatement } from '../../src/answers/verifying/verify-statement.ts';
import { passageOf } from './invented-passages.ts';

/** What becomes of a statement on a page of one sentence: 'shown', or why it is not. */
export function verdictOn(
  text: string,
  language: string,
  page: { readonly text: string; readonly language: string },
): string {
  const verdict = verifyStatement({
    text,
    language,
    passages: [passageOf([page.text], { language: page.language })],
    today: '2026-11-22',
    similarity: () => null,
  });
  return verdict.kind === 'supported' ? 'shown' : verdict.reason;
}
