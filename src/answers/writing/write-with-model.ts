import type { Day } from '../../language/dates/day.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { ChatEndpoint } from '../../models/open-chat-model.ts';
import type { Findings, FoundArticle } from '../../search/retrieval/findings.ts';
import type { SupportedStatement } from '../cite-sentences.ts';
import type { QuotablePassage } from '../quotable-passage.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import type { DroppedStatement } from '../verifying/judge-draft.ts';
import { composeWithModel } from './compose-with-model.ts';
import type { PromptTemplate } from './load-prompt.ts';

/** A model that writes, with what its writing is checked by. */
export interface Writer {
  readonly chatModel: ChatEndpoint;
  readonly prompt: PromptTemplate;
  readonly embed: (texts: readonly string[]) => Promise<readonly ArrayLike<number>[]>;
}

/** What is written about, and when. */
export interface WritingTask {
  readonly question: string;
  readonly language: LanguageCode;
  readonly findings: Findings;
  readonly ranked: readonly RankedSentence[];
  readonly today: Day;
  readonly signal?: AbortSignal | undefined;
  readonly onStatement?: ((text: string) => void) | undefined;
}

/** Statements that held; none with `wasDeclined` when the model itself found no answer, and with `dropped` what did not hold and why. */
export interface Written {
  readonly supported: readonly SupportedStatement[];
  readonly wasDeclined: boolean;
  readonly dropped: readonly DroppedStatement[];
  readonly draft: string;
}

/** Around each of this many best sentences a stretch of the article is shown to the model, so that it sees who "he" is. */
const sentencesShown = 10;
const sentencesAround = 2;

/** Has a model write the answer from the stretches around the best sentences; only what these carry is given back. Throws a ModelError. */
export async function writeWithModel(writer: Writer, task: WritingTask): Promise<Written> {
  const passages = stretches(task.ranked, task.findings.articles);
  const { onStatement, findings, ranked: _ranked, ...request } = task;
  const composition = await composeWithModel({
    ...writer,
    ...request,
    passages,
    onStatement: onStatement && ((statement) => onStatement(statement.text)),
  });
  const supported = composition.statements.map(({ text, support }) => ({
    text,
    support: support.map(({ articleIndex, sentenceIndex }) => ({
      article: findings.articles[articleIndex]!,
      position: sentenceIndex,
    })),
  }));
  const { dropped, draft } = composition;
  return { supported, dropped, draft, wasDeclined: supported.length === 0 && dropped.length === 0 };
}

/** Sentence ranges around the best sentences, joined where they touch, in the order of the best sentence of each. */
function stretches(ranked: readonly RankedSentence[], articles: readonly FoundArticle[]): QuotablePassage[] {
  const ranges: { readonly article: FoundArticle; first: number; last: number }[] = [];
  for (const { article, position } of ranked.slice(0, sentencesShown)) {
    const first = Math.max(0, position - sentencesAround);
    const last = Math.min(article.sentences.length - 1, position + sentencesAround);
    const near = ranges.find(
      (range) => range.article === article && first <= range.last + 1 && last >= range.first - 1,
    );
    if (near) Object.assign(near, { first: Math.min(first, near.first), last: Math.max(last, near.last) });
    else ranges.push({ article, first, last });
  }
  return ranges.map(({ article, first, last }) => ({
    articleIndex: articles.indexOf(article),
    article: { ...article, sentences: article.sentences.map(({ text }) => text) },
    firstSentence: first,
    lastSentence: last,
  }));
}
