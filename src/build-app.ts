import { fileURLToPath } from 'node:url';
import type { Answer } from './answers/answer.ts';
import { type AnswerParts, answerQuestion } from './answers/answer-question.ts';
import { loadAnswerPrompt } from './answers/draft-answer.ts';
import { cleanQuestion, troubleWith } from './answers/read-question.ts';
import type { Writer } from './answers/write-with-model.ts';
import { filterArticles } from './articles/filter-articles.ts';
import type { ChatModelConfig, Config } from './config.ts';
import type { Assistant } from './conversation/assistant.ts';
import { standaloneQuestion } from './conversation/standalone-question.ts';
import type { Day } from './language/day.ts';
import { detectLanguage } from './language/detect-language.ts';
import { interfaceLanguageFor, type LanguageCode } from './language/languages.ts';
import { createLog, type Logger } from './log.ts';
import { exactSearchPassages } from './search/build-graphs.ts';
import type { IngestProgress, IngestReport } from './search/ingest-articles.ts';
import type { IngestOptions, Library } from './search/library.ts';
import { openLibrary } from './search/open-library.ts';
import { wordsFor } from './words/words.ts';

/** The parts of a running product, joined. */
export interface App {
  readonly assistant: Assistant;
  readonly library: Library;
  readonly log: Logger;
  close(): Promise<void>;
}

/** Builds all that answers questions from the settings; nothing is read from disk before the first call. `today` is the day that "last month" counts from. */
export function buildApp(config: Config, today: () => Day = dayNow): App {
  const log = createLog(config.logLevel, secretsOf(config));
  const library = openLibrary(
    {
      articlesFolder: config.articlesFolder,
      dataFolder: config.dataFolder,
      modelFolder: fileURLToPath(new URL('../models/multilingual-e5-small', import.meta.url)),
      embedding: config.embedding,
      exactBelow: exactSearchPassages,
    },
    (message) => log.warn(message),
  );
  const writer = config.chatModel && openWriter(config.chatModel, library);
  const assistant = buildAssistant({ library, log, today, writer });
  return { assistant, library, log, close: () => library.close() };
}

/** An assistant whose index is up to date, for tools that only ask. */
export async function openAssistant(config: Config): Promise<Assistant> {
  const { assistant, library } = buildApp(config);
  await library.ingest({});
  await library.warmUp();
  return assistant;
}

/** Brings the index up to date; null when another process is at it and the caller would not wait. */
export function bringUpToDate(
  app: App,
  options: IngestOptions,
  onProgress?: (progress: IngestProgress) => void,
): Promise<IngestReport | null> {
  return app.library.ingest(options, onProgress);
}

interface AssistantParts {
  readonly library: Library;
  readonly log: Logger;
  readonly today: () => Day;
  readonly writer: (() => Promise<Writer>) | null;
}

function buildAssistant({ library, log, today, writer }: AssistantParts): Assistant {
  const parts: AnswerParts = {
    find: (wanted) => library.find({ ...wanted, today: today() }),
    writer,
    today,
    milliseconds: () => performance.now(),
    onModelTrouble: ({ error, dropped }) => {
      if (error) log.warn({ code: error.code }, error.message);
      if (dropped) log.debug({ dropped }, 'statements of the model were not supported and not shown');
    },
  };
  return {
    async answer(text, conversation, { signal, fallbackLanguage, onStatement } = {}) {
      const question = cleanQuestion(text);
      const lastLanguage = conversation.turns.at(-1)?.answer?.language;
      const language = detectLanguage(question, fallbackLanguage ?? lastLanguage);
      const trouble = troubleWith(question, language);
      if (trouble) return failedAnswer(text, language, trouble);
      try {
        const standalone = standaloneQuestion(question, language, conversation);
        return await answerQuestion({ text, standalone, language, signal, onStatement }, parts);
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
    close: () => library.close(),
  };
}

/** The model that writes, opened with the first question; a failed opening is tried again with the next. */
function openWriter(config: ChatModelConfig, library: Library): () => Promise<Writer> {
  let writer: Promise<Writer> | null = null;
  const open = async (): Promise<Writer> => {
    const { openChatModel } = await import('./models/open-chat-model.ts');
    const [chatModel, prompt] = await Promise.all([openChatModel(config), loadAnswerPrompt()]);
    return { chatModel, prompt, embed: (texts) => library.embed(texts) };
  };
  return () => {
    writer ??= open();
    writer.catch(() => {
      writer = null;
    });
    return writer;
  };
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

function dayNow(): Day {
  return new Date().toISOString().slice(0, 10);
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? 'failed');
}

function secretsOf({ telegram, chatModel, embedding }: Config): (string | null | undefined)[] {
  return [telegram?.token, telegram?.webhook?.secret, chatModel?.apiKey, embedding?.apiKey];
}
