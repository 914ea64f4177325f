import type { Period } from '../../language/dates/find-period.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';

/** Whether an article may tell of the time asked about: by its own dates, or because a year of it stands in its text ("по итогам 2022 года"). */
export function mayTellOf({ timing, body }: FoundArticle, period: Period | null): boolean {
  return timing === null || timing === 'inside' || period === null || holdsYear(body, period);
}

/** Whether an article of another time has a sentence that tells of the time asked about and of a name of the question, where it has names. */
export function tellsOf(sentences: readonly RankedSentence[], period: Period, hasNames: boolean): boolean {
  return sentences.some(({ text, signals }) => holdsYear(text, period) && (!hasNames || signals.names > 0));
}

function holdsYear(text: string, { from, to }: Period): boolean {
  return [from, to].some((day) => day !== null && text.includes(day.slice(0, 4)));
}
