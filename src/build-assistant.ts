import type { Answer } from './answers/answer.ts';
import { type AnswerParts, answerQuestion, type Question } from './answers/answer-question.ts';
import { plainAnswer } from './answers/quoting/plain-answer.ts';
import { cleanQuestion, troubleWith } from './answers/read-question.ts';
import { type SmallTalk, smallTalkIn } from './answers/refusing/small-talk.ts';
import type { Writer } from './answers/writing/write-with-model.ts';
import { filterArticles } from './articles/filter-articles.ts';
import { answerRequest } from './conversation/answer-request.ts';
import type { Assistant } from './conversation/assistant.ts';
import type { Conversation } from './conversation/conversation.ts';
import { languageOfQuestion } from './conversation/language-of-question.ts';
import { standaloneQuestion } from './conversation/standalone-question.ts';
import { readTalkRequest } from './conversation/talk-request.ts';
import { askWithin } from './conversation/within-article.ts';
import type { Day } from './language/dates/day.ts';
import { interfaceLanguageFor, type LanguageCode } from './language/languages.ts';
import type { Logger } from './log.ts';
import type { Library } from './search/library.ts';
import { wordsFor } from './words/words.ts';

/** What an assistant is joined from; a null writer makes answers of quotes. */
export interface AssistantParts {
  readonly library: Library;
  readonly log: Logger;
  readonly today: () => Day;
  readonly writer: (() => Promise<Writer>) | null;
  /** The name of the model that the writer asks; null without one. */
  readonly modelName?: string | null;
  /** Milliseconds for which the model's endpoint is still left alone after failures. */
  readonly modelRestMs?: () => number;
}

/** The product as terminal and Telegram see it: questions read, made standalone, answered; faults turned into answers that say so. */
export function buildAssistant({
  library,
  log,
  today,
  writer,
  modelName = null,
  modelRestMs = () => 0,
}: AssistantParts): Assistant {
  const parts: AnswerParts = {
    find: (wanted) => library.find({ ...wanted, today: today() }),
    read: (question, passages) => library.read(question, passages),
    writer,
    today,
    milliseconds: () => performance.now(),
    onModelTrouble: ({ error, dropped }) => {
      if (error) log.warn({ code: error.code }, error.message);
      if (dropped) log.debug({ dropped }, 'statements of the model were not supported and not shown');
    },
  };
  return {
    async answer(text, conversation, { signal, fallbackLanguage, withinArticle, onStatement, onTrace } = {}) {
      const question = cleanQuestion(text);
      const language = languageOfQuestion(question, conversation, fallbackLanguage);
      const trouble = troubleWith(question, language);
      if (trouble) return failedAnswer(text, language, trouble);
      const smallTalk = smallTalkIn(question);
      if (smallTalk) return plainAnswer(text, language, { refusal: 'small-talk', text: friendly(smallTalk, language) });
      const request = readTalkRequest(question);
      try {
        const article = withinArticle === undefined ? null : await library.article(withinArticle);
        if (request) {
          const answerPart = (asked: Question) =>
            answerQuestion({ ...asked, withinArticle: article?.number, signal, onTrace }, parts);
          const articleNumbered = (number: number) => library.article(number);
          const place = { answer: answerPart, article: articleNumbered };
          return await answerRequest({ text, request, language, conversation }, place);
        }
        const ask = (talk: Conversation) => {
          const standalone = standaloneQuestion(question, language, talk);
          const asked = { text, standalone, language, withinArticle: article?.number };
          return answerQuestion({ ...asked, signal, onStatement, onTrace }, parts);
        };
        return article === null ? await ask(conversation) : await askWithin(article, conversation, ask);
      } catch (error) {
        if (!signal?.aborted) log.error({ err: error }, 'a question could not be answered');
        const message = wordsFor(interfaceLanguageFor(language)).chat.somethingFailed;
        return failedAnswer(text, language, { code: codeOf(error), message });
      }
    },
    async articles(filter = {}) {
      return filterArticles(await library.summaries(), filter);
    },
    article: (number) => library.article(number),
    about: async () => {
      const { embedder, articles, passages, lastIngest } = await library.state();
      const modelRestsSeconds = modelName === null ? null : Math.ceil(modelRestMs() / 1000);
      return { model: modelName, modelRestsSeconds, embedder, articles, passages, lastIngest };
    },
    close: () => library.close(),
  };
}

function friendly(kind: SmallTalk, language: LanguageCode): string {
  return wordsFor(interfaceLanguageFor(language)).chat.smallTalk[kind];
}

function failedAnswer(
  question: string,
  language: LanguageCode,
  error: { readonly code: string; readonly message: string },
): Answer {
  return {
    question,
    status: 'error',
    error: { code: error.code, message: error.message },
    language,
    text: error.message,
    statements: [],
    citations: [],
    retrieved: [],
    composedBy: 'quotes',
    milliseconds: { retrieve: 0, compose: 0, total: 0 },
  };
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? 'failed');
}
