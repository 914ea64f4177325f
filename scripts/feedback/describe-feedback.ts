import type { Answer } from '../../src/answers/answer.ts';
import type { JudgedAnswer } from '../../src/state/feedback.ts';

const marks: Record<JudgedAnswer['verdict'], string> = { good: '👍', bad: '👎' };

/** What people said, the bad first, each with the question, the answer and what it cited; then the totals. */
export function describeFeedback(judged: readonly JudgedAnswer[]): string {
  const bad = judged.filter(({ verdict }) => verdict === 'bad');
  const good = judged.filter(({ verdict }) => verdict === 'good');
  const totals = `${judged.length} judged: ${good.length} good, ${bad.length} bad${reasonsOf(bad)}\n`;
  return [...bad, ...good].map(describeOne).join('') + totals;
}

function describeOne({ verdict, reason, givenAt, question, answer }: JudgedAnswer): string {
  const { text, citations, composedBy, traceId } = JSON.parse(answer) as Answer;
  const moment = new Date(givenAt).toISOString().slice(0, 16).replace('T', ' ');
  const head = `${marks[verdict]} ${moment} UTC${reason === null ? '' : `  ${reason}`}  by ${composedBy}${traceId === undefined ? '' : `  trace ${traceId}`}`;
  const sources = citations.map(
    ({ number, path, publisher, publishedOn, quote }) =>
      `    [${number}] ${path} (${publisher ?? 'no publisher'}, ${publishedOn ?? 'no date'}): ${quote}\n`,
  );
  return `${head}\n  ? ${inLine(question)}\n  = ${inLine(text)}\n${sources.join('')}\n`;
}

/** ": 2 wrong-fact, 1 other". */
function reasonsOf(bad: readonly JudgedAnswer[]): string {
  const byReason = Map.groupBy(bad, ({ reason }) => reason ?? 'no reason given');
  const counts = [...byReason].map(([reason, alike]) => `${alike.length} ${reason}`);
  return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
