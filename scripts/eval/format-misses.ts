import type { Verdict } from './judge-answer.ts';

/** Each question that went wrong, with what was wanted and what came. */
export function formatMisses(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter((verdict) => verdict.misses.length > 0)
    .map(formatMiss)
    .join('\n\n');
}

function formatMiss({ question, answer, misses }: Verdict): string {
  const wanted = question.expected === 'not-in-sources' ? question.expected : question.expected.join(', ');
  return [
    `${question.id}: ${misses.join(', ')}`,
    `  asked   ${[...question.previous, question.question].join(' >> ')}`,
    `  wanted  ${wanted} | ${question.facts.map((group) => group.join(' / ')).join('; ')}`,
    `  ranked  ${answer.retrieved
      .slice(0, 5)
      .map((article) => article.path)
      .join(', ')}`,
    `  answer  ${answer.text.replace(/\s+/g, ' ').slice(0, 400)}`,
  ].join('\n');
}
