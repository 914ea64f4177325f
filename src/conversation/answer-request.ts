import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/answer-question.ts';
import { plainAnswer } from '../answers/quoting/plain-answer.ts';
import { quoteInPlace } from '../answers/quoting/quote-in-place.ts';
import type { ArticleDetails } from '../articles/article-summary.ts';
import { interfaceLanguageFor, type LanguageCode } from '../language/languages.ts';
import { wordsFor } from '../words/words.ts';
import type { Conversation } from './conversation.ts';
import { subjectOf } from './standalone-question.ts';
import type { TalkRequest } from './talk-request.ts';

/** A message that speaks of the answer before it. */
export interface RequestInTalk {
  readonly text: string;
  readonly request: TalkRequest;
  readonly language: LanguageCode;
  readonly conversation: Conversation;
}

interface RequestParts {
  readonly answer: (question: Question) => Promise<Answer>;
  readonly article: (number: number) => Promise<ArticleDetails | null>;
}

/** Answers "more", "what else?" and "quote 2" out of what the talk has shown; without a talk before it, says that it is not clear what is meant. */
export function answerRequest(asked: RequestInTalk, parts: RequestParts): Promise<Answer> {
  return asked.request.kind === 'quote'
    ? showQuote(asked, asked.request.number, parts)
    : showMore(asked, asked.request.kind, parts);
}

async function showQuote(asked: RequestInTalk, number: number, parts: RequestParts): Promise<Answer> {
  const { text, language, conversation } = asked;
  const { chat } = wordsFor(interfaceLanguageFor(language));
  const answered = conversation.turns.findLast(({ answer }) => (answer?.citations.length ?? 0) > 0)?.answer;
  const subject = answered ? null : subjectOf(conversation, language);
  const { text: question = '', standalone = '' } = subject ?? {};
  const cited = answered ?? (subject && (await parts.answer({ text: question, standalone, language })));
  const citation = cited?.citations.find((one) => one.number === number);
  const article = citation === undefined ? null : await parts.article(citation.articleNumber);
  const missing = plainAnswer(text, language, {
    refusal: 'no-such-quote',
    text: chat.noSuchQuote(cited?.citations.length ?? 0),
  });
  if (citation === undefined || article === null) return missing;
  const { refusal: _, ...answer } = missing;
  return { ...answer, ...quoteInPlace(citation, article, language) };
}

async function showMore(
  { text, language, conversation }: RequestInTalk,
  kind: 'more' | 'others',
  { answer }: RequestParts,
): Promise<Answer> {
  const subject = subjectOf(conversation, language);
  if (subject === null) {
    const { whatIsMeant } = wordsFor(interfaceLanguageFor(language)).chat;
    return plainAnswer(text, language, { refusal: 'unclear', text: whatIsMeant });
  }
  const { shown: turns, ...question } = subject;
  const about = { ...question, language };
  const answers = turns.flatMap((turn) => turn.answer ?? []);
  // An earlier question that came without its answer is answered now, to know what the answer showed.
  const shown = answers.length > 0 ? answers : [await answer(about)];
  const citations = shown.flatMap((one) => one.citations);
  const beyond = {
    kind,
    quotes: new Set(citations.map(({ quote }) => quote)),
    paths: new Set(citations.map(({ path }) => path)),
  };
  return { ...(await answer({ ...about, beyond })), question: text };
}
