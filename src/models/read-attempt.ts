import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import type { ModelError } from '../errors.ts';
import { asEndpointFailure, endpointFailure } from './endpoint-failure.ts';
import type { ChatEndpoint } from './open-chat-model.ts';
import { withinTime } from './within-time.ts';

/** One request to a model. */
export interface Attempt {
  readonly chat: ChatEndpoint;
  readonly messages: readonly BaseMessage[];
  readonly answerTokens: number;
  /** performance.now() when the asker's patience ends. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/** How the stream ended: as the model wished, at a limit of length, or without a word about it. */
export interface AttemptEnd {
  readonly reason: 'complete' | 'length' | 'cut';
  /** Tokens of the prompt as the server counted them, where it says so. */
  readonly inputTokens: number | null;
}

/** Streams one reply; every piece counts as a sign of life, also an empty one. Throws a ModelError, after breaking the request off. */
export async function* readAttempt(attempt: Attempt): AsyncGenerator<string, AttemptEnd> {
  const { chat, messages, answerTokens, deadline, signal } = attempt;
  const request = new AbortController();
  const onCancel = () => request.abort();
  signal?.addEventListener('abort', onCancel, { once: true });
  try {
    if (signal?.aborted) throw cancelled(chat);
    const model = chat.chatModel({ answerTokens, signal: request.signal });
    let finish: string | null = null;
    let inputTokens: number | null = null;
    let isFirst = true;
    let stream: AsyncIterator<AIMessageChunk> | null = null;
    while (true) {
      const next = async () => {
        stream ??= (await model.stream([...messages], { signal: request.signal }))[Symbol.asyncIterator]();
        return stream.next();
      };
      const patience = patienceFor(chat, isFirst, deadline);
      const result = await withinTime(next(), patience.milliseconds, () => lateFailure(chat, patience));
      if (signal?.aborted) throw cancelled(chat);
      if (result.done) break;
      isFirst = false;
      finish = finishOf(result.value) ?? finish;
      inputTokens = result.value.usage_metadata?.input_tokens ?? inputTokens;
      const text = textOf(result.value);
      if (text !== '') yield text;
    }
    return { reason: finish === null ? 'cut' : finish === 'length' ? 'length' : 'complete', inputTokens };
  } catch (error) {
    throw signal?.aborted ? cancelled(chat) : asEndpointFailure(chat.endpoint, error);
  } finally {
    signal?.removeEventListener('abort', onCancel);
    // Also when the reader has had enough: the server must not go on writing for nobody.
    request.abort();
  }
}

interface Patience {
  readonly kind: 'first' | 'idle' | 'whole';
  readonly milliseconds: number;
}

function patienceFor({ limits }: ChatEndpoint, isFirst: boolean, deadline: number): Patience {
  const left = Math.max(0, deadline - performance.now());
  const own = isFirst ? limits.firstTokenMs : limits.idleMs;
  return left < own ? { kind: 'whole', milliseconds: left } : { kind: isFirst ? 'first' : 'idle', milliseconds: own };
}

function lateFailure({ endpoint, limits }: ChatEndpoint, { kind }: Patience): ModelError {
  const finding = {
    first: `said nothing for ${limits.firstTokenMs / 1000} s`,
    idle: `stopped in the middle of its answer for ${limits.idleMs / 1000} s`,
    whole: `was not ready after ${limits.wholeMs / 1000} s`,
  }[kind];
  return endpointFailure(endpoint, 'endpoint-timeout', { finding });
}

function cancelled({ endpoint }: ChatEndpoint): ModelError {
  return endpointFailure(endpoint, 'cancelled', { finding: 'was told to stop' });
}

/** OpenAI says finish_reason, Ollama done_reason, the Responses API a status. */
function finishOf({ response_metadata: metadata }: AIMessageChunk): string | null {
  const said: unknown = metadata?.finish_reason ?? metadata?.done_reason ?? metadata?.stop_reason ?? metadata?.status;
  return typeof said === 'string' && said !== '' ? said : null;
}

function textOf({ content }: AIMessageChunk): string {
  if (typeof content === 'string') return content;
  return content.map((part) => (part.type === 'text' && typeof part.text === 'string' ? part.text : '')).join('');
}
