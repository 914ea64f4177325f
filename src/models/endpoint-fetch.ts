import { type Endpoint, plainUrl } from './endpoint.ts';
import { endpointFailure, failureOfStatus } from './endpoint-failure.ts';

/**
 * A `fetch` for one endpoint that throws a ModelError for whatever is not a usable reply: no connection, a status other than 2xx,
 * a web page or an error object under 200. The libraries above it print such replies or take them for an empty answer.
 * `signal` ends the request, besides the one that each call brings.
 */
export function endpointFetch(endpoint: Endpoint, signal?: AbortSignal): typeof fetch {
  return async (input, init) => {
    const signals = [signal, init?.signal].filter((given) => given !== undefined && given !== null);
    let response: Response;
    try {
      response = await fetch(input, { ...init, signal: signals.length > 0 ? AbortSignal.any(signals) : null });
    } catch (cause) {
      if (signals.some(({ aborted }) => aborted)) throw cause;
      throw endpointFailure(endpoint, 'endpoint-unreachable', {
        finding: `was not reached (${reasonOf(cause)})`,
        cause,
      });
    }
    if (!response.ok) throw failureOfStatus(endpoint, response.status, await startOf(response));
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('text/html')) {
      await response.body?.cancel();
      const finding = `answered with a web page instead of a model's reply; ${plainUrl(response.url)} is perhaps not the API`;
      throw endpointFailure(endpoint, 'endpoint-reply', { finding });
    }
    return type.includes('application/json') ? withoutErrorObject(endpoint, response) : response;
  };
}

/** Some gateways answer 200 with `{"error": …}`; a reply of one JSON object is small enough to be looked into. */
async function withoutErrorObject(endpoint: Endpoint, response: Response): Promise<Response> {
  const text = await response.text();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw endpointFailure(endpoint, 'endpoint-reply', { finding: 'answered with broken JSON', cause });
  }
  const error = typeof parsed === 'object' && parsed !== null && 'error' in parsed ? parsed.error : null;
  if (error !== null) {
    const finding = `answered 200 with an error: ${JSON.stringify(error).slice(0, 300)}`;
    throw endpointFailure(endpoint, 'endpoint-reply', { finding });
  }
  return new Response(text, { status: response.status, headers: { 'content-type': 'application/json' } });
}

async function startOf(response: Response): Promise<string> {
  return (await response.text().catch(() => '')).slice(0, 2000);
}

function reasonOf(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code;
  }
  return thrown instanceof Error ? thrown.message : String(thrown);
}
