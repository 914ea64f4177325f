import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { CircuitBreaker } from './circuit-breaker.ts';
import { type CompletionLimits, defaultLimits } from './completion-limits.ts';
import type { Endpoint } from './endpoint.ts';
import { endpointFetch } from './endpoint-fetch.ts';

export interface ChatModelSettings extends Endpoint {
  readonly provider: 'openai' | 'ollama';
  /** Tokens that prompt and answer may have together. */
  readonly contextTokens?: number;
  readonly limits?: Partial<CompletionLimits>;
  readonly now?: () => number;
}

/** A call's own bounds: what it may write and what ends it. */
export interface ChatCall {
  readonly answerTokens: number;
  readonly signal: AbortSignal;
}

/** A chat model behind an endpoint with what a caller needs to use it well. */
export interface ChatEndpoint {
  /** The model's name, for `composedBy` and the logs. */
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly contextTokens: number;
  readonly limits: CompletionLimits;
  readonly breaker: CircuitBreaker;
  /** Whether the model is known to reason first, with servers that may leave out the opening mark. */
  readonly reasonsFirst: boolean;
  /** LangChain's model for one call; when the call's signal fires the request is broken off, so that the server stops too. */
  chatModel(call: ChatCall): BaseChatModel;
}

/** Ollama is told how long a context to make; of other servers only the commonest smallest is known. */
const defaultContextTokens = { openai: 4096, ollama: 8192 };
const reasoners = /\br1\b|qwq|qwen3|reason|think|magistral|gpt-oss|kimi|glm-[4-9]|minimax/i;
/** OpenAI's own reasoning models take no temperature but their own. */
const withoutTemperature = /^(o\d|gpt-[5-9])/;

/** Loads the vendor's library (0.9 s the first time) and gives the endpoint; nothing is sent yet. */
export async function openChatModel(settings: ChatModelSettings): Promise<ChatEndpoint> {
  const contextTokens = settings.contextTokens ?? defaultContextTokens[settings.provider];
  const makeModel = settings.provider === 'ollama' ? await ollama(settings, contextTokens) : await openai(settings);
  return chatEndpoint({ ...settings, contextTokens, chatModel: makeModel });
}

/** A ChatEndpoint around any LangChain model. */
export function chatEndpoint(
  parts: Pick<ChatEndpoint, 'chatModel' | 'contextTokens'> & Omit<ChatModelSettings, 'provider'>,
): ChatEndpoint {
  const { url, model, apiKey } = parts;
  return {
    name: model,
    endpoint: { url, model, apiKey },
    contextTokens: parts.contextTokens,
    limits: { ...defaultLimits, ...parts.limits },
    breaker: new CircuitBreaker(parts.now ?? (() => performance.now())),
    reasonsFirst: reasoners.test(model),
    chatModel: parts.chatModel,
  };
}

async function openai(settings: ChatModelSettings): Promise<ChatEndpoint['chatModel']> {
  const { ChatOpenAI } = await import('@langchain/openai');
  return ({ answerTokens, signal }) =>
    new ChatOpenAI({
      model: settings.model,
      // The library insists on a key; servers without one ignore it.
      apiKey: settings.apiKey ?? 'none',
      ...(withoutTemperature.test(settings.model) ? {} : { temperature: 0 }),
      maxTokens: answerTokens,
      maxRetries: 0,
      configuration: { baseURL: settings.url.replace(/\/+$/, ''), fetch: endpointFetch(settings, signal) },
    });
}

async function ollama(settings: ChatModelSettings, contextTokens: number): Promise<ChatEndpoint['chatModel']> {
  const { ChatOllama } = await import('@langchain/ollama');
  return ({ answerTokens, signal }) =>
    new ChatOllama({
      model: settings.model,
      baseUrl: settings.url.replace(/\/+$/, '').replace(/\/v1$/, ''),
      temperature: 0,
      numCtx: contextTokens,
      numPredict: answerTokens,
      keepAlive: '30m',
      maxRetries: 0,
      ...(settings.apiKey === null ? {} : { headers: { authorization: `Bearer ${settings.apiKey}` } }),
      fetch: endpointFetch(settings, signal),
    });
}
