import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { endpointFailure } from './endpoint-failure.ts';
import { endpointFetch } from './endpoint-fetch.ts';

const replySchema = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()) })),
});

/**
 * One request to an OpenAI-compatible `/embeddings`: unit vectors in the order of `texts`. Throws a ModelError when the reply has another
 * count or width than asked, or a vector without a direction. `dimensions` null: whatever width the server has.
 */
export async function requestEmbeddings(
  endpoint: Endpoint,
  texts: readonly string[],
  options: { readonly dimensions: number | null; readonly timeoutMs: number },
): Promise<Float32Array[]> {
  const address = `${endpoint.url.replace(/\/+$/, '')}/embeddings`;
  const limit = AbortSignal.timeout(options.timeoutMs);
  let body: unknown;
  try {
    const response = await endpointFetch(endpoint, limit)(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(endpoint.apiKey === null ? {} : { authorization: `Bearer ${endpoint.apiKey}` }),
      },
      // Asked for base64 by a library, several servers answer floats all the same, which the library then decodes to zeros.
      body: JSON.stringify({ model: endpoint.model, input: texts, encoding_format: 'float' }),
    });
    body = await response.json();
  } catch (cause) {
    if (!limit.aborted) throw cause;
    const finding = `gave no embeddings of ${texts.length} texts within ${options.timeoutMs / 1000} s`;
    throw endpointFailure(endpoint, 'endpoint-timeout', { finding });
  }
  return readVectors(endpoint, body, { count: texts.length, dimensions: options.dimensions });
}

function readVectors(
  endpoint: Endpoint,
  body: unknown,
  wanted: { readonly count: number; readonly dimensions: number | null },
): Float32Array[] {
  const refuse = (finding: string) => endpointFailure(endpoint, 'endpoint-reply', { finding });
  const reply = replySchema.safeParse(body);
  if (!reply.success) throw refuse('did not answer with {"data": [{"index", "embedding": [numbers]}]}');
  const rows = reply.data.data;
  if (rows.length !== wanted.count) throw refuse(`gave ${rows.length} vectors for ${wanted.count} texts`);
  const places = rows.map((row, place) => row.index ?? place);
  if (new Set(places).size !== rows.length || places.some((place) => place < 0 || place >= rows.length)) {
    throw refuse('numbered its vectors wrongly');
  }
  const vectors: Float32Array[] = [];
  for (const [position, { embedding }] of rows.entries()) {
    const width = wanted.dimensions ?? rows[0]!.embedding.length;
    if (embedding.length !== width) throw refuse(`gave a vector of ${embedding.length} numbers, wanted ${width}`);
    const norm = Math.hypot(...embedding);
    if (!(norm > 0) || !Number.isFinite(norm)) throw refuse('gave a vector that is all zero or not finite');
    vectors[places[position]!] = Float32Array.from(embedding, (value) => value / norm);
  }
  return vectors;
}
