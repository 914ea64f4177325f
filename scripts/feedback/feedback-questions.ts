import type { Answer } from '../../src/answers/answer.ts';
import type { JudgedAnswer } from '../../src/state/feedback.ts';
import type { Turns } from '../../src/state/turns.ts';

/** A line of a question file, as eval/README.md describes. */
export interface FeedbackQuestion {
  readonly id: string;
  readonly question: string;
  readonly language: string;
  readonly kind: string;
  readonly expected: readonly string[] | 'not-in-sources';
  readonly facts: readonly (readonly string[])[];
  readonly previous: readonly string[];
}

const rememberedTurns = 12;

/**
 * What people said as questions of an examination, as far as a verdict tells the truth: of a good answer the pages cited, of a wrong fact too (the facts are to be written in),
 * of what should have been refused that it is not in the sources. What else is bad leaves open which pages answer, and is counted as left out.
 */
export function feedbackQuestions(
  judged: readonly JudgedAnswer[],
  turns: Pick<Turns, 'endingWith'>,
): { readonly lines: readonly FeedbackQuestion[]; readonly leftOut: number } {
  // People may differ on one answer: the last verdict on it counts.
  const latest = [...new Map(judged.map((one) => [one.turnId, one])).values()];
  const lines = latest.flatMap((one): FeedbackQuestion[] => {
    const answer = JSON.parse(one.answer) as Answer;
    const expected = expectedOf(one, answer);
    if (expected === null) return [];
    const earlier = turns.endingWith(one.turnId, rememberedTurns).slice(0, -1);
    return [
      {
        id: `feedback-${one.turnId}`,
        question: one.question,
        language: answer.language,
        kind: expected === 'not-in-sources' ? 'not-in-sources' : `feedback-${one.reason ?? one.verdict}`,
        expected,
        facts: [],
        previous: earlier.map(({ question }) => question),
      },
    ];
  });
  return { lines, leftOut: latest.length - lines.length };
}

function expectedOf({ verdict, reason }: JudgedAnswer, answer: Answer): FeedbackQuestion['expected'] | null {
  if (reason === 'should-refuse') return 'not-in-sources';
  if (verdict === 'bad' && reason !== 'wrong-fact') return null;
  if (verdict === 'good' && answer.status === 'not-in-sources') return 'not-in-sources';
  const paths = [...new Set(answer.citations.map(({ path }) => path))];
  return paths.length > 0 ? paths : null;
}
