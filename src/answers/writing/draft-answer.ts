import { join } from 'node:path';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { formatDates, formatDay } from '../../language/dates/format-date.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { estimateTokens } from '../../models/estimate-tokens.ts';
import type { ChatEndpoint } from '../../models/open-chat-model.ts';
import type { AttemptEnd } from '../../models/read-attempt.ts';
import { streamCompletion } from '../../models/stream-completion.ts';
import type { CompletionPart } from '../../models/visible-text.ts';
import type { QuotablePassage } from '../quotable-passage.ts';
import { withoutInvisible } from './clean-model-text.ts';
import { fillPrompt, loadPrompt, type PromptTemplate } from './load-prompt.ts';

const promptPath = join(import.meta.dirname, '../../../prompts/answer.md');
const placeholders = ['today', 'language', 'passages', 'question', 'reminder', 'exampleKey'];
/** Room for five statements in the wordiest language. */
export const answerTokens = 700;

/** Reads the prompt for answers; throws a ConfigError when it is missing or its placeholders are not right. */
export function loadAnswerPrompt(): Promise<PromptTemplate> {
  return loadPrompt(promptPath, placeholders);
}

/** Passages under the keys of one request: nothing that a page says can be one of them. */
export type KeyedPassages = ReadonlyMap<string, QuotablePassage>;

export interface DraftRequest {
  readonly question: string;
  readonly language: LanguageCode;
  readonly passages: KeyedPassages;
  readonly chat: ChatEndpoint;
  readonly prompt: PromptTemplate;
  /** The asker's day, ISO. */
  readonly today: string;
  /** What was wrong with the last draft, where there was one. */
  readonly reminder: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** Asks the model for statements on the question and streams what it writes. */
export function draftAnswer(request: DraftRequest): AsyncGenerator<CompletionPart, AttemptEnd> {
  const { chat, prompt, passages, question } = request;
  const values = {
    today: formatDay(request.today, 'en'),
    language: languageName(request.language),
    exampleKey: exampleKeyFor(passages),
    question: withoutInvisible(question).replace(/\s+/g, ' ').slice(0, 2000),
    passages: [...passages].map(([key, passage]) => passageText(key, passage)).join('\n\n'),
    reminder: request.reminder === null ? '' : `${request.reminder}\n`,
  };
  const messages = [
    new SystemMessage(fillPrompt(prompt.system, values)),
    new HumanMessage(fillPrompt(prompt.user, values)),
  ];
  return streamCompletion({ chat, messages, answerTokens, signal: request.signal });
}

/** Gives passages their keys, best first, as many as the model's context holds with the prompt and the answer; at least one. */
export function keyPassages(
  passages: readonly QuotablePassage[],
  options: {
    readonly contextTokens: number;
    readonly prompt: PromptTemplate;
    readonly question: string;
    readonly random: () => number;
  },
): KeyedPassages {
  const { contextTokens, prompt, question, random } = options;
  const letter = 'BCDFGHKLMNPRSTVWZ'[Math.floor(random() * 17)]!;
  const first = 10 + Math.floor(random() * 80);
  const fixed = estimateTokens(prompt.system + prompt.user + question) + 50;
  let left = contextTokens - answerTokens - fixed;
  const keyed = new Map<string, QuotablePassage>();
  for (const passage of passages) {
    const key = `${letter}${first + keyed.size}`;
    left -= estimateTokens(passageText(key, passage));
    if (left < 0 && keyed.size > 0) break;
    keyed.set(key, passage);
  }
  return keyed;
}

/** A key that is none of the request's, so that an answer copied from the example cites nothing. */
function exampleKeyFor(passages: KeyedPassages): string {
  return passages.has('X1') ? 'X2' : 'X1';
}

function passageText(key: string, { article, firstSentence, lastSentence }: QuotablePassage): string {
  const published = article.publishedOn === null ? 'day unknown' : formatDay(article.publishedOn, 'en');
  const event = article.eventDates.length === 0 ? 'day not told' : formatDates(article.eventDates.slice(0, 3), 'en');
  const text = article.sentences.slice(firstSentence, lastSentence + 1).join(' ');
  return `[${key}] Title: ${inert(article.title ?? 'none')} Published: ${published}. Event: ${event}.\n${inert(text)}`;
}

/** One line without brackets or hidden characters: a page cannot write keys, turns of a talk or an end of the passage. */
function inert(text: string): string {
  return withoutInvisible(text)
    .replace(/[[［【]/g, '(')
    .replace(/[\]］】]/g, ')')
    .replace(/\s+/g, ' ')
    .trim();
}

function languageName(language: LanguageCode): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return 'the language of the question';
  }
}
