import { ModelError } from '../errors.ts';
import { type Endpoint, nameOf } from './endpoint.ts';

/** Why an endpoint gave nothing: the `code` of its ModelError. */
export type EndpointFailureCode =
  | 'endpoint-unreachable'
  | 'endpoint-key'
  | 'endpoint-model'
  | 'endpoint-too-long'
  | 'endpoint-request'
  | 'endpoint-busy'
  | 'endpoint-loading'
  | 'endpoint-fault'
  | 'endpoint-timeout'
  | 'endpoint-reply'
  | 'endpoint-resting'
  | 'cancelled';

/** Those that may pass without anybody changing anything. */
const retryable: ReadonlySet<EndpointFailureCode> = new Set([
  'endpoint-unreachable',
  'endpoint-busy',
  'endpoint-loading',
  'endpoint-fault',
  'endpoint-timeout',
  'endpoint-reply',
  'endpoint-resting',
]);

const advice: Record<EndpointFailureCode, string> = {
  'endpoint-unreachable': 'Start the server or correct MODEL_URL / EMBEDDING_URL.',
  'endpoint-key': 'Set the right MODEL_API_KEY / EMBEDDING_API_KEY.',
  'endpoint-model':
    'Check the URL (OpenAI-compatible ones end in /v1) and the model name; npm run doctor lists what the server has.',
  'endpoint-too-long':
    'Give the server a longer context (Ollama: MODEL_PROVIDER=ollama; llama.cpp: -c, and -ub for embeddings).',
  'endpoint-request': 'Check that the server speaks this protocol and has this model; see its own log.',
  'endpoint-busy': 'Wait, or raise the limit at the provider.',
  'endpoint-loading': 'Wait until the server has loaded the model.',
  'endpoint-fault': "See the server's own log.",
  'endpoint-timeout': 'Use a smaller model or a faster machine, or raise the time limits.',
  'endpoint-reply': "See the server's own log; try another model or server.",
  'endpoint-resting': 'It is tried again by itself.',
  cancelled: 'Nothing to do.',
};

interface FailureDetails {
  readonly finding: string;
  readonly cause?: unknown;
}

/** A ModelError that names the endpoint, says what was found and what to do; the key is cut out wherever it was echoed. */
export function endpointFailure(endpoint: Endpoint, code: EndpointFailureCode, details: FailureDetails): ModelError {
  const message = `${nameOf(endpoint)} ${withoutKey(details.finding, endpoint)}. ${advice[code]}`;
  // A cause may quote the request's header, so only its class and status travel along.
  return new ModelError(code, message, { isRetryable: retryable.has(code), cause: harmless(details.cause, endpoint) });
}

/** The failure that an HTTP status other than 2xx means; `body` is what the server said. */
export function failureOfStatus(endpoint: Endpoint, status: number, body: string): ModelError {
  const said = body.replace(/\s+/g, ' ').trim().slice(0, 300);
  const finding = `answered ${status}${said === '' ? '' : `: ${said}`}`;
  return endpointFailure(endpoint, codeOfStatus(status, body), { finding });
}

function codeOfStatus(status: number, body: string): EndpointFailureCode {
  if (status === 401 || status === 403) return 'endpoint-key';
  if (status === 404) return 'endpoint-model';
  if (status === 429) return 'endpoint-busy';
  if (status === 503) return 'endpoint-loading';
  // Servers have no common code for it: OpenAI says context_length_exceeded, llama.cpp exceed_context_size_error or a 500, Ollama a sentence.
  const isTooLong =
    /context.?(length|size|window)|too (long|large)|exceeds?.{0,40}(context|tokens|maximum)|maximum.{0,30}tokens/i;
  if (status === 413 || ([400, 422, 500].includes(status) && isTooLong.test(body))) return 'endpoint-too-long';
  return status >= 500 ? 'endpoint-fault' : 'endpoint-request';
}

/** Whatever a library threw, as a ModelError; one of ours inside it is found again. */
export function asEndpointFailure(endpoint: Endpoint, thrown: unknown): ModelError {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 6; error = error.cause, depth++) {
    if (error instanceof ModelError) return error;
  }
  const reason = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return endpointFailure(endpoint, 'endpoint-reply', { finding: `broke off (${reason.slice(0, 300)})`, cause: thrown });
}

/** Servers echo the key, and `fetch` the address with user and password. */
function withoutKey(text: string, { apiKey }: Endpoint): string {
  const plain = text.replace(/\/\/[^/\s@]+@/g, '//');
  return apiKey === null || apiKey === '' ? plain : plain.replaceAll(apiKey, '…');
}

function harmless(cause: unknown, endpoint: Endpoint): Error | undefined {
  if (!(cause instanceof Error)) return undefined;
  const copy = new Error(withoutKey(cause.message, endpoint));
  copy.name = cause.name;
  return copy;
}
