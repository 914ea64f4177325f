import { fileURLToPath } from 'node:url';
import { loadAnswerPrompt } from './answers/writing/draft-answer.ts';
import type { Writer } from './answers/writing/write-with-model.ts';
import { buildAssistant } from './build-assistant.ts';
import type { Config } from './config.ts';
import type { Assistant } from './conversation/assistant.ts';
import type { Day } from './language/dates/day.ts';
import { createLog, type Logger } from './log.ts';
import type { CompletionLimits } from './models/completion-limits.ts';
import type { ChatEndpoint, ChatModelSettings } from './models/open-chat-model.ts';
import type { IngestProgress, IngestReport } from './search/ingest/ingest-tally.ts';
import type { IngestOptions, Library } from './search/library.ts';
import { openLibrary } from './search/open-library.ts';
import { exactSearchPassages } from './search/vectors/build-graphs.ts';

/** The parts of a running product, joined. */
export interface App {
  readonly assistant: Assistant;
  readonly library: Library;
  readonly log: Logger;
  close(): Promise<void>;
}

/**
 * Builds all that answers questions from the settings; nothing is read from disk before the first call. `today` is the day that "last month" counts
 * from; `modelLimits` are how long and how much the chat model may write, where that is not the usual.
 */
export function buildApp(config: Config, today: () => Day = dayNow, modelLimits: Partial<CompletionLimits> = {}): App {
  const log = createLog(config.logLevel, secretsOf(config));
  const library = openLibrary(
    {
      articlesFolder: config.articlesFolder,
      dataFolder: config.dataFolder,
      hasReader: config.hasAnswerReader,
      modelFolder: fileURLToPath(new URL('../models/multilingual-e5-small', import.meta.url)),
      embedding: config.embedding,
      exactBelow: exactSearchPassages,
    },
    (message) => log.warn(message),
  );
  const writer = config.chatModel && openWriter({ ...config.chatModel, limits: modelLimits }, library);
  const assistant = buildAssistant({
    library,
    log,
    today,
    writer: writer?.open ?? null,
    modelName: config.chatModel?.model ?? null,
    ...(writer ? { modelRestMs: writer.restMs } : {}),
  });
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

interface LazyWriter {
  open(): Promise<Writer>;
  /** Milliseconds for which its endpoint is still left alone. */
  restMs(): number;
}

/** The model that writes, opened with the first question; a failed opening is tried again with the next. */
function openWriter(settings: ChatModelSettings, library: Library): LazyWriter {
  let breaker: ChatEndpoint['breaker'] | null = null;
  let writer: Promise<Writer> | null = null;
  const open = async (): Promise<Writer> => {
    const { openChatModel } = await import('./models/open-chat-model.ts');
    const [chatModel, prompt] = await Promise.all([openChatModel(settings), loadAnswerPrompt()]);
    breaker = chatModel.breaker;
    return { chatModel, prompt, embed: (texts) => library.embed(texts) };
  };
  return {
    open: () => {
      writer ??= open();
      writer.catch(() => {
        writer = null;
      });
      return writer;
    },
    restMs: () => breaker?.restMs ?? 0,
  };
}

function dayNow(): Day {
  return new Date().toISOString().slice(0, 10);
}

function secretsOf({ telegram, chatModel, embedding }: Config): (string | null | undefined)[] {
  return [telegram?.token, telegram?.webhook?.secret, chatModel?.apiKey, embedding?.apiKey];
}
