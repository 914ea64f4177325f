import type { Findings } from '../search/retrieval/findings.ts';
import type { Preparation } from './quoting/compose-from-quotes.ts';
import type { Written } from './writing/write-with-model.ts';

/** Why an answer is what it is: all that was looked for, found, ranked, written and left out. For people, so field names are whole words. */
export interface AnswerTrace {
  readonly question: string;
  /** The question with what it left to the conversation filled in. */
  readonly standalone: string;
  readonly language: string;
  readonly period: Findings['period'];
  readonly names: readonly { readonly text: string; readonly articles: number; readonly isCertain: boolean }[];
  readonly coverage: Preparation['coverage'];
  /** The best passage of each article: what every leg gave it, and their weighted sum. */
  readonly articles: readonly {
    readonly path: string;
    readonly relevance: number;
    readonly vectors: number;
    readonly words: number;
    readonly names: number;
    readonly timing: string | null;
  }[];
  readonly sentences: readonly {
    readonly path: string;
    readonly position: number;
    readonly relevance: number;
    readonly text: string;
  }[];
  /** What a model wrote, and which of its statements were not shown and why. */
  readonly draft: string | null;
  readonly dropped: Written['dropped'];
}

/** How many ranked sentences a trace keeps. */
const sentencesTraced = 12;

/** The trace of one answer; `written` is null where no model was asked. */
export function traceAnswer(
  question: { readonly text: string; readonly standalone: string },
  { findings, preparation }: { readonly findings: Findings; readonly preparation: Preparation },
  written: Written | null,
): AnswerTrace {
  return {
    question: question.text,
    standalone: question.standalone,
    language: findings.language,
    period: findings.period,
    names: findings.names.map(({ text, isCertain, articleNumbers }) => {
      return { text, isCertain, articles: articleNumbers.length };
    }),
    coverage: preparation.coverage,
    articles: findings.articles.map(({ path, relevance, similarity, words, names, timing }) => {
      return {
        path,
        relevance: round(relevance),
        vectors: round(similarity),
        words: round(words),
        names: round(names),
        timing,
      };
    }),
    sentences: preparation.ranked.slice(0, sentencesTraced).map(({ article, position, relevance, text }) => {
      return { path: article.path, position, relevance: round(relevance), text };
    }),
    draft: written?.draft ?? null,
    dropped: written?.dropped ?? [],
  };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
