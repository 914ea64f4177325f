import { basename } from 'node:path';
import type { Answer } from '../../src/answers/answer.ts';
import { factsFound, shownText, unfaithfulQuotes } from './fact-metrics.ts';
import { judgeLabels, type PageTruth } from './label-metrics.ts';
import { hitAt, ndcgAt } from './ranking-metrics.ts';
import type { ExamQuestion } from './read-questions.ts';

/** What is wrong with an answer, in the words of the list of misses. */
export type Miss =
  | 'not found'
  | 'facts missing'
  | 'wrongly refused'
  | 'wrongly answered'
  | 'quote not verbatim'
  | 'wrong date'
  | 'error';

/** One question's outcome. Figures that do not apply to it are null: nothing is ranked for what the pages do not tell. */
export interface Verdict {
  readonly question: ExamQuestion;
  readonly answer: Answer;
  readonly hit1: boolean | null;
  readonly hit5: boolean | null;
  readonly hit10: boolean | null;
  readonly ndcg10: number | null;
  readonly factsFound: boolean | null;
  readonly refused: boolean;
  /** Whether the first citation is of an expected page. */
  readonly citesExpected: boolean | null;
  readonly quotes: number;
  readonly faithfulQuotes: number;
  readonly answersInLanguage: boolean;
  /** Of the citations whose page's truth is known: how many there are, how many have title, publisher and date right, and the dates that are wrong. */
  readonly labels: { readonly judged: number; readonly right: number; readonly wrongDates: readonly string[] };
  readonly misses: readonly Miss[];
}

/** What answers are held against: the articles' bodies by path, and what is true of pages by file name. */
export interface ExamTruths {
  readonly bodies: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, PageTruth>;
}

/** Judges one answer by the question's truth and by what is true of the pages. */
export function judgeAnswer(question: ExamQuestion, answer: Answer, truths: ExamTruths): Verdict {
  const wanted = question.expected === 'not-in-sources' ? null : question.expected;
  const ranked = answer.retrieved.map((article) => article.path);
  const hits = (k: number) => (wanted ? hitAt(ranked, wanted, k) : null);
  const verdict = {
    question,
    answer,
    hit1: hits(1),
    hit5: hits(5),
    hit10: hits(10),
    ndcg10: wanted ? ndcgAt(ranked, wanted, 10) : null,
    factsFound:
      wanted && question.facts.length > 0 ? factsFound(shownText(answer, question.kind), question.facts) : null,
    refused: answer.status === 'not-in-sources',
    citesExpected: wanted && answer.citations[0] ? wanted.includes(answer.citations[0].path) : null,
    quotes: answer.citations.length,
    faithfulQuotes: answer.citations.length - unfaithfulQuotes(answer, truths.bodies).length,
    answersInLanguage: answer.language === question.language,
    labels: judgeAllLabels(answer, truths.pages),
  };
  return { ...verdict, misses: findMisses(verdict) };
}

function judgeAllLabels(answer: Answer, pages: ExamTruths['pages']): Verdict['labels'] {
  const verdicts = answer.citations.flatMap((citation) => {
    const truth = pages.get(basename(citation.path));
    return truth ? [judgeLabels(citation, truth)] : [];
  });
  return {
    judged: verdicts.length,
    right: verdicts.filter((verdict) => verdict.isRight).length,
    wrongDates: verdicts.flatMap((verdict) => verdict.wrongDates),
  };
}

/** A false premise may be met by a refusal as well as by a correction, so refusing it is no fault of its own. */
export function isAnswerable(question: ExamQuestion): boolean {
  return question.expected !== 'not-in-sources' && question.kind !== 'false-premise';
}

function findMisses(verdict: Omit<Verdict, 'misses'>): Miss[] {
  const misses: Miss[] = [];
  if (verdict.answer.status === 'error') misses.push('error');
  if (verdict.hit5 === false) misses.push('not found');
  if (verdict.refused && isAnswerable(verdict.question)) misses.push('wrongly refused');
  else if (verdict.factsFound === false) misses.push('facts missing');
  if (!verdict.refused && verdict.question.expected === 'not-in-sources') misses.push('wrongly answered');
  if (verdict.faithfulQuotes < verdict.quotes) misses.push('quote not verbatim');
  if (verdict.labels.wrongDates.length > 0) misses.push('wrong date');
  return misses;
}
