import type { ExamQuestion } from '../../../scripts/eval/read-questions.ts';
import type { Answer, Citation } from '../../../src/answers/answer.ts';

/** A factual question about page `a`, with some fields changed. */
export function examQuestion(changes: Partial<ExamQuestion>): ExamQuestion {
  return {
    id: 'q',
    question: 'Где?',
    language: 'ru',
    kind: 'factual',
    expected: ['a'],
    facts: [['там']],
    previous: [],
    split: 'dev',
    ...changes,
  };
}

/** An empty answer, with some fields changed. */
export function examAnswer(changes: Partial<Answer>): Answer {
  return {
    question: 'Где?',
    status: 'answered',
    language: 'ru',
    text: '',
    statements: [],
    citations: [],
    retrieved: [],
    composedBy: 'quotes',
    milliseconds: { retrieve: 1, compose: 1, total: 2 },
    ...changes,
  };
}

/** A citation without a date, with some fields changed. */
export function examCitation(changes: Partial<Citation>): Citation {
  return {
    number: 1,
    articleNumber: 1,
    path: 'a',
    title: null,
    publisher: null,
    url: null,
    publishedOn: null,
    publishedOnStatus: 'unknown',
    eventDates: [],
    quote: '',
    ...changes,
  };
}
